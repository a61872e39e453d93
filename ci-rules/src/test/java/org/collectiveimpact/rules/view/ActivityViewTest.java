package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class ActivityViewTest {

  private static final String AGREED =
      "commonAgenda: {status: {value: final, date: 2016-06-01}, framework: {agreed: 2016-01-01}}";

  private static ActivityView group(String properties) {
    return Measured.of(AGREED, "workGroups: {id: g, name: G, " + properties + "}").activity();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().activity())
        .isEqualTo(
            new ActivityView(
                0,
                0,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                Answer.UNKNOWN,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                0,
                null,
                null));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "sharedMeasurement: {indicators: {id: i, name: I}}",
                    "commonAgenda:",
                    "  status: {value: final, date: 2016-06-01}",
                    "  framework:",
                    "    agreed: 2016-01-01",
                    "    keyPoints: [{name: Reading}, {name: Health}, {name: Arts}]",
                    "workGroups:",
                    "- {id: a, name: A, date: 2015-01-01, status: planning, workPlan: yes}",
                    "- {id: b, name: B, date: 2016-01-01, keyPoint: Reading, tiedToAgenda: no,",
                    "   status: {value: implementing, date: 2016-05-31}, workPlan: yes,",
                    "   indicators: i}",
                    "- {id: c, name: C, status: setting indicators, tiedToAgenda: yes}",
                    "- {id: d, name: D, status: closed, keyPoint: Arts, workPlan: yes}",
                    "- {id: e, name: E, status: merged}",
                    "- {id: f, name: F, status: planning, date: 2020-01-02}",
                    "partners: [{id: p, name: P}, {id: q, name: Q}]",
                    "actionPlans:",
                    "- {partner: p, inAction: yes}",
                    "- {partner: p, inAction: no}",
                    "- {partner: q, inAction: in progress}",
                    "- {partner: q, inAction: yes, until: 2019-12-31}",
                    "coordinatedAction: in progress",
                    "jointActivities:",
                    "- {description: A, crossGroup: yes, date: 2018-01-01}",
                    "- {description: B, crossGroup: yes, date: 2020-01-02}",
                    "- {description: C, crossGroup: no, date: 2019-01-01}",
                    "- {description: D, date: 2019-02-01}")
                .activity())
        .isEqualTo(
            new ActivityView(
                3,
                2,
                Answer.YES,
                Answer.YES,
                1,
                List.of("A"),
                List.of("B"),
                List.of(),
                List.of("A"),
                List.of("B"),
                List.of("Arts", "Health"),
                2,
                1,
                Answer.IN_PROGRESS,
                day("2018-01-01"),
                66,
                List.of(),
                List.of(),
                List.of("P", "Q"),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                3,
                null,
                null));
  }

  @Test
  void noGroupHasAPlanOnlyIfThatIsKnownOfAll() {
    assertThat(groups("workPlan: no", "workPlan: no").groupPlanned()).isEqualTo(Answer.NO);
    assertThat(groups("workPlan: no", "keyPoint: A").groupPlanned()).isEqualTo(Answer.UNKNOWN);
    assertThat(groups("workPlan: no", "workPlan: in progress").groupPlanned())
        .isEqualTo(Answer.IN_PROGRESS);
  }

  private static ActivityView groups(String one, String other) {
    return Measured.of(
            "workGroups: [{id: a, name: A, " + one + "}, {id: b, name: B, " + other + "}]")
        .activity();
  }

  @Test
  void aGroupIsEarlyOnlyWithBothDaysKnown() {
    assertThat(group("date: 2015-12-31, status: planning").groupsBeforeFramework())
        .containsExactly("G");
    assertThat(group("date: 2015-12-31, status: planning").groupFormed()).isEqualTo(Answer.NO);
    assertThat(group("date: 2016-01-01, status: planning").groupFormed()).isEqualTo(Answer.YES);
    assertThat(group("status: planning").groupFormed()).isEqualTo(Answer.YES);
    assertThat(group("date: 2015-12-31").groupsBeforeFramework()).containsExactly("G");
    assertThat(
            Measured.of("workGroups: {id: g, name: G, date: 2015-12-31, status: planning}")
                .activity()
                .groupFormed())
        .isEqualTo(Answer.YES);
  }

  @Test
  void ratifyingAnEarlyGroupMakesItGoodFromThatDay() {
    assertThat(group("date: 2015-01-01, status: planning, ratified: 2019-01-01").groupFormed())
        .isEqualTo(Answer.YES);
    assertThat(group("date: 2015-01-01, status: planning, ratified: 2020-01-02").groupFormed())
        .isEqualTo(Answer.NO);
  }

  @Test
  void aGroupThatOnlySetIndicatorsBeforeTheFrameworkIsNotEarly() {
    String set = "{value: setting indicators, date: 2015-02-01}";
    assertThat(
            group("date: 2015-01-01, status: [" + set + ", {value: planning, date: 2016-01-01}]")
                .groupsBeforeFramework())
        .isEmpty();
    assertThat(
            group("date: 2015-01-01, status: [" + set + ", {value: planning, date: 2015-12-31}]")
                .groupsBeforeFramework())
        .containsExactly("G");
  }

  private static final String PARTNERS =
      "partners: [{id: p, name: P}, {id: q, name: Q}, {id: r, name: R}]\n";

  private static ActivityView owned(String strategies, String plans) {
    return Measured.of(
            PARTNERS,
            "commonAgenda: {framework: {strategies: [" + strategies + "]}}",
            "actionPlans: [" + plans + "]")
        .activity();
  }

  @Test
  void whatOnePartnerOwnsAloneIsAShareOfWhatHasAnOwner() {
    assertThat(owned("{name: A, owners: p}", "{partner: p}").soleOwnerPercent()).isEqualTo(100);
    assertThat(owned("{name: A, owners: [p, q]}, {name: B}", "{partner: p}").soleOwnerPercent())
        .isEqualTo(50);
    assertThat(owned("{name: A, owners: [p, p]}", "{partner: q}, {partner: r}").soleOwnerPercent())
        .isEqualTo(33);
    assertThat(owned("{name: A, owners: [p, q]}, {name: B, owners: [q, r]}", "").soleOwnerPercent())
        .isEqualTo(0);
  }

  @Test
  void oneActionHasNoShares() {
    assertThat(owned("{name: A, owners: p}, {name: B}", "").soleOwnerPercent()).isNull();
    assertThat(
            owned("{name: A, owners: p}, {name: B, owners: p, date: 2020-01-02}", "")
                .soleOwnerPercent())
        .isNull();
  }

  @Test
  void partnersCommitToLearningAndToChangeOrToNeither() {
    assertThat(
            Measured.of(
                    "partners:",
                    "- {id: a, name: A, commitments: [active learning, change]}",
                    "- {id: b, name: B, commitments: active learning, fullChangeDemanded: yes}",
                    "- {id: c, name: C, commitments: [change, coordination]}",
                    "- {id: d, name: D, fullChangeDemanded: no}",
                    "- {id: e, name: E, commitments: coordination, until: 2019-12-31}")
                .activity())
        .satisfies(view -> assertThat(view.partnersUncommitted()).containsExactly("B", "C"))
        .satisfies(view -> assertThat(view.partnersToChangeFully()).containsExactly("B"));
  }

  @Test
  void aPlanStandsApartIfItServesNoKeyPointOfTheFramework() {
    String points = "commonAgenda: {framework: {keyPoints: [{name: Reading}, {name: Health}]}}";
    String plans =
        "actionPlans: [{partner: p, keyPoints: [Arts, Sports]}, {partner: q},"
            + " {partner: r, keyPoints: [Arts, Reading]}]";
    assertThat(Measured.of(PARTNERS, points, plans).activity().plansApart()).containsExactly("P");
    assertThat(Measured.of(PARTNERS, plans).activity().plansApart()).isEmpty();
  }

  @Test
  void aPlanWithoutIndicatorIsNamedByItsPartner() {
    assertThat(
            Measured.of(
                    "partners: [{id: p, name: P}, {id: q, name: Q}, {id: r, name: R},",
                    "  {id: s, name: S, date: 2020-01-02}]",
                    "sharedMeasurement: {indicators: {id: i, name: I}}",
                    "actionPlans: [{partner: p, indicators: i}, {partner: q}, {partner: r,",
                    "  until: 2019-12-31}, {partner: s}]")
                .activity()
                .plansWithoutIndicator())
        .containsExactly("Q");
  }

  @Test
  void aGroupIsIsolatedOnceOthersAreLinked() {
    String isolated =
        "{id: c, name: C}, {id: d, name: D, links: e}, {id: e, name: E, status: closed}";
    assertThat(
            Measured.of(
                    "workGroups: [{id: a, name: A, links: b}, {id: b, name: B}, " + isolated + "]")
                .activity()
                .groupsIsolated())
        .containsExactly("C", "D");
    assertThat(
            Measured.of("workGroups: [{id: a, name: A, links: a}, " + isolated + "]")
                .activity()
                .groupsIsolated())
        .isEmpty();
  }

  @Test
  void theGroupThatHasWaitedLongestForFeedbackCounts() {
    String fed = "{id: a, name: A, feedbackDates: [2019-05-01, 2018-05-01, 2020-01-02]}";
    assertThat(
            Measured.of(
                    "workGroups: ["
                        + fed
                        + ", {id: b, name: B, feedbackDates: 2019-03-01, backboneContact: no},"
                        + " {id: c, name: C, status: closed, backboneContact: no}]")
                .activity())
        .satisfies(view -> assertThat(view.feedbackOn()).isEqualTo(day("2019-03-01")))
        .satisfies(view -> assertThat(view.groupsWithoutContact()).containsExactly("B"));
    assertThat(
            Measured.of("workGroups: [" + fed + ", {id: b, name: B, backboneContact: yes}]")
                .activity())
        .satisfies(view -> assertThat(view.feedbackOn()).isNull())
        .satisfies(view -> assertThat(view.groupsWithoutContact()).isEmpty());
  }

  @Test
  void groupsShareTheirWorkInTheirOwnRhythm() {
    assertThat(
            Measured.of(
                    "workGroups:",
                    "- {id: a, name: A, meetingCadenceMonths: 2, sharedOn: [2019-10-31, 2018-01-01]}",
                    "- {id: b, name: B, meetingCadenceMonths: 2, sharedOn: 2019-11-01}",
                    "- {id: c, name: C, meetingCadenceMonths: 2}",
                    "- {id: d, name: D, sharedOn: 2019-02-01}",
                    "- {id: e, name: E, sharedOn: [2019-03-01, 2020-01-02]}")
                .activity())
        .satisfies(view -> assertThat(view.groupsBehind()).containsExactly("A"))
        .satisfies(view -> assertThat(view.groupsWithoutRhythm()).isEqualTo(2))
        .satisfies(view -> assertThat(view.sharedOn()).isEqualTo(day("2019-02-01")));
  }

  @Test
  void aGroupThatImplementsIsUnplannedIfItIsKnownToHaveNoPlanReady() {
    assertThat(
            Measured.of(
                    "workGroups:",
                    "- {id: b, name: B, status: implementing, workPlan: in progress}",
                    "- {id: a, name: A, status: implementing, workPlan: no}",
                    "- {id: c, name: C, status: implementing, workPlan: [no, yes]}",
                    "- {id: d, name: D, status: implementing}",
                    "- {id: e, name: E, status: implementing, workPlan: unknown}",
                    "- {id: f, name: F, status: planning, workPlan: no}",
                    "- {id: g, name: G, workPlan: no}")
                .activity()
                .groupsUnplanned())
        .containsExactly("A", "B");
  }

  @Test
  void theLatestReportOfAnyBackboneCounts() {
    assertThat(
            Measured.of(
                    "backbones:",
                    "- {name: A, date: 2020-01-02, progressReports: {date: 2019-03-01}}",
                    "- {name: B, progressReports: [{date: 2019-02-01}, {date: 2020-01-02}]}",
                    "- {name: C, progressReports: [{date: 2019-01-01}, {title: T}]}",
                    "- {name: D}")
                .activity()
                .reportedOn())
        .isEqualTo(day("2019-02-01"));
  }
}
