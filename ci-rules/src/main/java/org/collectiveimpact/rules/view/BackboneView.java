package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneResponsibility;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.backbone.SelectionFactor;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The backbones together (B-141..B-165). Several are legal (B-155, AMB-55); what one of them has,
 * the initiative has.
 *
 * @param backbones how many are recorded
 * @param status the highest rung of the ladder; absent if nothing is recorded
 * @param candidates how many are only candidates
 * @param selectionProcess whether they are chosen by an orderly process
 * @param infrastructure whether its infrastructure is built; in progress while it is being built
 * @param rolesPerformed the roles that are performed
 * @param rolesBegun the roles that are being taken up
 * @param rolesIdle the roles known not to be performed
 * @param interestFree no if one has unresolved interests, yes if all are known to be free of them
 * @param dedicated whether a unit or staff is dedicated to the initiative
 * @param ledBySomeone whether its leader is recorded
 * @param skills the abilities of adaptive leadership it has
 * @param skillsMissing the abilities it lacks, once any are recorded
 * @param sidedInDispute whether it took a side in a dispute
 * @param lastRated the latest rating of one of the 27 indicators; absent if there is none
 * @param carriers how many organisations carry it together, candidates not counted
 * @param rolesAllocated the roles of which it is known which of the carriers has taken them
 * @param neutrality how neutral partners find it, the lowest rating of several; absent if not rated
 * @param credibility how credible they find it, likewise
 * @param partnersLead no if partners say of one backbone that they do not lead
 * @param responsibilitiesMissing the day-to-day responsibilities it does not cover, once any are
 *     recorded
 * @param factorsMissing what was not weighed when it was chosen, once anything is recorded
 * @param fundedMonths for how many months its own money lasts; absent if not recorded
 * @param fundingSharePercent its cost as a share of all funding; absent if not recorded
 * @param systemMap whether it keeps a map of the system
 * @param ownerlessTasks open tasks declared to build the backbone of which nobody is in charge,
 *     once owners of tasks are recorded
 */
public record BackboneView(
    int backbones,
    @Nullable BackboneStatus status,
    int candidates,
    Answer selectionProcess,
    Answer infrastructure,
    Set<BackboneRole> rolesPerformed,
    Set<BackboneRole> rolesBegun,
    Set<BackboneRole> rolesIdle,
    Answer interestFree,
    Answer dedicated,
    Answer ledBySomeone,
    Set<AdaptiveLeadershipSkill> skills,
    Set<AdaptiveLeadershipSkill> skillsMissing,
    Answer sidedInDispute,
    @Nullable LocalDate lastRated,
    int carriers,
    Set<BackboneRole> rolesAllocated,
    @Nullable Level neutrality,
    @Nullable Level credibility,
    Answer partnersLead,
    Set<BackboneResponsibility> responsibilitiesMissing,
    Set<SelectionFactor> factorsMissing,
    @Nullable Integer fundedMonths,
    @Nullable BigDecimal fundingSharePercent,
    Answer systemMap,
    List<String> ownerlessTasks) {

  private static final BigDecimal PER_MILLE_OF_A_PERCENT = BigDecimal.TEN;

  static BackboneView of(Initiative initiative, AsOf at) {
    EnumSet<BackboneRole> performed = EnumSet.noneOf(BackboneRole.class);
    EnumSet<BackboneRole> begun = EnumSet.noneOf(BackboneRole.class);
    EnumSet<BackboneRole> idle = EnumSet.noneOf(BackboneRole.class);
    EnumSet<AdaptiveLeadershipSkill> skills = EnumSet.noneOf(AdaptiveLeadershipSkill.class);
    BackboneStatus status = null;
    int count = 0;
    int candidates = 0;
    int free = 0;
    boolean interested = false;
    Answer process = UNKNOWN;
    Answer infrastructure = UNKNOWN;
    Answer dedicated = UNKNOWN;
    Answer led = UNKNOWN;
    Answer sided = UNKNOWN;
    LocalDate lastRated = null;
    int carriers = 0;
    EnumSet<BackboneRole> allocated = EnumSet.noneOf(BackboneRole.class);
    Level neutrality = null;
    Level credibility = null;
    Answer lead = UNKNOWN;
    EnumSet<BackboneResponsibility> covered = EnumSet.noneOf(BackboneResponsibility.class);
    EnumSet<SelectionFactor> weighed = EnumSet.noneOf(SelectionFactor.class);
    Integer fundedMonths = null;
    BigDecimal share = null;
    Answer systemMap = UNKNOWN;
    for (Backbone backbone : initiative.backbones()) {
      if (at.isPresent(backbone)) {
        BackboneStatus own = at.value(backbone.status());
        if (own != null && (status == null || own.compareTo(status) > 0)) {
          status = own;
        }
        if (own != BackboneStatus.NONE) {
          count++;
          candidates += own == BackboneStatus.CANDIDATE ? 1 : 0;
          Answer interestFree = at.answer(backbone.interestFree());
          interested |= interestFree == NO;
          free += interestFree == YES ? 1 : 0;
          process = ReadinessView.best(process, at.answer(backbone.selectionProcess()));
          infrastructure = ReadinessView.best(infrastructure, at.answer(backbone.infrastructure()));
          dedicated = ReadinessView.best(dedicated, at.answer(backbone.dedicated()));
          led = ReadinessView.best(led, at.stated(backbone.leader()));
          sided = ReadinessView.best(sided, at.answer(backbone.sidedInDispute()));
          skills.addAll(backbone.skills());
          boolean shared = backbone.hosts().size() > 1;
          carriers += own == BackboneStatus.CANDIDATE ? 0 : shared ? backbone.hosts().size() : 1;
          neutrality = lower(neutrality, at.value(backbone.neutralityRating()));
          credibility = lower(credibility, at.value(backbone.credibilityRating()));
          Answer partnersLead = at.settled(backbone.partnersLead());
          lead = lead == NO || partnersLead == UNKNOWN ? lead : partnersLead;
          covered.addAll(backbone.responsibilities());
          weighed.addAll(backbone.selectionFactors());
          Integer funded = at.value(backbone.fundedMonths());
          if (funded != null && (fundedMonths == null || funded > fundedMonths)) {
            fundedMonths = funded;
          }
          BigDecimal part = at.value(backbone.fundingSharePercent());
          share = part == null ? share : share == null ? part : share.add(part);
          systemMap = ReadinessView.best(systemMap, at.answer(backbone.systemMap()));
          for (RolePerformance role : backbone.roles()) {
            Answer answer = at.isPresent(role) ? at.answer(role.performed()) : UNKNOWN;
            boolean takenUp = answer == YES || answer == Answer.IN_PROGRESS;
            if (own != BackboneStatus.CANDIDATE
                && at.isPresent(role)
                && (role.host().isPresent() || (takenUp && !shared))) {
              allocated.add(role.role());
            }
            if (answer == YES) {
              performed.add(role.role());
            } else if (answer == Answer.IN_PROGRESS) {
              begun.add(role.role());
            } else if (answer == NO) {
              idle.add(role.role());
            }
          }
          LocalDate rated = at.lastDate(backbone.indicatorRatings());
          lastRated = rated == null ? lastRated : AsOf.later(lastRated, rated);
        }
      }
    }
    begun.removeAll(performed);
    idle.removeAll(performed);
    idle.removeAll(begun);
    EnumSet<AdaptiveLeadershipSkill> missing = EnumSet.noneOf(AdaptiveLeadershipSkill.class);
    if (!skills.isEmpty()) {
      missing = EnumSet.complementOf(skills);
    }
    Answer interestFree = interested ? NO : count > 0 && free == count ? YES : UNKNOWN;
    return new BackboneView(
        count,
        status,
        candidates,
        process,
        infrastructure,
        performed,
        begun,
        idle,
        interestFree,
        dedicated,
        led,
        skills,
        missing,
        sided,
        lastRated,
        carriers,
        allocated,
        neutrality,
        credibility,
        lead,
        covered.isEmpty() ? Set.of() : EnumSet.complementOf(covered),
        weighed.isEmpty() ? Set.of() : EnumSet.complementOf(weighed),
        fundedMonths,
        share,
        systemMap,
        ownerlessTasks(initiative, at));
  }

  private static @Nullable Level lower(@Nullable Level one, @Nullable Level other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  private static List<String> ownerlessTasks(Initiative initiative, AsOf at) {
    List<String> ownerless = new ArrayList<>();
    boolean ownersRecorded = false;
    for (Task task : initiative.tasks()) {
      if (at.isPresent(task)) {
        ownersRecorded |= task.owner().isPresent();
        TaskStatus status = at.value(task.status());
        if (task.owner().isEmpty()
            && status != TaskStatus.DONE
            && status != TaskStatus.CANCELLED
            && task.component().filter(Component.BACKBONE_ORGANIZATION::equals).isPresent()) {
          ownerless.add(task.title());
        }
      }
    }
    return ownersRecorded ? PartNames.sorted(ownerless) : List.of();
  }

  /** Whether its share of all funding is known and smaller than so many per mille (B-163). */
  public boolean costsLessThan(int perMille) {
    return fundingSharePercent != null
        && perMilleOf(fundingSharePercent).compareTo(BigDecimal.valueOf(perMille)) < 0;
  }

  /** Whether its share of all funding is known and larger than so many per mille (B-163). */
  public boolean costsMoreThan(int perMille) {
    return fundingSharePercent != null
        && perMilleOf(fundingSharePercent).compareTo(BigDecimal.valueOf(perMille)) > 0;
  }

  private static BigDecimal perMilleOf(BigDecimal percent) {
    return percent.multiply(PER_MILLE_OF_A_PERCENT);
  }

  /** Whether the first role is performed (B-145). */
  public Answer guidesVision() {
    return performs(BackboneRole.GUIDE_VISION_AND_STRATEGY);
  }

  /** Whether the second role is performed (B-146). */
  public Answer alignsActivities() {
    return performs(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES);
  }

  /** Whether the third role is performed (B-147). */
  public Answer establishesMeasurement() {
    return performs(BackboneRole.ESTABLISH_SHARED_MEASUREMENT);
  }

  private Answer performs(BackboneRole role) {
    if (rolesPerformed.contains(role)) {
      return YES;
    }
    if (rolesBegun.contains(role)) {
      return Answer.IN_PROGRESS;
    }
    return rolesIdle.contains(role) ? NO : UNKNOWN;
  }
}
