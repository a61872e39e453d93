package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.IndicatorRating;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * How effective the backbone is by its 27 indicators (IND-01..IND-27, B-153). They have a category
 * for each of the six roles, and eight of them compare two days (AMB-45).
 *
 * @param visionRatedOn the latest rating of guiding vision and strategy; absent if none is dated
 * @param alignmentRatedOn the latest rating of supporting aligned activities, likewise
 * @param measurementRatedOn the latest rating of establishing shared measurement, likewise
 * @param publicWillRatedOn the latest rating of building public will, likewise
 * @param policyRatedOn the latest rating of advancing policy, likewise
 * @param fundingRatedOn the latest rating of mobilising funding, likewise
 * @param unrated indicators of performed roles that were never rated, though others of their
 *     category were
 * @param comparedOnce comparative indicators that were rated on one day only
 * @param comparedOnceSince the first of these days; absent if none is known
 * @param falling comparative indicators whose last rating is lower than the one of the day before,
 *     seen from the same perspective
 * @param selfRated yes if all ratings are the backbone's own, no if one is known to be another's
 */
public record EffectivenessView(
    @Nullable LocalDate visionRatedOn,
    @Nullable LocalDate alignmentRatedOn,
    @Nullable LocalDate measurementRatedOn,
    @Nullable LocalDate publicWillRatedOn,
    @Nullable LocalDate policyRatedOn,
    @Nullable LocalDate fundingRatedOn,
    Set<BackboneIndicator> unrated,
    Set<BackboneIndicator> comparedOnce,
    @Nullable LocalDate comparedOnceSince,
    Set<BackboneIndicator> falling,
    Answer selfRated) {

  private static final int INDICATORS = BackboneIndicator.values().length;

  private static final int PERSPECTIVES = Perspective.values().length;

  static EffectivenessView of(Initiative initiative, Set<BackboneRole> performed, AsOf at) {
    Map<BackboneRole, LocalDate> ratedOn = new EnumMap<>(BackboneRole.class);
    EnumSet<BackboneIndicator> rated = EnumSet.noneOf(BackboneIndicator.class);
    EnumSet<BackboneIndicator> twice = EnumSet.noneOf(BackboneIndicator.class);
    EnumSet<BackboneIndicator> falling = EnumSet.noneOf(BackboneIndicator.class);
    LocalDate[] first = new LocalDate[INDICATORS];
    int own = 0;
    int others = 0;
    int ratings = 0;
    for (Backbone backbone : initiative.backbones()) {
      if (at.isPresent(backbone)
          && at.value(backbone.status()) != BackboneStatus.NONE
          && !backbone.indicatorRatings().isEmpty()) {
        Course[] courses = new Course[INDICATORS * (PERSPECTIVES + 1)];
        for (IndicatorRating rating : backbone.indicatorRatings()) {
          if (at.hasHappened(rating)) {
            BackboneIndicator indicator = rating.indicator();
            Perspective perspective = rating.perspective().orElse(null);
            ratings++;
            own += perspective == Perspective.BACKBONE ? 1 : 0;
            others += perspective != null && perspective != Perspective.BACKBONE ? 1 : 0;
            rated.add(indicator);
            LocalDate day = rating.date().orElse(null);
            if (day != null) {
              ratedOn.merge(indicator.role(), day, AsOf::later);
              first[indicator.ordinal()] = AsOf.earlier(first[indicator.ordinal()], day);
            }
            int seen = perspective == null ? PERSPECTIVES : perspective.ordinal();
            int place = seen * INDICATORS + indicator.ordinal();
            if (courses[place] == null) {
              courses[place] = new Course(indicator);
            }
            courses[place].add(day == null ? LocalDate.MIN : day, rating.status());
          }
        }
        for (Course course : courses) {
          if (course != null && course.before != null && course.indicator.isComparative()) {
            twice.add(course.indicator);
            if (course.last.compareTo(course.before) < 0) {
              falling.add(course.indicator);
            }
          }
        }
      }
    }
    EnumSet<BackboneIndicator> once = EnumSet.noneOf(BackboneIndicator.class);
    EnumSet<BackboneIndicator> unrated = EnumSet.noneOf(BackboneIndicator.class);
    EnumSet<BackboneRole> ratedRoles = EnumSet.noneOf(BackboneRole.class);
    rated.forEach(indicator -> ratedRoles.add(indicator.role()));
    LocalDate onceSince = null;
    for (BackboneIndicator indicator : BackboneIndicator.values()) {
      if (rated.contains(indicator)) {
        if (indicator.isComparative() && !twice.contains(indicator)) {
          once.add(indicator);
          LocalDate day = first[indicator.ordinal()];
          onceSince = day == null ? onceSince : AsOf.earlier(onceSince, day);
        }
      } else if (performed.contains(indicator.role()) && ratedRoles.contains(indicator.role())) {
        unrated.add(indicator);
      }
    }
    return new EffectivenessView(
        ratedOn.get(BackboneRole.GUIDE_VISION_AND_STRATEGY),
        ratedOn.get(BackboneRole.SUPPORT_ALIGNED_ACTIVITIES),
        ratedOn.get(BackboneRole.ESTABLISH_SHARED_MEASUREMENT),
        ratedOn.get(BackboneRole.BUILD_PUBLIC_WILL),
        ratedOn.get(BackboneRole.ADVANCE_POLICY),
        ratedOn.get(BackboneRole.MOBILIZE_FUNDING),
        unrated,
        once,
        onceSince,
        falling,
        others > 0 ? Answer.NO : ratings > 0 && own == ratings ? Answer.YES : Answer.UNKNOWN);
  }

  /** How one indicator went, seen from one perspective: the lowest rating of each day. */
  private static final class Course {
    private final BackboneIndicator indicator;
    private LocalDate day = LocalDate.MIN;
    private IndicatorStatus last = IndicatorStatus.ESTABLISHED;
    private LocalDate dayBefore = LocalDate.MIN;
    private @Nullable IndicatorStatus before;
    private boolean begun;

    Course(BackboneIndicator indicator) {
      this.indicator = indicator;
    }

    void add(LocalDate date, IndicatorStatus status) {
      if (!begun || date.isAfter(day)) {
        if (begun) {
          dayBefore = day;
          before = last;
        }
        begun = true;
        day = date;
        last = status;
      } else if (date.equals(day)) {
        last = lower(last, status);
      } else if (before == null || date.isAfter(dayBefore)) {
        dayBefore = date;
        before = status;
      } else if (date.equals(dayBefore)) {
        before = lower(before, status);
      }
    }

    private static IndicatorStatus lower(IndicatorStatus one, IndicatorStatus other) {
      return one.compareTo(other) <= 0 ? one : other;
    }
  }
}
