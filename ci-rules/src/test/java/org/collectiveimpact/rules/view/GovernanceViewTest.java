package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Sector;
import org.junit.jupiter.api.Test;

class GovernanceViewTest {

  private static GovernanceView committee(String... properties) {
    return Measured.of("steeringCommittee: {" + String.join(", ", properties) + "}").governance();
  }

  @Test
  void nothingRecordedIsNotNothing() {
    Answer unknown = Answer.UNKNOWN;
    assertThat(Measured.of().governance())
        .isEqualTo(
            new GovernanceView(
                unknown, unknown, unknown, unknown, unknown, unknown, unknown, 0, Set.of(), unknown,
                0, List.of(), List.of(), unknown, unknown, unknown, unknown, List.of(), null,
                unknown, unknown));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "leadershipTeam: {formed: in progress}",
                    "steeringCommittee:",
                    "  compositionDecided: yes",
                    "  selectionMechanismDecided: no",
                    "  operatingRulesDecided: in progress",
                    "  formed: yes",
                    "  working: no",
                    "  members:",
                    "  - {name: A, rank: ceo, sector: public, agendaEndorsed: yes}",
                    "  - {name: C, rank: deputy, sector: third, agendaEndorsed: no}",
                    "  - {name: B, rank: other, kind: organization}",
                    "  - {name: D, rank: other, kind: individual, sector: third}",
                    "  - {name: E, rank: other, sector: business, until: 2019-12-31}",
                    "  fundingExpectation: 1 million",
                    "  gapAnalyses: [{by: backbone, dataUsed: yes, date: 2018-01-01},",
                    "    {by: steering committee, stakeholderInput: no, date: 2017-01-01},",
                    "    {stakeholderInput: yes, date: 2020-01-02}]",
                    "decisions:",
                    "- {topic: launch, decidedBy: backbone}",
                    "- {topic: backbone, decidedBy: funder}",
                    "- {topic: agenda, mode: imposed, originatedBy: backbone, statement: Vision}",
                    "- {topic: agenda, mode: imposed, originatedBy: backbone, date: 2020-01-02}")
                .governance())
        .isEqualTo(
            new GovernanceView(
                Answer.IN_PROGRESS,
                Answer.YES,
                Answer.NO,
                Answer.IN_PROGRESS,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                4,
                Set.of(Sector.PUBLIC, Sector.THIRD),
                Answer.YES,
                1,
                List.of("B", "C"),
                List.of("C"),
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                List.of("Vision"),
                day("2018-01-01"),
                Answer.YES,
                Answer.YES));
  }

  @Test
  void aFunderDecidesAloneOnlyIfNobodyElseDoes() {
    assertThat(alone("{topic: backbone, decidedBy: [funder, partners]}")).isEqualTo(Answer.UNKNOWN);
    assertThat(alone("{topic: agenda, decidedBy: funder}")).isEqualTo(Answer.UNKNOWN);
    assertThat(alone("{topic: backbone, decidedBy: funder}")).isEqualTo(Answer.YES);
  }

  private static Answer alone(String decision) {
    return Measured.of("decisions: " + decision).governance().backboneChosenByFunderAlone();
  }

  @Test
  void aCommitteeIsOfOneSectorOnlyIfAllMembersAreKnownToBe() {
    assertThat(
            committee("members: [{name: A, sector: third}, {name: B, sector: third}]")
                .crossSector())
        .isEqualTo(Answer.NO);
    assertThat(committee("members: [{name: A, sector: third}, {name: B}]").crossSector())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(committee("members: {name: A, sector: third}").crossSector())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(committee("crossSector: yes", "members: {name: A, sector: third}").crossSector())
        .isEqualTo(Answer.YES);
    assertThat(committee("crossSector: no").crossSector()).isEqualTo(Answer.NO);
    assertThat(
            committee(
                    "crossSector: no",
                    "members: [{name: A, sector: third}, {name: B, sector: public}]")
                .crossSector())
        .isEqualTo(Answer.YES);
  }

  @Test
  void noMemberIsOfTopRankOnlyIfAllAreKnownToBeBelow() {
    assertThat(committee("members: [{name: A, rank: deputy}, {name: B, rank: other}]").ceoMember())
        .isEqualTo(Answer.NO);
    assertThat(committee("members: [{name: A, rank: deputy}, {name: B}]").ceoMember())
        .isEqualTo(Answer.UNKNOWN);
    assertThat(
            committee("members: [{name: A, rank: ceo, kind: individual}, {name: B, rank: other}]")
                .ceoMember())
        .isEqualTo(Answer.NO);
    assertThat(committee("members: {name: A, kind: individual}").ceoMember())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void anAnalysisByOthersOnlyIsNoAnalysisOfTheCommittee() {
    assertThat(committee("gapAnalyses: {by: backbone}").gapAnalysis()).isEqualTo(Answer.NO);
    assertThat(committee("gapAnalyses: {dataUsed: no}").gapAnalysis()).isEqualTo(Answer.YES);
  }

  @Test
  void aTeamWithMembersIsFormed() {
    assertThat(Measured.of("leadershipTeam: {members: A}").governance().leadershipTeamFormed())
        .isEqualTo(Answer.YES);
    assertThat(
            Measured.of("leadershipTeam: {members: A, formed: no}")
                .governance()
                .leadershipTeamFormed())
        .isEqualTo(Answer.NO);
    assertThat(
            Measured.of("leadershipTeam: {members: A, date: 2020-01-02}")
                .governance()
                .leadershipTeamFormed())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void decidingAloneAboutTheCommitteeCountsLikeTheLaunch() {
    assertThat(
            Measured.of("decisions: {topic: steering committee, decidedBy: backbone}")
                .governance()
                .launchDecidedByBackboneAlone())
        .isEqualTo(Answer.YES);
  }

  @Test
  void onlyTheBackboneItselfImposes() {
    assertThat(
            Measured.of(
                    "decisions:",
                    "- {topic: launch, decidedBy: [backbone, partners], mode: imposed}",
                    "- {topic: agenda, decidedBy: backbone, originatedBy: backbone}",
                    "- {topic: other, mode: imposed, originatedBy: funder}")
                .governance())
        .satisfies(
            view -> assertThat(view.launchDecidedByBackboneAlone()).isEqualTo(Answer.UNKNOWN))
        .satisfies(view -> assertThat(view.imposedByBackbone()).isEmpty());
    assertThat(
            Measured.of("decisions: {topic: measurement, mode: imposed, originatedBy: backbone}")
                .governance()
                .imposedByBackbone())
        .containsExactly("MEASUREMENT");
  }
}
