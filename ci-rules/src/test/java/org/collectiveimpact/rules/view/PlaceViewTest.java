package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.PlaceAdvantage;
import org.collectiveimpact.core.initiative.PlaceKind;
import org.junit.jupiter.api.Test;

class PlaceViewTest {

  private static Answer localAuthority(String... yaml) {
    return Measured.of("place: {name: V}\n" + String.join("\n", yaml)).place().localAuthority();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of("partners: {id: a, name: A, type: company}").place())
        .isEqualTo(new PlaceView(Answer.UNKNOWN, null, Set.of(), Set.of(), Answer.UNKNOWN));
    assertThat(Measured.of("place: {name: V}").place())
        .isEqualTo(new PlaceView(Answer.YES, null, Set.of(), Set.of(), Answer.UNKNOWN));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "place: {name: V, kind: metropolis,",
                    "  advantages: [close communication, local government partner]}")
                .place())
        .isEqualTo(
            new PlaceView(
                Answer.YES,
                PlaceKind.METROPOLIS,
                Set.of(PlaceAdvantage.CLOSE_COMMUNICATION, PlaceAdvantage.LOCAL_GOVERNMENT_PARTNER),
                Set.of(PlaceAdvantage.OVERVIEW_WITH_DETAIL, PlaceAdvantage.POOLED_PHILANTHROPY),
                Answer.YES));
  }

  @Test
  void localGovernmentIsAbsentOnlyIfEverybodyIsKnownToBeSomethingElse() {
    String company = "partners: {id: a, name: A, type: company}";
    assertThat(localAuthority(company)).isEqualTo(Answer.NO);
    assertThat(localAuthority(company, "stakeholders: {name: S, sector: third}"))
        .isEqualTo(Answer.NO);
    assertThat(localAuthority(company, "stakeholders: {name: S, sector: public}"))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            localAuthority(company, "stakeholders: {name: S, sector: public, until: 2019-12-31}"))
        .isEqualTo(Answer.NO);
    assertThat(localAuthority("partners: [{id: a, name: A, type: company}, {id: b, name: B}]"))
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            localAuthority("partners: [{id: a, name: A}, {id: b, name: B, type: local authority}]"))
        .isEqualTo(Answer.YES);
    assertThat(
            localAuthority("partners: {id: b, name: B, type: local authority, date: 2020-01-02}"))
        .isEqualTo(Answer.UNKNOWN);
  }
}
