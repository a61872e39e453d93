package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.fact.Classified;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.fact.TaskLoad;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactPathTest {

  private static final Wording ENGLISH = new Wording(Set.of(), Locale.ENGLISH);

  private static final Situation SITUATION =
      new Situation(
          Views.of(
              InitiativeFiles.parse(
                  """
                  id: x
                  name: X
                  problem: {social: yes, sectorsConcerned: [public, third]}
                  funding: {commitments: {funder: F, to: 2019-01-01}}
                  champions: {name: Dana}
                  """,
                  "case"),
              LocalDate.of(2020, 1, 1)),
          LifecycleStage.LAUNCH,
          LifecycleStage.OUTLINE_BUILDING,
          ProblemComplexity.COMPLEX,
          ProblemNature.UNDETERMINED,
          SuitabilityVerdict.UNDETERMINED,
          Map.of(Precondition.SENSE_OF_URGENCY, PreconditionStatus.PARTLY_MET),
          EnumSet.of(Component.SHARED_MEASUREMENT),
          Set.of(),
          TaskLoad.of(
              List.of(),
              traits -> Classified.undetermined(traits, "nothing"),
              new TitleReader(Signals.standard())::read));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          problem.social                        | yes
          problem.sectorsConcerned              | public, third
          leadership.champions                  | 1
          funding.coverageMonths                | 0
          situation.observed                    | launch
          situation.componentsNotStarted        | shared measurement
          standings.SENSE_OF_URGENCY            | partly met
          taskLoad.contentWithoutPlanning       | common agenda, shared measurement, mutually reinforcing activities
          agenda.lastReviewedOn                 | not recorded
          """)
  void aFactIsReadAndPutInWords(String path, String words) {
    assertThat(ENGLISH.inWords(FactPath.of(path).read(SITUATION))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "problem.social, false",
    "problem.wellDefined, true",
    "leadership.champions, false",
    "leadership.active, false",
    "leadership.influential, true",
    "funding.coverageMonths, false",
    "funding.assessed, true",
    "agenda.agreedOn, true",
    "field.sectors, true",
    "problem.sectorsConcerned, false",
    "situation.complexity, false",
    "situation.nature, true",
    "situation.suitability, true",
    "problem.declaredComplexity, true",
    "history.closed, false",
    "standings.SENSE_OF_URGENCY, false",
    "standings.INFLUENTIAL_LEADERSHIP, true"
  })
  void nothingRecordedIsMissingButAMeasuredZeroIsNot(String path, boolean missing) {
    FactPath fact = FactPath.of(path);
    assertThat(fact.isMissing(fact.read(SITUATION))).isEqualTo(missing);
  }

  @Test
  void aKnownNoIsNotMissing() {
    FactPath fact = FactPath.of("problem.social");
    assertThat(fact.isMissing(Answer.NO)).isFalse();
    assertThat(fact.isMissing(Answer.IN_PROGRESS)).isFalse();
    assertThat(fact.isMissing(PreconditionStatus.NOT_MET)).isFalse();
  }

  @Test
  void valuesOfEveryTypeHaveWords() {
    assertThat(words(null)).isEqualTo("not recorded");
    assertThat(words(LocalDate.of(2020, 1, 31))).isEqualTo("2020-01-31");
    assertThat(words(EnumSet.of(Sector.THIRD, Sector.PUBLIC))).isEqualTo("public, third");
    assertThat(words(List.of("Dana", "Omer"))).isEqualTo("Dana, Omer");
    assertThat(words(true)).isEqualTo("yes");
    assertThat(words(PreconditionStatus.NOT_ASSESSED)).isEqualTo("not assessed");
  }

  private static String words(@Nullable Object value) {
    return ENGLISH.inWords(value);
  }

  @Test
  void theSameFactIsReadTheSameWay() {
    assertThat(FactPath.of("launch.held")).isSameAs(FactPath.of("launch.held"));
  }

  @Test
  void whatIsNoFactIsRefused() {
    assertThatThrownBy(() -> FactPath.of("launch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'launch' is not a fact; expected topic.property");
    assertThatThrownBy(() -> FactPath.of("launch.hold"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'launch.hold' is not a fact: LaunchView has no 'hold'");
    assertThatThrownBy(() -> FactPath.of("lunch.held"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'lunch.held' is not a fact: Topics has no 'lunch'");
  }
}
