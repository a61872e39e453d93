package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class BackboneViewTest {

  private static final BackboneIndicator INDICATOR = BackboneIndicator.values()[0];

  private static BackboneView backbones(String... backbones) {
    return Measured.of("backbones: [{name: B, " + String.join("}, {name: B, ", backbones) + "}]")
        .backbone();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    BackboneView view = Measured.of().backbone();
    assertThat(view)
        .isEqualTo(
            new BackboneView(
                0, null, 0, unknown, unknown, Set.of(), Set.of(), Set.of(), unknown, unknown,
                unknown, Set.of(), Set.of(), unknown, null));
    assertThat(view.guidesVision()).isEqualTo(unknown);
  }

  @Test
  void whatOneOfSeveralHasTheInitiativeHas() {
    BackboneView view =
        Measured.of(
                "backbones:",
                "- {name: A, status: candidate, selectionProcess: no, infrastructure: no,",
                "   interestFree: yes, dedicated: no, leader: Dana, sidedInDispute: no,",
                "   skills: [focus and urgency],",
                "   roles: [{role: guide vision and strategy, performed: no},",
                "     {role: support aligned activities, performed: no},",
                "     {role: advance policy, performed: in progress}],",
                "   indicatorRatings: [",
                "     {indicator: " + INDICATOR + ", status: emerging, date: 2019-01-01},",
                "     {indicator: " + INDICATOR + ", status: emerging, date: 2020-01-02}]}",
                "- {name: B, status: designated, selectionProcess: yes, infrastructure: in progress,",
                "   interestFree: yes, dedicated: in progress, sidedInDispute: yes,",
                "   skills: [conflict resolution],",
                "   roles: [{role: guide vision and strategy, performed: yes},",
                "     {role: mobilize funding, performed: yes, until: 2019-12-31}],",
                "   indicatorRatings: {indicator: "
                    + INDICATOR
                    + ", status: emerging, date: 2018-01-01}}",
                "- {name: C, status: none, interestFree: no, selectionProcess: yes}",
                "- {name: D, status: established, until: 2019-12-31}")
            .backbone();
    assertThat(view)
        .isEqualTo(
            new BackboneView(
                2,
                BackboneStatus.DESIGNATED,
                1,
                Answer.YES,
                Answer.IN_PROGRESS,
                Set.of(BackboneRole.GUIDE_VISION_AND_STRATEGY),
                Set.of(BackboneRole.ADVANCE_POLICY),
                Set.of(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES),
                Answer.YES,
                Answer.IN_PROGRESS,
                Answer.YES,
                Set.of(
                    AdaptiveLeadershipSkill.FOCUS_AND_URGENCY,
                    AdaptiveLeadershipSkill.CONFLICT_RESOLUTION),
                Set.of(
                    AdaptiveLeadershipSkill.PRESSURE_WITHOUT_FLOODING,
                    AdaptiveLeadershipSkill.BALANCED_FRAMING),
                Answer.YES,
                day("2019-01-01")));
    assertThat(view.guidesVision()).isEqualTo(Answer.YES);
    assertThat(view.alignsActivities()).isEqualTo(Answer.NO);
    assertThat(view.establishesMeasurement()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theBackboneIsFreeOfInterestsOnlyIfAllAreKnownToBe() {
    assertThat(backbones("interestFree: yes", "interestFree: no").interestFree())
        .isEqualTo(Answer.NO);
    assertThat(backbones("interestFree: yes", "dedicated: yes").interestFree())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(backbones("interestFree: yes", "interestFree: in progress").interestFree())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(backbones("interestFree: yes").interestFree()).isEqualTo(Answer.YES);
  }

  @Test
  void noBackboneIsKnownNotToBe() {
    BackboneView view = backbones("status: none, interestFree: no");
    assertThat(view.status()).isEqualTo(BackboneStatus.NONE);
    assertThat(view.backbones()).isEqualTo(0);
    assertThat(view.interestFree()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void allRolesAreTold() {
    BackboneView view =
        backbones(
            "roles: [{role: guide vision and strategy, performed: no},"
                + " {role: support aligned activities, performed: yes},"
                + " {role: establish shared measurement, performed: yes}]");
    assertThat(view.guidesVision()).isEqualTo(Answer.NO);
    assertThat(view.alignsActivities()).isEqualTo(Answer.YES);
    assertThat(view.establishesMeasurement()).isEqualTo(Answer.YES);
  }
}
