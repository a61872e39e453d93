package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
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
    @Nullable LocalDate lastRated) {

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
          for (RolePerformance role : backbone.roles()) {
            Answer answer = at.isPresent(role) ? at.answer(role.performed()) : UNKNOWN;
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
        lastRated);
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
