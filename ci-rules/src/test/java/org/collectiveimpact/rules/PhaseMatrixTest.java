package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.collectiveimpact.core.diagnosis.CellState.DONE;
import static org.collectiveimpact.core.diagnosis.CellState.NOT_DONE;
import static org.collectiveimpact.core.diagnosis.CellState.NOT_RECORDED;
import static org.collectiveimpact.core.diagnosis.CellState.UNDER_WAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.collectiveimpact.core.component.SuccessComponent;
import org.collectiveimpact.core.diagnosis.CellState;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.PhaseCell;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseMatrixTest {

  private static final CollectiveImpact ENGINE = CollectiveImpact.standard();
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @MethodSource("records")
  void aCellIsReadFromTheRecord(String passage, CellState state, String yaml) {
    assertThat(cell(passage, yaml).state()).isEqualTo(state);
  }

  static Stream<Arguments> records() {
    return Stream.of(
        // a core team of local people of several sectors determines feasibility
        Arguments.of("B-177", NOT_RECORDED, "name: X"),
        Arguments.of("B-177", UNDER_WAY, "coreGroup: [{name: A}]"),
        Arguments.of("B-177", UNDER_WAY, "readiness: {feasibility: FEASIBLE}"),
        Arguments.of(
            "B-177", DONE, "coreGroup: [{name: A}]\nreadiness: {feasibility: NOT_FEASIBLE}"),
        Arguments.of(
            "B-177",
            DONE,
            "coreGroup: [{name: A, local: true}, {name: B, local: false}]\n"
                + "readiness: {feasibility: FEASIBLE}"),
        Arguments.of(
            "B-177",
            UNDER_WAY,
            "coreGroup: [{name: A, local: false}]\nreadiness: {feasibility: FEASIBLE}"),
        // dialogues about issue, context and resources
        Arguments.of("B-178", NOT_RECORDED, "readiness: {fieldRipeness: HIGH}"),
        Arguments.of("B-178", UNDER_WAY, "readiness: {dialogues: [{date: 2019-01-01}]}"),
        Arguments.of(
            "B-178",
            UNDER_WAY,
            "readiness: {dialogues: [{topics: [ISSUE, COMMUNITY_CONTEXT, VISION]}]}"),
        Arguments.of(
            "B-178",
            DONE,
            "readiness: {dialogues: [{topics: [ISSUE, RESOURCES]}, {topics: [COMMUNITY_CONTEXT]}]}"),
        Arguments.of("B-178", NOT_RECORDED, "readiness: {dialogues: [{date: 2021-01-01}]}"),
        // the community on appropriateness and readiness
        Arguments.of("B-179", NOT_RECORDED, "communityEngagements: [{topics: [AGENDA_FRAMING]}]"),
        Arguments.of("B-179", UNDER_WAY, "communityEngagements: [{topics: [READINESS]}]"),
        Arguments.of(
            "B-179", DONE, "communityEngagements: [{topics: [READINESS, APPROPRIATENESS]}]"),
        // consensus or urgency is determined, whichever way
        Arguments.of("B-180", NOT_RECORDED, "name: X"),
        Arguments.of("B-180", DONE, "urgency: [{level: LOW}]"),
        Arguments.of("B-180", DONE, "readiness: {continuationDecisions: [{outcome: POSTPONE}]}"),
        // a cross-sector committee
        Arguments.of("B-181", NOT_RECORDED, "champions: [{name: A}]"),
        Arguments.of("B-181", NOT_DONE, "steeringCommittee: {formed: false}"),
        Arguments.of("B-181", UNDER_WAY, "steeringCommittee: {formed: IN_PROGRESS}"),
        Arguments.of("B-181", UNDER_WAY, "steeringCommittee: {compositionDecided: true}"),
        Arguments.of("B-181", UNDER_WAY, "steeringCommittee: {formed: true, crossSector: false}"),
        Arguments.of("B-181", DONE, "steeringCommittee: {formed: true}"),
        Arguments.of("B-181", DONE, "steeringCommittee: {working: true, crossSector: true}"),
        // a preliminary agenda that members share
        Arguments.of("B-182", NOT_RECORDED, "commonAgenda: {basedOnOutline: true}"),
        Arguments.of("B-182", NOT_DONE, "commonAgenda: {status: NOT_STARTED}"),
        Arguments.of("B-182", UNDER_WAY, "commonAgenda: {status: IN_DEFINITION}"),
        Arguments.of("B-182", UNDER_WAY, "commonAgenda: {vision: enough}"),
        Arguments.of("B-182", UNDER_WAY, "commonAgenda: {problemDefinition: too few}"),
        Arguments.of("B-182", DONE, "commonAgenda: {status: PRELIMINARY}"),
        Arguments.of("B-182", DONE, "commonAgenda: {status: FINAL}"),
        Arguments.of(
            "B-182",
            UNDER_WAY,
            "commonAgenda: {status: FINAL}\n"
                + "steeringCommittee: {members: [{name: A, agendaEndorsed: false}]}"),
        // the community frames the agenda
        Arguments.of("B-183", NOT_RECORDED, "communityEngagements: [{topics: [READINESS]}]"),
        Arguments.of("B-183", DONE, "communityEngagements: [{topics: [AGENDA_FRAMING]}]"),
        // the committee identifies issues and gaps
        Arguments.of("B-184", NOT_RECORDED, "name: X"),
        Arguments.of("B-184", NOT_DONE, "steeringCommittee: {gapAnalyses: [{by: BACKBONE}]}"),
        Arguments.of("B-184", DONE, "steeringCommittee: {gapAnalyses: [{dataUsed: true}]}"),
        Arguments.of("B-184", UNDER_WAY, "steeringCommittee: {gapAnalyses: [{dataUsed: false}]}"),
        Arguments.of(
            "B-184", UNDER_WAY, "steeringCommittee: {gapAnalyses: [{stakeholderInput: false}]}"),
        // backbone infrastructure and work groups
        Arguments.of("B-185", NOT_RECORDED, "backbones: [{name: B}]"),
        Arguments.of("B-185", NOT_DONE, "backbones: [{name: B, status: DESIGNATED}]"),
        Arguments.of(
            "B-185", UNDER_WAY, "backbones: [{name: B, status: DESIGNATED, infrastructure: true}]"),
        Arguments.of("B-185", UNDER_WAY, "backbones: [{name: B, status: ESTABLISHED}]"),
        Arguments.of("B-185", UNDER_WAY, "workGroups: [{id: g, name: G}]"),
        Arguments.of(
            "B-185",
            DONE,
            "backbones: [{name: B, status: ESTABLISHED}]\nworkGroups: [{id: g, name: G}]"),
        // the final agenda and how it is pursued
        Arguments.of("B-186", NOT_RECORDED, "name: X"),
        Arguments.of("B-186", NOT_DONE, "commonAgenda: {status: PRELIMINARY}"),
        Arguments.of(
            "B-186", UNDER_WAY, "commonAgenda: {status: PRELIMINARY, pursuitPlan: IN_PROGRESS}"),
        Arguments.of("B-186", UNDER_WAY, "commonAgenda: {status: FINAL, priorities: [p]}"),
        Arguments.of(
            "B-186",
            UNDER_WAY,
            "commonAgenda: {status: FINAL, priorities: [p], pursuitPlan: false}"),
        Arguments.of(
            "B-186", DONE, "commonAgenda: {status: FINAL, priorities: [p], pursuitPlan: true}"),
        // the community builds will and strategies
        Arguments.of("B-187", NOT_RECORDED, "communityEngagements: [{topics: [IMPLEMENTATION]}]"),
        Arguments.of("B-187", UNDER_WAY, "communityEngagements: [{topics: [PUBLIC_WILL]}]"),
        Arguments.of("B-187", UNDER_WAY, "communityEngagements: [{topics: [STRATEGY_LEADERSHIP]}]"),
        Arguments.of(
            "B-187",
            DONE,
            "communityEngagements: [{topics: [PUBLIC_WILL, STRATEGY_IDENTIFICATION]}]"),
        Arguments.of(
            "B-187", DONE, "communityEngagements: [{topics: [PUBLIC_WILL, STRATEGY_LEADERSHIP]}]"),
        // population goals and shared measures
        Arguments.of("B-188", NOT_RECORDED, "sharedMeasurement: {dataCollected: true}"),
        Arguments.of("B-188", NOT_DONE, "sharedMeasurement: {status: NOT_STARTED}"),
        Arguments.of("B-188", UNDER_WAY, "sharedMeasurement: {status: PLANNING}"),
        Arguments.of("B-188", NOT_DONE, "sharedMeasurement: {indicatorsAgreed: false}"),
        Arguments.of(
            "B-188", NOT_DONE, "commonAgenda: {goals: [{statement: g, level: PROGRAMME}]}"),
        Arguments.of(
            "B-188", UNDER_WAY, "commonAgenda: {goals: [{statement: g, level: POPULATION}]}"),
        Arguments.of(
            "B-188",
            DONE,
            "commonAgenda: {goals: [{statement: g, level: POPULATION}]}\n"
                + "sharedMeasurement: {indicators: [{id: i, name: I}]}"),
        Arguments.of(
            "B-188",
            DONE,
            "commonAgenda: {goals: [{statement: g, level: POPULATION}]}\n"
                + "sharedMeasurement: {indicatorsAgreed: true}"),
        Arguments.of(
            "B-188",
            DONE,
            "commonAgenda: {goals: [{statement: g, level: POPULATION}]}\n"
                + "sharedMeasurement: {status: MEASURING}"),
        Arguments.of(
            "B-188",
            UNDER_WAY,
            "commonAgenda: {goals: [{statement: g, level: POPULATION}]}\n"
                + "sharedMeasurement: {indicatorsAgreed: true, plan: {completed: IN_PROGRESS}}"),
        // collaboration across groups, kept up for six months
        Arguments.of(
            "B-189", NOT_RECORDED, "jointActivities: [{description: A, date: 2019-12-01}]"),
        Arguments.of(
            "B-189",
            DONE,
            "jointActivities: [{description: A, crossGroup: true, date: 2019-07-01}]"),
        Arguments.of(
            "B-189",
            UNDER_WAY,
            "jointActivities: [{description: A, crossGroup: true, date: 2019-06-30}]"),
        // data serves learning
        Arguments.of("B-190", NOT_RECORDED, "sharedMeasurement: {dataCollected: true}"),
        Arguments.of("B-190", NOT_DONE, "sharedMeasurement: {dataUsed: false}"),
        Arguments.of("B-190", UNDER_WAY, "sharedMeasurement: {dataUsed: IN_PROGRESS}"),
        Arguments.of("B-190", DONE, "sharedMeasurement: {dataUsed: true}"),
        // the community takes part, the public is kept informed
        Arguments.of("B-191", NOT_RECORDED, "publications: [{title: P, date: 2019-12-01}]"),
        Arguments.of(
            "B-191", UNDER_WAY, "publications: [{title: P, audience: EXTERNAL, date: 2019-12-01}]"),
        Arguments.of("B-191", UNDER_WAY, "communityEngagements: [{topics: [DECISION_MAKING]}]"),
        Arguments.of(
            "B-191",
            DONE,
            "communityEngagements: [{topics: [DECISION_MAKING]}]\n"
                + "publications: [{title: P, audience: EXTERNAL, date: 2019-12-01}]"),
        Arguments.of(
            "B-191",
            DONE,
            "communityEngagements: [{topics: [IMPLEMENTATION]}]\n"
                + "publications: [{title: P, audience: EXTERNAL, date: 2019-07-01}]"),
        Arguments.of(
            "B-191",
            UNDER_WAY,
            "communityEngagements: [{topics: [IMPLEMENTATION]}]\n"
                + "publications: [{title: P, audience: EXTERNAL, date: 2019-06-30}]"),
        // data is collected, tracked, reported and used
        Arguments.of("B-192", NOT_RECORDED, "sharedMeasurement: {status: MEASURING}"),
        Arguments.of("B-192", NOT_DONE, "sharedMeasurement: {dataCollected: false}"),
        Arguments.of(
            "B-192",
            UNDER_WAY,
            "sharedMeasurement: {dataCollected: true, dataTracked: true, dataReported: true}"),
        Arguments.of(
            "B-192",
            UNDER_WAY,
            "sharedMeasurement:\n"
                + "  {dataCollected: true, dataTracked: true, dataReported: true, dataUsed: false}"),
        Arguments.of(
            "B-192",
            DONE,
            "sharedMeasurement:\n"
                + "  {dataCollected: true, dataTracked: true, dataReported: true, dataUsed: true}"));
  }

  @Test
  void theCellsFollowTheFigure() {
    List<String> cells = new ArrayList<>();
    for (PhaseCell cell : diagnose("name: X").phaseMatrix()) {
      cells.add(String.join(",", cell.sources()) + " " + cell.phase() + " " + cell.component());
    }

    List<String> expected = new ArrayList<>();
    int passage = 177;
    for (Phase phase : Phase.values()) {
      for (SuccessComponent component : SuccessComponent.values()) {
        expected.add("B-" + passage++ + " " + phase + " " + component);
      }
    }
    assertThat(cells).isEqualTo(expected);
  }

  @Test
  void aCellShowsTheFactsItLooksAt() {
    assertThat(
            cell(
                    "B-181",
                    """
                    steeringCommittee:
                      formed: [{value: true, date: 2019-05-01, source: minutes}]
                    champions: [{name: A}]
                    """)
                .because())
        .extracting(Fact::label, Fact::value, Fact::date, Fact::source)
        .containsExactly(
            fact("governance.formed", "yes", LocalDate.of(2019, 5, 1), "minutes"),
            fact("governance.working", "not recorded", null, null),
            fact("governance.crossSector", "not recorded", null, null),
            fact("governance.compositionDecided", "not recorded", null, null),
            fact("leadership.champions", "1", null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void everyFactOfACellHasWords(String language) {
    Wording wording = new Wording(EnumSet.allOf(RuleTopic.class), Locale.forLanguageTag(language));
    assertThat(PhaseMatrix.paths())
        .hasSizeGreaterThan(30)
        .allSatisfy(path -> assertThat(wording.factName(path)).isNotEqualTo(path));
  }

  @Test
  void nothingRecordedIsNotRecordedEverywhere() {
    assertThat(ENGINE.diagnose(SampleInitiatives.empty(), DAY).phaseMatrix())
        .extracting(PhaseCell::state)
        .containsOnly(NOT_RECORDED);
  }

  @Test
  void aMatureInitiativeHasDoneTheWorkOfAllPhases() {
    assertThat(ENGINE.diagnose(SampleInitiatives.mature(), DAY).phaseMatrix())
        .allSatisfy(cell -> assertThat(cell.state()).as(cell.toString()).isEqualTo(DONE));
  }

  private static Tuple fact(
      String label, String value, @Nullable LocalDate date, @Nullable String source) {
    return tuple(label, value, Optional.ofNullable(date), Optional.ofNullable(source));
  }

  private static PhaseCell cell(String passage, String yaml) {
    return diagnose(yaml).phaseMatrix().stream()
        .filter(cell -> cell.sources().contains(passage))
        .findFirst()
        .orElseThrow();
  }

  private static Diagnosis diagnose(String yaml) {
    String name = yaml.startsWith("name:") ? "" : "name: X\n";
    return ENGINE.diagnose(InitiativeFiles.parse("id: x\n" + name + yaml + "\n", "case"), DAY);
  }
}
