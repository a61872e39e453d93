package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneResponsibility;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.SelectionFactor;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
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
                unknown, Set.of(), Set.of(), unknown, null, 0, Set.of(), null, null, unknown,
                Set.of(), Set.of(), null, null, unknown, List.of()));
    assertThat(view.guidesVision()).isEqualTo(unknown);
  }

  @Test
  void whatOneOfSeveralHasTheInitiativeHas() {
    BackboneView view =
        Measured.of(
                "backbones:",
                "- {name: A, status: candidate, selectionProcess: no, infrastructure: no,",
                "   neutralityRating: medium, credibilityRating: high, partnersLead: no,",
                "   responsibilities: [conflict handling, tech and data], fundedMonths: 12,",
                "   selectionFactors: [neutrality, topic fit], fundingSharePercent: 0.7,",
                "   interestFree: yes, dedicated: no, leader: Dana, sidedInDispute: no,",
                "   skills: [focus and urgency],",
                "   roles: [{role: guide vision and strategy, performed: no},",
                "     {role: support aligned activities, performed: no},",
                "     {role: advance policy, performed: in progress}],",
                "   indicatorRatings: [",
                "     {indicator: " + INDICATOR + ", status: emerging, date: 2019-01-01},",
                "     {indicator: " + INDICATOR + ", status: emerging, date: 2020-01-02}]}",
                "- {name: B, status: designated, selectionProcess: yes, infrastructure: in progress,",
                "   hosts: [F, G], neutralityRating: high, credibilityRating: medium,",
                "   partnersLead: yes, systemMap: yes, fundedMonths: 6, fundingSharePercent: 0.5,",
                "   responsibilities: [process facilitation, logistics and admin],",
                "   selectionFactors: [geographic spread, fundraising ability],",
                "   interestFree: yes, dedicated: in progress, sidedInDispute: yes,",
                "   skills: [conflict resolution],",
                "   roles: [{role: guide vision and strategy, performed: yes},",
                "     {role: establish shared measurement, host: G},",
                "     {role: mobilize funding, performed: yes, host: F, until: 2019-12-31}],",
                "   indicatorRatings: {indicator: "
                    + INDICATOR
                    + ", status: emerging, date: 2018-01-01}}",
                "- {name: C, status: none, interestFree: no, selectionProcess: yes}",
                "- {name: D, status: established, until: 2019-12-31}",
                "tasks:",
                "- {id: t1, title: Staff, component: backbone organization}",
                "- {id: t2, title: Hall, component: backbone organization, owner: Dana}",
                "- {id: t3, title: Vision, component: common agenda}",
                "- {id: t4, title: Desk, component: backbone organization, status: done}",
                "- {id: t5, title: Phone, component: backbone organization, status: cancelled}",
                "- {id: t6, title: Site, component: backbone organization, date: 2020-01-02}")
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
                day("2019-01-01"),
                2,
                Set.of(BackboneRole.ESTABLISH_SHARED_MEASUREMENT),
                Level.MEDIUM,
                Level.MEDIUM,
                Answer.NO,
                Set.of(BackboneResponsibility.PROFESSIONAL_SUPPORT_AND_DOCUMENTATION),
                Set.of(SelectionFactor.MOBILISING_ABILITY),
                12,
                new BigDecimal("1.2"),
                Answer.YES,
                List.of("Staff")));
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
  void everyOrganisationThatCarriesAChosenBackboneCounts() {
    assertThat(backbones("hosts: F", "hosts: [G, H]", "leader: Dana").carriers()).isEqualTo(4);
    assertThat(backbones("status: candidate", "status: none, hosts: [G, H]").carriers())
        .isEqualTo(0);
  }

  @Test
  void theShareOfAllFundingIsComparedExactly() {
    BackboneView half = backbones("fundingSharePercent: 0.5");
    assertThat(half.costsLessThan(5)).isFalse();
    assertThat(half.costsLessThan(6)).isTrue();
    assertThat(half.costsMoreThan(5)).isFalse();
    assertThat(half.costsMoreThan(4)).isTrue();
    BackboneView unknown = backbones("leader: Dana");
    assertThat(unknown.costsLessThan(1000)).isFalse();
    assertThat(unknown.costsMoreThan(0)).isFalse();
  }

  @Test
  void nobodyIsMissedInChargeWhereOwnersAreNotRecorded() {
    assertThat(
            Measured.of("tasks: {id: t1, title: Staff, component: backbone organization}")
                .backbone()
                .ownerlessTasks())
        .isEmpty();
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
