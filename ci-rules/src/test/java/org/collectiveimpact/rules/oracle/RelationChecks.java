package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.preparation.MappingMethod;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.problem.ChangeLevel;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.LaunchView;
import org.collectiveimpact.rules.view.PerspectivesView;
import org.collectiveimpact.rules.view.SuccessView;
import org.collectiveimpact.rules.view.TrustView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/** How the initiative set out, its sectors, points of view, trust and success (A-001..A-133). */
final class RelationChecks {

  private final Sheet sheet;
  private final Standing standing;
  private final Views views;
  private final Thresholds limits;

  RelationChecks(Standing standing, Sheet sheet) {
    this.standing = standing;
    this.sheet = sheet;
    views = standing.views;
    limits = standing.thresholds;
  }

  void judge() {
    if (views.history().closed()) {
      return;
    }
    beginning();
    partners();
    sectors();
    perspectives(views.perspectives());
    trust(views.trust());
    success(views.success());
  }

  private void beginning() {
    if (!comesAfter(LifecycleStage.LAUNCH) && views.outline().exists() == YES) {
      hint(
          "CI-PRA-001",
          views.outline().communicationTailored() != YES,
          views.outline().communicationTailored() == UNKNOWN);
    }
    sheet.caution("CI-PRA-002", views.profile().targetLevel() == ChangeLevel.SYMPTOM);
    Set<Arena> arenas = views.profile().originArenas();
    hint(
        "CI-PRA-004",
        !comesAfter(LifecycleStage.LAUNCH) && !arenas.isEmpty() && !arenas.contains(Arena.CIVIL),
        false);
    MappingStatus mapping = views.readiness().mappingStatus();
    Set<MappingMethod> methods = views.readiness().mappingMethods();
    hint(
        "CI-PRA-005",
        !comesAfter(LifecycleStage.OUTLINE_BUILDING)
            && mapping != null
            && mapping != MappingStatus.PLANNED
            && !methods.contains(MappingMethod.READINESS_ASSESSMENT)
            && !methods.contains(MappingMethod.NETWORK_MAPPING),
        methods.isEmpty());
    if (!comesAfter(LifecycleStage.INITIATE_ACTION)) {
      launch(views.launch());
    }
  }

  private void launch(LaunchView launch) {
    LocalDate start = views.history().startedOn();
    LocalDate heldOn = launch.heldOn();
    sheet.caution(
        "CI-PRA-003",
        views.profile().origin() == InitiativeOrigin.NEW
            && start != null
            && heldOn != null
            && !start.isBefore(heldOn)
            && !isBefore(views.outline().startedOn(), heldOn)
            && !isBefore(views.readiness().mappingCompletedOn(), heldOn));
    hint("CI-PRA-007", launch.earlierPlenaryOn() != null, false);
    sheet.caution("CI-PRA-008", launch.formatDecidedBy().equals(Set.of(PartyRole.BACKBONE)));
  }

  private void partners() {
    sheet.caution("CI-PRA-006", views.partnership().joinedSinceReview() >= limits.newPartners());
    hint(
        "CI-PRA-009",
        standing.isIn(LifecycleStage.INITIATE_ACTION)
            && !views.partnership().understandingsAffirmed().isEmpty()
            && !views.partnership().withoutUnderstanding().isEmpty(),
        true);
  }

  private void sectors() {
    boolean noDialogue = views.sectors().dialogues() == 0;
    InfluenceStrategy strategy = views.profile().strategy();
    boolean crossSector = views.partnership().sectors().size() >= 2;
    sheet.caution(
        "CI-PRA-020", noDialogue && views.trust().lowLevels().contains(TrustLevel.SECTOR));
    hint(
        "CI-PRA-021",
        noDialogue
            && strategy != InfluenceStrategy.IMPACT_SPACE
            && comesAfter(LifecycleStage.DECISION_TO_ACT)
            && !comesAfter(LifecycleStage.LAUNCH)
            && views.field().sectors().size() >= 2,
        true);
    sheet.caution("CI-PRA-022", !views.sectors().membersOfOtherSectors().isEmpty());
    sheet.caution("CI-PRA-023", !views.sectors().membersBelowChief().isEmpty());
    sheet.caution("CI-PRA-024", !views.sectors().spacesOfOne().isEmpty());
    hint(
        "CI-PRA-025",
        views.sectors().spaces() == 0
            && comesAfter(LifecycleStage.OUTLINE_BUILDING)
            && (strategy == InfluenceStrategy.IMPACT_SPACE
                || strategy == InfluenceStrategy.COMBINED),
        true);
    sheet.caution("CI-PRA-026", strategy == InfluenceStrategy.IMPACT_SPACE && crossSector);
    hint(
        "CI-PRA-027",
        strategy == InfluenceStrategy.COLLECTIVE_IMPACT
            && crossSector
            && views.sectors().spacesWithin() > 0,
        false);
  }

  private void perspectives(PerspectivesView perspectives) {
    boolean onlyBackbone = perspectives.seen().equals(Set.of(Perspective.BACKBONE));
    sheet.caution("CI-PRA-035", onlyBackbone);
    sheet.caution(
        "CI-PRA-036",
        comesAfter(LifecycleStage.LAUNCH)
            && !onlyBackbone
            && !perspectives.reviewsLack().isEmpty());
    sheet.caution(
        "CI-PRA-037",
        !comesAfter(LifecycleStage.LAUNCH) && perspectives.seen().contains(Perspective.INITIATIVE));
    sheet.violation("CI-PRA-038", !perspectives.unknownToBackbone().isEmpty());
    if (!perspectives.unanswered().isEmpty()) {
      sheet.note("CI-PRA-039", Severity.WARN, true);
    }
    sheet.caution("CI-PRA-040", !perspectives.trustDiffers().isEmpty());
    sheet.caution("CI-PRA-041", !perspectives.successDiffers().isEmpty());
    sheet.caution("CI-PRA-042", !perspectives.factsDiffer().isEmpty());
  }

  private void trust(TrustView trust) {
    boolean isImplementing = standing.isIn(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    LocalDate workedOn = trust.workedOn();
    if (comesAfter(LifecycleStage.LAUNCH)
        && (isImplementing || trust.activities() > 0)
        && isOld(workedOn, limits.trustWorkMonths())) {
      sheet.note("CI-PRA-050", Severity.WARN, workedOn == null);
    }
    if (comesAfter(LifecycleStage.INITIATE_ACTION)
        && !trust.components().isEmpty()
        && !trust.components().containsAll(underWay())) {
      sheet.note("CI-PRA-051", Severity.WARN, true);
    }
    sheet.caution(
        "CI-PRA-052",
        isImplementing
            && !trust.circles().isEmpty()
            && !trust.circles().contains(TrustCircle.PARTNER_NETWORK));
    sheet.caution("CI-PRA-053", !trust.unrepairedLevels().isEmpty());
    sheet.caution("CI-PRA-054", !trust.lowLevels().isEmpty());
    hint("CI-PRA-055", !trust.erodingWithoutContext().isEmpty(), true);
    sheet.caution("CI-PRA-056", trust.resourcesAllocated() == NO);
    sheet.caution(
        "CI-PRA-056",
        trust.resourcesAllocated() == UNKNOWN
            && comesAfter(LifecycleStage.OUTLINE_BUILDING)
            && trust.activities() > 0,
        true);
    sheet.gap(
        "CI-PRA-057",
        comesAfter(LifecycleStage.LAUNCH)
            && trust.readings() > 0
            && views.backbone().backbones() > 0
            && views.backbone().credibility() == null);
  }

  /** The other components on which work has begun. */
  private Set<Component> underWay() {
    EnumSet<Component> found = EnumSet.noneOf(Component.class);
    standing.components.forEach(
        (component, state) -> {
          if (component.isOriginal()
              && state != ComponentState.NOT_STARTED
              && state != ComponentState.NOT_RECORDED) {
            found.add(component);
          }
        });
    return found;
  }

  private void success(SuccessView success) {
    boolean isImplementing = standing.isIn(LifecycleStage.IMPLEMENT_AND_SUSTAIN);
    LocalDate reviewedOn = success.reviewedOn();
    sheet.caution(
        "CI-PRA-070", comesAfter(LifecycleStage.LAUNCH) && !success.dimensionsMissing().isEmpty());
    hint(
        "CI-PRA-071",
        comesAfter(LifecycleStage.INITIATE_ACTION)
            && (isImplementing || success.reviews() > 0)
            && isOld(reviewedOn, limits.successReviewMonths()),
        reviewedOn == null);
    sheet.caution("CI-PRA-072", !success.lowDimensions().isEmpty());
  }

  /** Something worth knowing, never more. */
  private void hint(String code, boolean holds, boolean missing) {
    if (holds) {
      sheet.note(code, Severity.INFO, missing);
    }
  }

  private boolean comesAfter(LifecycleStage stage) {
    return stage.isBefore(standing.observed());
  }

  private boolean isOld(@Nullable LocalDate day, int months) {
    return day == null || day.plusMonths(months).isBefore(views.asOf());
  }

  private static boolean isBefore(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other);
  }
}
