package org.collectiveimpact.rules.builtin;

import static org.collectiveimpact.rules.builtin.Edits.agenda;
import static org.collectiveimpact.rules.builtin.Edits.anchor;
import static org.collectiveimpact.rules.builtin.Edits.backbone;
import static org.collectiveimpact.rules.builtin.Edits.body;
import static org.collectiveimpact.rules.builtin.Edits.champions;
import static org.collectiveimpact.rules.builtin.Edits.commitments;
import static org.collectiveimpact.rules.builtin.Edits.committee;
import static org.collectiveimpact.rules.builtin.Edits.communication;
import static org.collectiveimpact.rules.builtin.Edits.coreGroupOf;
import static org.collectiveimpact.rules.builtin.Edits.everyCoreActor;
import static org.collectiveimpact.rules.builtin.Edits.everyIndicator;
import static org.collectiveimpact.rules.builtin.Edits.everyMember;
import static org.collectiveimpact.rules.builtin.Edits.everyPartner;
import static org.collectiveimpact.rules.builtin.Edits.everyStage;
import static org.collectiveimpact.rules.builtin.Edits.everyStakeholder;
import static org.collectiveimpact.rules.builtin.Edits.everyTask;
import static org.collectiveimpact.rules.builtin.Edits.first;
import static org.collectiveimpact.rules.builtin.Edits.gapAnalysis;
import static org.collectiveimpact.rules.builtin.Edits.indicators;
import static org.collectiveimpact.rules.builtin.Edits.initiative;
import static org.collectiveimpact.rules.builtin.Edits.is;
import static org.collectiveimpact.rules.builtin.Edits.launch;
import static org.collectiveimpact.rules.builtin.Edits.mapping;
import static org.collectiveimpact.rules.builtin.Edits.measurement;
import static org.collectiveimpact.rules.builtin.Edits.meeting;
import static org.collectiveimpact.rules.builtin.Edits.members;
import static org.collectiveimpact.rules.builtin.Edits.money;
import static org.collectiveimpact.rules.builtin.Edits.moneyUntil;
import static org.collectiveimpact.rules.builtin.Edits.noTrustWork;
import static org.collectiveimpact.rules.builtin.Edits.notRecorded;
import static org.collectiveimpact.rules.builtin.Edits.on;
import static org.collectiveimpact.rules.builtin.Edits.oneChampion;
import static org.collectiveimpact.rules.builtin.Edits.oneCoreActor;
import static org.collectiveimpact.rules.builtin.Edits.oneGroup;
import static org.collectiveimpact.rules.builtin.Edits.oneIndicator;
import static org.collectiveimpact.rules.builtin.Edits.oneMember;
import static org.collectiveimpact.rules.builtin.Edits.onePartner;
import static org.collectiveimpact.rules.builtin.Edits.oneStakeholder;
import static org.collectiveimpact.rules.builtin.Edits.only;
import static org.collectiveimpact.rules.builtin.Edits.outline;
import static org.collectiveimpact.rules.builtin.Edits.partners;
import static org.collectiveimpact.rules.builtin.Edits.problem;
import static org.collectiveimpact.rules.builtin.Edits.readiness;
import static org.collectiveimpact.rules.builtin.Edits.role;
import static org.collectiveimpact.rules.builtin.Edits.stagesSince;
import static org.collectiveimpact.rules.builtin.Edits.stakeholders;
import static org.collectiveimpact.rules.builtin.Edits.tasks;
import static org.collectiveimpact.rules.builtin.Edits.trust;
import static org.collectiveimpact.rules.builtin.Edits.trustActivities;
import static org.collectiveimpact.rules.builtin.RuleCase.caution;
import static org.collectiveimpact.rules.builtin.RuleCase.remark;
import static org.collectiveimpact.rules.builtin.RuleCase.requirement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.Boundary;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.communication.CommunityEngagement;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.governance.MemberKind;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.BackboneSupport;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.Expectation;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.RelationToProblem;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.ExistingEffort;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;
import org.collectiveimpact.core.trust.IntraSectorDialogue;
import org.collectiveimpact.core.trust.TrustActivity;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustReading;

/** What each warning of decision table 5.1 is known by, one case for each rule. */
final class CautionCases {

  private static final Edit IMPACT_SPACE =
      initiative(initiative -> initiative.strategy(is(InfluenceStrategy.IMPACT_SPACE)));

  private CautionCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            decision(),
            assessing(),
            outlining(),
            participants(),
            launching(),
            initiating(),
            building(),
            groups(),
            infrastructure())
        .flatMap(List::stream)
        .toList();
  }

  /** cautions/decision.drl. */
  private static List<RuleCase> decision() {
    return List.of(
        remark("CI-T00-003")
            .missing(
                "It is not declared whether the model or the broader approach is adopted; the"
                    + " model is assumed.",
                initiative(initiative -> initiative.adoptionMode(notRecorded())))
            .silent(initiative(i -> i.adoptionMode(is(AdoptionMode.BROAD_APPROACH)))),
        caution("CI-T00-004")
            .known(
                "The push to act comes from the top.",
                initiative(i -> i.driveDirection(is(DriveDirection.TOP_DOWN))))
            .silent(
                initiative(i -> i.driveDirection(is(DriveDirection.MIXED))),
                initiative(i -> i.driveDirection(notRecorded()))),
        requirement("CI-T12-004")
            .known(
                "Collective impact does not suit the problem.",
                problem(problem -> problem.social(is(Answer.NO))))
            .silent(problem(problem -> problem.social(notRecorded()))),
        caution("CI-T12-005")
            .evenIfMissing()
            .missing(
                "It is not settled whether collective impact suits the problem.",
                problem(problem -> problem.social(notRecorded())))
            .silent(problem(problem -> problem.social(is(Answer.NO)))),
        caution("CI-T12-006")
            .known("Only one actor stands behind the decision to act.", coreGroupOf(1))
            .silent(coreGroupOf(2), coreGroupOf(0)),
        caution("CI-T12-007")
            .known("The core group has 16 actors, more than a small group.", coreGroupOf(16))
            .silent(coreGroupOf(15)),
        caution("CI-T12-008")
            .known(
                "Core actors lack power, influence or willingness: Ministry of Education, Valley"
                    + " Office.",
                oneCoreActor(actor -> actor.power(is(Answer.NO))),
                oneCoreActor(actor -> actor.influence(is(Answer.NO))),
                oneCoreActor(actor -> actor.willingness(is(Answer.NO))))
            .silent(
                oneCoreActor(actor -> actor.power(notRecorded())),
                oneCoreActor(actor -> actor.influence(is(Answer.IN_PROGRESS))),
                oneCoreActor(actor -> actor.willingness(is(Answer.UNKNOWN)))),
        caution("CI-T12-009")
            .known(
                "The stance of champions is not known: Dana Levi.",
                oneChampion(champion -> champion.stance(notRecorded())),
                oneChampion(champion -> champion.stance(is(LeadershipStance.UNKNOWN))))
            .silent(oneChampion(champion -> champion.stance(is(LeadershipStance.IMPOSES)))),
        remark("CI-T12-010")
            .missing(
                "Nothing is recorded about money; it must suffice at the launch.",
                initiative(initiative -> initiative.funding(Optional.empty())),
                commitments(commitments -> List.of()))
            .silent(
                initiative(i -> i.funding(Funding.builder().statedCoverageMonths(is(0)).build())),
                anchor(commitment -> commitment)),
        withoutTrustWork("CI-T12-011", "2014-03-15"));
  }

  /** Trust was not worked on by the day; work on that day would do. */
  private static RuleCase withoutTrustWork(String code, String day) {
    return caution(code)
        .evenIfMissing()
        .missing("Not recorded: any work on trust.", noTrustWork())
        .missing(
            "Not recorded: any work on trust.",
            noTrustWork()
                .and(
                    trust(
                        trust ->
                            trust.addActivity(
                                TrustActivity.builder()
                                    .title("Later")
                                    .date(on(day).plusDays(1))
                                    .build()))))
        .silent(
            noTrustWork()
                .and(
                    trust(
                        trust ->
                            trust.addActivity(
                                TrustActivity.builder().title("Today").date(on(day)).build()))),
            noTrustWork()
                .and(
                    initiative(
                        initiative ->
                            initiative.addIntraSectorDialogue(
                                IntraSectorDialogue.builder().sector(Sector.THIRD).build()))));
  }

  /** cautions/readiness.drl. */
  private static List<RuleCase> assessing() {
    return List.of(
        caution("CI-T23-011")
            .known(
                "The field is hardly ripe.",
                readiness(readiness -> readiness.fieldRipeness(is(Level.LOW))))
            .silent(readiness(readiness -> readiness.fieldRipeness(is(Level.MEDIUM)))),
        caution("CI-T23-012")
            .known(
                "The actors are hardly ready to act jointly.",
                readiness(readiness -> readiness.readinessForJointAction(is(Level.LOW))))
            .silent(readiness(readiness -> readiness.readinessForJointAction(is(Level.MEDIUM)))),
        caution("CI-T23-013")
            .yes(
                "The side effects of the mapping are not considered.",
                "Not recorded: whether the side effects of the mapping are considered.",
                answer -> body(body -> body.sideEffectsConsidered(answer))),
        caution("CI-T23-014")
            .yes(
                "The structure of power is not reviewed.",
                "Not recorded: whether the structure of power is reviewed.",
                answer -> readiness(readiness -> readiness.powerStructureReviewed(answer))),
        caution("CI-T23-015")
            .unlessYes(
                "The mapping body has interests of its own.",
                answer -> mapping(mapping -> mapping.mapperHasInterests(answer))),
        unmapped(
            "CI-T23-016",
            Sector.PUBLIC,
            "The public sector is tied to the problem and has no mapped actor."),
        unmapped(
            "CI-T23-017",
            Sector.BUSINESS,
            "The business sector is tied to the problem and has no mapped actor."),
        unmapped(
            "CI-T23-018",
            Sector.THIRD,
            "The third sector is tied to the problem and has no mapped actor."),
        caution("CI-T23-019")
            .missing(
                "Not recorded: any stakeholder affected by the problem.",
                everyStakeholder(s -> s.relations(others(RelationToProblem.AFFECTED))))
            .silent(
                everyStakeholder(s -> s.relations(others(RelationToProblem.AFFECTED)))
                    .and(oneStakeholder(s -> s.relations(Set.of(RelationToProblem.AFFECTED))))),
        caution("CI-T23-020")
            .missing(
                "Not recorded: any stakeholder who contributes to the problem.",
                everyStakeholder(s -> s.relations(others(RelationToProblem.CONTRIBUTES))))
            .silent(
                everyStakeholder(s -> s.relations(others(RelationToProblem.CONTRIBUTES)))
                    .and(oneStakeholder(s -> s.relations(Set.of(RelationToProblem.CONTRIBUTES))))),
        caution("CI-T23-021")
            .missing(
                "Not recorded: any effort that exists already.",
                initiative(initiative -> initiative.existingEfforts(List.of())),
                existingEffortOn("2014-07-13"))
            .silent(existingEffortOn("2014-07-12")),
        caution("CI-T23-022")
            .known(
                "Key actors were not met: Ministry of Education, Valley Office.",
                oneStakeholder(stakeholder -> stakeholder.met(is(Answer.NO))))
            .silent(
                oneStakeholder(s -> s.met(is(Answer.NO)).keyActor(Answer.NO)),
                oneStakeholder(s -> s.met(is(Answer.NO)).keyActor(Optional.empty())),
                oneStakeholder(stakeholder -> stakeholder.met(is(Answer.UNKNOWN))),
                oneStakeholder(stakeholder -> stakeholder.met(notRecorded()))),
        withoutTrustWork("CI-T23-023", "2014-07-12"));
  }

  private static Set<RelationToProblem> others(RelationToProblem relation) {
    return EnumSet.complementOf(EnumSet.of(relation));
  }

  private static Edit existingEffortOn(String day) {
    return initiative(
        initiative ->
            initiative.existingEfforts(
                List.of(ExistingEffort.builder().name("One").date(on(day)).build())));
  }

  private static RuleCase unmapped(String code, Sector sector, String message) {
    Edit nobody = stakeholders(all -> only(all, s -> !s.sector().equals(Optional.of(sector))));
    return caution(code)
        .known(
            message,
            nobody,
            nobody.and(problem(problem -> problem.sectorsConcerned(Set.of(sector)))))
        .silent(
            nobody.and(
                problem(
                    problem -> problem.sectorsConcerned(EnumSet.complementOf(EnumSet.of(sector))))),
            nobody.and(problem(problem -> problem.sectorsConcerned(Set.of()))),
            nobody.and(oneStakeholder(stakeholder -> stakeholder.sector(sector))),
            stakeholders(all -> List.of()));
  }

  /** cautions/outline.drl. */
  private static List<RuleCase> outlining() {
    return List.of(
        caution("CI-T34-015")
            .known(
                "The outline does not address: trust and agreement.",
                outline(
                    outline ->
                        outline.componentsAddressed(
                            EnumSet.complementOf(EnumSet.of(Component.TRUST_AND_AGREEMENT)))))
            .silent(outline(outline -> outline.componentsAddressed(Set.of()))),
        caution("CI-T34-016")
            .missing(
                "Not recorded: any mechanism in the outline.",
                outline(outline -> outline.mechanisms(List.of())))
            .silent(outline(outline -> outline.mechanisms(List.of("One")))),
        caution("CI-T34-017")
            .yes(
                "Not everyone was told that the outline is provisional.",
                "Not recorded: whether everyone was told that the outline is provisional.",
                answer -> outline(outline -> outline.provisionalityCommunicated(answer))),
        caution("CI-T34-018")
            .known("The central source gives only 50 percent.", money(50, 50))
            .known("The central source gives only 49 percent.", money(49, 51))
            .silent(
                money(51, 49),
                money(501, 499),
                money(49, 51)
                    .and(
                        commitments(
                            all ->
                                first(
                                    all,
                                    first ->
                                        FundingCommitment.builder()
                                            .copyOf(first)
                                            .amount(Optional.empty())
                                            .build())))),
        remark("CI-T34-019")
            .known("Money lasts for 24 months; three years are advised.", moneyUntil("2016-10-11"))
            .known("Money lasts for 35 months; three years are advised.", moneyUntil("2017-10-10"))
            .silent(moneyUntil("2016-10-10"), moneyUntil("2017-10-11")),
        caution("CI-T34-020")
            .known(
                "The terms of the central source do not fit a long, open process: among them are"
                    + " short-term money or goals fixed beforehand.",
                anchor(commitment -> commitment.terms(Set.of(FundingTerm.SHORT_TERM))),
                anchor(commitment -> commitment.terms(Set.of(FundingTerm.PREDEFINED_GOALS))))
            .silent(
                anchor(commitment -> commitment.terms(Set.of(FundingTerm.MULTI_YEAR))),
                anchor(commitment -> commitment.terms(Set.of())),
                anchor(c -> c.terms(Set.of(FundingTerm.SHORT_TERM)).anchor(Answer.NO))),
        caution("CI-T34-021")
            .unlessYes(
                "The solution was defined beforehand.",
                answer -> initiative(initiative -> initiative.solutionPredefined(answer))),
        caution("CI-T34-022")
            .yes(
                "The outline uses no existing effort.",
                "Not recorded: whether the outline uses existing efforts.",
                answer -> outline(outline -> outline.usesExistingEfforts(answer))),
        caution("CI-T34-023")
            .evenIfMissing()
            .yes(
                "The need to act differently is not understood.",
                "It is not recorded that the need to act differently is understood.",
                answer -> readiness(readiness -> readiness.needToActDifferently(answer))),
        caution("CI-T34-024")
            .known(
                "Dialogues covered only: issue, community context.",
                talked(DialogueTopic.COMMUNITY_CONTEXT, DialogueTopic.ISSUE))
            .known(
                "Dialogues covered only: issue, resources.",
                talked(DialogueTopic.ISSUE, DialogueTopic.RESOURCES))
            .known(
                "Dialogues covered only: community context, resources, vision.",
                talked(
                    DialogueTopic.RESOURCES, DialogueTopic.COMMUNITY_CONTEXT, DialogueTopic.VISION))
            .missing("Not recorded: what the dialogues were about.", talked())
            .silent(
                talked(
                    DialogueTopic.ISSUE, DialogueTopic.COMMUNITY_CONTEXT, DialogueTopic.RESOURCES),
                readiness(readiness -> readiness.dialogues(List.of()))));
  }

  private static Edit talked(DialogueTopic... topics) {
    return readiness(
        readiness ->
            readiness.dialogues(List.of(Dialogue.builder().topics(Set.of(topics)).build())));
  }

  /** cautions/participants.drl. */
  private static List<RuleCase> participants() {
    Edit sectorsOnlyTogether =
        everyStakeholder(stakeholder -> stakeholder.sector(Optional.empty()));
    Edit twoInvited =
        sectorsOnlyTogether.and(
            launch(launch -> launch.invitedSectors(Set.of(Sector.PUBLIC, Sector.THIRD))));
    Edit oneLocal = oneCoreActor(actor -> actor.local(Answer.YES));
    Edit notLocal = everyCoreActor(actor -> actor.local(Answer.NO));
    return List.of(
        caution("CI-T34-025")
            .known(
                "Not prepared for the launch: Ministry of Education, Valley Office.",
                oneStakeholder(s -> s.preparedForLaunch(is(Answer.NO))),
                oneStakeholder(s -> s.preparedForLaunch(is(Answer.IN_PROGRESS))))
            .silent(
                oneStakeholder(stakeholder -> stakeholder.preparedForLaunch(is(Answer.UNKNOWN))),
                oneStakeholder(
                    stakeholder ->
                        stakeholder
                            .preparedForLaunch(is(Answer.NO))
                            .invitedToLaunch(is(Answer.NO)))),
        caution("CI-T34-026")
            .known(
                "Not met before the launch: Ministry of Education, Valley Office.",
                oneStakeholder(stakeholder -> stakeholder.met(is(Answer.NO))))
            .silent(
                oneStakeholder(stakeholder -> stakeholder.met(is(Answer.UNKNOWN))),
                oneStakeholder(s -> s.met(is(Answer.NO)).invitedToLaunch(is(Answer.NO)))),
        caution("CI-T34-027")
            .known(
                "Partners expect a known solution, a quick win or a benefit of their own:"
                    + " Ministry of Education, Valley Office.",
                anEarlyPartnerExpects(Expectation.PREDEFINED_SOLUTION),
                anEarlyPartnerExpects(Expectation.QUICK_WIN),
                anEarlyPartnerExpects(Expectation.OWN_BENEFIT))
            .silent(
                anEarlyPartnerExpects(Expectation.SYSTEM_CHANGE),
                onePartner(partner -> partner.expectations(Set.of(Expectation.QUICK_WIN)))),
        caution("CI-T34-028")
            .along("CI-T34-005")
            .known(
                "2 candidates compete to be the backbone without an orderly process.",
                candidates(2, candidate -> candidate.selectionProcess(is(Answer.NO))),
                candidates(2, candidate -> candidate.selectionProcess(is(Answer.IN_PROGRESS))),
                candidates(2, candidate -> candidate.selectionProcess(notRecorded())))
            .silent(
                candidates(2, candidate -> candidate.selectionProcess(is(Answer.YES))),
                candidates(1, candidate -> candidate.selectionProcess(is(Answer.NO))),
                backbone(backbone -> backbone.selectionProcess(notRecorded()))
                    .and(
                        initiative ->
                            Initiative.builder()
                                .copyOf(initiative)
                                .addAllBackbones(
                                    candidates(2, candidate -> candidate)
                                        .apply(initiative)
                                        .backbones())
                                .build())),
        caution("CI-T34-029")
            .evenIfMissing()
            .missing(
                "It is not recorded whether the backbone is free of interests.",
                backbone(backbone -> backbone.interestFree(notRecorded())),
                backbone(backbone -> backbone.interestFree(is(Answer.UNKNOWN))),
                initiative(
                    initiative ->
                        initiative.addBackbone(
                            Backbone.builder()
                                .name("Another backbone")
                                .status(is(BackboneStatus.CANDIDATE))
                                .build())))
            .silent(
                backbone(backbone -> backbone.interestFree(is(Answer.NO))),
                initiative(initiative -> initiative.backbones(List.of()))),
        caution("CI-T34-030")
            .known(
                "Not all three sectors are invited.",
                twoInvited,
                twoInvited.and(concerned()),
                twoInvited.and(concerned(Sector.PUBLIC, Sector.BUSINESS)))
            .silent(
                twoInvited.and(concerned(Sector.PUBLIC, Sector.THIRD)),
                twoInvited.and(concerned(Sector.THIRD)),
                twoInvited.and(IMPACT_SPACE),
                sectorsOnlyTogether.and(concerned()),
                sectorsOnlyTogether.and(
                    launch(launch -> launch.invitedSectors(Set.of(Sector.PUBLIC)))),
                sectorsOnlyTogether.and(launch(launch -> launch.invitedSectors(Set.of())))),
        caution("CI-T34-031")
            .known(
                "No contact was made during the preliminary stages.",
                everyStage(stage -> stage.contacts(0)))
            .missing(
                "Not recorded: contacts during the preliminary stages.",
                everyStage(stage -> stage.contacts(Optional.empty())))
            .silent(everyStage(stage -> stage.contacts(1))),
        community(
            caution("CI-T34-032"),
            "Not recorded: input of the community on appropriateness or readiness.",
            CommunityTopic.APPROPRIATENESS,
            CommunityTopic.READINESS),
        caution("CI-T34-033")
            .known(
                "The core team comes from one sector: public.",
                everyCoreActor(actor -> actor.sector(Sector.PUBLIC)))
            .silent(
                everyCoreActor(actor -> actor.sector(Sector.THIRD)).and(IMPACT_SPACE),
                everyCoreActor(actor -> actor.sector(Sector.PUBLIC))
                    .and(oneCoreActor(actor -> actor.sector(Sector.THIRD))),
                everyCoreActor(actor -> actor.sector(Optional.empty()))),
        caution("CI-T34-034")
            .known("No member of the core team is local.", notLocal)
            .silent(
                notLocal.and(oneLocal),
                notLocal.and(oneCoreActor(actor -> actor.local(Optional.empty())))),
        withoutTrustWork("CI-T34-035", "2014-10-12"),
        caution("CI-T34-036")
            .known(
                "The central source joined only on 2014-07-21, after the outline was begun.",
                anchor(commitment -> commitment.involvedSince(on("2014-07-21"))),
                anchor(c -> c.involvedSince(Optional.empty()).date(on("2014-07-21"))))
            .silent(
                anchor(commitment -> commitment.involvedSince(on("2014-07-20"))),
                anchor(c -> c.involvedSince(Optional.empty()).date(Optional.empty())),
                anchor(commitment -> commitment.involvedSince(on("2014-07-21")))
                    .and(
                        outline(
                            outline ->
                                outline.startedOn(Optional.empty()).date(Optional.empty())))));
  }

  private static Edit concerned(Sector... sectors) {
    return problem(problem -> problem.sectorsConcerned(Set.of(sectors)));
  }

  private static Edit anEarlyPartnerExpects(Expectation expectation) {
    return onePartner(partner -> partner.date(on("2014-10-01")).expectations(Set.of(expectation)));
  }

  /** Instead of the backbone there are so many candidates, all like this. */
  private static Edit candidates(int count, UnaryOperator<Backbone.Builder> change) {
    return initiative ->
        Initiative.builder()
            .copyOf(initiative)
            .backbones(
                IntStream.range(0, count)
                    .mapToObj(
                        i ->
                            change
                                .apply(
                                    Backbone.builder()
                                        .copyOf(initiative.backbones().get(0))
                                        .name("Candidate " + i)
                                        .status(is(BackboneStatus.CANDIDATE)))
                                .build())
                    .toList())
            .build();
  }

  /** The community has to be engaged in one of the topics. */
  private static RuleCase community(RuleCase rule, String missing, CommunityTopic... topics) {
    Set<CommunityTopic> others = EnumSet.allOf(CommunityTopic.class);
    others.removeAll(Set.of(topics));
    rule.missing(
        missing,
        initiative(initiative -> initiative.communityEngagements(List.of())),
        engagedIn(others));
    for (CommunityTopic topic : topics) {
      rule.silent(engagedIn(Set.of(topic)));
    }
    return rule;
  }

  private static Edit engagedIn(Set<CommunityTopic> topics) {
    return initiative(
        initiative ->
            initiative.communityEngagements(
                List.of(CommunityEngagement.builder().topics(topics).build())));
  }

  /** cautions/launch.drl. */
  private static List<RuleCase> launching() {
    Edit twoPresent =
        meeting(meeting -> meeting.sectorsPresent(Set.of(Sector.PUBLIC, Sector.THIRD)));
    return List.of(
        caution("CI-T45-009")
            .unlessNo(
                "Absent from the launch: Ministry of Education, Valley Office.",
                answer -> oneStakeholder(stakeholder -> stakeholder.attendedLaunch(answer))),
        caution("CI-T45-010")
            .yes(
                "There is no agreement on the outline.",
                "Not recorded: the agreement on the outline.",
                answer -> launch(launch -> launch.agreementOnOutline(answer))),
        caution("CI-T45-011")
            .yes(
                "The agenda does not build on the outline.",
                "Not recorded: whether the agenda builds on the outline.",
                answer -> agenda(agenda -> agenda.basedOnOutline(answer))),
        caution("CI-T45-012")
            .evenIfMissing()
            .missing(
                "Not recorded: work on trust in the steering committee.",
                trustActivities(activity -> !isIn(activity, TrustCircle.STEERING_COMMITTEE)))
            .silent(trustActivities(activity -> isIn(activity, TrustCircle.STEERING_COMMITTEE))),
        caution("CI-T45-013")
            .known(
                "Partners lack one of the basic understandings: Ministry of Education, Valley"
                    + " Office.",
                onePartner(p -> p.understandings(Set.of(BasicUnderstanding.NO_SINGLE_TRUTH))))
            .silent(onePartner(partner -> partner.understandings(Set.of()))),
        caution("CI-T45-014")
            .known(
                "A partner commits for 23 months only.",
                onePartner(partner -> partner.commitmentHorizonMonths(is(23))))
            .silent(
                onePartner(partner -> partner.commitmentHorizonMonths(is(24))),
                everyPartner(partner -> partner.commitmentHorizonMonths(notRecorded()))),
        nothingPublished("CI-T45-015", "2014-11-12"),
        caution("CI-T45-016")
            .known(
                "Only two sectors were at the launch: public, third.",
                twoPresent,
                twoPresent.and(concerned()),
                twoPresent.and(concerned(Sector.PUBLIC, Sector.BUSINESS)))
            .silent(
                twoPresent.and(concerned(Sector.PUBLIC, Sector.THIRD)),
                twoPresent.and(concerned(Sector.THIRD)),
                twoPresent.and(IMPACT_SPACE),
                meeting(meeting -> meeting.sectorsPresent(Set.of(Sector.PUBLIC))),
                meeting(meeting -> meeting.sectorsPresent(Set.of()))),
        fundingRunsLow("CI-T45-017", "2014-11-12"));
  }

  private static boolean isIn(TrustActivity activity, TrustCircle circle) {
    return activity.circle().equals(Optional.of(circle));
  }

  private static RuleCase nothingPublished(String code, String day) {
    return caution(code)
        .missing(
            "Not recorded: any publication.",
            initiative(initiative -> initiative.publications(List.of())),
            publishedOn(on(day).plusDays(1).toString()))
        .silent(publishedOn(day));
  }

  private static Edit publishedOn(String day) {
    return initiative(
        initiative ->
            initiative.publications(
                List.of(Publication.builder().title("News").date(on(day)).build())));
  }

  /** Twelve months from the day on are the least. */
  private static RuleCase fundingRunsLow(String code, String day, String... companions) {
    String lastOfTwelveMonths = on(day).plusMonths(12).minusDays(1).toString();
    return caution(code)
        .along(companions)
        .known(
            "Money lasts for 11 more months.",
            moneyUntil(on(lastOfTwelveMonths).minusDays(1).toString()))
        .known("Money lasts for 0 more months.", moneyUntil(on(day).minusDays(1).toString()))
        .silent(
            moneyUntil(lastOfTwelveMonths),
            initiative(initiative -> initiative.funding(Optional.empty())));
  }

  /** cautions/action.drl. */
  private static List<RuleCase> initiating() {
    return List.of(
        unrepresented(
                "CI-T56-012",
                Sector.PUBLIC,
                "The public sector is concerned and does not sit on the committee.")
            .silent(without(Sector.PUBLIC).and(IMPACT_SPACE)),
        unrepresented(
                "CI-T56-013",
                Sector.BUSINESS,
                "The business sector is concerned and does not sit on the committee.")
            .silent(without(Sector.BUSINESS).and(IMPACT_SPACE)),
        unrepresented(
            "CI-T56-014",
            Sector.THIRD,
            "The third sector is concerned and does not sit on the committee."),
        caution("CI-T56-015")
            .missing(
                "Not recorded: any committee member who stands for private individuals.",
                everyMember(member -> member.kind(MemberKind.ORGANIZATION)),
                everyMember(member -> member.kind(Optional.empty())))
            .silent(
                everyMember(member -> member.kind(MemberKind.ORGANIZATION))
                    .and(oneMember(member -> member.kind(MemberKind.INDIVIDUAL)))),
        caution("CI-T56-016")
            .known(
                "Members below CEO level: Director of Ministry of Education, Valley Office.",
                oneMember(member -> member.rank(ExecutiveRank.DEPUTY)),
                oneMember(member -> member.rank(ExecutiveRank.OTHER)))
            .silent(
                oneMember(member -> member.rank(Optional.empty())),
                oneMember(m -> m.rank(ExecutiveRank.OTHER).kind(MemberKind.INDIVIDUAL))),
        caution("CI-T56-017")
            .known(
                "Partners do not endorse the agenda: Ministry of Education, Valley Office.",
                onePartner(partner -> partner.agendaEndorsed(is(Answer.NO))))
            .silent(
                onePartner(partner -> partner.agendaEndorsed(notRecorded())),
                oneMember(member -> member.agendaEndorsed(is(Answer.NO)))),
        caution("CI-T56-032")
            .known(
                "Members of the steering committee do not endorse the agenda: Director of Ministry"
                    + " of Education, Valley Office.",
                oneMember(member -> member.agendaEndorsed(is(Answer.NO))))
            .silent(
                oneMember(member -> member.agendaEndorsed(is(Answer.IN_PROGRESS))),
                onePartner(partner -> partner.agendaEndorsed(is(Answer.NO)))),
        caution("CI-T56-018")
            .along("CI-T12-003")
            .missing("Not recorded: any champion.", champions(champions -> List.of()))
            .silent(champions(champions -> champions.subList(0, 1))),
        community(
            caution("CI-T56-019"),
            "Not recorded: engagement of the community in framing the agenda.",
            CommunityTopic.AGENDA_FRAMING),
        caution("CI-T56-020")
            .known(
                "Boundaries are drawn without a reason: content.",
                boundary(Boundary.builder().kind(BoundaryKind.CONTENT)))
            .silent(boundary(Boundary.builder().kind(BoundaryKind.CONTENT).rationale("Here"))),
        caution("CI-T56-021")
            .yes(
                "There is no written protocol of communication.",
                "Not recorded: a written protocol of communication.",
                answer -> communication(communication -> communication.protocolWritten(answer))),
        caution("CI-T56-022")
            .known(
                "Information flows only: top down, lateral.",
                flow(FlowDirection.TOP_DOWN, FlowDirection.LATERAL))
            .known("Information flows only: bottom up.", flow(FlowDirection.BOTTOM_UP))
            .missing("Not recorded: in which directions information flows.", flow())
            .silent(flow(FlowDirection.TOP_DOWN, FlowDirection.BOTTOM_UP)),
        caution("CI-T56-023")
            .known(
                "The analysis of gaps used no data.",
                gapAnalysis(analysis -> analysis.dataUsed(Answer.NO)),
                gapAnalysis(analysis -> analysis.dataUsed(Answer.IN_PROGRESS)))
            .missing(
                "Not recorded: whether the analysis of gaps used data.",
                gapAnalysis(analysis -> analysis.dataUsed(Optional.empty())))
            .silent(
                gapAnalysis(a -> a.dataUsed(Answer.NO).by(PartyRole.BACKBONE)),
                committee(committee -> committee.gapAnalyses(List.of()))),
        caution("CI-T56-024")
            .known(
                "The analysis of gaps heard no stakeholders.",
                gapAnalysis(analysis -> analysis.stakeholderInput(Answer.NO)),
                gapAnalysis(analysis -> analysis.stakeholderInput(Answer.IN_PROGRESS)))
            .missing(
                "Not recorded: whether the analysis of gaps heard stakeholders.",
                gapAnalysis(analysis -> analysis.stakeholderInput(Optional.empty())))
            .silent(
                gapAnalysis(a -> a.stakeholderInput(Answer.NO).by(PartyRole.BACKBONE)),
                committee(committee -> committee.gapAnalyses(List.of()))));
  }

  private static RuleCase unrepresented(String code, Sector sector, String message) {
    Edit nobody = without(sector);
    return caution(code)
        .known(
            message,
            nobody,
            nobody.and(problem(problem -> problem.sectorsConcerned(Set.of(sector)))))
        .silent(
            nobody.and(
                problem(
                    problem -> problem.sectorsConcerned(EnumSet.complementOf(EnumSet.of(sector))))),
            nobody.and(oneMember(member -> member.sector(sector))),
            members(all -> List.of()));
  }

  /** Nobody from the sector sits on the committee. */
  private static Edit without(Sector sector) {
    return members(all -> only(all, member -> !member.sector().equals(Optional.of(sector))));
  }

  private static Edit boundary(Boundary.Builder boundary) {
    return agenda(agenda -> agenda.boundaries(List.of(boundary.build())));
  }

  private static Edit flow(FlowDirection... directions) {
    return communication(communication -> communication.directions(Set.of(directions)));
  }

  /** cautions/building.drl. */
  private static List<RuleCase> building() {
    Edit activitiesOnly = initiative(initiative -> initiative.intraSectorDialogues(List.of()));
    return List.of(
        caution("CI-T56-025")
            .known(
                "Content components without a planning task: shared measurement.",
                tasks(task -> !isFor(task, Component.SHARED_MEASUREMENT)),
                everyTask(
                    task -> isFor(task, Component.SHARED_MEASUREMENT) ? executed(task) : task))
            .known(
                "Content components without a planning task: mutually reinforcing activities.",
                tasks(task -> !isFor(task, Component.MUTUALLY_REINFORCING_ACTIVITIES)))
            .along("CI-T56-026")
            .known(
                "Content components without a planning task: common agenda, shared measurement,"
                    + " mutually reinforcing activities.",
                tasks(task -> isFor(task, Component.CONTINUOUS_COMMUNICATION)))
            .silent(
                tasks(task -> !isFor(task, Component.CONTINUOUS_COMMUNICATION)),
                tasks(task -> false)),
        caution("CI-T56-026")
            .known(
                "None of the 15 recorded tasks builds the backbone now.",
                tasks(task -> !buildsTheBackbone(task)))
            .known(
                "None of the 18 recorded tasks builds the backbone now.",
                everyTask(task -> buildsTheBackbone(task) ? done(task) : task))
            .along("CI-T34-005")
            .known(
                "None of the 15 recorded tasks builds the backbone now.",
                tasks(task -> !buildsTheBackbone(task))
                    .and(backbone(backbone -> backbone.status(notRecorded()))))
            .silent(
                tasks(task -> !buildsTheBackbone(task))
                    .and(backbone(b -> b.status(is(BackboneStatus.ESTABLISHED)))),
                tasks(task -> false)),
        caution("CI-T56-031")
            .missing("Not recorded: the tasks of the initiative.", tasks(task -> false))
            .silent(tasks(task -> task.partOf().equals(Optional.of(TaskOwnerPart.BACKBONE)))),
        caution("CI-T56-027")
            .evenIfMissing()
            .known(
                "Trust is looked at only on these levels: organization.",
                activitiesOnly.and(trust(trust -> trust.readings(List.of()))))
            .known(
                "Trust is looked at only on these levels: organization, sector.",
                trust(trust -> trust.readings(List.of())))
            .along("CI-T56-030")
            .missing(
                "Not recorded: anything about trust.",
                noTrustWork().and(trust(trust -> trust.readings(List.of()))))
            .silent(
                activitiesOnly.and(
                    trust(
                        trust ->
                            trust.readings(
                                List.of(
                                    TrustReading.builder().level(TrustLevel.SECTOR).build(),
                                    TrustReading.builder()
                                        .level(TrustLevel.INDIVIDUAL)
                                        .build()))))),
        caution("CI-T56-028")
            .known("The mapping is 13 months old.", mappedOn("2014-04-10"))
            .silent(
                mappedOn("2014-04-11"),
                mapping(
                    mapping ->
                        mapping.status(
                            List.of(
                                Reading.since(on("2013-01-01"), MappingStatus.COMPLETED),
                                Reading.since(on("2014-12-01"), MappingStatus.COMPLETED)))),
                mapping(mapping -> mapping.status(is(MappingStatus.COMPLETED)))),
        fundingRunsLow("CI-T56-029", "2015-05-10"),
        withoutTrustWork("CI-T56-030", "2015-05-10"));
  }

  private static boolean isFor(Task task, Component component) {
    return task.component().equals(Optional.of(component));
  }

  private static Task executed(Task task) {
    return Task.builder().copyOf(task).mode(TaskMode.EXECUTION).build();
  }

  private static boolean buildsTheBackbone(Task task) {
    return isFor(task, Component.BACKBONE_ORGANIZATION)
        || task.partOf().equals(Optional.of(TaskOwnerPart.BACKBONE))
        || task.partOf().equals(Optional.of(TaskOwnerPart.STEERING_COMMITTEE));
  }

  private static Task done(Task task) {
    return Task.builder().copyOf(task).status(is(TaskStatus.DONE)).build();
  }

  private static Edit mappedOn(String day) {
    return mapping(
        mapping -> mapping.status(List.of(Reading.since(on(day), MappingStatus.COMPLETED))));
  }

  /** cautions/groups.drl. */
  private static List<RuleCase> groups() {
    return List.of(
        caution("CI-T67-023")
            .known(
                "Key points without a work group: From school to work.",
                oneGroup(group -> group.keyPoint(Optional.empty())),
                oneGroup(group -> group.status(is(WorkGroupStatus.CLOSED))))
            .silent(oneGroup(group -> group.status(is(WorkGroupStatus.FORMING)))),
        caution("CI-T67-024")
            .known(
                "Work groups without a shared indicator: Group: From school to work.",
                oneGroup(group -> group.indicators(List.of())))
            .silent(oneGroup(g -> g.indicators(List.of()).workPlan(is(Answer.IN_PROGRESS)))),
        caution("CI-T67-025")
            .unlessNo(
                "Work groups without a clear tie to the agenda: Group: From school to work.",
                answer -> oneGroup(group -> group.tiedToAgenda(answer))),
        caution("CI-T67-026")
            .words(
                "Not recorded: what these partners add: Ministry of Education, Valley Office.",
                words -> onePartner(partner -> partner.uniqueAddedValue(words))),
        caution("CI-T67-027")
            .missing(
                "Not recorded: the strengths of these partners: Ministry of Education, Valley"
                    + " Office.",
                onePartner(partner -> partner.strengths(List.of())))
            .silent(onePartner(partner -> partner.strengths(List.of("One")))),
        caution("CI-T67-028")
            .missing(
                "Not recorded: an action plan of these partners: Ministry of Education, Valley"
                    + " Office.",
                initiative ->
                    Initiative.builder()
                        .copyOf(initiative)
                        .actionPlans(initiative.actionPlans().subList(1, 10))
                        .build())
            .silent(partners(partners -> List.of())),
        community(
            caution("CI-T67-029"),
            "Not recorded: engagement of the community in will and strategies.",
            CommunityTopic.PUBLIC_WILL,
            CommunityTopic.STRATEGY_IDENTIFICATION,
            CommunityTopic.STRATEGY_LEADERSHIP),
        caution("CI-T67-030")
            .known(
                "The first three phases took only 5 months; the process cannot be shortened.",
                stagesSince("2015-06-11"))
            .silent(stagesSince("2015-06-10"), everyStage(stage -> stage.date(Optional.empty()))),
        caution("CI-T67-031")
            .known("The first three phases have taken 25 months.", stagesSince("2013-11-10"))
            .silent(stagesSince("2013-11-11")),
        nothingPublished("CI-T67-032", "2015-12-10"));
  }

  /** cautions/infrastructure.drl. */
  private static List<RuleCase> infrastructure() {
    return List.of(
        caution("CI-T67-033")
            .known(
                "Indicators look only at: intervention results, partner relations.",
                indicators(all -> List.of(all.get(0), all.get(2))))
            .known(
                "Indicators look only at: intervention results, shared process results.",
                indicators(all -> all.subList(0, 2)))
            .along("CI-T67-020")
            .missing(
                "Not recorded: what the indicators look at.",
                everyIndicator(indicator -> indicator.aspect(Optional.empty())))
            .silent(
                indicators(indicators -> List.of()),
                oneIndicator(i -> i.aspect(MeasurementAspect.SHARED_PROCESS_RESULTS))),
        caution("CI-T67-034")
            .yes(
                "Raw data is not confidential.",
                "Not recorded: whether raw data is confidential.",
                answer -> measurement(measurement -> measurement.rawDataConfidential(answer))),
        caution("CI-T67-035")
            .yes(
                "Aggregated data is not open.",
                "Not recorded: whether aggregated data is open.",
                answer -> measurement(measurement -> measurement.aggregatesShared(answer))),
        caution("CI-T67-036")
            .words(
                "Not recorded: who leads measurement.",
                words -> measurement(measurement -> measurement.owner(words))),
        caution("CI-T67-037")
            .yes(
                "No money is set aside for measurement.",
                "Not recorded: whether money is set aside for measurement.",
                answer -> measurement(measurement -> measurement.budget(answer))),
        caution("CI-T67-038")
            .missing(
                "Not recorded: how the backbone supports measurement.",
                measurement(measurement -> measurement.backboneSupport(Set.of())))
            .silent(measurement(m -> m.backboneSupport(Set.of(BackboneSupport.FACILITIES)))),
        caution("CI-T67-039")
            .known(
                "The backbone performs only: guide vision and strategy, support aligned"
                    + " activities, establish shared measurement, advance policy, mobilize"
                    + " funding.",
                role(BackboneRole.BUILD_PUBLIC_WILL, is(Answer.NO)),
                role(BackboneRole.BUILD_PUBLIC_WILL, notRecorded()))
            .known(
                "The backbone performs only: guide vision and strategy, support aligned"
                    + " activities, establish shared measurement, build public will, mobilize"
                    + " funding.",
                role(BackboneRole.ADVANCE_POLICY, is(Answer.NO)))
            .known(
                "The backbone performs only: guide vision and strategy, support aligned"
                    + " activities, establish shared measurement, build public will, advance"
                    + " policy.",
                role(BackboneRole.MOBILIZE_FUNDING, is(Answer.NO)))
            .along("CI-T56-011", "CI-T67-002", "CI-T67-003", "CI-T67-004")
            .missing(
                "Not recorded: which roles the backbone performs.",
                backbone(backbone -> backbone.roles(List.of())))
            .silent(role(BackboneRole.GUIDE_VISION_AND_STRATEGY, is(Answer.NO))),
        caution("CI-T67-040")
            .yes(
                "No unit or staff is dedicated to the initiative.",
                "Not recorded: whether a unit or staff is dedicated to the initiative.",
                answer -> backbone(backbone -> backbone.dedicated(answer))),
        caution("CI-T67-041")
            .words(
                "Not recorded: who leads the backbone.",
                words -> backbone(backbone -> backbone.leader(words))),
        caution("CI-T67-042")
            .known(
                "The backbone lacks abilities of adaptive leadership: balanced framing, conflict"
                    + " resolution.",
                backbone(
                    backbone ->
                        backbone.skills(
                            Set.of(
                                AdaptiveLeadershipSkill.FOCUS_AND_URGENCY,
                                AdaptiveLeadershipSkill.PRESSURE_WITHOUT_FLOODING))))
            .silent(backbone(backbone -> backbone.skills(Set.of()))),
        caution("CI-T67-043")
            .known("The central source is the only funder.", anchor(commitment -> commitment))
            .silent(
                money(99, 1),
                anchor(commitment -> commitment.anchor(Answer.NO)),
                anchor(commitment -> commitment.anchor(Optional.empty()))),
        caution("CI-T67-044")
            .evenIfMissing()
            .missing(
                "Not recorded: work on trust inside any component.",
                trustActivities(activity -> activity.component().isEmpty())
                    .and(inGroups(Optional.empty())))
            .silent(inGroups(Optional.of(Component.SHARED_MEASUREMENT))),
        caution("CI-T67-045")
            .evenIfMissing()
            .missing(
                "Not recorded: work on trust in the work groups.",
                trustActivities(activity -> !isIn(activity, TrustCircle.WORK_GROUPS)))
            .silent(
                inGroups(Optional.empty()),
                trustActivities(activity -> !isIn(activity, TrustCircle.WORK_GROUPS))
                    .and(initiative(initiative -> initiative.workGroups(List.of())))),
        fundingRunsLow("CI-T67-046", "2015-12-10", "CI-T67-043"));
  }

  /** The one activity that builds trust takes place in the work groups. */
  private static Edit inGroups(Optional<Component> component) {
    return trust(
        trust ->
            trust.activities(
                List.of(
                    TrustActivity.builder()
                        .title("A day together")
                        .circle(TrustCircle.WORK_GROUPS)
                        .component(component)
                        .build())));
  }
}
