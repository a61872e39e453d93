package org.collectiveimpact.rules.oracle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.Boundary;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.GapAnalysis;
import org.collectiveimpact.core.governance.LeadershipTeam;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.preparation.ContinuationDecision;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.FieldMapping;
import org.collectiveimpact.core.preparation.KeyActorMeeting;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.LaunchMeeting;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.preparation.ProfessionalBody;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.problem.SocialProblem;

/** One more good thing about an initiative: just what a blocker asks for. */
@FunctionalInterface
public interface GoodNews {

  /** The good news that answers a blocker, by the blocker's code. */
  Map<String, GoodNews> ABOUT =
      Map.ofEntries(
          Map.entry("CI-T00-001", problem((p, at) -> p.addStatement(since(at, "too few")))),
          Map.entry("CI-T00-002", initiative((i, at) -> i.addSharedAim(since(at, "more")))),
          Map.entry(
              "CI-T12-001",
              initiative(
                  (i, at) -> i.addCoreGroup(CoreActor.builder().name("A new actor").build()))),
          Map.entry("CI-T12-002", initiative((i, at) -> i.addUrgency(urgency(at)))),
          Map.entry("CI-T12-012", initiative((i, at) -> i.addUrgency(urgency(at)))),
          Map.entry("CI-PRE-031", initiative((i, at) -> i.addUrgency(urgency(at)))),
          Map.entry("CI-T12-003", initiative((i, at) -> i.addChampions(champion()))),
          Map.entry("CI-T12-013", initiative((i, at) -> i.addChampions(champion()))),
          Map.entry("CI-PRE-032", initiative((i, at) -> i.addChampions(champion()))),
          Map.entry("CI-T34-012", initiative((i, at) -> i.addChampions(champion()))),
          Map.entry(
              "CI-T23-001",
              readiness(
                  (r, at) ->
                      r.addProfessionalBodies(
                          ProfessionalBody.builder()
                              .name("A new body")
                              .addEngaged(since(at, Answer.YES))
                              .build()))),
          Map.entry(
              "CI-T23-002", mapping((m, at) -> m.addStatus(since(at, MappingStatus.COMPLETED)))),
          Map.entry(
              "CI-T23-004",
              initiative(
                  (i, at) -> i.addStakeholders(Stakeholder.builder().name("A new actor").build()))),
          Map.entry(
              "CI-T23-006",
              mapping(
                  (m, at) -> m.addKeyActorMeetings(KeyActorMeeting.builder().date(at).build()))),
          Map.entry("CI-T23-007", readiness((r, at) -> r.addFieldRipeness(since(at, Level.HIGH)))),
          Map.entry(
              "CI-T23-008",
              readiness((r, at) -> r.addReadinessForJointAction(since(at, Level.HIGH)))),
          Map.entry(
              "CI-T23-010",
              readiness(
                  (r, at) ->
                      r.continuationDecisions(
                          List.of(
                              ContinuationDecision.builder()
                                  .date(at)
                                  .outcome(ContinuationOutcome.CONTINUE_WITH_CI)
                                  .build())))),
          Map.entry("CI-T34-001", outline((o, at) -> o.completedOn(at))),
          Map.entry("CI-T34-002", outline((o, at) -> o.author("A professional body"))),
          Map.entry("CI-T34-003", outline((o, at) -> o.addProvisional(since(at, Answer.YES)))),
          Map.entry("CI-T34-004", outline((o, at) -> o.addCitesFindings(since(at, Answer.YES)))),
          Map.entry("CI-T34-005", initiative((i, at) -> i.addBackbones(backbone()))),
          Map.entry("CI-T67-001", initiative((i, at) -> i.addBackbones(backbone()))),
          Map.entry("CI-T56-011", initiative((i, at) -> i.addBackbones(backbone()))),
          Map.entry(
              "CI-T34-007",
              readiness((r, at) -> r.addFeasibility(since(at, Feasibility.FEASIBLE)))),
          Map.entry(
              "CI-T34-008",
              readiness((r, at) -> r.addDialogues(Dialogue.builder().date(at).build()))),
          Map.entry(
              "CI-T34-010", launch((l, at) -> l.addParticipantsPrepared(since(at, Answer.YES)))),
          Map.entry("CI-T34-011", launch((l, at) -> l.invitedSectors(EnumSet.allOf(Sector.class)))),
          Map.entry(
              "CI-T45-001",
              launch(
                  (l, at) ->
                      l.addMeetings(
                          LaunchMeeting.builder()
                              .date(at)
                              .official(Answer.YES)
                              .declared(Answer.YES)
                              .sectorsPresent(EnumSet.allOf(Sector.class))
                              .build()))),
          Map.entry(
              "CI-T45-002", launch((l, at) -> l.addAgreementToActTogether(since(at, Answer.YES)))),
          Map.entry(
              "CI-T45-003", agenda((a, at) -> a.addStatus(since(at, AgendaStatus.IN_DEFINITION)))),
          Map.entry(
              "CI-T45-004", committee((c, at) -> c.addCompositionDecided(since(at, Answer.YES)))),
          Map.entry(
              "CI-T45-005",
              committee((c, at) -> c.addSelectionMechanismDecided(since(at, Answer.YES)))),
          Map.entry(
              "CI-T45-006",
              committee((c, at) -> c.addOperatingRulesDecided(since(at, Answer.YES)))),
          Map.entry("CI-T45-007", initiative((i, at) -> i.addPartners(partner()))),
          Map.entry("CI-T56-001", committee((c, at) -> c.addFormed(since(at, Answer.YES)))),
          Map.entry(
              "CI-T56-004", agenda((a, at) -> a.addStatus(since(at, AgendaStatus.PRELIMINARY)))),
          Map.entry(
              "CI-T56-005",
              agenda((a, at) -> a.addApprovals(since(at, PartyRole.STEERING_COMMITTEE)))),
          Map.entry("CI-T56-006", agenda((a, at) -> a.addProblemDefinition(since(at, "too few")))),
          Map.entry("CI-T56-007", agenda((a, at) -> a.addVision(since(at, "enough")))),
          Map.entry(
              "CI-T56-008",
              agenda(
                  (a, at) ->
                      a.addBoundaries(
                          Boundary.builder()
                              .kind(BoundaryKind.values()[0])
                              .rationale("agreed")
                              .build()))),
          Map.entry(
              "CI-T56-009",
              committee(
                  (c, at) ->
                      c.addGapAnalyses(
                          GapAnalysis.builder()
                              .date(at)
                              .by(PartyRole.STEERING_COMMITTEE)
                              .build()))),
          Map.entry(
              "CI-T56-010",
              initiative(
                  (i, at) ->
                      i.leadershipTeam(
                          LeadershipTeam.builder().addFormed(since(at, Answer.YES)).build()))),
          Map.entry("CI-T67-013", agenda((a, at) -> a.addPursuitPlan(since(at, Answer.YES)))),
          Map.entry("CI-PRE-033", initiative((i, at) -> i.funding(money(i.build(), at)))));

  /** The initiative with the good news as of a date. */
  Initiative recordedIn(Initiative initiative, LocalDate asOf);

  private static <T> Reading<T> since(LocalDate day, T value) {
    return Reading.since(day, value);
  }

  private static GoodNews initiative(BiConsumer<Initiative.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      Initiative.Builder builder = Initiative.builder().copyOf(initiative);
      edit.accept(builder, asOf);
      return builder.build();
    };
  }

  private static GoodNews problem(BiConsumer<SocialProblem.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      SocialProblem.Builder part = SocialProblem.builder();
      initiative.problem().ifPresent(part::copyOf);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).problem(part.build()).build();
    };
  }

  private static GoodNews readiness(BiConsumer<ReadinessAssessment.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      ReadinessAssessment.Builder part = ReadinessAssessment.builder();
      initiative.readiness().ifPresent(part::copyOf);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).readiness(part.build()).build();
    };
  }

  private static GoodNews mapping(BiConsumer<FieldMapping.Builder, LocalDate> edit) {
    return readiness(
        (readiness, asOf) -> {
          FieldMapping.Builder part = FieldMapping.builder();
          readiness.build().mapping().ifPresent(part::copyOf);
          edit.accept(part, asOf);
          readiness.mapping(part.build());
        });
  }

  private static GoodNews outline(BiConsumer<Outline.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      Outline.Builder part = Outline.builder();
      initiative.outline().ifPresent(part::copyOf);
      LocalDate startedOn = initiative.outline().flatMap(Outline::startedOn).orElse(asOf);
      part.startedOn(startedOn.isAfter(asOf) ? asOf : startedOn);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).outline(part.build()).build();
    };
  }

  private static GoodNews launch(BiConsumer<Launch.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      Launch.Builder part = Launch.builder();
      initiative.launch().ifPresent(part::copyOf);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).launch(part.build()).build();
    };
  }

  private static GoodNews committee(BiConsumer<SteeringCommittee.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      SteeringCommittee.Builder part = SteeringCommittee.builder();
      initiative.steeringCommittee().ifPresent(part::copyOf);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).steeringCommittee(part.build()).build();
    };
  }

  private static GoodNews agenda(BiConsumer<CommonAgenda.Builder, LocalDate> edit) {
    return (initiative, asOf) -> {
      CommonAgenda.Builder part = CommonAgenda.builder();
      initiative.commonAgenda().ifPresent(part::copyOf);
      edit.accept(part, asOf);
      return Initiative.builder().copyOf(initiative).commonAgenda(part.build()).build();
    };
  }

  private static UrgencySignal urgency(LocalDate asOf) {
    return UrgencySignal.builder()
        .date(asOf)
        .level(Level.HIGH)
        .addSharedBy("One actor", "Another actor")
        .sectors(EnumSet.allOf(Sector.class))
        .build();
  }

  private static Champion champion() {
    return Champion.builder()
        .name("A champion nobody expected")
        .addRecognised(Reading.of(Answer.YES))
        .addInfluence(Reading.of(Level.HIGH))
        .addPromotes(Reading.of(Answer.YES))
        .addStance(Reading.of(LeadershipStance.FACILITATES))
        .addCanMobiliseCeoLevel(Reading.of(Answer.YES))
        .sectorsReached(EnumSet.allOf(Sector.class))
        .build();
  }

  private static Backbone backbone() {
    Backbone.Builder backbone =
        Backbone.builder()
            .name("A new backbone")
            .addStatus(Reading.of(BackboneStatus.ESTABLISHED))
            .addInterestFree(Reading.of(Answer.YES));
    for (BackboneRole role : BackboneRole.values()) {
      backbone.addRoles(
          RolePerformance.builder().role(role).addPerformed(Reading.of(Answer.YES)).build());
    }
    return backbone.build();
  }

  private static Partner partner() {
    return Partner.builder()
        .id(PartnerId.of("a-new-partner"))
        .name("A new partner")
        .understandings(EnumSet.allOf(BasicUnderstanding.class))
        .build();
  }

  /** Money that has been there all along and lasts for five more years. */
  private static Funding money(Initiative initiative, LocalDate asOf) {
    Funding.Builder funding = Funding.builder();
    initiative.funding().ifPresent(funding::copyOf);
    return funding
        .addCommitments(
            FundingCommitment.builder()
                .funder("A generous foundation")
                .addStatus(Reading.of(CommitmentStatus.COMMITTED))
                .from(LocalDate.of(2000, 1, 1))
                .to(asOf.plusYears(5))
                .build())
        .build();
  }
}
