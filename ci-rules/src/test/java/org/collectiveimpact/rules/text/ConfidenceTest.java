package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static final TitleReader READER = new TitleReader(Signals.standard());

  /** Funding, policy and public will have no component of their own (AMB-51). */
  @Test
  void workForARoleOfTheBackboneIsAtMostOfMediumConfidence() {
    TitleReading grant =
        READER.read("Apply for the foundation grant and send the funders a budget");
    TitleReading payroll = READER.read("Run the payroll and pay the rent of the backbone office");

    assertThat(grant.isRole()).isTrue();
    assertThat(grant.likelihood()).isGreaterThan(0.998);
    assertThat(Confidence.of(grant)).isEqualTo(0.7);
    assertThat(payroll.isRole()).isFalse();
    assertThat(payroll.likelihood()).isGreaterThan(0.998);
    assertThat(Confidence.of(payroll)).isEqualTo(0.9);
  }

  @Test
  void wordsOfARoleDoNotLowerTheConfidenceInAnotherAim() {
    TitleReading survey = READER.read("Survey baseline indicators with a dashboard for funders");

    assertThat(survey.aim()).isEqualTo(Aim.SHARED_MEASUREMENT);
    assertThat(survey.role()).isNotNull();
    assertThat(Confidence.of(survey)).isEqualTo(0.9);
  }
}
