package org.collectiveimpact.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.activity.Idea;
import org.collectiveimpact.core.activity.JointActivity;
import org.collectiveimpact.core.activity.LearningSession;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.Disagreement;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.communication.Communication;
import org.collectiveimpact.core.communication.CommunityEngagement;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.governance.Decision;
import org.collectiveimpact.core.governance.LeadershipTeam;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.internal.Identifiers;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.CoreActor;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.PreconditionAssessment;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.preparation.EarlyImpact;
import org.collectiveimpact.core.preparation.ExistingEffort;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.trust.ImpactSpace;
import org.collectiveimpact.core.trust.IntraSectorDialogue;
import org.collectiveimpact.core.trust.PerspectiveGap;
import org.collectiveimpact.core.trust.SuccessReview;
import org.collectiveimpact.core.trust.TrustBuilding;
import org.immutables.value.Value;

/**
 * A shared effort of organisations of several sectors to solve one complex social problem, with
 * everything that was recorded about it (B-001).
 *
 * <p>An incomplete initiative is always constructible; the builder rejects only contradictions of
 * form, such as two tasks with one id. Judgements are rules.
 */
@Value.Immutable
public interface Initiative {

  /** The initiative's identifier. */
  InitiativeId id();

  /** The initiative's name. */
  String name();

  /** The initiative in a few sentences. */
  Optional<String> description();

  /** Where the record comes from: addresses or documents. */
  List<String> sources();

  /** The shared social aim in one sentence. */
  List<Reading<String>> sharedAim();

  /** The fields it works in. */
  Set<FieldOfAction> fields();

  /** How far it reaches. */
  List<Reading<Scale>> scale();

  /** The place, if it is place-based (B-201). */
  Optional<Place> place();

  /** Whether it follows the model or the approach; not recorded reads as the full model. */
  List<Reading<AdoptionMode>> adoptionMode();

  /** Whether it is new; not recorded reads as new. */
  List<Reading<InitiativeOrigin>> origin();

  /** Its strategy of influence; not recorded reads as collective impact. */
  List<Reading<InfluenceStrategy>> strategy();

  /** Where the push came from. */
  List<Reading<DriveDirection>> driveDirection();

  /** The arenas it came from. */
  Set<Arena> originArenas();

  /** For how many months it plans ahead, 0 or more (B-027, B-195). */
  List<Reading<Integer>> plannedHorizonMonths();

  /** Whether the solution was defined beforehand (A-123, B-215). */
  List<Reading<Answer>> solutionPredefined();

  /** Whether experts or authorities alone are responsible for the solution (B-028). */
  List<Reading<Answer>> expertsSolelyResponsible();

  /** The stages as the initiative declared them. */
  List<StageRecord> stageHistory();

  /** The problem. */
  Optional<SocialProblem> problem();

  /** The actors who decided to act. */
  List<CoreActor> coreGroup();

  /** Its influential leaders (B-049). */
  List<Champion> champions();

  /** Its money (B-054). */
  Optional<Funding> funding();

  /** Signs of urgency (B-057). */
  List<UrgencySignal> urgency();

  /** Judgements of the preconditions by others. */
  List<PreconditionAssessment> preconditionAssessments();

  /** Those touched by the problem. */
  List<Stakeholder> stakeholders();

  /** Efforts that exist already (B-168). */
  List<ExistingEffort> existingEfforts();

  /** The readiness assessment. */
  Optional<ReadinessAssessment> readiness();

  /** The outline. */
  Optional<Outline> outline();

  /** Early effects. */
  List<EarlyImpact> earlyImpacts();

  /** The launch. */
  Optional<Launch> launch();

  /** The leadership team (B-173). */
  Optional<LeadershipTeam> leadershipTeam();

  /** The steering committee (B-113). */
  Optional<SteeringCommittee> steeringCommittee();

  /** Decisions taken. */
  List<Decision> decisions();

  /** Its backbones (B-141). */
  List<Backbone> backbones();

  /** Its partners. */
  List<Partner> partners();

  /** The common agenda (B-069). */
  Optional<CommonAgenda> commonAgenda();

  /** Open disagreements. */
  List<Disagreement> disagreements();

  /** Shared measurement (B-089). */
  Optional<SharedMeasurement> sharedMeasurement();

  /** The work groups (B-116). */
  List<WorkGroup> workGroups();

  /** The partners' action plans (B-107). */
  List<ActionPlan> actionPlans();

  /** Whether partners act in a coordinated way, where plans are not recorded one by one (B-175). */
  List<Reading<Answer>> coordinatedAction();

  /** What was done together (B-189). */
  List<JointActivity> jointActivities();

  /** Ideas that emerged (B-132). */
  List<Idea> ideas();

  /** Sessions of shared learning (B-008). */
  List<LearningSession> learningSessions();

  /** Communication (B-129). */
  Optional<Communication> communication();

  /** Engagements of the community (AMB-39). */
  List<CommunityEngagement> communityEngagements();

  /** Trust and agreement. */
  Optional<TrustBuilding> trust();

  /** Dialogues inside a sector. */
  List<IntraSectorDialogue> intraSectorDialogues();

  /** Impact spaces. */
  List<ImpactSpace> impactSpaces();

  /** Gaps between points of view. */
  List<PerspectiveGap> perspectiveGaps();

  /** Reviews of success. */
  List<SuccessReview> successReviews();

  /** What was published (B-197). */
  List<Publication> publications();

  /** Challenges met (B-221). */
  List<Challenge> challenges();

  /** The tasks. */
  List<Task> tasks();

  /** Blocks overridden with a reason. */
  List<FindingOverride> overrides();

  /** The end, if it ended (AMB-56). */
  Optional<Closure> closure();

  /** Rejects contradictions of form: two parts of one kind with one identifier. */
  @Value.Check
  default void check() {
    Identifiers.checkDistinct("partner", partners(), Partner::id);
    Identifiers.checkDistinct("task", tasks(), Task::id);
    Identifiers.checkDistinct("work group", workGroups(), WorkGroup::id);
    sharedMeasurement()
        .ifPresent(
            measurement ->
                Identifiers.checkDistinct("indicator", measurement.indicators(), Indicator::id));
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Initiative} values. */
  final class Builder extends ImmutableInitiative.Builder {
    Builder() {}
  }
}
