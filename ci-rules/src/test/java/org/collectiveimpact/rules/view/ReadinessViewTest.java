package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.MappingMethod;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.junit.jupiter.api.Test;

class ReadinessViewTest {

  private static ReadinessView readiness(String... properties) {
    return Measured.of("readiness: {" + String.join(", ", properties) + "}").readiness();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().readiness())
        .isEqualTo(
            new ReadinessView(
                null, null, null, null, null, Set.of(), 0, 0, 0, unknown, 0, unknown, unknown, null,
                unknown, unknown, null, unknown, 0, Set.of(), null, null));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "readiness:",
                    "  fieldRipeness: high",
                    "  readinessForJointAction: low",
                    "  mapping:",
                    "    status: [running, {value: completed, date: 2015-03-01}]",
                    "    methods: [other, network mapping]",
                    "    findings: [A, B]",
                    "    dataSources: [A, B, C]",
                    "    keyActorMeetings: [{with: A}, {with: B, date: 2020-01-02}]",
                    "    mapperHasInterests: no",
                    "  professionalBodies:",
                    "  - {name: A, approached: yes, engaged: 2014-06-01, sideEffectsConsidered: no}",
                    "  - {name: B, engaged: 2014-03-01}",
                    "  - {name: C, engaged: 2010-03-01, until: 2019-12-31}",
                    "  powerStructureReviewed: in progress",
                    "  feasibility: feasible",
                    "  needToActDifferently: yes",
                    "  dialogues: [{topics: [issue, resources]}, {topics: vision, date: 2020-01-02}]",
                    "  continuationDecisions:",
                    "  - {outcome: continue with ci, date: 2015-06-01}",
                    "  - {outcome: continue with ci, date: 2015-05-01}",
                    "  - {outcome: stop, date: 2020-01-02}")
                .readiness())
        .isEqualTo(
            new ReadinessView(
                Level.HIGH,
                Level.LOW,
                MappingStatus.COMPLETED,
                day("2015-03-01"),
                58,
                Set.of(MappingMethod.NETWORK_MAPPING, MappingMethod.OTHER),
                2,
                3,
                1,
                Answer.NO,
                2,
                Answer.YES,
                Answer.YES,
                day("2014-03-01"),
                Answer.NO,
                Answer.IN_PROGRESS,
                Feasibility.FEASIBLE,
                Answer.YES,
                1,
                Set.of(DialogueTopic.ISSUE, DialogueTopic.RESOURCES),
                ContinuationOutcome.CONTINUE_WITH_CI,
                day("2015-05-01")));
  }

  @Test
  void anUpdatedMappingIsAsYoungAsItsUpdate() {
    ReadinessView view =
        readiness(
            "mapping: {status: [{value: completed, date: 2015-01-01}, {value: running, date:"
                + " 2018-01-01}, {value: completed, date: 2019-01-01}]}");
    assertThat(view.mappingCompletedOn()).isEqualTo(day("2015-01-01"));
    assertThat(view.monthsSinceMapping()).isEqualTo(12);
  }

  @Test
  void listsOfAMappingThatIsOnlyPlannedAreNotSeen() {
    ReadinessView view =
        readiness("mapping: {status: planned, findings: A, dataSources: B, methods: other}");
    assertThat(view.mappingMethods()).isEmpty();
    assertThat(view.findings()).isEqualTo(0);
    assertThat(view.dataSources()).isEqualTo(0);
    assertThat(readiness("mapping: {findings: A}").findings()).isEqualTo(0);
    assertThat(readiness("mapping: {status: running, findings: A}").findings()).isEqualTo(1);
  }

  @Test
  void twoToolsAreMadeForMapping() {
    assertThat(readiness("mapping: {status: running, methods: [other, network mapping]}"))
        .extracting(ReadinessView::mappedWithTool)
        .isEqualTo(true);
    assertThat(readiness("mapping: {status: running, methods: readiness assessment}"))
        .extracting(ReadinessView::mappedWithTool)
        .isEqualTo(true);
    assertThat(readiness("mapping: {status: running, methods: other}").mappedWithTool()).isFalse();
  }

  @Test
  void whoIsEngagedWasApproached() {
    assertThat(readiness("professionalBodies: {name: A, engaged: yes, approached: no}"))
        .extracting(ReadinessView::bodyApproached)
        .isEqualTo(Answer.YES);
    assertThat(readiness("professionalBodies: {name: A, approached: yes, engaged: no}"))
        .extracting(ReadinessView::bodyApproached, ReadinessView::bodyEngaged)
        .containsExactly(Answer.YES, Answer.NO);
  }

  @Test
  void theLatestDecisionCountsAndOfOneDayTheMostCautious() {
    assertThat(
            readiness(
                    "continuationDecisions: [{outcome: stop, date: 2015-01-01},"
                        + " {outcome: continue with ci, date: 2016-01-01}, {outcome: postpone}]")
                .decision())
        .isEqualTo(ContinuationOutcome.CONTINUE_WITH_CI);
    assertThat(
            readiness(
                    "continuationDecisions: [{outcome: stop, date: 2015-01-01},"
                        + " {outcome: continue with ci, date: 2015-01-01}]")
                .decision())
        .isEqualTo(ContinuationOutcome.STOP);
    assertThat(
            readiness("continuationDecisions: [{outcome: continue with ci}, {outcome: postpone}]")
                .decision())
        .isEqualTo(ContinuationOutcome.POSTPONE);
  }

  @Test
  void anUndatedDecisionToContinueHasNoDay() {
    assertThat(
            readiness(
                    "continuationDecisions: [{outcome: continue with ci},"
                        + " {outcome: continue with ci, date: 2015-01-01}]")
                .continuedOn())
        .isNull();
    assertThat(readiness("continuationDecisions: {outcome: stop, date: 2015-01-01}").continuedOn())
        .isNull();
  }
}
