package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.agenda.BoundaryKind;
import org.collectiveimpact.core.agenda.StrategyKind;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.communication.Channel;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.PlaceKind;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.FundingPurpose;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.CommunicationView;
import org.collectiveimpact.rules.view.EffectivenessView;
import org.collectiveimpact.rules.view.FundersView;
import org.collectiveimpact.rules.view.LearningView;
import org.collectiveimpact.rules.view.PlaceView;
import org.collectiveimpact.rules.view.PulseView;
import org.collectiveimpact.rules.view.SolutionsView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * How well communication, backbone, learning, funders and place support the work (A-008, A-129,
 * A-132, B-129..B-228, IND-01..IND-27).
 */
final class SupportChecks {

  private static final Set<BackboneRole> LAST_ROLES =
      EnumSet.of(
          BackboneRole.BUILD_PUBLIC_WILL,
          BackboneRole.ADVANCE_POLICY,
          BackboneRole.MOBILIZE_FUNDING);

  private final Sheet sheet;
  private final Standing standing;
  private final Views views;
  private final Thresholds limits;

  SupportChecks(Standing standing, Sheet sheet) {
    this.standing = standing;
    this.sheet = sheet;
    views = standing.views;
    limits = standing.thresholds;
  }

  void judge() {
    if (views.history().closed()) {
      return;
    }
    inAnyStage();
    duration();
    if (standing.isIn(LifecycleStage.LAUNCH)) {
      CommunicationView communication = views.communication();
      if (communication.events() > 0) {
        lately("CI-PRA-201", communication.communicatedOn(), limits.communicationMonths());
      }
      sheet.caution("CI-PRA-283", views.place().localAuthority() == NO);
    }
    if (standing.isIn(LifecycleStage.INITIATE_ACTION)) {
      communicating(views.communication());
      operating(views.backbone(), views.pulse());
    }
    if (standing.isIn(LifecycleStage.ORGANIZE_FOR_IMPACT)) {
      organizing(views.backbone(), views.communication());
      rating(views.backbone(), views.effectiveness());
    }
    if (!standing.from.isBefore(LifecycleStage.ORGANIZE_FOR_IMPACT)) {
      sheet.caution("CI-PRA-203", views.communication().protocolWritten() == NO);
      sheet.caution(
          "CI-PRA-206",
          !views.communication().directions().isEmpty() && !views.communication().flowsBothWays());
    }
    if (standing.isIn(LifecycleStage.IMPLEMENT_AND_SUSTAIN)) {
      implementing(views.communication(), views.learning());
    }
  }

  private void inAnyStage() {
    learning(views.learning(), views.pulse());
    chosenBackbone(views.backbone());
    challenges();
    funders(views.funders());
    place(views.place());
    solutions(views.solutions());
  }

  /** B-129..B-137. */
  private void communicating(CommunicationView communication) {
    hint("CI-PRA-202", communication.channels().size() == 1, false);
    boolean written = communication.protocolWritten() == YES;
    switch (communication.cadenceDefined()) {
      case NO -> sheet.note("CI-PRA-204", Severity.WARN, false);
      case IN_PROGRESS -> sheet.caution("CI-PRA-204", written);
      case UNKNOWN -> sheet.caution("CI-PRA-204", written, true);
      case YES -> {}
    }
    boolean owned = communication.ownerNamed() == YES;
    sheet.gap("CI-PRA-205", !owned && (written || communication.proceduresDefined() == YES));
    sheet.caution("CI-PRA-207", communication.transparent() == NO);
    sheet.caution("CI-PRA-208", !views.pulse().findingOpaque().isEmpty());
    boolean structured = communication.structured() == YES;
    boolean adaptable = communication.adaptable() == YES;
    hint("CI-PRA-209", structured && !adaptable, communication.adaptable() == UNKNOWN);
    hint("CI-PRA-210", adaptable && !structured, communication.structured() == UNKNOWN);
  }

  /** What holds once the initiative operates (B-140, B-142, B-143, B-155, B-160, B-203, B-227). */
  private void operating(BackboneView backbone, PulseView pulse) {
    sheet.caution("CI-PRA-221", !pulse.withoutContact().isEmpty());
    sheet.gap("CI-PRA-222", !backbone.ownerlessTasks().isEmpty());
    Set<BackboneRole> allocated = backbone.rolesAllocated();
    sheet.caution(
        "CI-PRA-226",
        backbone.carriers() > 1 && !allocated.containsAll(EnumSet.allOf(BackboneRole.class)),
        allocated.isEmpty());
    sheet.caution("CI-PRA-230", backbone.partnersLead() == NO);
    LocalDate learned = views.learning().heldOn();
    boolean implementing = standing.observed() == LifecycleStage.IMPLEMENT_AND_SUSTAIN;
    if (learned != null || implementing) {
      lately("CI-PRA-251", learned, limits.learningMonths());
    }
    hint("CI-PRA-257", !implementing && isMost(pulse.discouragedPercent()), false);
    if (standing.from == LifecycleStage.INITIATE_ACTION) {
      sheet.gap("CI-PRA-259", views.communication().publications() == 0);
    }
    hint(
        "CI-PRA-284",
        views.place().kind() == PlaceKind.METROPOLIS && !views.place().advantagesUnused().isEmpty(),
        false);
    Set<Channel> channels = views.communication().channels();
    hint(
        "CI-PRA-285",
        views.place().named() == YES
            && !channels.isEmpty()
            && !channels.contains(Channel.LOCAL_COMMUNITY),
        false);
  }

  /** What holds from phase three on (B-138, B-150, B-152, B-159, B-165, B-197, B-212, B-213). */
  private void organizing(BackboneView backbone, CommunicationView communication) {
    if (communication.channels().contains(Channel.CONFERENCE) && communication.events() > 0) {
      hintLately("CI-PRA-211", communication.conferredOn(), limits.conferenceMonths());
    }
    boolean raisesFunds = backbone.rolesPerformed().contains(BackboneRole.MOBILIZE_FUNDING);
    sheet.gap(
        "CI-PRA-224",
        raisesFunds
            && views.governance().formed() == YES
            && views.governance().fundingExpectationStated() != YES);
    sheet.caution("CI-PRA-225", !backbone.responsibilitiesMissing().isEmpty());
    hint("CI-PRA-231", backbone.systemMap() == NO, false);
    LocalDate analysed = views.governance().gapAnalysedOn();
    hint("CI-PRA-232", analysed != null && isOld(analysed, limits.gapAnalysisMonths()), false);
    hint("CI-PRA-260", communication.successPublished() == NO, false);
    hint("CI-PRA-277", !views.funders().notAligned().isEmpty(), false);
    if (views.funding().funders() > 0 && views.trust().readings() > 0) {
      Level trust = views.funders().trust();
      sheet.caution("CI-PRA-279", trust == null || trust == Level.LOW, trust == null);
    }
  }

  /** The 27 indicators by six categories; they never gate (AMB-45). */
  private void rating(BackboneView backbone, EffectivenessView ratings) {
    if (backbone.lastRated() != null
        && !isOld(backbone.lastRated(), limits.backboneRatingMonths())) {
      category("CI-PRA-241", BackboneRole.GUIDE_VISION_AND_STRATEGY, ratings.visionRatedOn());
      category("CI-PRA-242", BackboneRole.SUPPORT_ALIGNED_ACTIVITIES, ratings.alignmentRatedOn());
      category(
          "CI-PRA-243", BackboneRole.ESTABLISH_SHARED_MEASUREMENT, ratings.measurementRatedOn());
      category("CI-PRA-244", BackboneRole.BUILD_PUBLIC_WILL, ratings.publicWillRatedOn());
      category("CI-PRA-245", BackboneRole.ADVANCE_POLICY, ratings.policyRatedOn());
      category("CI-PRA-246", BackboneRole.MOBILIZE_FUNDING, ratings.fundingRatedOn());
    }
    hint("CI-PRA-247", !ratings.unrated().isEmpty(), true);
    sheet.caution(
        "CI-PRA-248",
        !ratings.comparedOnce().isEmpty()
            && isOld(ratings.comparedOnceSince(), limits.backboneRatingMonths()));
    sheet.caution("CI-PRA-249", !ratings.falling().isEmpty());
    sheet.caution("CI-PRA-250", ratings.selfRated() == YES);
  }

  private void category(String code, BackboneRole role, @Nullable LocalDate ratedOn) {
    if (views.backbone().rolesPerformed().contains(role)) {
      lately(code, ratedOn, limits.backboneRatingMonths());
    }
  }

  /** What goes on in phase four (A-008, B-132, B-139, B-148..B-150, B-191, B-195). */
  private void implementing(CommunicationView communication, LearningView learning) {
    LocalDate published = communication.publishedOn();
    if (published != null && !isOld(published, limits.publicationMonths())) {
      hintLately("CI-PRA-212", communication.reportedOn(), limits.reportMonths());
      lately("CI-PRA-213", communication.updatedPublicOn(), limits.publicationMonths());
    }
    Set<CommunityTopic> topics = communication.communityTopics();
    boolean takesPart =
        topics.contains(CommunityTopic.DECISION_MAKING)
            || topics.contains(CommunityTopic.IMPLEMENTATION);
    sheet.caution("CI-PRA-214", !takesPart, topics.isEmpty());
    if (standing.from == LifecycleStage.IMPLEMENT_AND_SUSTAIN) {
      sheet.caution("CI-PRA-223", anyOf(views.backbone().rolesIdle(), LAST_ROLES));
    }
    if (learning.sessions() > 0) {
      hintLately("CI-PRA-253", learning.lessonsPublishedOn(), limits.learningMonths());
    }
    hint("CI-PRA-258", learning.ideas() > 0 && learning.ideasShared() == 0, true);
    Integer horizon = views.profile().horizonMonths();
    hint(
        "CI-PRA-267",
        horizon != null
            && horizon >= limits.horizonMonths()
            && horizon < limits.advisableHorizonMonths(),
        false);
  }

  /** B-167. */
  private void learning(LearningView learning, PulseView pulse) {
    hint("CI-PRA-252", learning.sessions() > 0 && learning.concluded() != YES, true);
    hint("CI-PRA-254", learning.lessonsAudience().equals(EnumSet.of(Audience.PARTNERS)), false);
    sheet.caution("CI-PRA-255", isMost(pulse.unclearPercent()));
    hint("CI-PRA-256", isMost(pulse.certaintySeekingPercent()), false);
  }

  /** Who was chosen and how it fares (B-156, B-158, B-161, B-163). */
  private void chosenBackbone(BackboneView backbone) {
    BackboneStatus status = backbone.status();
    sheet.caution(
        "CI-PRA-227", status == BackboneStatus.DESIGNATED && !backbone.factorsMissing().isEmpty());
    sheet.caution("CI-PRA-228", backbone.neutrality() == Level.LOW);
    sheet.caution("CI-PRA-229", backbone.credibility() == Level.LOW);
    boolean chosen = status == BackboneStatus.DESIGNATED || status == BackboneStatus.ESTABLISHED;
    boolean earmarked = views.funders().purposes().contains(FundingPurpose.BACKBONE);
    Integer months = backbone.fundedMonths();
    if (chosen && !earmarked && views.funding().recorded() == YES) {
      sheet.caution("CI-PRA-233", months == null || months == 0, months == null);
    }
    BigDecimal share = backbone.fundingSharePercent();
    if (share != null) {
      BigDecimal perMille = share.movePointRight(1);
      hint(
          "CI-PRA-234",
          perMille.compareTo(BigDecimal.valueOf(limits.leastBackboneSharePerMille())) < 0,
          false);
      hint(
          "CI-PRA-235",
          perMille.compareTo(BigDecimal.valueOf(limits.mostBackboneSharePerMille())) > 0,
          false);
    }
  }

  /** B-221..B-226. */
  private void challenges() {
    hint("CI-PRA-261", !views.challenges().unanswered().isEmpty(), true);
    sheet.caution("CI-PRA-262", views.challenges().politicsUnanswered() == YES);
    boolean trustPlanned =
        views.trust().activities() > 0
            || standing.tasks.withOpenTask().contains(Component.TRUST_AND_AGREEMENT);
    LifecycleStage from = standing.from;
    sheet.caution(
        "CI-PRA-263",
        (from == LifecycleStage.OUTLINE_BUILDING || from == LifecycleStage.LAUNCH)
            && isMost(views.challenges().strangersPercent())
            && !trustPlanned);
    sheet.caution(
        "CI-PRA-264",
        (from == LifecycleStage.LAUNCH || from == LifecycleStage.INITIATE_ACTION)
            && !views.partnership().wrongExpectations().isEmpty());
  }

  /** B-193, B-194. */
  private void duration() {
    Integer months = views.history().monthsBeforeImplementing();
    if (months == null || standing.observed() == LifecycleStage.IMPLEMENT_AND_SUSTAIN) {
      return;
    }
    boolean tooLong = months > limits.mostMonthsBeforeImplementing();
    hint("CI-PRA-265", !tooLong && months > limits.manyMonthsBeforeImplementing(), false);
    sheet.caution(
        "CI-PRA-266", tooLong && standing.from.isBefore(LifecycleStage.ORGANIZE_FOR_IMPACT));
  }

  /** B-154, B-198, B-208..B-212. */
  private void funders(FundersView funders) {
    hint("CI-PRA-271", !funders.carryingBackbone().isEmpty(), false);
    hint("CI-PRA-272", funders.anchorApproaches().contains(FunderApproach.TRADITIONAL), false);
    hint("CI-PRA-273", funders.philanthropic() == NO, false);
    hint("CI-PRA-274", !funders.withoutRole().isEmpty(), true);
    sheet.caution("CI-PRA-275", views.governance().backboneChosenByFunderAlone() == YES);
    Integer share = funders.notSharingPercent();
    boolean major = share == null || share > limits.majorFunderPercent();
    sheet.caution("CI-PRA-276", major && !funders.notSharing().isEmpty());
    sheet.caution("CI-PRA-278", !funders.shortMeasurementGrants().isEmpty());
  }

  /** B-201, B-202. */
  private void place(PlaceView place) {
    AgendaStatus status = views.agenda().status();
    Set<BoundaryKind> boundaries = views.agenda().boundaryKinds();
    sheet.caution(
        "CI-PRA-281",
        place.named() == YES
            && (status == AgendaStatus.PRELIMINARY || status == AgendaStatus.FINAL)
            && !boundaries.isEmpty()
            && !boundaries.contains(BoundaryKind.GEOGRAPHIC));
    hint(
        "CI-PRA-282",
        place.kind() == PlaceKind.RURAL
            && standing.observed() != LifecycleStage.IMPLEMENT_AND_SUSTAIN,
        false);
  }

  /** B-169, B-214, B-216, B-228. */
  private void solutions(SolutionsView solutions) {
    sheet.caution("CI-PRA-291", !solutions.provenIgnored().isEmpty());
    sheet.violation("CI-PRA-292", !solutions.provenReplaced().isEmpty());
    sheet.caution("CI-PRA-293", solutions.onlyProgrammes() == YES);
    hint(
        "CI-PRA-294",
        !standing.from.isBefore(LifecycleStage.OUTLINE_BUILDING)
            && solutions.strategyKinds().contains(StrategyKind.DEDICATED_PROGRAMME)
            && views.field().existingEfforts() == 0,
        true);
    sheet.caution("CI-PRA-295", solutions.jointlyOwned() == NO);
  }

  /** Something worth knowing. */
  private void hint(String code, boolean holds, boolean missing) {
    if (holds) {
      sheet.note(code, Severity.INFO, missing);
    }
  }

  /** Something should have happened within so many months; its day may not be recorded. */
  private void lately(String code, @Nullable LocalDate day, int months) {
    sheet.caution(code, isOld(day, months), day == null);
  }

  /** The same, where it is only worth knowing. */
  private void hintLately(String code, @Nullable LocalDate day, int months) {
    hint(code, isOld(day, months), day == null);
  }

  private boolean isMost(@Nullable Integer percent) {
    return percent != null && percent > limits.majorityPercent();
  }

  private boolean isOld(@Nullable LocalDate day, int months) {
    return day == null || day.plusMonths(months).isBefore(views.asOf());
  }

  private static <E> boolean anyOf(Collection<E> some, Collection<E> others) {
    return some.stream().anyMatch(others::contains);
  }
}
