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
                0,
                0,
                Answer.UNKNOWN,
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
                List.of("A"),
                List.of("B"),
                List.of("Arts", "Health"),
                2,
                1,
                Answer.IN_PROGRESS,
                day("2018-01-01")));
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
}
