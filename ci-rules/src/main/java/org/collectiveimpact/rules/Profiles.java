package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneIndicator;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.IndicatorRating;
import org.collectiveimpact.core.backbone.IndicatorStatus;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.BackboneProfile;
import org.collectiveimpact.core.diagnosis.BackboneRoleReading;
import org.collectiveimpact.core.diagnosis.ComponentCoverage;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.CoverageScope;
import org.collectiveimpact.core.diagnosis.IndicatorConcern;
import org.collectiveimpact.core.diagnosis.IndicatorReading;
import org.collectiveimpact.core.diagnosis.PerspectiveRating;
import org.collectiveimpact.core.diagnosis.SuccessReading;
import org.collectiveimpact.core.diagnosis.TrustLevelReading;
import org.collectiveimpact.core.diagnosis.TrustProfile;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.SuccessReview;
import org.collectiveimpact.core.trust.TrustBuilding;
import org.collectiveimpact.core.trust.TrustCircle;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustReading;
import org.collectiveimpact.core.trust.TrustTrend;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.EffectivenessView;
import org.collectiveimpact.rules.view.TrustView;
import org.jspecify.annotations.Nullable;

/** What is to be seen at a glance about components, trust, the backbone and success. */
final class Profiles {

  private static final TrustBuilding NO_TRUST = TrustBuilding.builder().build();

  /** The readings of indicators that nobody rated, by their ordinal. */
  private static final List<IndicatorReading> UNRATED = unrated();

  private static final Map<BackboneRole, List<BackboneIndicator>> INDICATORS = byRole();

  private final Initiative initiative;
  private final Situation situation;
  private final LocalDate asOf;

  Profiles(Initiative initiative, Situation situation) {
    this.initiative = initiative;
    this.situation = situation;
    this.asOf = situation.views().asOf();
  }

  /** The coverage in each scope (A-005, B-014, B-062). */
  List<ComponentCoverage> coverage(List<ComponentReading> components) {
    Set<Component> applied = EnumSet.noneOf(Component.class);
    Set<Component> planned = planned();
    Set<Component> missing = EnumSet.noneOf(Component.class);
    for (ComponentReading reading : components) {
      switch (reading.state()) {
        case ACTIVE, ERODING -> applied.add(reading.component());
        case IN_PROGRESS -> planned.add(reading.component());
        case NOT_STARTED -> missing.add(reading.component());
        case NOT_RECORDED -> {
          // a task or the outline may plan it all the same
        }
      }
    }
    planned.removeAll(applied);
    missing.removeAll(planned);
    Set<Component> unknown = EnumSet.allOf(Component.class);
    unknown.removeAll(applied);
    unknown.removeAll(planned);
    unknown.removeAll(missing);
    boolean broad = situation.profile().adoptionMode() == AdoptionMode.BROAD_APPROACH;
    List<ComponentCoverage> coverage = new ArrayList<>();
    for (CoverageScope scope : CoverageScope.values()) {
      boolean adopted = scope == CoverageScope.ADOPTED;
      coverage.add(
          ComponentCoverage.builder()
              .scope(scope)
              .decisive(broad ? adopted : scope == CoverageScope.SIX_COMPONENTS)
              .applied(within(scope, applied))
              .planned(within(scope, planned))
              .missing(adopted ? Set.of() : within(scope, missing))
              .notRecorded(adopted ? Set.of() : within(scope, unknown))
              .build());
    }
    return coverage;
  }

  /** The components that an open task advances or that the finished outline addresses. */
  private Set<Component> planned() {
    Set<Component> planned = EnumSet.noneOf(Component.class);
    planned.addAll(situation.taskLoad().componentsWithOpenTask());
    if (situation.outline().complete() == Answer.YES) {
      planned.addAll(initiative.outline().map(Outline::componentsAddressed).orElse(Set.of()));
    }
    return planned;
  }

  private static Set<Component> within(CoverageScope scope, Set<Component> components) {
    if (scope != CoverageScope.ORIGINAL_FIVE) {
      return components;
    }
    Set<Component> originals = EnumSet.noneOf(Component.class);
    for (Component component : components) {
      if (component.isOriginal()) {
        originals.add(component);
      }
    }
    return originals;
  }

  /** Trust by level, circle and component (A-095..A-114). */
  TrustProfile trust() {
    TrustView view = situation.trust();
    TrustProfile.Builder profile =
        TrustProfile.builder()
            .untouchedLevels(without(TrustLevel.values(), view.levelsCovered()))
            .circles(view.circles())
            .components(view.components());
    List<TrustReading> readings = initiative.trust().orElse(NO_TRUST).readings();
    for (TrustLevel level : TrustLevel.values()) {
      profile.addLevels(trust(level, readings, view));
    }
    for (TrustCircle circle : TrustCircle.values()) {
      if (circle != TrustCircle.OTHER && !view.circles().contains(circle)) {
        profile.addUntouchedCircles(circle);
      }
    }
    for (Component component : Component.values()) {
      if (component.isOriginal() && !view.components().contains(component)) {
        profile.addUntouchedComponents(component);
      }
    }
    return profile.build();
  }

  private TrustLevelReading trust(TrustLevel level, List<TrustReading> readings, TrustView view) {
    Last<TrustTrend> trend = new Last<TrustTrend>(Comparator.reverseOrder());
    Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
    for (TrustReading reading : readings) {
      if (reading.level() == level && hasHappened(reading)) {
        trend.add(reading.date(), reading.trend());
        reading.perspective().ifPresent(perspectives::add);
      }
    }
    Optional<TrustTrend> going =
        view.erodingLevels().contains(level) ? Optional.of(TrustTrend.ERODING) : trend.value();
    return TrustLevelReading.builder()
        .level(level)
        .value(Optional.ofNullable(view.lastReading().get(level)))
        .trend(going)
        .readOn(trend.day())
        .outdated(isOutdated(trend.day(), situation.thresholds().trustReadingMonths()))
        .perspectives(perspectives)
        .build();
  }

  /** The backbone by role and indicator (B-145..B-153, IND-01..IND-27). */
  BackboneProfile backbone() {
    Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
    Map<BackboneIndicator, Last<IndicatorStatus>> ratings = ratings(perspectives);
    BackboneProfile.Builder profile = BackboneProfile.builder().perspectives(perspectives);
    for (BackboneRole role : BackboneRole.values()) {
      BackboneRoleReading.Builder reading =
          BackboneRoleReading.builder().role(role).performed(performed(role));
      for (BackboneIndicator indicator : INDICATORS.getOrDefault(role, List.of())) {
        Last<IndicatorStatus> last = ratings.get(indicator);
        reading.addIndicators(
            last == null ? UNRATED.get(indicator.ordinal()) : rated(indicator, last));
      }
      profile.addRoles(reading.build());
    }
    return profile.build();
  }

  private Map<BackboneIndicator, Last<IndicatorStatus>> ratings(Set<Perspective> perspectives) {
    Map<BackboneIndicator, Last<IndicatorStatus>> ratings = new EnumMap<>(BackboneIndicator.class);
    for (Backbone backbone : initiative.backbones()) {
      if (isThere(backbone)) {
        for (IndicatorRating rating : backbone.indicatorRatings()) {
          if (hasHappened(rating)) {
            ratings
                .computeIfAbsent(
                    rating.indicator(),
                    indicator -> new Last<IndicatorStatus>(Comparator.naturalOrder()))
                .add(rating.date(), Optional.of(rating.status()));
            rating.perspective().ifPresent(perspectives::add);
          }
        }
      }
    }
    return ratings;
  }

  /** Whether it began, has not ended, and is not known to be none. */
  private boolean isThere(Backbone backbone) {
    return hasHappened(backbone)
        && !backbone.until().filter(end -> end.isBefore(asOf)).isPresent()
        && Reading.latest(backbone.status(), asOf)
            .filter(status -> status.value() == BackboneStatus.NONE)
            .isEmpty();
  }

  private Answer performed(BackboneRole role) {
    BackboneView view = situation.backbone();
    if (view.rolesPerformed().contains(role)) {
      return Answer.YES;
    }
    if (view.rolesBegun().contains(role)) {
      return Answer.IN_PROGRESS;
    }
    return view.rolesIdle().contains(role) ? Answer.NO : Answer.UNKNOWN;
  }

  private IndicatorReading rated(BackboneIndicator indicator, Last<IndicatorStatus> last) {
    IndicatorReading.Builder reading =
        IndicatorReading.builder().indicator(indicator).status(last.value()).ratedOn(last.day());
    if (isOutdated(last.day(), situation.thresholds().backboneRatingMonths())) {
      reading.addConcerns(IndicatorConcern.OUTDATED);
    }
    EffectivenessView view = situation.effectiveness();
    if (view.comparedOnce().contains(indicator)) {
      reading.addConcerns(IndicatorConcern.RATED_ONCE);
    }
    if (view.falling().contains(indicator)) {
      reading.addConcerns(IndicatorConcern.FALLEN);
    }
    return reading.build();
  }

  /** What reviews said of each dimension of success. */
  List<SuccessReading> success() {
    List<SuccessReading> readings = new ArrayList<>();
    for (SuccessDimension dimension : SuccessDimension.values()) {
      readings.add(success(dimension));
    }
    return readings;
  }

  private SuccessReading success(SuccessDimension dimension) {
    Last<Level> all = new Last<Level>(Comparator.naturalOrder());
    Map<Perspective, Last<Level>> views = new EnumMap<>(Perspective.class);
    boolean reviewed = false;
    for (SuccessReview review : initiative.successReviews()) {
      if (review.dimension() == dimension && hasHappened(review)) {
        reviewed = true;
        all.add(review.date(), review.rating());
        review
            .perspective()
            .ifPresent(
                perspective ->
                    views
                        .computeIfAbsent(
                            perspective, view -> new Last<Level>(Comparator.naturalOrder()))
                        .add(review.date(), review.rating()));
      }
    }
    SuccessReading.Builder reading =
        SuccessReading.builder()
            .dimension(dimension)
            .reviewed(reviewed)
            .rating(all.value())
            .reviewedOn(all.day());
    views.forEach(
        (perspective, last) ->
            reading.addPerspectives(
                PerspectiveRating.builder()
                    .perspective(perspective)
                    .rating(last.value())
                    .reviewedOn(last.day())
                    .build()));
    return reading.build();
  }

  private boolean hasHappened(Recorded part) {
    return part.date().isEmpty() || !part.date().get().isAfter(asOf);
  }

  /** Whether the day is recorded and longer ago than so many months. */
  private boolean isOutdated(Optional<LocalDate> day, int months) {
    return day.isPresent() && situation.isOlder(day.get(), months);
  }

  private static <E extends Enum<E>> Set<E> without(E[] all, Set<E> some) {
    Set<E> others = new LinkedHashSet<>(Arrays.asList(all));
    others.removeAll(some);
    return others;
  }

  private static Map<BackboneRole, List<BackboneIndicator>> byRole() {
    Map<BackboneRole, List<BackboneIndicator>> indicators = new EnumMap<>(BackboneRole.class);
    for (BackboneIndicator indicator : BackboneIndicator.values()) {
      indicators.computeIfAbsent(indicator.role(), role -> new ArrayList<>()).add(indicator);
    }
    return indicators;
  }

  private static List<IndicatorReading> unrated() {
    List<IndicatorReading> readings = new ArrayList<>();
    for (BackboneIndicator indicator : BackboneIndicator.values()) {
      readings.add(
          IndicatorReading.builder()
              .indicator(indicator)
              .addConcerns(IndicatorConcern.NOT_RATED)
              .build());
    }
    return List.copyOf(readings);
  }

  /** What was seen last: the last value given, of one day the most cautious one. */
  private static final class Last<T> {
    private final Comparator<T> cautiousFirst;
    private LocalDate seenOn = LocalDate.MIN;
    private LocalDate givenOn = LocalDate.MIN;
    private @Nullable T value;

    Last(Comparator<T> cautiousFirst) {
      this.cautiousFirst = cautiousFirst;
    }

    /** Looks once more; what is not dated comes before everything that is. */
    void add(Optional<LocalDate> day, Optional<T> seen) {
      LocalDate date = day.orElse(LocalDate.MIN);
      seenOn = date.isAfter(seenOn) ? date : seenOn;
      if (seen.isPresent()
          && (value == null
              || date.isAfter(givenOn)
              || (date.equals(givenOn) && cautiousFirst.compare(seen.get(), value) < 0))) {
        givenOn = date;
        value = seen.get();
      }
    }

    /** The last value given. */
    Optional<T> value() {
      return Optional.ofNullable(value);
    }

    /** The last day on which anybody looked. */
    Optional<LocalDate> day() {
      return seenOn.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(seenOn);
    }
  }
}
