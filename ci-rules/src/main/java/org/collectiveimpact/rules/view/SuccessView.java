package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.trust.SuccessDimension;
import org.collectiveimpact.core.trust.SuccessReview;
import org.jspecify.annotations.Nullable;

/**
 * How success is looked at: results, process and relationships.
 *
 * @param reviews how many reviews of success took place
 * @param reviewedOn the latest review; absent if none is dated
 * @param lastRating the last rating per dimension, the lowest of one day; dimensions without a
 *     rating are missing
 * @param dimensionsMissing the dimensions that were never looked at, once one was
 */
public record SuccessView(
    int reviews,
    @Nullable LocalDate reviewedOn,
    Map<SuccessDimension, Level> lastRating,
    Set<SuccessDimension> dimensionsMissing) {

  static SuccessView of(Initiative initiative, AsOf at) {
    EnumMap<SuccessDimension, LastLevel> courses = new EnumMap<>(SuccessDimension.class);
    int reviews = 0;
    for (SuccessReview review : initiative.successReviews()) {
      if (at.hasHappened(review)) {
        reviews++;
        courses
            .computeIfAbsent(review.dimension(), dimension -> new LastLevel())
            .add(review.date(), review.rating());
      }
    }
    EnumMap<SuccessDimension, Level> last = new EnumMap<>(SuccessDimension.class);
    courses.forEach(
        (dimension, course) -> {
          Level rating = course.value();
          if (rating != null) {
            last.put(dimension, rating);
          }
        });
    EnumSet<SuccessDimension> missing = EnumSet.noneOf(SuccessDimension.class);
    if (reviews > 0) {
      missing = EnumSet.allOf(SuccessDimension.class);
      missing.removeAll(courses.keySet());
    }
    return new SuccessView(reviews, at.lastDate(initiative.successReviews()), last, missing);
  }

  /** The dimensions that were last rated as low. */
  public Set<SuccessDimension> lowDimensions() {
    EnumSet<SuccessDimension> low = EnumSet.noneOf(SuccessDimension.class);
    lastRating.forEach(
        (dimension, rating) -> {
          if (rating == Level.LOW) {
            low.add(dimension);
          }
        });
    return low;
  }
}
