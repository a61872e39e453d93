package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.governance.Decision;
import org.collectiveimpact.core.governance.DecisionMode;
import org.collectiveimpact.core.governance.DecisionTopic;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.governance.GapAnalysis;
import org.collectiveimpact.core.governance.LeadershipTeam;
import org.collectiveimpact.core.governance.MemberKind;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.governance.SteeringMember;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who leads and decides (A-064..A-067, A-106, B-113..B-115, B-173, B-184).
 *
 * @param leadershipTeamFormed whether the leadership team is formed
 * @param compositionDecided whether the committee's composition was decided
 * @param selectionMechanismDecided whether it was decided how its members are chosen
 * @param operatingRulesDecided whether it was decided how it operates
 * @param formed whether the committee is formed
 * @param working whether it works
 * @param crossSector yes if two sectors are recorded on it or it is said so, no if all members are
 *     known to belong to one sector or it is said so
 * @param members how many members are recorded
 * @param sectors the sectors of its members
 * @param ceoMember yes if a member who stands for an organisation is of CEO level, no if all of
 *     them are known to be below
 * @param individualMembers how many members stand for private individuals
 * @param belowCeo members who stand for an organisation and are below CEO level, by name
 * @param notEndorsing members known not to endorse the agenda, by name
 * @param gapAnalysis yes if the committee analysed issues and gaps, no if only others are known to
 *     have done so
 * @param gapAnalysisUsedData whether data was used
 * @param gapAnalysisHeardStakeholders whether stakeholders gave input
 * @param launchDecidedByBackboneAlone whether a decision about the launch or the committee was
 *     taken by the backbone alone
 * @param imposedByBackbone decisions that the backbone imposed, in words
 * @param gapAnalysedOn the latest analysis of gaps, whoever made it; absent if none is dated
 * @param fundingExpectationStated whether it is said what the committee expects of fund-raising
 * @param backboneChosenByFunderAlone whether a decision about the backbone was taken by a funder
 *     alone
 */
public record GovernanceView(
    Answer leadershipTeamFormed,
    Answer compositionDecided,
    Answer selectionMechanismDecided,
    Answer operatingRulesDecided,
    Answer formed,
    Answer working,
    Answer crossSector,
    int members,
    Set<Sector> sectors,
    Answer ceoMember,
    int individualMembers,
    List<String> belowCeo,
    List<String> notEndorsing,
    Answer gapAnalysis,
    Answer gapAnalysisUsedData,
    Answer gapAnalysisHeardStakeholders,
    Answer launchDecidedByBackboneAlone,
    List<String> imposedByBackbone,
    @Nullable LocalDate gapAnalysedOn,
    Answer fundingExpectationStated,
    Answer backboneChosenByFunderAlone) {

  private static final SteeringCommittee NOTHING = SteeringCommittee.builder().build();

  static GovernanceView of(Initiative initiative, AsOf at) {
    SteeringCommittee committee = initiative.steeringCommittee().orElse(NOTHING);
    EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
    List<String> belowCeo = new ArrayList<>();
    List<String> notEndorsing = new ArrayList<>();
    int members = 0;
    int withSector = 0;
    int ceos = 0;
    int individuals = 0;
    int organizations = 0;
    for (SteeringMember member : committee.members()) {
      if (at.isPresent(member)) {
        members++;
        withSector += member.sector().isPresent() ? 1 : 0;
        member.sector().ifPresent(sectors::add);
        if (member.kind().orElse(MemberKind.ORGANIZATION) == MemberKind.INDIVIDUAL) {
          individuals++;
        } else {
          organizations++;
          if (member.rank().filter(ExecutiveRank.CEO::equals).isPresent()) {
            ceos++;
          } else if (member.rank().isPresent()) {
            belowCeo.add(member.name());
          }
        }
        if (at.answer(member.agendaEndorsed()) == NO) {
          notEndorsing.add(member.name());
        }
      }
    }
    Answer crossSector = at.answer(committee.crossSector());
    if (sectors.size() > 1) {
      crossSector = YES;
    } else if (sectors.size() == 1 && members > 1 && withSector == members) {
      crossSector = NO;
    }
    Answer gapAnalysis = UNKNOWN;
    Answer usedData = UNKNOWN;
    Answer heard = UNKNOWN;
    for (GapAnalysis analysis : at.happened(committee.gapAnalyses())) {
      boolean own =
          analysis.by().orElse(PartyRole.STEERING_COMMITTEE) == PartyRole.STEERING_COMMITTEE;
      gapAnalysis = ReadinessView.best(gapAnalysis, own ? YES : NO);
      usedData = ReadinessView.best(usedData, analysis.dataUsed().orElse(UNKNOWN));
      heard = ReadinessView.best(heard, analysis.stakeholderInput().orElse(UNKNOWN));
    }
    boolean alone = false;
    boolean funderAlone = false;
    List<String> imposed = new ArrayList<>();
    for (Decision decision : at.happened(initiative.decisions())) {
      boolean aboutLaunch =
          decision.topic() == DecisionTopic.LAUNCH
              || decision.topic() == DecisionTopic.STEERING_COMMITTEE;
      alone |= aboutLaunch && decision.decidedBy().equals(Set.of(PartyRole.BACKBONE));
      funderAlone |=
          decision.topic() == DecisionTopic.BACKBONE
              && decision.decidedBy().equals(Set.of(PartyRole.FUNDER));
      if (decision.mode().orElse(DecisionMode.FACILITATED) == DecisionMode.IMPOSED
          && decision.originatedBy().filter(PartyRole.BACKBONE::equals).isPresent()) {
        imposed.add(decision.statement().orElse(decision.topic().name()));
      }
    }
    return new GovernanceView(
        initiative
            .leadershipTeam()
            .filter(at::isPresent)
            .map(team -> formed(team, at))
            .orElse(UNKNOWN),
        at.answer(committee.compositionDecided()),
        at.answer(committee.selectionMechanismDecided()),
        at.answer(committee.operatingRulesDecided()),
        at.answer(committee.formed()),
        at.answer(committee.working()),
        crossSector,
        members,
        sectors,
        ceos > 0 ? YES : organizations > 0 && organizations == belowCeo.size() ? NO : UNKNOWN,
        individuals,
        PartNames.sorted(belowCeo),
        PartNames.sorted(notEndorsing),
        gapAnalysis,
        usedData,
        heard,
        AsOf.known(alone),
        PartNames.sorted(imposed),
        at.lastDate(committee.gapAnalyses()),
        at.stated(committee.fundingExpectation()),
        AsOf.known(funderAlone));
  }

  private static Answer formed(LeadershipTeam team, AsOf at) {
    Answer formed = at.answer(team.formed());
    return formed == UNKNOWN ? AsOf.known(team.members()) : formed;
  }
}
