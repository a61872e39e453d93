package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.communication.Communication;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Perspective;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.trust.PerspectiveGap;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.SuccessReview;
import org.collectiveimpact.core.trust.TrustBuilding;
import org.collectiveimpact.core.trust.TrustLevel;
import org.collectiveimpact.core.trust.TrustReading;

/**
 * Who looked, and where partners, backbone and initiative see the same fact differently (A-014,
 * A-101..A-105). A difference between two points of view no longer counts while a gap between them
 * is recorded together with what is done about it.
 *
 * @param seen the points of view from which trust or success was looked at
 * @param reviewsLack the points of view that no review of success has, once one of them has any
 * @param unknownToBackbone the gaps that the backbone is known not to know of, by topic
 * @param unanswered the other gaps about which nothing is recorded to be done, by topic
 * @param trustDiffers the levels on which trust between the same parties was last read differently
 * @param successDiffers the dimensions of success that were last rated differently
 * @param factsDiffer the questions that were last answered differently, by their place in the
 *     record, such as {@code launch.agreementOnOutline}
 */
public record PerspectivesView(
    Set<Perspective> seen,
    Set<Perspective> reviewsLack,
    List<String> unknownToBackbone,
    List<String> unanswered,
    Set<TrustLevel> trustDiffers,
    Set<SuccessDimension> successDiffers,
    List<String> factsDiffer) {

  static PerspectivesView of(Initiative initiative, AsOf at) {
    EnumSet<Perspective> seen = EnumSet.noneOf(Perspective.class);
    EnumSet<Perspective> reviewing = EnumSet.noneOf(Perspective.class);
    Gaps gaps = Gaps.of(initiative, at);
    Map<Between, Seen> trust = new HashMap<>();
    for (TrustReading reading : initiative.trust().map(TrustBuilding::readings).orElse(List.of())) {
      Optional<Perspective> perspective = reading.perspective();
      if (perspective.isPresent() && at.hasHappened(reading)) {
        seen.add(perspective.get());
        trust
            .computeIfAbsent(
                new Between(reading.level(), Set.copyOf(reading.between())), key -> new Seen())
            .add(perspective.get(), reading.date(), reading.value());
      }
    }
    EnumMap<SuccessDimension, Seen> success = new EnumMap<>(SuccessDimension.class);
    for (SuccessReview review : initiative.successReviews()) {
      Optional<Perspective> perspective = review.perspective();
      if (perspective.isPresent() && at.hasHappened(review)) {
        reviewing.add(perspective.get());
        success
            .computeIfAbsent(review.dimension(), key -> new Seen())
            .add(perspective.get(), review.date(), review.rating());
      }
    }
    seen.addAll(reviewing);
    EnumSet<TrustLevel> trustDiffers = EnumSet.noneOf(TrustLevel.class);
    trust.forEach(
        (between, views) -> {
          if (gaps.leaveOpen(views.levels())) {
            trustDiffers.add(between.level());
          }
        });
    EnumSet<SuccessDimension> successDiffers = EnumSet.noneOf(SuccessDimension.class);
    success.forEach(
        (dimension, views) -> {
          if (gaps.leaveOpen(views.levels())) {
            successDiffers.add(dimension);
          }
        });
    return new PerspectivesView(
        seen,
        reviewing.isEmpty() ? Set.of() : EnumSet.complementOf(reviewing),
        PartNames.sorted(gaps.unknown),
        PartNames.sorted(gaps.unanswered),
        trustDiffers,
        successDiffers,
        factsDiffer(initiative, gaps, at));
  }

  /** Whether only the backbone's point of view is recorded. */
  public boolean onlyBackbone() {
    return seen.size() == 1 && seen.contains(Perspective.BACKBONE);
  }

  /** The questions that more than one party is likely to be asked. */
  private static List<String> factsDiffer(Initiative initiative, Gaps gaps, AsOf at) {
    Questions ask = new Questions(gaps, at);
    if (initiative.readiness().isPresent()) {
      ReadinessAssessment readiness = initiative.readiness().get();
      ask.about("readiness.fieldRipeness", readiness.fieldRipeness());
      ask.about("readiness.readinessForJointAction", readiness.readinessForJointAction());
    }
    if (initiative.launch().isPresent()) {
      Launch launch = initiative.launch().get();
      ask.about("launch.agreementToActTogether", launch.agreementToActTogether());
      ask.about("launch.agreementOnOutline", launch.agreementOnOutline());
    }
    if (initiative.communication().isPresent()) {
      Communication communication = initiative.communication().get();
      ask.about("communication.transparent", communication.transparent());
    }
    for (Backbone backbone : initiative.backbones()) {
      if (at.isPresent(backbone)) {
        ask.about("backbones.interestFree", backbone.interestFree());
        ask.about("backbones.neutralityRating", backbone.neutralityRating());
        ask.about("backbones.credibilityRating", backbone.credibilityRating());
        ask.about("backbones.partnersLead", backbone.partnersLead());
      }
    }
    ask.about("coordinatedAction", initiative.coordinatedAction());
    return PartNames.sorted(ask.differing);
  }

  /** Readings of trust can be compared where the level and the parties are the same. */
  private record Between(TrustLevel level, Set<String> parties) {}

  /** What one fact last looked like from each point of view. */
  private static final class Seen {
    private final EnumMap<Perspective, LastLevel> views = new EnumMap<>(Perspective.class);

    void add(Perspective perspective, Optional<LocalDate> date, Optional<Level> level) {
      views.computeIfAbsent(perspective, key -> new LastLevel()).add(date, level);
    }

    Map<Perspective, Object> levels() {
      EnumMap<Perspective, Object> levels = new EnumMap<>(Perspective.class);
      views.forEach(
          (perspective, view) -> {
            Level level = view.value();
            if (level != null) {
              levels.put(perspective, level);
            }
          });
      return levels;
    }
  }

  /** The gaps that are recorded. */
  private record Gaps(
      List<String> unknown, List<String> unanswered, Set<Set<Perspective>> answered) {

    static Gaps of(Initiative initiative, AsOf at) {
      Gaps gaps = new Gaps(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
      for (PerspectiveGap gap : initiative.perspectiveGaps()) {
        if (at.isPresent(gap)) {
          boolean isAnswered = !gap.response().orElse("").isBlank();
          if (gap.knownToBackbone().orElse(Answer.UNKNOWN) == Answer.NO) {
            gaps.unknown.add(gap.topic());
          } else if (!isAnswered) {
            gaps.unanswered.add(gap.topic());
          }
          if (isAnswered) {
            gaps.answered.add(gap.between());
          }
        }
      }
      return gaps;
    }

    /** Whether two points of view differ and no gap between them has an answer. */
    boolean leaveOpen(Map<Perspective, Object> views) {
      for (Map.Entry<Perspective, Object> one : views.entrySet()) {
        for (Map.Entry<Perspective, Object> other : views.entrySet()) {
          if (!one.getValue().equals(other.getValue())
              && !isAnswered(EnumSet.of(one.getKey(), other.getKey()))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isAnswered(Set<Perspective> pair) {
      for (Set<Perspective> between : answered) {
        if (between.containsAll(pair)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Looks for questions that were answered differently. */
  private static final class Questions {
    private final Gaps gaps;
    private final AsOf at;
    private final List<String> differing = new ArrayList<>();

    Questions(Gaps gaps, AsOf at) {
      this.gaps = gaps;
      this.at = at;
    }

    <T> void about(String question, List<Reading<T>> readings) {
      if (readings.size() > 1 && gaps.leaveOpen(answers(readings))) {
        differing.add(question);
      }
    }

    private <T> Map<Perspective, Object> answers(List<Reading<T>> readings) {
      EnumMap<Perspective, List<Reading<T>>> own = new EnumMap<>(Perspective.class);
      for (Reading<T> reading : readings) {
        if (reading.perspective().isPresent()) {
          own.computeIfAbsent(reading.perspective().get(), key -> new ArrayList<>()).add(reading);
        }
      }
      EnumMap<Perspective, Object> answers = new EnumMap<>(Perspective.class);
      own.forEach(
          (perspective, given) -> {
            T answer = at.value(given);
            if (answer != null && answer != Answer.UNKNOWN) {
              answers.put(perspective, answer);
            }
          });
      return answers;
    }
  }
}
