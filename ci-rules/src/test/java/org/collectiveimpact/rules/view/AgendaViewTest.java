package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.PartyRole;
import org.junit.jupiter.api.Test;

class AgendaViewTest {

  private static AgendaView agenda(String... properties) {
    return Measured.of("commonAgenda: {" + String.join(", ", properties) + "}").agenda();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().agenda())
        .isEqualTo(
            new AgendaView(
                null, null, unknown, unknown, Set.of(), Set.of(), unknown, Set.of(), 0, unknown, 0,
                unknown, 0, List.of(), unknown, null, unknown, unknown, 0, 0, unknown, List.of(),
                unknown, 0, null, 0, null, null, null, 0, 0, List.of(), unknown));
  }

  @Test
  void everythingRecordedIsMeasured() {
    AgendaView view =
        Measured.of(
                "commonAgenda:",
                "  status: [{value: preliminary, date: 2015-01-01}, {value: final, date: 2016-01-15}]",
                "  problemDefinition: P",
                "  vision: V",
                "  goals: [{statement: A, level: population}, {statement: B, level: programme},",
                "    {statement: C, until: 2019-12-31}]",
                "  boundaries: [{kind: geographic, rationale: R, outOfScope: [Crime, ' crime ', b]},",
                "    {kind: content, outOfScope: [A, B]}]",
                "  basedOnOutline: no",
                "  approvals: [steering committee, {value: partners, date: 2020-01-02}]",
                "  priorities: [A, B, C]",
                "  pursuitPlan: in progress",
                "  prescribedSolutions: S",
                "  revisions: [{date: 2018-01-14}, {date: 2017-01-01}, {date: 2020-01-02}, {version: 2}]",
                "  framework:",
                "    agreed: 2015-12-01",
                "    problemDescription: D",
                "    goal: G",
                "    strategies: [{name: A}, {name: B}]",
                "    guidingPrinciples: P",
                "    evaluationMethodology: M",
                "    keyPoints: [{name: B}, {name: A}, {name: C, date: 2020-01-02}]",
                "    frozen: no",
                "    existingActivitiesConsidered: in progress",
                "    assumptions: [{text: A, tested: [2017-01-01, 2019-01-01]},",
                "      {text: B, tested: [2018-01-01, {value: no, date: 2019-06-01}]}]",
                "disagreements:",
                "- {topic: Z, kind: goal}",
                "- {topic: Y, kind: goal, resolved: no}",
                "- {topic: X, kind: goal, resolved: yes}",
                "- {topic: W, kind: narrative}",
                "- {topic: V, kind: goal, date: 2020-01-02}",
                "partners: [{id: p, name: P, ownNeeds: N}, {id: q, name: Q},",
                "  {id: r, name: R, ownNeeds: N, until: 2019-12-31}]")
            .agenda();
    assertThat(view)
        .isEqualTo(
            new AgendaView(
                AgendaStatus.FINAL,
                day("2016-01-15"),
                Answer.YES,
                Answer.YES,
                Set.of(BoundaryKind.GEOGRAPHIC, BoundaryKind.CONTENT),
                Set.of(BoundaryKind.CONTENT),
                Answer.NO,
                Set.of(PartyRole.STEERING_COMMITTEE),
                2,
                Answer.YES,
                3,
                Answer.IN_PROGRESS,
                1,
                List.of("Y", "Z"),
                Answer.YES,
                day("2015-12-01"),
                Answer.YES,
                Answer.YES,
                2,
                1,
                Answer.YES,
                List.of("A", "B"),
                Answer.NO,
                2,
                day("2018-01-01"),
                3,
                day("2018-01-14"),
                23,
                null,
                1,
                3,
                List.of("A", "B"),
                Answer.IN_PROGRESS));
    assertThat(view.lastReviewedOn()).isEqualTo(day("2018-01-14"));
  }

  @Test
  void noGoalIsForAPopulationOnlyIfThatIsKnownOfAll() {
    assertThat(agenda("goals: {statement: A, level: programme}").populationGoal())
        .isEqualTo(Answer.NO);
    assertThat(agenda("goals: [{statement: A, level: programme}, {statement: B}]").populationGoal())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(agenda("goals: {statement: B}").populationGoal()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void listsOfAnAgendaThatIsNotBegunAreNotSeen() {
    String lists = "priorities: A, prescribedSolutions: S, framework: {guidingPrinciples: P}";
    assertThat(agenda("status: not started", lists))
        .extracting(AgendaView::priorities, AgendaView::prescribedSolutions)
        .containsExactly(0, 0);
    assertThat(agenda(lists).guidingPrinciples()).isEqualTo(0);
    assertThat(agenda("status: in definition", lists))
        .extracting(AgendaView::priorities, AgendaView::guidingPrinciples)
        .containsExactly(1, 1);
    assertThat(agenda("framework: {agreed: no, guidingPrinciples: P}").guidingPrinciples())
        .isEqualTo(1);
  }

  @Test
  void anAgendaIsAgreedSinceItsFirstDayAsFinal() {
    assertThat(
            agenda(
                    "status: [{value: final, date: 2015-01-01}, {value: in definition, date:"
                        + " 2016-01-01}, {value: final, date: 2017-01-01}]")
                .agreedOn())
        .isEqualTo(day("2015-01-01"));
    assertThat(
            agenda(
                    "status: [{value: final, date: 2015-01-01}, {value: preliminary, date: 2016-01-01}]")
                .agreedOn())
        .isNull();
    assertThat(agenda("status: final", "revisions: {date: 2018-01-01}"))
        .satisfies(view -> assertThat(view.monthsFromAgreementToRevision()).isNull())
        .satisfies(view -> assertThat(view.lastReviewedOn()).isEqualTo(day("2018-01-01")));
    assertThat(agenda("status: {value: final, date: 2015-01-01}").lastReviewedOn())
        .isEqualTo(day("2015-01-01"));
  }

  @Test
  void oneAssumptionThatWasNeverTestedCounts() {
    AgendaView view =
        agenda("framework: {assumptions: [{text: A, tested: 2019-01-01}, {text: B, tested: yes}]}");
    assertThat(view.assumptions()).isEqualTo(2);
    assertThat(view.assumptionsTestedOn()).isNull();
  }

  @Test
  void whatTheBoundariesLeaveOutsideMayComeBackAsKeyPointOrStrategy() {
    String outside = "boundaries: {kind: content, outOfScope: [Crime, Health]}";
    assertThat(agenda(outside, "framework: {keyPoints: {name: ' CRIME'}}").topicsExcluded())
        .containsExactly(" CRIME");
    assertThat(agenda(outside, "framework: {strategies: {name: health}}").topicsExcluded())
        .containsExactly("health");
    assertThat(agenda(outside, "framework: {keyPoints: {name: Crimes}}").topicsExcluded())
        .isEmpty();
  }

  @Test
  void anAgendaIsInDefinitionSinceItsFirstDayWhileItStillIs() {
    String begun = "{value: in definition, date: 2015-01-01}";
    assertThat(agenda("status: [" + begun + ", {value: in definition, date: 2016-01-01}]"))
        .extracting(AgendaView::inDefinitionSince)
        .isEqualTo(day("2015-01-01"));
    assertThat(agenda("status: [" + begun + ", {value: preliminary, date: 2016-01-01}]"))
        .extracting(AgendaView::inDefinitionSince)
        .isNull();
    assertThat(agenda("status: in definition").inDefinitionSince()).isNull();
  }
}
