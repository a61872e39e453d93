package org.collectiveimpact.rules.builtin;

import static org.collectiveimpact.rules.builtin.Edits.agenda;
import static org.collectiveimpact.rules.builtin.Edits.backbone;
import static org.collectiveimpact.rules.builtin.Edits.body;
import static org.collectiveimpact.rules.builtin.Edits.champions;
import static org.collectiveimpact.rules.builtin.Edits.committee;
import static org.collectiveimpact.rules.builtin.Edits.coreGroup;
import static org.collectiveimpact.rules.builtin.Edits.everyChampion;
import static org.collectiveimpact.rules.builtin.Edits.everyGroup;
import static org.collectiveimpact.rules.builtin.Edits.everyIndicator;
import static org.collectiveimpact.rules.builtin.Edits.everyMember;
import static org.collectiveimpact.rules.builtin.Edits.everyPartner;
import static org.collectiveimpact.rules.builtin.Edits.everyStakeholder;
import static org.collectiveimpact.rules.builtin.Edits.framework;
import static org.collectiveimpact.rules.builtin.Edits.gapAnalysis;
import static org.collectiveimpact.rules.builtin.Edits.indicators;
import static org.collectiveimpact.rules.builtin.Edits.initiative;
import static org.collectiveimpact.rules.builtin.Edits.is;
import static org.collectiveimpact.rules.builtin.Edits.launch;
import static org.collectiveimpact.rules.builtin.Edits.mapping;
import static org.collectiveimpact.rules.builtin.Edits.measurementPlan;
import static org.collectiveimpact.rules.builtin.Edits.meeting;
import static org.collectiveimpact.rules.builtin.Edits.notRecorded;
import static org.collectiveimpact.rules.builtin.Edits.ofHundredInvited;
import static org.collectiveimpact.rules.builtin.Edits.on;
import static org.collectiveimpact.rules.builtin.Edits.oneChampion;
import static org.collectiveimpact.rules.builtin.Edits.oneGroup;
import static org.collectiveimpact.rules.builtin.Edits.oneIndicator;
import static org.collectiveimpact.rules.builtin.Edits.oneMember;
import static org.collectiveimpact.rules.builtin.Edits.onePartner;
import static org.collectiveimpact.rules.builtin.Edits.outline;
import static org.collectiveimpact.rules.builtin.Edits.problem;
import static org.collectiveimpact.rules.builtin.Edits.readiness;
import static org.collectiveimpact.rules.builtin.Edits.role;
import static org.collectiveimpact.rules.builtin.Edits.stakeholders;
import static org.collectiveimpact.rules.builtin.RuleCase.requirement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.Boundary;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.agenda.DisagreementKind;
import org.collectiveimpact.core.agenda.Goal;
import org.collectiveimpact.core.agenda.GoalLevel;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.ExecutiveRank;
import org.collectiveimpact.core.governance.LeadershipTeam;
import org.collectiveimpact.core.governance.MemberKind;
import org.collectiveimpact.core.measurement.IndicatorScope;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionAssessment;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.preparation.ContinuationDecision;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.KeyActorMeeting;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.preparation.ProfessionalBody;
import org.collectiveimpact.core.stage.InfluenceStrategy;

/** What each required fact of decision table 5.1 is known by, one case for each rule. */
final class RequirementCases {

  private RequirementCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            decision(),
            assessing(),
            outlining(),
            launching(),
            initiating(),
            organizing(),
            working())
        .flatMap(List::stream)
        .toList();
  }

  /** requirements/decision.drl. */
  private static List<RuleCase> decision() {
    return List.of(
        requirement("CI-T00-001")
            .words(
                "Not recorded: the problem the initiative is about.",
                words -> problem(problem -> problem.statement(words))),
        requirement("CI-T00-002")
            .words(
                "Not recorded: the shared aim.",
                words -> initiative(initiative -> initiative.sharedAim(words))),
        requirement("CI-T12-001")
            .missing("Not recorded: the actors who decided to act.", coreGroup(actors -> List.of()))
            .silent(coreGroup(actors -> actors.subList(0, 1))),
        requirement("CI-T12-002")
            .missing(
                "Not recorded: any sign that change is felt to be urgent.",
                initiative(
                    initiative -> initiative.urgency(List.of()).preconditionAssessments(List.of())))
            .silent(
                initiative(
                    initiative ->
                        initiative
                            .urgency(List.of())
                            .preconditionAssessments(
                                List.of(
                                    PreconditionAssessment.builder()
                                        .precondition(Precondition.SENSE_OF_URGENCY)
                                        .status(PreconditionStatus.PARTLY_MET)
                                        .build()))),
                initiative(initiative -> initiative.preconditionAssessments(List.of()))),
        requirement("CI-T12-003")
            .missing("Not recorded: any champion.", champions(champions -> List.of()))
            .silent(champions(champions -> champions.subList(0, 1))),
        requirement("CI-T12-012")
            .known("The sense of urgency is known to be low.", urgencyOf(Level.LOW))
            .silent(
                urgencyOf(Level.MEDIUM),
                initiative(
                    initiative ->
                        initiative.urgency(List.of()).preconditionAssessments(List.of()))),
        requirement("CI-T12-013")
            .known(
                "No champion is active and helps others to move.",
                everyChampion(champion -> champion.promotes(is(Answer.NO))),
                everyChampion(champion -> champion.stance(is(LeadershipStance.IMPOSES))))
            .silent(
                oneChampion(champion -> champion.promotes(is(Answer.NO))),
                oneChampion(champion -> champion.stance(is(LeadershipStance.IMPOSES))),
                champions(champions -> List.of())));
  }

  private static Edit urgencyOf(Level level) {
    return initiative(
        initiative -> initiative.urgency(List.of(UrgencySignal.builder().level(level).build())));
  }

  /** requirements/readiness.drl. */
  private static List<RuleCase> assessing() {
    return List.of(
        requirement("CI-T23-001")
            .yes(
                "No professional body is engaged.",
                "Not recorded: a professional body that was engaged.",
                answer -> body(body -> body.engaged(answer)))
            .along("CI-T23-013")
            .missing(
                "Not recorded: a professional body that was engaged.",
                readiness(readiness -> readiness.professionalBodies(List.of())))
            .silent(
                body(body -> body.engaged(is(Answer.NO)))
                    .and(
                        readiness(
                            readiness ->
                                readiness.addProfessionalBody(
                                    ProfessionalBody.builder()
                                        .name("Another body")
                                        .engaged(is(Answer.YES))
                                        .build())))),
        requirement("CI-T23-002")
            .known(
                "The mapping of the field is not completed; it is running.",
                mapping(mapping -> mapping.status(is(MappingStatus.RUNNING))))
            .along("CI-T23-003", "CI-T23-005")
            .known(
                "The mapping of the field is not completed; it is planned.",
                mapping(mapping -> mapping.status(is(MappingStatus.PLANNED))))
            .missing(
                "Not recorded: how far the mapping of the field has come.",
                mapping(mapping -> mapping.status(notRecorded())))
            .silent(mapping(mapping -> mapping.status(is(MappingStatus.COMPLETED)))),
        requirement("CI-T23-003")
            .missing(
                "Not recorded: what the mapping found.",
                mapping(mapping -> mapping.findings(List.of())))
            .silent(mapping(mapping -> mapping.findings(List.of("One")))),
        requirement("CI-T23-004")
            .along("CI-T23-019", "CI-T23-020")
            .missing("Not recorded: the actors of the field.", stakeholders(all -> List.of()))
            .silent(stakeholders(all -> all.subList(0, 1))),
        requirement("CI-T23-005")
            .missing(
                "Not recorded: the data the mapping rests on.",
                mapping(mapping -> mapping.dataSources(List.of())))
            .silent(mapping(mapping -> mapping.dataSources(List.of("One")))),
        requirement("CI-T23-006")
            .missing(
                "Not recorded: any meeting with key actors.",
                mapping(mapping -> mapping.keyActorMeetings(List.of())))
            .silent(
                mapping(
                    mapping ->
                        mapping.keyActorMeetings(
                            List.of(KeyActorMeeting.builder().date(on("2014-07-12")).build())))),
        requirement("CI-T23-007")
            .missing(
                "Not recorded: how ripe the field is.",
                readiness(readiness -> readiness.fieldRipeness(notRecorded())))
            .silent(readiness(readiness -> readiness.fieldRipeness(is(Level.LOW)))),
        requirement("CI-T23-008")
            .missing(
                "Not recorded: how ready the actors are to act jointly.",
                readiness(readiness -> readiness.readinessForJointAction(notRecorded())))
            .silent(readiness(readiness -> readiness.readinessForJointAction(is(Level.LOW)))),
        requirement("CI-T23-009")
            .known(
                "Collective impact does not suit the problem.",
                problem(problem -> problem.social(is(Answer.NO))))
            .missing(
                "Not settled: whether collective impact suits the problem.",
                problem(problem -> problem.social(notRecorded())))
            .silent(
                problem(problem -> problem.requiresExperimentation(is(Answer.NO))),
                problem(problem -> problem.declaredNature(notRecorded()))),
        requirement("CI-T23-010")
            .known(
                "The decision after the assessment was continue otherwise.",
                decided(ContinuationOutcome.CONTINUE_OTHERWISE))
            .known(
                "The decision after the assessment was postpone.",
                decided(ContinuationOutcome.POSTPONE))
            .known("The decision after the assessment was stop.", decided(ContinuationOutcome.STOP))
            .missing(
                "Not recorded: the decision whether to continue.",
                readiness(readiness -> readiness.continuationDecisions(List.of())))
            .silent(
                readiness(
                    readiness ->
                        readiness.addContinuationDecision(
                            ContinuationDecision.builder()
                                .outcome(ContinuationOutcome.POSTPONE)
                                .date(on("2014-07-09"))
                                .build()))));
  }

  private static Edit decided(ContinuationOutcome outcome) {
    return readiness(
        readiness ->
            readiness.continuationDecisions(
                List.of(ContinuationDecision.builder().outcome(outcome).build())));
  }

  /** requirements/outline.drl. */
  private static List<RuleCase> outlining() {
    Edit nobodySaidToBePrepared =
        everyStakeholder(stakeholder -> stakeholder.preparedForLaunch(notRecorded()));
    Edit nobodySaidToBeMet = everyStakeholder(stakeholder -> stakeholder.met(notRecorded()));
    Edit noSectors = everyStakeholder(stakeholder -> stakeholder.sector(Optional.empty()));
    return List.of(
        requirement("CI-T34-001")
            .along("CI-T34-016")
            .known("The outline is not complete.", outline(o -> o.completedOn(Optional.empty())))
            .along(
                "CI-T34-002", "CI-T34-003", "CI-T34-004", "CI-T34-016", "CI-T34-017", "CI-T34-022")
            .missing(
                "Not recorded: an outline.",
                initiative(initiative -> initiative.outline(Optional.empty())))
            .silent(outline(outline -> outline.completedOn(on("2014-10-12")))),
        requirement("CI-T34-002")
            .missing(
                "Not recorded: who wrote the outline.",
                outline(outline -> outline.author(Optional.empty())))
            .silent(outline(outline -> outline.author("x"))),
        requirement("CI-T34-003")
            .yes(
                "The outline is not provisional.",
                "Not recorded: whether the outline is provisional.",
                answer -> outline(outline -> outline.provisional(answer))),
        requirement("CI-T34-004")
            .yes(
                "The outline does not rest on the findings of the mapping.",
                "Not recorded: whether the outline rests on the findings of the mapping.",
                answer -> outline(outline -> outline.citesFindings(answer))),
        requirement("CI-T34-005")
            .known(
                "No backbone is designated; the highest standing is candidate.",
                backbone(backbone -> backbone.status(is(BackboneStatus.CANDIDATE))))
            .known(
                "No backbone is designated; the highest standing is none.",
                backbone(backbone -> backbone.status(is(BackboneStatus.NONE))))
            .missing(
                "Not recorded: a backbone.",
                backbone(backbone -> backbone.status(notRecorded())),
                initiative(initiative -> initiative.backbones(List.of())))
            .silent(backbone(backbone -> backbone.status(is(BackboneStatus.DESIGNATED)))),
        requirement("CI-T34-006")
            .unlessNo(
                "The backbone has unresolved interests of its own.",
                answer -> backbone(backbone -> backbone.interestFree(answer)))
            .known(
                "The backbone has unresolved interests of its own.",
                initiative(
                    initiative ->
                        initiative.addBackbone(
                            Backbone.builder()
                                .name("Another backbone")
                                .interestFree(is(Answer.NO))
                                .build()))),
        requirement("CI-T34-007")
            .known(
                "Collective impact was found not to be feasible here.",
                readiness(r -> r.feasibility(is(Feasibility.NOT_FEASIBLE))))
            .missing(
                "Not recorded: whether collective impact is feasible here.",
                readiness(readiness -> readiness.feasibility(notRecorded())))
            .silent(
                readiness(
                    readiness ->
                        readiness.feasibility(
                            List.of(
                                Reading.of(Feasibility.NOT_FEASIBLE),
                                Reading.of(Feasibility.FEASIBLE))))),
        requirement("CI-T34-008")
            .missing(
                "Not recorded: any dialogue.",
                readiness(readiness -> readiness.dialogues(List.of())))
            .silent(
                readiness(
                    readiness ->
                        readiness.dialogues(
                            List.of(Dialogue.builder().date(on("2014-10-12")).build())))),
        requirement("CI-T34-009")
            .along("CI-T34-025")
            .known(
                "Only 50 percent of those invited are prepared.",
                ofHundredInvited(50, invited -> invited.preparedForLaunch(is(Answer.NO))),
                ofHundredInvited(50, invited -> invited.preparedForLaunch(is(Answer.IN_PROGRESS))))
            .silent(
                ofHundredInvited(49, invited -> invited.preparedForLaunch(is(Answer.NO))),
                ofHundredInvited(99, invited -> invited.preparedForLaunch(notRecorded())),
                nobodySaidToBePrepared),
        requirement("CI-T34-010")
            .yes(
                "Most participants are not prepared.",
                "Not recorded: whether the participants are prepared.",
                answer ->
                    nobodySaidToBePrepared.and(
                        launch(launch -> launch.participantsPrepared(answer))))
            .silent(launch(launch -> launch.participantsPrepared(is(Answer.NO)))),
        requirement("CI-T34-011")
            .known(
                "Those invited come from fewer than two sectors.",
                noSectors.and(launch(l -> l.invitedSectors(Set.of(Sector.PUBLIC)))),
                noSectors
                    .and(launch(l -> l.invitedSectors(Set.of(Sector.THIRD))))
                    .and(initiative(i -> i.strategy(is(InfluenceStrategy.COLLECTIVE_IMPACT)))))
            .missing(
                "Not recorded: the sectors of those invited.",
                noSectors.and(launch(launch -> launch.invitedSectors(Set.of()))))
            .silent(
                noSectors.and(
                    launch(l -> l.invitedSectors(Set.of(Sector.PUBLIC, Sector.BUSINESS)))),
                noSectors
                    .and(launch(launch -> launch.invitedSectors(Set.of(Sector.THIRD))))
                    .and(initiative(i -> i.strategy(is(InfluenceStrategy.IMPACT_SPACE))))),
        requirement("CI-T34-012")
            .along("CI-T12-013")
            .known(
                "All champions impose: Dana Levi, Omar Haddad.",
                everyChampion(champion -> champion.stance(is(LeadershipStance.IMPOSES))))
            .silent(
                oneChampion(champion -> champion.stance(is(LeadershipStance.IMPOSES))),
                champions(champions -> List.of())),
        requirement("CI-T34-013")
            .along("CI-T34-026")
            .known(
                "Only 50 percent of those invited were met before.",
                ofHundredInvited(50, invited -> invited.met(is(Answer.NO))))
            .silent(
                ofHundredInvited(49, invited -> invited.met(is(Answer.NO))),
                ofHundredInvited(99, invited -> invited.met(notRecorded())),
                nobodySaidToBeMet),
        requirement("CI-T34-014")
            .unlessNo(
                "Most participants were not met before.",
                answer -> nobodySaidToBeMet.and(launch(launch -> launch.participantsMet(answer))))
            .silent(launch(launch -> launch.participantsMet(is(Answer.NO)))));
  }

  /** requirements/launch.drl. */
  private static List<RuleCase> launching() {
    return List.of(
        requirement("CI-T45-001")
            .known(
                "No official, declared launch meeting was held.",
                meeting(meeting -> meeting.official(Answer.NO)),
                meeting(meeting -> meeting.declared(Answer.NO)))
            .missing(
                "Not recorded: an official, declared launch meeting.",
                meeting(meeting -> meeting.official(Optional.empty())),
                meeting(meeting -> meeting.declared(Answer.UNKNOWN)),
                launch(launch -> launch.meetings(List.of())))
            .silent(
                meeting(meeting -> meeting.official(Answer.NO))
                    .and(
                        launch(
                            launch ->
                                launch.addMeeting(
                                    LaunchMeeting.builder()
                                        .official(Answer.YES)
                                        .declared(Answer.YES)
                                        .build())))),
        requirement("CI-T45-002")
            .yes(
                "There is no agreement to act together.",
                "Not recorded: the agreement to act together.",
                answer -> launch(launch -> launch.agreementToActTogether(answer))),
        requirement("CI-T45-003")
            .known(
                "Work on the common agenda has not begun.",
                agenda(agenda -> agenda.status(is(AgendaStatus.NOT_STARTED))))
            .missing(
                "Not recorded: whether work on the common agenda has begun.",
                agenda(agenda -> agenda.status(notRecorded())))
            .silent(agenda(agenda -> agenda.status(is(AgendaStatus.IN_DEFINITION)))),
        requirement("CI-T45-004")
            .yes(
                "The composition of the steering committee is not decided.",
                "Not recorded: whether the composition of the steering committee is decided.",
                answer -> committee(committee -> committee.compositionDecided(answer))),
        requirement("CI-T45-005")
            .yes(
                "It is not decided how committee members are chosen.",
                "Not recorded: how committee members are chosen.",
                answer -> committee(committee -> committee.selectionMechanismDecided(answer))),
        requirement("CI-T45-006")
            .yes(
                "It is not decided how the committee operates.",
                "Not recorded: how the committee operates.",
                answer -> committee(committee -> committee.operatingRulesDecided(answer))),
        requirement("CI-T45-007")
            .along("CI-T45-013")
            .known(
                "Not both basic understandings were affirmed; only no single truth.",
                everyPartner(p -> p.understandings(Set.of(BasicUnderstanding.NO_SINGLE_TRUTH))))
            .missing(
                "Not recorded: any partner who affirmed the basic understandings.",
                everyPartner(partner -> partner.understandings(Set.of())))
            .silent(
                everyPartner(partner -> partner.understandings(Set.of()))
                    .and(
                        onePartner(
                            partner ->
                                partner.understandings(EnumSet.allOf(BasicUnderstanding.class))))),
        requirement("CI-T45-008")
            .known(
                "Only one sector was at the launch: business.",
                meeting(meeting -> meeting.sectorsPresent(Set.of(Sector.BUSINESS))))
            .silent(
                meeting(m -> m.sectorsPresent(Set.of(Sector.BUSINESS, Sector.THIRD))),
                meeting(meeting -> meeting.sectorsPresent(Set.of())),
                meeting(meeting -> meeting.sectorsPresent(Set.of(Sector.THIRD)))
                    .and(initiative(i -> i.strategy(is(InfluenceStrategy.IMPACT_SPACE))))));
  }

  /** requirements/action.drl. */
  private static List<RuleCase> initiating() {
    Edit membersWithoutSector = everyMember(member -> member.sector(Optional.empty()));
    return List.of(
        requirement("CI-T56-001")
            .yes(
                "The steering committee is not formed.",
                "Not recorded: whether the steering committee is formed.",
                answer -> committee(committee -> committee.formed(answer))),
        requirement("CI-T56-002")
            .along("CI-T56-013", "CI-T56-014")
            .known(
                "Only one sector sits on the committee.",
                everyMember(member -> member.sector(Sector.PUBLIC)))
            .along("CI-T56-012", "CI-T56-013", "CI-T56-014")
            .yes(
                "Only one sector sits on the committee.",
                "Not recorded: the sectors on the committee.",
                answer ->
                    membersWithoutSector.and(committee(committee -> committee.crossSector(answer))))
            .silent(
                everyMember(member -> member.sector(Sector.PUBLIC))
                    .and(oneMember(member -> member.sector(Sector.THIRD))),
                everyMember(member -> member.sector(Sector.THIRD))
                    .and(initiative(i -> i.strategy(is(InfluenceStrategy.IMPACT_SPACE)))),
                membersWithoutSector.and(
                    initiative(i -> i.strategy(is(InfluenceStrategy.IMPACT_SPACE))))),
        requirement("CI-T56-003")
            .along("CI-T56-016")
            .known(
                "No member of the committee is of CEO level.",
                everyMember(member -> member.rank(ExecutiveRank.DEPUTY)))
            .along()
            .missing(
                "Not recorded: any committee member of CEO level.",
                everyMember(member -> member.rank(Optional.empty())),
                everyMember(member -> member.kind(MemberKind.INDIVIDUAL)))
            .silent(
                everyMember(member -> member.rank(ExecutiveRank.DEPUTY))
                    .and(oneMember(member -> member.rank(ExecutiveRank.CEO)))),
        requirement("CI-T56-004")
            .known(
                "The agenda is not yet preliminary; it is in definition.",
                agenda(agenda -> agenda.status(is(AgendaStatus.IN_DEFINITION))))
            .along("CI-T45-003")
            .missing(
                "Not recorded: how far the common agenda has come.",
                agenda(agenda -> agenda.status(notRecorded())))
            .silent(agenda(agenda -> agenda.status(is(AgendaStatus.PRELIMINARY)))),
        requirement("CI-T56-005")
            .known(
                "The steering committee did not approve the agenda; it was approved by backbone,"
                    + " partners.",
                approvedBy(PartyRole.PARTNERS, PartyRole.BACKBONE))
            .missing("Not recorded: the committee's approval of the agenda.", approvedBy())
            .silent(approvedBy(PartyRole.STEERING_COMMITTEE)),
        requirement("CI-T56-006")
            .words(
                "Not recorded: the agenda's definition of the problem.",
                words -> agenda(agenda -> agenda.problemDefinition(words))),
        requirement("CI-T56-007")
            .words(
                "Not recorded: the agenda's vision.",
                words -> agenda(agenda -> agenda.vision(words))),
        requirement("CI-T56-008")
            .missing(
                "Not recorded: any boundary of the agenda.",
                agenda(agenda -> agenda.boundaries(List.of())))
            .silent(
                agenda(
                    agenda ->
                        agenda.boundaries(
                            List.of(Boundary.builder().kind(BoundaryKind.CONTENT).build())))),
        requirement("CI-T56-009")
            .known(
                "The committee did not analyse key issues and gaps; others did.",
                gapAnalysis(analysis -> analysis.by(PartyRole.BACKBONE)))
            .missing(
                "Not recorded: the committee's analysis of key issues and gaps.",
                committee(committee -> committee.gapAnalyses(List.of())))
            .silent(gapAnalysis(analysis -> analysis.by(Optional.empty()))),
        requirement("CI-T56-010")
            .yes(
                "No leadership team is formed.",
                "Not recorded: a leadership team.",
                answer ->
                    initiative(
                        initiative ->
                            initiative.leadershipTeam(
                                LeadershipTeam.builder().formed(answer).build())))
            .missing(
                "Not recorded: a leadership team.",
                initiative(initiative -> initiative.leadershipTeam(Optional.empty())))
            .silent(
                initiative(
                    initiative ->
                        initiative.leadershipTeam(
                            LeadershipTeam.builder().members(List.of("Dana Levi")).build()))),
        performs(
            requirement("CI-T56-011"),
            BackboneRole.GUIDE_VISION_AND_STRATEGY,
            "The backbone does not guide vision and strategy.",
            "Not recorded: whether the backbone guides vision and strategy."));
  }

  private static Edit approvedBy(PartyRole... roles) {
    return agenda(
        agenda -> agenda.approvals(Stream.of(roles).map(role -> Reading.of(role)).toList()));
  }

  private static RuleCase performs(RuleCase rule, BackboneRole role, String known, String missing) {
    return rule.known(known, role(role, is(Answer.NO)), role(role, is(Answer.IN_PROGRESS)))
        .missing(missing, role(role, notRecorded()), role(role, is(Answer.UNKNOWN)))
        .silent(role(role, is(Answer.YES)));
  }

  /** requirements/organizing.drl. */
  private static List<RuleCase> organizing() {
    return List.of(
        requirement("CI-T67-001")
            .known(
                "The backbone is not established; its standing is designated.",
                backbone(backbone -> backbone.status(is(BackboneStatus.DESIGNATED))))
            .along("CI-T34-005")
            .missing(
                "Not recorded: how far the backbone has come.",
                backbone(backbone -> backbone.status(notRecorded())))
            .silent(backbone(backbone -> backbone.status(is(BackboneStatus.ESTABLISHED)))),
        performs(
            requirement("CI-T67-002").along("CI-T56-011"),
            BackboneRole.GUIDE_VISION_AND_STRATEGY,
            "The backbone does not guide vision and strategy.",
            "Not recorded: whether the backbone guides vision and strategy."),
        performs(
            requirement("CI-T67-003"),
            BackboneRole.SUPPORT_ALIGNED_ACTIVITIES,
            "The backbone does not support aligned activities.",
            "Not recorded: whether the backbone supports aligned activities."),
        performs(
            requirement("CI-T67-004"),
            BackboneRole.ESTABLISH_SHARED_MEASUREMENT,
            "The backbone does not establish shared measurement.",
            "Not recorded: whether the backbone establishes shared measurement."),
        requirement("CI-T67-005")
            .yes(
                "The strategic framework is not agreed.",
                "Not recorded: whether the strategic framework is agreed.",
                answer -> framework(framework -> framework.agreed(answer))),
        requirement("CI-T67-006")
            .words(
                "Not recorded: the framework's description of the problem.",
                words -> framework(framework -> framework.problemDescription(words))),
        requirement("CI-T67-007")
            .words(
                "Not recorded: the framework's goal.",
                words -> framework(framework -> framework.goal(words))),
        requirement("CI-T67-008")
            .missing(
                "Not recorded: the framework's strategies.",
                framework(framework -> framework.strategies(List.of())))
            .silent(
                framework(
                    framework ->
                        framework.strategies(List.of(Strategy.builder().name("One").build())))),
        requirement("CI-T67-009")
            .missing(
                "Not recorded: the framework's guiding principles.",
                framework(framework -> framework.guidingPrinciples(List.of())))
            .silent(framework(framework -> framework.guidingPrinciples(List.of("One")))),
        requirement("CI-T67-010")
            .words(
                "Not recorded: the framework's methodology of evaluation.",
                words -> framework(framework -> framework.evaluationMethodology(words))),
        requirement("CI-T67-011")
            .known(
                "The agenda is not final; it is preliminary.",
                agenda(agenda -> agenda.status(is(AgendaStatus.PRELIMINARY))))
            .along("CI-T45-003", "CI-T56-004", "CI-T67-012")
            .missing(
                "Not recorded: how far the common agenda has come.",
                agenda(agenda -> agenda.status(notRecorded())))
            .silent(agenda(agenda -> agenda.status(is(AgendaStatus.FINAL)))),
        requirement("CI-T67-012")
            .missing(
                "Not recorded: the strategic priorities.",
                agenda(agenda -> agenda.priorities(List.of())))
            .silent(agenda(agenda -> agenda.priorities(List.of("One")))),
        requirement("CI-T67-013")
            .yes(
                "The agenda does not say how it will be pursued.",
                "Not recorded: how the agenda will be pursued.",
                answer -> agenda(agenda -> agenda.pursuitPlan(answer))),
        requirement("CI-T67-014")
            .known(
                "A disagreement about goals is open: Whom to help first.",
                disagreement(DisagreementKind.GOAL, notRecorded()),
                disagreement(DisagreementKind.GOAL, is(Answer.NO)),
                disagreement(DisagreementKind.GOAL, is(Answer.IN_PROGRESS)))
            .silent(
                disagreement(DisagreementKind.GOAL, is(Answer.YES)),
                disagreement(DisagreementKind.NARRATIVE, is(Answer.NO)),
                disagreement(DisagreementKind.METRIC, is(Answer.NO))),
        requirement("CI-T67-015")
            .unlessYes(
                "The framework was declared closed to change.",
                answer -> framework(framework -> framework.frozen(answer))));
  }

  private static Edit disagreement(DisagreementKind kind, List<Reading<Answer>> resolved) {
    return initiative(
        initiative ->
            initiative.addDisagreement(
                Disagreement.builder()
                    .topic("Whom to help first")
                    .kind(kind)
                    .resolved(resolved)
                    .build()));
  }

  /** requirements/implementing.drl. */
  private static List<RuleCase> working() {
    Edit formedBeforeTheFramework = groupsPlannedSince("2015-06-30");
    return List.of(
        requirement("CI-T67-016")
            .known(
                "No work group counts as formed: all were formed before the framework was agreed.",
                formedBeforeTheFramework)
            .along("CI-T67-017", "CI-T67-023")
            .missing(
                "Not recorded: any work group.",
                initiative(initiative -> initiative.workGroups(List.of())))
            .silent(
                groupsPlannedSince("2015-07-01"),
                formedBeforeTheFramework.and(everyGroup(group -> group.date(on("2015-07-01")))),
                formedBeforeTheFramework.and(oneGroup(g -> g.ratified(is(Answer.YES)))),
                formedBeforeTheFramework.and(
                    framework(framework -> framework.agreed(is(Answer.YES))))),
        requirement("CI-T67-017")
            .known(
                "No work group has a work plan.",
                everyGroup(group -> group.workPlan(is(Answer.NO))),
                everyGroup(group -> group.workPlan(is(Answer.IN_PROGRESS))))
            .missing(
                "Not recorded: any work plan.", everyGroup(group -> group.workPlan(notRecorded())))
            .silent(
                everyGroup(group -> group.workPlan(notRecorded()))
                    .and(oneGroup(group -> group.workPlan(is(Answer.YES))))),
        requirement("CI-T67-018")
            .along("CI-T67-028")
            .missing(
                "Not recorded: any action plan.",
                initiative(initiative -> initiative.actionPlans(List.of())))
            .silent(
                initiative(
                    initiative ->
                        initiative.actionPlans(
                            List.of(ActionPlan.builder().partner(PartnerId.of("city")).build())))),
        requirement("CI-T67-019")
            .known("No goal is set for a population.", goals(goal().level(GoalLevel.PROGRAMME)))
            .missing(
                "Not recorded: any goal for a population.",
                goals(),
                goals(goal()),
                goals(goal(), goal().level(GoalLevel.PROGRAMME)))
            .silent(goals(goal().level(GoalLevel.PROGRAMME), goal().level(GoalLevel.POPULATION))),
        requirement("CI-T67-020")
            .along("CI-T67-033")
            .known(
                "No shared indicator looks at results of the interventions; only at partner"
                    + " relations.",
                everyIndicator(i -> i.aspect(MeasurementAspect.PARTNER_RELATIONS)))
            .missing(
                "Not recorded: any shared indicator of results.",
                everyIndicator(indicator -> indicator.aspect(Optional.empty())),
                indicators(indicators -> List.of()))
            .silent(
                everyIndicator(i -> i.aspect(MeasurementAspect.PARTNER_RELATIONS))
                    .and(oneIndicator(i -> i.aspect(MeasurementAspect.INTERVENTION_RESULTS)))),
        requirement("CI-T67-021")
            .yes(
                "The measurement plan is not complete.",
                "Not recorded: whether the measurement plan is complete.",
                answer -> measurementPlan(plan -> plan.completed(answer))),
        requirement("CI-T67-022")
            .known(
                "All indicators show the result of one programme only.",
                everyIndicator(indicator -> indicator.scope(IndicatorScope.SINGLE_PROGRAMME)))
            .silent(
                everyIndicator(indicator -> indicator.scope(IndicatorScope.SINGLE_PROGRAMME))
                    .and(oneIndicator(indicator -> indicator.scope(Optional.empty()))),
                indicators(indicators -> List.of())));
  }

  /** All groups set indicators from May 2015 on, and do more from this day on. */
  private static Edit groupsPlannedSince(String day) {
    return everyGroup(
        group ->
            group
                .date(on("2015-05-20"))
                .status(
                    List.of(
                        Reading.since(on("2015-05-20"), WorkGroupStatus.SETTING_INDICATORS),
                        Reading.since(on(day), WorkGroupStatus.PLANNING))));
  }

  private static Edit goals(Goal.Builder... goals) {
    return initiative ->
        agenda(agenda -> agenda.goals(Stream.of(goals).map(Goal.Builder::build).toList()))
            .apply(initiative);
  }

  private static Goal.Builder goal() {
    return Goal.builder().statement("Nine in ten");
  }
}
