package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.TrustLevel;
import org.junit.jupiter.api.Test;

class PerspectivesViewTest {

  private static PerspectivesView measured(String... yaml) {
    return Measured.of(yaml).perspectives();
  }

  private static Set<TrustLevel> trustDiffers(String... readings) {
    return measured("trust: {readings: [{" + String.join("}, {", readings) + "}]}").trustDiffers();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(measured())
        .isEqualTo(
            new PerspectivesView(
                Set.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of(), List.of()));
    assertThat(measured().onlyBackbone()).isFalse();
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            measured(
                "trust: {readings: [{level: sector, value: low, perspective: partners},",
                "  {level: sector, value: high, perspective: initiative},",
                "  {level: sector, value: high, perspective: backbone, date: 2020-01-02},",
                "  {level: individual, value: low}]}",
                "successReviews: [{dimension: process, rating: low, perspective: partners},",
                "  {dimension: process, rating: medium, perspective: backbone}]",
                "perspectiveGaps: [{topic: D, knownToBackbone: yes}, {topic: C},",
                "  {topic: B, knownToBackbone: no, response: R}, {topic: A, response: R},",
                "  {topic: E, date: 2020-01-02}]",
                "readiness:",
                "  fieldRipeness: [{value: low, perspective: partners},",
                "    {value: high, perspective: backbone}]",
                "  readinessForJointAction: [{value: low, perspective: partners},",
                "    {value: high, perspective: backbone}]",
                "launch:",
                "  agreementToActTogether: [{value: no, perspective: partners},",
                "    {value: yes, perspective: backbone}]",
                "  agreementOnOutline: [{value: no, perspective: partners},",
                "    {value: yes, perspective: backbone}]",
                "communication: {transparent: [{value: no, perspective: partners},",
                "  {value: yes, perspective: backbone}]}",
                "backbones:",
                "- name: B",
                "  interestFree: [{value: no, perspective: partners},",
                "    {value: yes, perspective: backbone}]",
                "  neutralityRating: [{value: low, perspective: partners},",
                "    {value: high, perspective: backbone}]",
                "  credibilityRating: [{value: low, perspective: partners},",
                "    {value: high, perspective: backbone}]",
                "  partnersLead: [{value: no, perspective: partners},",
                "    {value: yes, perspective: backbone}]",
                "coordinatedAction: [{value: no, perspective: partners},",
                "  {value: yes, perspective: backbone}]"))
        .isEqualTo(
            new PerspectivesView(
                Set.of(Perspective.values()),
                Set.of(Perspective.INITIATIVE),
                List.of("B"),
                List.of("C", "D"),
                Set.of(TrustLevel.SECTOR),
                Set.of(SuccessDimension.PROCESS),
                List.of(
                    "backbones.credibilityRating",
                    "backbones.interestFree",
                    "backbones.neutralityRating",
                    "backbones.partnersLead",
                    "communication.transparent",
                    "coordinatedAction",
                    "launch.agreementOnOutline",
                    "launch.agreementToActTogether",
                    "readiness.fieldRipeness",
                    "readiness.readinessForJointAction")));
  }

  @Test
  void theBackboneIsAloneIfNobodyElseLooked() {
    assertThat(measured("trust: {readings: {level: sector, perspective: backbone}}").onlyBackbone())
        .isTrue();
    assertThat(measured("trust: {readings: {level: sector, perspective: partners}}").onlyBackbone())
        .isFalse();
    assertThat(
            measured(
                    "trust: {readings: {level: sector, perspective: backbone}}",
                    "successReviews: {dimension: process, perspective: partners}")
                .onlyBackbone())
        .isFalse();
  }

  @Test
  void reviewsLackNoPointOfViewIfNoneIsRecorded() {
    assertThat(
            measured(
                    "trust: {readings: {level: sector, perspective: backbone}}",
                    "successReviews: {dimension: process}")
                .reviewsLack())
        .isEmpty();
  }

  @Test
  void trustIsComparedBetweenTheSameParties() {
    assertThat(
            trustDiffers(
                "level: sector, value: low, perspective: partners, between: [A, B]",
                "level: sector, value: high, perspective: backbone, between: [A, C]"))
        .isEmpty();
    assertThat(
            trustDiffers(
                "level: sector, value: low, perspective: partners, between: [A, B]",
                "level: sector, value: high, perspective: backbone, between: [B, A]"))
        .containsExactly(TrustLevel.SECTOR);
    assertThat(
            trustDiffers(
                "level: sector, value: low, perspective: partners",
                "level: individual, value: high, perspective: backbone"))
        .isEmpty();
  }

  @Test
  void whatWasSeenLastIsCompared() {
    assertThat(
            trustDiffers(
                "level: sector, value: high, perspective: partners, date: 2019-01-01",
                "level: sector, value: low, perspective: partners, date: 2018-01-01",
                "level: sector, perspective: partners, date: 2019-06-01",
                "level: sector, value: high, perspective: backbone"))
        .isEmpty();
    assertThat(
            measured(
                    "coordinatedAction: [{value: no, perspective: partners, date: 2018-01-01},",
                    "  {value: yes, perspective: partners, date: 2019-01-01},",
                    "  {value: yes, perspective: backbone}]")
                .factsDiffer())
        .isEmpty();
  }

  @Test
  void whoCannotTellDoesNotDiffer() {
    assertThat(
            measured(
                    "coordinatedAction: [{value: unknown, perspective: partners},",
                    "  {value: yes, perspective: backbone}, {value: no},",
                    "  {value: no, perspective: initiative, date: 2020-01-02}]")
                .factsDiffer())
        .isEmpty();
  }

  @Test
  void whatABackboneOfThePastWasAskedNoLongerDiffers() {
    assertThat(
            measured(
                    "backbones: {name: B, until: 2019-12-31,",
                    "  partnersLead: [{value: no, perspective: partners},",
                    "  {value: yes, perspective: backbone}]}")
                .factsDiffer())
        .isEmpty();
  }

  private static Set<TrustLevel> differsDespite(String gap) {
    return measured(
            "trust: {readings: [{level: sector, value: low, perspective: partners},",
            "  {level: sector, value: high, perspective: backbone}]}",
            "perspectiveGaps: {topic: T, " + gap + "}")
        .trustDiffers();
  }

  @Test
  void aGapWithAnAnswerSettlesTheDifferencesBetweenItsPointsOfView() {
    assertThat(differsDespite("between: [partners, backbone], response: A talk")).isEmpty();
    assertThat(differsDespite("between: [partners, backbone, initiative], response: A talk"))
        .isEmpty();
    assertThat(differsDespite("between: [partners, backbone]")).containsExactly(TrustLevel.SECTOR);
    assertThat(differsDespite("between: [partners, backbone], response: ' '"))
        .containsExactly(TrustLevel.SECTOR);
    assertThat(differsDespite("between: [partners, initiative], response: A talk"))
        .containsExactly(TrustLevel.SECTOR);
    assertThat(differsDespite("between: [partners, backbone], response: A talk, until: 2019-12-31"))
        .containsExactly(TrustLevel.SECTOR);
  }
}
