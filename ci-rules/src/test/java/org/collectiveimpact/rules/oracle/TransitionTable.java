package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.Set;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.measurement.MeasurementAspect;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.AgendaView;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.FieldView;
import org.collectiveimpact.rules.view.GovernanceView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.OutlineView;
import org.collectiveimpact.rules.view.PartnershipView;
import org.collectiveimpact.rules.view.ReadinessView;
import org.collectiveimpact.rules.view.TrustView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * Table 5.1. What a transition requires blocks it while it is open; once it was passed, what is
 * known to be absent is a warning and what is not recorded is worth knowing (AMB-54). Warnings
 * belong to the open transition only.
 */
final class TransitionTable {

  private final Sheet sheet;
  private final Standing standing;
  private final Views views;
  private final Thresholds limits;

  /** Whether several sectors have to work together, as they do but for an impact space. */
  private final boolean crossSector;

  private boolean open;

  TransitionTable(Standing standing, Sheet sheet) {
    this.standing = standing;
    this.sheet = sheet;
    views = standing.views;
    limits = standing.thresholds;
    crossSector = views.profile().strategy() != InfluenceStrategy.IMPACT_SPACE;
  }

  /** The transitions behind the initiative and the one before it; none once it has ended. */
  void judge() {
    if (views.history().closed()) {
      return;
    }
    for (LifecycleStage to : LifecycleStage.values()) {
      int distance = to.ordinal() - standing.from.ordinal();
      if (distance > 1) {
        return;
      }
      open = distance == 1 || (distance == 0 && to == LifecycleStage.DECISION_TO_ACT);
      judge(to);
    }
  }

  private void judge(LifecycleStage to) {
    switch (to) {
      case DECISION_TO_ACT -> t00();
      case READINESS_ASSESSMENT -> t12();
      case OUTLINE_BUILDING -> t23();
      case LAUNCH -> t34();
      case INITIATE_ACTION -> t45();
      case ORGANIZE_FOR_IMPACT -> t56();
      case IMPLEMENT_AND_SUSTAIN -> t67();
    }
    if (open) {
      precondition("CI-PRE-031", to, Precondition.SENSE_OF_URGENCY);
      precondition("CI-PRE-032", to, Precondition.INFLUENTIAL_LEADERSHIP);
      precondition("CI-PRE-033", to, Precondition.ADEQUATE_FINANCIAL_RESOURCES);
    }
  }

  private void t00() {
    require("CI-T00-001", views.problem().stated());
    require("CI-T00-002", views.profile().aimStated());
    if (open) {
      if (views.profile().adoptionModeDeclared() != YES) {
        sheet.note("CI-T00-003", Severity.INFO, true);
      }
      sheet.caution("CI-T00-004", views.profile().driveDirection() == DriveDirection.TOP_DOWN);
    }
  }

  private void t12() {
    require("CI-T12-001", views.coreGroup().size());
    boolean asserted =
        views.urgency().signals() > 0
            || views.urgency().assessed() != PreconditionStatus.NOT_ASSESSED;
    require("CI-T12-002", asserted, true);
    require("CI-T12-003", views.leadership().champions());
    require(
        "CI-T12-012",
        standing.status(Precondition.SENSE_OF_URGENCY) != PreconditionStatus.NOT_MET,
        false);
    require(
        "CI-T12-013",
        standing.status(Precondition.INFLUENTIAL_LEADERSHIP) != PreconditionStatus.NOT_MET,
        false);
    if (open) {
      t12Warnings();
    }
  }

  private void t12Warnings() {
    if (standing.suitability == SuitabilityVerdict.NOT_SUITABLE) {
      sheet.note("CI-T12-004", Severity.BLOCK, false);
    }
    if (standing.suitability == SuitabilityVerdict.UNDETERMINED) {
      sheet.note("CI-T12-005", Severity.WARN, true);
    }
    sheet.caution("CI-T12-006", views.coreGroup().size() == 1);
    sheet.caution("CI-T12-007", views.coreGroup().size() > limits.coreGroupMaximum());
    sheet.caution("CI-T12-008", !views.coreGroup().lackingTrait().isEmpty());
    sheet.caution("CI-T12-009", !views.leadership().stanceUnknown().isEmpty());
    if (views.funding().recorded() != YES) {
      sheet.note("CI-T12-010", Severity.INFO, true);
    }
    trustWork("CI-T12-011");
  }

  private void t23() {
    ReadinessView readiness = views.readiness();
    require("CI-T23-001", readiness.bodyEngaged());
    require("CI-T23-002", MappingStatus.COMPLETED, readiness.mappingStatus());
    require("CI-T23-003", readiness.findings());
    require("CI-T23-004", views.field().stakeholders());
    require("CI-T23-005", readiness.dataSources());
    require("CI-T23-006", readiness.keyActorMeetings());
    require("CI-T23-007", readiness.fieldRipeness() != null, true);
    require("CI-T23-008", readiness.readinessForJointAction() != null, true);
    require(
        "CI-T23-009",
        standing.suitability == SuitabilityVerdict.SUITABLE,
        standing.suitability == SuitabilityVerdict.UNDETERMINED);
    require("CI-T23-010", ContinuationOutcome.CONTINUE_WITH_CI, readiness.decision());
    if (open) {
      t23Warnings(readiness, views.field());
    }
  }

  private void t23Warnings(ReadinessView readiness, FieldView field) {
    sheet.caution("CI-T23-011", readiness.fieldRipeness() == Level.LOW);
    sheet.caution("CI-T23-012", readiness.readinessForJointAction() == Level.LOW);
    sheet.caution("CI-T23-013", readiness.sideEffectsConsidered());
    sheet.caution("CI-T23-014", readiness.powerStructureReviewed());
    sheet.caution("CI-T23-015", readiness.mapperHasInterests() == YES);
    sheet.caution("CI-T23-016", isUnmapped(Sector.PUBLIC, field));
    sheet.caution("CI-T23-017", isUnmapped(Sector.BUSINESS, field));
    sheet.caution("CI-T23-018", isUnmapped(Sector.THIRD, field));
    sheet.caution("CI-T23-019", field.affected());
    sheet.caution("CI-T23-020", field.contributing());
    recommend("CI-T23-021", field.existingEfforts());
    sheet.caution("CI-T23-022", !field.keyActorsNotMet().isEmpty());
    trustWork("CI-T23-023");
  }

  private void t34() {
    OutlineView outline = views.outline();
    require("CI-T34-001", outline.complete());
    require("CI-T34-002", outline.authored());
    require("CI-T34-003", outline.provisional());
    require("CI-T34-004", outline.citesFindings());
    BackboneStatus backbone = views.backbone().status();
    require(
        "CI-T34-005",
        backbone == BackboneStatus.DESIGNATED || backbone == BackboneStatus.ESTABLISHED,
        backbone == null);
    blockFirmly("CI-T34-006", views.backbone().interestFree() == NO);
    require("CI-T34-007", Feasibility.FEASIBLE, views.readiness().feasibility());
    require("CI-T34-008", views.readiness().dialogues());
    Integer prepared = views.field().preparedSharePercent();
    if (prepared != null) {
      require("CI-T34-009", prepared > limits.majorityPercent(), false);
    } else {
      require("CI-T34-010", views.launch().participantsPrepared());
    }
    if (crossSector) {
      Set<Sector> invited = views.field().invitedSectors();
      require("CI-T34-011", invited.size() >= limits.crossSectorMinimum(), invited.isEmpty());
    }
    int champions = views.leadership().champions();
    blockFirmly("CI-T34-012", champions > 0 && views.leadership().imposers() == champions);
    Integer met = views.field().metSharePercent();
    if (met != null) {
      require("CI-T34-013", met > limits.majorityPercent(), false);
    } else {
      require("CI-T34-014", views.launch().participantsMet() != NO, false);
    }
    if (open) {
      t34Outline(outline);
      t34Money();
      t34Participants();
    }
  }

  private void t34Outline(OutlineView outline) {
    sheet.caution("CI-T34-015", !outline.componentsMissing().isEmpty());
    recommend("CI-T34-016", outline.mechanisms());
    sheet.caution("CI-T34-017", outline.provisionalityCommunicated());
    sheet.caution("CI-T34-021", views.profile().solutionPredefined() == YES);
    sheet.caution("CI-T34-022", outline.usesExistingEfforts());
    Answer need = views.readiness().needToActDifferently();
    if (need != YES) {
      sheet.note("CI-T34-023", Severity.WARN, need == UNKNOWN);
    }
    Set<DialogueTopic> topics = views.readiness().dialogueTopics();
    boolean covered =
        topics.contains(DialogueTopic.ISSUE)
            && topics.contains(DialogueTopic.COMMUNITY_CONTEXT)
            && topics.contains(DialogueTopic.RESOURCES);
    sheet.caution("CI-T34-024", views.readiness().dialogues() > 0 && !covered, topics.isEmpty());
  }

  private void t34Money() {
    Integer share = views.funding().anchorSharePercent();
    sheet.caution("CI-T34-018", share != null && share <= limits.anchorSharePercent());
    Integer months = views.funding().coverageMonths();
    if (months != null
        && months >= limits.fundingMonths()
        && months < limits.advisableFundingMonths()) {
      sheet.note("CI-T34-019", Severity.INFO, false);
    }
    Set<FundingTerm> terms = views.funding().anchorTerms();
    sheet.caution(
        "CI-T34-020",
        terms.contains(FundingTerm.SHORT_TERM) || terms.contains(FundingTerm.PREDEFINED_GOALS));
    sheet.caution(
        "CI-T34-036",
        views.funding().anchorSince() != null
            && views.outline().startedOn() != null
            && views.funding().anchorSince().isAfter(views.outline().startedOn()));
  }

  private void t34Participants() {
    sheet.caution("CI-T34-025", !views.field().notPrepared().isEmpty());
    sheet.caution("CI-T34-026", !views.field().notMet().isEmpty());
    sheet.caution("CI-T34-027", !views.partnership().wrongExpectations().isEmpty());
    BackboneView backbone = views.backbone();
    boolean settled =
        backbone.status() == BackboneStatus.DESIGNATED
            || backbone.status() == BackboneStatus.ESTABLISHED;
    sheet.caution(
        "CI-T34-028", backbone.candidates() > 1 && !settled && backbone.selectionProcess() != YES);
    if (backbone.backbones() > 0 && backbone.interestFree() == UNKNOWN) {
      sheet.note("CI-T34-029", Severity.WARN, true);
    }
    Set<Sector> invited = views.field().invitedSectors();
    sheet.caution("CI-T34-030", crossSector && invited.size() > 1 && lacksSector(invited));
    Integer contacts = views.history().contactsLogged();
    sheet.caution("CI-T34-031", contacts == null || contacts == 0, contacts == null);
    sheet.caution("CI-T34-032", views.communication().communityInput());
    sheet.caution("CI-T34-033", crossSector && views.coreGroup().sectors().size() == 1);
    sheet.caution("CI-T34-034", views.coreGroup().localMember() == NO);
    trustWork("CI-T34-035");
  }

  private void t45() {
    require("CI-T45-001", views.launch().official());
    require("CI-T45-002", views.launch().agreementToActTogether());
    AgendaStatus agenda = views.agenda().status();
    require("CI-T45-003", agenda != AgendaStatus.NOT_STARTED && agenda != null, agenda == null);
    require("CI-T45-004", views.governance().compositionDecided());
    require("CI-T45-005", views.governance().selectionMechanismDecided());
    require("CI-T45-006", views.governance().operatingRulesDecided());
    Set<BasicUnderstanding> affirmed = views.partnership().understandingsAffirmed();
    require(
        "CI-T45-007", affirmed.size() == BasicUnderstanding.values().length, affirmed.isEmpty());
    Set<Sector> present = views.launch().sectorsPresent();
    if (crossSector) {
      require("CI-T45-008", present.size() != 1, false);
    }
    if (open) {
      t45Warnings(present, views.partnership());
    }
  }

  private void t45Warnings(Set<Sector> present, PartnershipView partnership) {
    sheet.caution("CI-T45-009", !views.field().absentFromLaunch().isEmpty());
    sheet.caution("CI-T45-010", views.launch().agreementOnOutline());
    sheet.caution("CI-T45-011", views.agenda().basedOnOutline());
    trust("CI-T45-012", views.trust().committeeCircle());
    sheet.caution("CI-T45-013", !partnership.lackingUnderstanding().isEmpty());
    Integer horizon = partnership.shortestHorizonMonths();
    sheet.caution("CI-T45-014", horizon != null && horizon < limits.partnerHorizonMonths());
    recommend("CI-T45-015", views.communication().publications());
    sheet.caution("CI-T45-016", crossSector && present.size() == 2 && lacksSector(present));
    moneyAhead("CI-T45-017");
  }

  private void t56() {
    GovernanceView committee = views.governance();
    AgendaView agenda = views.agenda();
    require("CI-T56-001", committee.formed());
    if (crossSector) {
      require("CI-T56-002", committee.crossSector());
    }
    require("CI-T56-003", committee.ceoMember());
    require(
        "CI-T56-004",
        agenda.status() == AgendaStatus.PRELIMINARY || agenda.status() == AgendaStatus.FINAL,
        agenda.status() == null);
    require(
        "CI-T56-005",
        agenda.approvedBy().contains(PartyRole.STEERING_COMMITTEE),
        agenda.approvedBy().isEmpty());
    require("CI-T56-006", agenda.problemDefined());
    require("CI-T56-007", agenda.visionStated());
    require("CI-T56-008", agenda.boundaryKinds().size());
    require("CI-T56-009", committee.gapAnalysis());
    require("CI-T56-010", committee.leadershipTeamFormed());
    require("CI-T56-011", views.backbone().guidesVision());
    if (open) {
      t56Committee(committee);
      t56Agenda(agenda);
      t56Building();
    }
  }

  private void t56Committee(GovernanceView committee) {
    if (crossSector) {
      sector("CI-T56-012", Sector.PUBLIC, committee);
      sector("CI-T56-013", Sector.BUSINESS, committee);
    }
    sector("CI-T56-014", Sector.THIRD, committee);
    recommend("CI-T56-015", committee.individualMembers());
    sheet.caution("CI-T56-016", !committee.belowCeo().isEmpty());
    if (committee.gapAnalysis() == YES) {
      sheet.caution("CI-T56-023", committee.gapAnalysisUsedData());
      sheet.caution("CI-T56-024", committee.gapAnalysisHeardStakeholders());
    }
    recommend("CI-T56-018", views.leadership().champions());
  }

  private void sector(String code, Sector sector, GovernanceView committee) {
    if (views.problem().sectorsConcerned().contains(sector) && committee.members() > 0) {
      Set<Sector> seated = committee.sectors();
      sheet.caution(code, !seated.contains(sector), seated.isEmpty());
    }
  }

  private void t56Agenda(AgendaView agenda) {
    sheet.caution("CI-T56-017", !views.partnership().notEndorsing().isEmpty());
    sheet.caution("CI-T56-032", !views.governance().notEndorsing().isEmpty());
    sheet.caution("CI-T56-019", views.communication().communityFraming());
    sheet.caution("CI-T56-020", !agenda.boundariesWithoutRationale().isEmpty());
    sheet.caution("CI-T56-021", views.communication().protocolWritten());
    Set<FlowDirection> flows = views.communication().directions();
    boolean bothWays =
        flows.contains(FlowDirection.TOP_DOWN) && flows.contains(FlowDirection.BOTTOM_UP);
    sheet.caution("CI-T56-022", !bothWays, flows.isEmpty());
  }

  private void t56Building() {
    if (views.tasks().isEmpty()) {
      sheet.caution("CI-T56-031", true, true);
    } else {
      sheet.caution("CI-T56-025", !standing.tasks.contentWithoutPlanning().isEmpty());
      sheet.caution(
          "CI-T56-026",
          views.backbone().status() != BackboneStatus.ESTABLISHED
              && !standing.tasks.withOpenTask().contains(Component.BACKBONE_ORGANIZATION));
    }
    TrustView trust = views.trust();
    trust("CI-T56-027", trust.levelsCovered().size() < 3, trust.levelsCovered().isEmpty());
    trustWork("CI-T56-030");
    Integer months = views.readiness().monthsSinceMapping();
    sheet.caution("CI-T56-028", months != null && months > limits.mappingAgeMonths());
    moneyAhead("CI-T56-029");
  }

  private void t67() {
    t67Backbone(views.backbone());
    t67Agenda(views.agenda());
    require("CI-T67-016", views.activity().groupFormed());
    require("CI-T67-017", views.activity().groupPlanned());
    require("CI-T67-018", views.activity().actionPlans());
    MeasurementView measurement = views.measurement();
    require(
        "CI-T67-020",
        measurement.aspects().contains(MeasurementAspect.INTERVENTION_RESULTS),
        measurement.aspects().isEmpty());
    require("CI-T67-021", measurement.planCompleted());
    boolean onlySingle =
        measurement.indicators() > 0
            && measurement.singleProgrammeIndicators() == measurement.indicators();
    require("CI-T67-022", !onlySingle, false);
    if (open) {
      t67Groups();
      t67Partners();
      t67Measurement(measurement);
      t67Infrastructure(views.backbone());
    }
  }

  private void t67Backbone(BackboneView backbone) {
    require("CI-T67-001", BackboneStatus.ESTABLISHED, backbone.status());
    require("CI-T67-002", backbone.guidesVision());
    require("CI-T67-003", backbone.alignsActivities());
    require("CI-T67-004", backbone.establishesMeasurement());
  }

  private void t67Agenda(AgendaView agenda) {
    require("CI-T67-005", agenda.frameworkAgreed());
    require("CI-T67-006", agenda.problemDescribed());
    require("CI-T67-007", agenda.goalStated());
    require("CI-T67-008", agenda.strategies());
    require("CI-T67-009", agenda.guidingPrinciples());
    require("CI-T67-010", agenda.evaluationMethodology());
    require("CI-T67-011", AgendaStatus.FINAL, agenda.status());
    require("CI-T67-012", agenda.priorities());
    require("CI-T67-013", agenda.pursuitPlan());
    require("CI-T67-014", agenda.openGoalDisagreements().isEmpty(), false);
    require("CI-T67-015", agenda.frozen() != YES, false);
    require("CI-T67-019", agenda.populationGoal());
  }

  private void t67Groups() {
    sheet.caution("CI-T67-023", !views.activity().keyPointsWithoutGroup().isEmpty());
    sheet.caution("CI-T67-024", !views.activity().groupsWithoutIndicator().isEmpty());
    sheet.caution("CI-T67-025", !views.activity().groupsNotTied().isEmpty());
    if (views.activity().workGroups() > 0) {
      trust("CI-T67-045", views.trust().groupCircle());
    }
  }

  private void t67Partners() {
    PartnershipView partnership = views.partnership();
    boolean noValue = !partnership.withoutAddedValue().isEmpty();
    boolean noStrength = !partnership.withoutStrength().isEmpty();
    boolean noPlan = !partnership.withoutActionPlan().isEmpty();
    sheet.caution("CI-T67-026", noValue, noValue);
    sheet.caution("CI-T67-027", noStrength, noStrength);
    sheet.caution("CI-T67-028", noPlan, noPlan);
    sheet.caution("CI-T67-029", views.communication().communityStrategies());
    Integer months = views.history().monthsBeforeImplementing();
    if (months != null) {
      sheet.caution("CI-T67-030", months < limits.fewestMonthsBeforeImplementing());
      // "while still in phases I-III" (B-193); what is declared may lag behind.
      boolean stillBefore = standing.observed() != LifecycleStage.IMPLEMENT_AND_SUSTAIN;
      sheet.caution("CI-T67-031", stillBefore && months > limits.mostMonthsBeforeImplementing());
    }
    recommend("CI-T67-032", views.communication().publications());
  }

  private void t67Measurement(MeasurementView measurement) {
    if (measurement.indicators() > 0) {
      boolean all =
          measurement.aspects().contains(MeasurementAspect.SHARED_PROCESS_RESULTS)
              && measurement.aspects().contains(MeasurementAspect.PARTNER_RELATIONS);
      sheet.caution("CI-T67-033", !all, measurement.aspects().isEmpty());
    }
    sheet.caution("CI-T67-034", measurement.rawDataConfidential());
    sheet.caution("CI-T67-035", measurement.aggregatesShared());
    sheet.caution("CI-T67-036", measurement.ownerNamed());
    sheet.caution("CI-T67-037", measurement.budget());
    sheet.caution("CI-T67-038", measurement.backboneSupports());
  }

  private void t67Infrastructure(BackboneView backbone) {
    Set<BackboneRole> roles = backbone.rolesPerformed();
    boolean busy =
        roles.contains(BackboneRole.BUILD_PUBLIC_WILL)
            && roles.contains(BackboneRole.ADVANCE_POLICY)
            && roles.contains(BackboneRole.MOBILIZE_FUNDING);
    sheet.caution("CI-T67-039", !busy, roles.isEmpty());
    sheet.caution("CI-T67-040", backbone.dedicated());
    sheet.caution("CI-T67-041", backbone.ledBySomeone());
    sheet.caution("CI-T67-042", !backbone.skillsMissing().isEmpty());
    sheet.caution(
        "CI-T67-043", views.funding().funders() == 1 && views.funding().anchorNamed() == YES);
    trust("CI-T67-044", views.trust().components().isEmpty(), true);
    moneyAhead("CI-T67-046");
  }

  private void precondition(String code, LifecycleStage to, Precondition precondition) {
    PreconditionStatus status = standing.status(precondition);
    Severity severity = PreconditionTables.severity(to, precondition, status);
    if (severity != null) {
      sheet.note(code, severity, status == PreconditionStatus.NOT_ASSESSED);
    }
  }

  private void require(String code, boolean holds, boolean missing) {
    if (!holds) {
      Severity passed = missing ? Severity.INFO : Severity.WARN;
      sheet.note(code, open ? Severity.BLOCK : passed, missing);
    }
  }

  private void require(String code, Answer answer) {
    require(code, answer == YES, answer == UNKNOWN);
  }

  /** At least one must be recorded. */
  private void require(String code, int count) {
    require(code, count > 0, true);
  }

  private <E extends Enum<E>> void require(String code, E expected, @Nullable E recorded) {
    require(code, recorded == expected, recorded == null);
  }

  private void blockFirmly(String code, boolean known) {
    if (known) {
      sheet.noteFirmly(code, open ? Severity.BLOCK : Severity.WARN);
    }
  }

  /** At least one should be recorded. */
  private void recommend(String code, int count) {
    sheet.caution(code, count == 0, count == 0);
  }

  /** Trust is worked on in every stage. */
  private void trustWork(String code) {
    trust(code, views.trust().activities() == 0, true);
  }

  /** What is said about trust is a warning, never less, recorded or not. */
  private void trust(String code, boolean broken, boolean missing) {
    if (broken) {
      sheet.note(code, Severity.WARN, missing);
    }
  }

  private void trust(String code, Answer answer) {
    trust(code, answer != YES, answer == UNKNOWN);
  }

  private void moneyAhead(String code) {
    Integer months = views.funding().remainingMonths();
    sheet.caution(code, months != null && months < limits.remainingFundingMonths());
  }

  private boolean isUnmapped(Sector sector, FieldView field) {
    return field.stakeholders() > 0
        && views.problem().sectorsConcerned().contains(sector)
        && !field.sectors().contains(sector);
  }

  /** A sector is missing that is not known to be unconcerned (AMB-13). */
  private boolean lacksSector(Set<Sector> sectors) {
    Set<Sector> concerned = views.problem().sectorsConcerned();
    return concerned.isEmpty()
        ? sectors.size() < Sector.values().length
        : !sectors.containsAll(concerned);
  }
}
