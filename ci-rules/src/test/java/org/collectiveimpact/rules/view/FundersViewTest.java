package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.FundingPurpose;
import org.junit.jupiter.api.Test;

/** Funders as of 2020-01-01. */
class FundersViewTest {

  private static FundersView committed(String... commitments) {
    return Measured.of(yaml(commitments)).funders();
  }

  private static String yaml(String... commitments) {
    return "funding: {commitments: [{funder: " + String.join("}, {funder: ", commitments) + "}]}";
  }

  @Test
  void nothingRecordedIsNotNothing() {
    FundersView nothing =
        new FundersView(
            Set.of(),
            Set.of(),
            Answer.UNKNOWN,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null);
    assertThat(Measured.of().funders()).isEqualTo(nothing);
    assertThat(
            committed(
                "A, status: promised, purposes: core, funderType: business, roles: convener",
                "B, until: 2019-12-31, sharesResponsibility: no"))
        .isEqualTo(nothing);
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    yaml(
                        "A, anchor: yes, approach: traditional, purposes: [core, backbone],"
                            + " funderType: foundation, amount: 600, roles: convener,"
                            + " sharesResponsibility: no, alignedWithFramework: no",
                        "B, approach: catalytic, purposes: measurement, terms: short term,"
                            + " amount: 400"),
                    "backbones: {name: X, hosts: [' a ']}",
                    "trust: {readings: {level: organization, between: [P, B], value: medium}}")
                .funders())
        .isEqualTo(
            new FundersView(
                Set.of(FundingPurpose.CORE, FundingPurpose.BACKBONE, FundingPurpose.MEASUREMENT),
                Set.of(FunderApproach.TRADITIONAL),
                Answer.YES,
                List.of("B"),
                List.of("A"),
                60,
                List.of("A"),
                List.of("B"),
                List.of("A"),
                Level.MEDIUM));
  }

  @Test
  void thereIsNoPhilanthropyOnlyIfEveryFunderIsKnownToBeSomethingElse() {
    assertThat(committed("A, funderType: business").philanthropic()).isEqualTo(Answer.NO);
    assertThat(committed("A, funderType: other", "B, anchor: no").philanthropic())
        .isEqualTo(Answer.UNKNOWN);
    for (String type : List.of("foundation", "pooled foundation", "donor")) {
      assertThat(committed("A, funderType: government", "B, funderType: " + type).philanthropic())
          .isEqualTo(Answer.YES);
    }
  }

  @Test
  void theShareOfThoseWhoShareNoResponsibilityNeedsAllSumsInOneCurrency() {
    String no = ", sharesResponsibility: no";
    assertThat(committed("A, amount: 201" + no, "B, amount: 799").notSharingPercent())
        .isEqualTo(21);
    assertThat(
            committed("A, amount: 10" + no, "A, amount: 20", "B, amount: 5" + no, "C, amount: 65")
                .notSharingPercent())
        .isEqualTo(30);
    assertThat(committed("A, amount: 1, currency: ILS" + no, "B, amount: 1").notSharingPercent())
        .isNull();
    assertThat(committed("A, amount: 1" + no, "B, anchor: no").notSharingPercent()).isNull();
    assertThat(committed("A, amount: 0" + no).notSharingPercent()).isNull();
    assertThat(committed("A, amount: 1").notSharingPercent()).isNull();
  }

  @Test
  void aMeasurementGrantOfAYearIsShort() {
    String grant = "A, purposes: measurement, ";
    assertThat(committed(grant + "from: 2019-01-01, to: 2020-01-30").shortMeasurementGrants())
        .containsExactly("A");
    assertThat(committed(grant + "date: 2019-01-01, to: 2019-12-31").shortMeasurementGrants())
        .containsExactly("A");
    assertThat(committed(grant + "from: 2019-01-01, to: 2020-01-31").shortMeasurementGrants())
        .isEmpty();
    assertThat(committed(grant + "from: 2019-01-01").shortMeasurementGrants()).isEmpty();
    assertThat(committed(grant + "to: 2019-12-31").shortMeasurementGrants()).isEmpty();
  }

  @Test
  void theLastTrustBetweenFundersAndOthersCounts() {
    String funders = yaml("F, anchor: yes");
    assertThat(
            Measured.of(
                    funders,
                    "trust: {readings: [",
                    "  {level: organization, between: [F, P], value: low, date: 2018-01-01},",
                    "  {level: organization, between: [F, Q], value: high, date: 2019-01-01},",
                    "  {level: organization, between: [F, P], value: medium, date: 2019-01-01},",
                    "  {level: organization, between: [F, P], trend: growing, date: 2019-06-01},",
                    "  {level: organization, between: [Q, P], value: low, date: 2019-06-01},",
                    "  {level: organization, between: [F, P], value: low, date: 2020-01-02}]}")
                .funders()
                .trust())
        .isEqualTo(Level.MEDIUM);
    assertThat(
            Measured.of(funders, "trust: {readings: {level: sector, value: high}}")
                .funders()
                .trust())
        .isNull();
  }

  @Test
  void onlyTheCentralSourceIsAskedWhetherItCarriesTheBackbone() {
    assertThat(
            Measured.of(yaml("A, anchor: no", "B, anchor: yes"), "backbones: {name: A, hosts: B}")
                .funders()
                .carryingBackbone())
        .containsExactly("B");
    assertThat(
            Measured.of(yaml("A, anchor: yes"), "backbones: {name: A, date: 2020-01-02}")
                .funders()
                .carryingBackbone())
        .isEmpty();
  }
}
