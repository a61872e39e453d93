package org.collectiveimpact.rules;

import org.collectiveimpact.core.internal.DomainValue;
import org.immutables.value.Value;

/**
 * The numbers that the documents suggest or leave open, each with a documented default.
 *
 * <p>Months are full months, 0 or more; percentages are 0 to 100. A value out of range is rejected
 * with an {@link IllegalArgumentException} that names it.
 */
@Value.Immutable
@DomainValue
public interface Thresholds {

  /**
   * Money for this many months meets the precondition: "at least two or three years" (B-054,
   * AMB-26). Default 24.
   */
  @Value.Default
  default int fundingMonths() {
    return 24;
  }

  /** Below this many months, three years are advised (AMB-26). Default 36. */
  @Value.Default
  default int advisableFundingMonths() {
    return 36;
  }

  /**
   * After the launch, less money than for this many months ahead is a warning (table 5.2.b,
   * proposed). Default 12.
   */
  @Value.Default
  default int remainingFundingMonths() {
    return 12;
  }

  /**
   * While implementing, less money than for this many months ahead is a warning (table 5.2.b,
   * operational hint without a source). Default 6.
   */
  @Value.Default
  default int runwayMonths() {
    return 6;
  }

  /** So many actors must share the feeling of urgency (B-057). Default 2. */
  @Value.Default
  default int urgencyActors() {
    return 2;
  }

  /** So many sectors must share the feeling of urgency (B-057). Default 2. */
  @Value.Default
  default int urgencySectors() {
    return 2;
  }

  /** In so many sectors must the champions together reach executives (B-051). Default 2. */
  @Value.Default
  default int championSectors() {
    return 2;
  }

  /** So many of the three marks of an adaptive solution are needed (B-045, proposed). Default 2. */
  @Value.Default
  default int adaptiveMarks() {
    return 2;
  }

  /** A core group larger than this is no longer small (A-026, proposed). Default 15. */
  @Value.Default
  default int coreGroupMaximum() {
    return 15;
  }

  /** So many sectors make a collaboration cross-sector (AMB-13). Default 2. */
  @Value.Default
  default int crossSectorMinimum() {
    return 2;
  }

  /** More than this share of participants is a majority. Default 50. */
  @Value.Default
  default int majorityPercent() {
    return 50;
  }

  /** The central funder gives more than this share (B-055). Default 50. */
  @Value.Default
  default int anchorSharePercent() {
    return 50;
  }

  /** Partners are expected to commit for this long (B-170). Default 24. */
  @Value.Default
  default int partnerHorizonMonths() {
    return 24;
  }

  /** A mapping older than this is out of date (AMB-34). Default 12. */
  @Value.Default
  default int mappingAgeMonths() {
    return 12;
  }

  /** The first three phases together take at least this long (B-193, AMB-27). Default 6. */
  @Value.Default
  default int fewestMonthsBeforeImplementing() {
    return 6;
  }

  /** The first three phases together take at most this long (B-193, AMB-27). Default 24. */
  @Value.Default
  default int mostMonthsBeforeImplementing() {
    return 24;
  }

  /** The framework is reviewed at least this often (B-082, B-083). Default 24. */
  @Value.Default
  default int agendaReviewMonths() {
    return 24;
  }

  /**
   * An agreed agenda that is revised after this long has been acted upon (B-082, B-190; proposed).
   * Default 12.
   */
  @Value.Default
  default int agendaRefreshMonths() {
    return 12;
  }

  /** Working assumptions are tested at least this often (B-081). Default 12. */
  @Value.Default
  default int assumptionTestMonths() {
    return 12;
  }

  /** Something is published at least this often (B-197, B-191). Default 6. */
  @Value.Default
  default int publicationMonths() {
    return 6;
  }

  /** Groups do something together at least this often (B-189). Default 6. */
  @Value.Default
  default int crossGroupMonths() {
    return 6;
  }

  /** Trust is looked at at least this often. Default 6. */
  @Value.Default
  default int trustReadingMonths() {
    return 6;
  }

  /** The backbone is rated at least this often (B-153). Default 12. */
  @Value.Default
  default int backboneRatingMonths() {
    return 12;
  }

  /** An initiative plans ahead at least this far (B-195). Default 60. */
  @Value.Default
  default int horizonMonths() {
    return 60;
  }

  /**
   * Review meetings are held at least this often where no rhythm is recorded (B-100). Default 6.
   */
  @Value.Default
  default int reviewMeetingMonths() {
    return 6;
  }

  /** A problem taken for complex shows so many marks of complexity (B-012, proposed). Default 2. */
  @Value.Default
  default int complexityMarks() {
    return 2;
  }

  /** A complex social problem has at least so many actors (B-034, proposed). Default 3. */
  @Value.Default
  default int problemActors() {
    return 3;
  }

  /** The actors of a complex social problem move in so many arenas (B-034, proposed). Default 2. */
  @Value.Default
  default int problemArenas() {
    return 2;
  }

  /** A change of perceptions takes at least this long (B-027, proposed). Default 24. */
  @Value.Default
  default int perceptionChangeMonths() {
    return 24;
  }

  /** A framework with more key points is no longer simple (B-073, proposed). Default 12. */
  @Value.Default
  default int keyPointsMaximum() {
    return 12;
  }

  /** An agenda is defined within this time: "a few months" (B-084, proposed). Default 12. */
  @Value.Default
  default int agendaDefinitionMonths() {
    return 12;
  }

  /** One partner alone owns at most this share of the actions (B-037, proposed). Default 80. */
  @Value.Default
  default int soleOwnerPercent() {
    return 80;
  }

  /** Every indicator gets a new value at least this often (B-066, proposed). Default 12. */
  @Value.Default
  default int indicatorValueMonths() {
    return 12;
  }

  /**
   * So many challenges of measurement ask for more than a count of what happened (B-106, proposed).
   * Default 2.
   */
  @Value.Default
  default int measurementChallenges() {
    return 2;
  }

  /** Groups get feedback based on data at least this often (B-121, proposed). Default 6. */
  @Value.Default
  default int groupFeedbackMonths() {
    return 6;
  }

  /**
   * Groups share their work at least this often where no rhythm is recorded (B-123, proposed).
   * Default 3.
   */
  @Value.Default
  default int groupSharingMonths() {
    return 3;
  }

  /** The backbone reports on the groups at least this often (B-127, proposed). Default 12. */
  @Value.Default
  default int progressReportMonths() {
    return 12;
  }

  /**
   * So many partners who joined since the agenda was last reviewed call for a review (A-050,
   * proposed). Default 10.
   */
  @Value.Default
  default int newPartners() {
    return 10;
  }

  /** Something is done about trust at least this often (A-086, A-110; proposed). Default 12. */
  @Value.Default
  default int trustWorkMonths() {
    return 12;
  }

  /** Success is looked at at least this often. Default 12. */
  @Value.Default
  default int successReviewMonths() {
    return 12;
  }

  /** From the launch on, partners communicate at least this often (B-129). Default 2. */
  @Value.Default
  default int communicationMonths() {
    return 2;
  }

  /** Where there are conferences, they are held at least this often (B-138). Default 12. */
  @Value.Default
  default int conferenceMonths() {
    return 12;
  }

  /** A report on progress or results is published at least this often (B-139). Default 12. */
  @Value.Default
  default int reportMonths() {
    return 12;
  }

  /** Partners learn together, and share it, at least this often (A-008, B-008). Default 12. */
  @Value.Default
  default int learningMonths() {
    return 12;
  }

  /** Gaps are analysed at least this often (B-165). Default 12. */
  @Value.Default
  default int gapAnalysisMonths() {
    return 12;
  }

  /** A funder who gives more than this share is a major one (B-211). Default 20. */
  @Value.Default
  default int majorFunderPercent() {
    return 20;
  }

  /**
   * The backbone usually costs one percent of all funding; less than this, in per mille, is worth a
   * look (B-163, AMB-42). Default 5.
   */
  @Value.Default
  default int leastBackboneSharePerMille() {
    return 5;
  }

  /** So is more than this, in per mille (B-163, AMB-42). Default 50. */
  @Value.Default
  default int mostBackboneSharePerMille() {
    return 50;
  }

  /** The first three phases may soon take too long after this many months (B-193). Default 18. */
  @Value.Default
  default int manyMonthsBeforeImplementing() {
    return 18;
  }

  /** An initiative is advised to plan ahead this far: "a decade or more" (B-195). Default 120. */
  @Value.Default
  default int advisableHorizonMonths() {
    return 120;
  }

  /**
   * The kind of a task that only its title tells stays open where it is less sure than this (table
   * 5.3.a, step 6: never default to a kind). Default 40, the least sure that is ever said.
   */
  @Value.Default
  default int taskConfidencePercent() {
    return 40;
  }

  /** Rejects values out of range. */
  @Value.Check
  default void check() {
    atLeast(0, "fundingMonths", fundingMonths());
    atLeast(0, "advisableFundingMonths", advisableFundingMonths());
    atLeast(0, "remainingFundingMonths", remainingFundingMonths());
    atLeast(0, "runwayMonths", runwayMonths());
    atLeast(1, "urgencyActors", urgencyActors());
    atLeast(1, "urgencySectors", urgencySectors());
    atLeast(1, "championSectors", championSectors());
    atLeast(1, "adaptiveMarks", adaptiveMarks());
    atLeast(1, "coreGroupMaximum", coreGroupMaximum());
    atLeast(1, "crossSectorMinimum", crossSectorMinimum());
    percentage("majorityPercent", majorityPercent());
    percentage("anchorSharePercent", anchorSharePercent());
    atLeast(0, "partnerHorizonMonths", partnerHorizonMonths());
    atLeast(0, "mappingAgeMonths", mappingAgeMonths());
    atLeast(0, "fewestMonthsBeforeImplementing", fewestMonthsBeforeImplementing());
    atLeast(0, "mostMonthsBeforeImplementing", mostMonthsBeforeImplementing());
    atLeast(0, "agendaReviewMonths", agendaReviewMonths());
    atLeast(0, "agendaRefreshMonths", agendaRefreshMonths());
    atLeast(0, "assumptionTestMonths", assumptionTestMonths());
    atLeast(0, "publicationMonths", publicationMonths());
    atLeast(0, "crossGroupMonths", crossGroupMonths());
    atLeast(0, "trustReadingMonths", trustReadingMonths());
    atLeast(0, "backboneRatingMonths", backboneRatingMonths());
    atLeast(0, "horizonMonths", horizonMonths());
    atLeast(0, "reviewMeetingMonths", reviewMeetingMonths());
    atLeast(0, "communicationMonths", communicationMonths());
    atLeast(0, "conferenceMonths", conferenceMonths());
    atLeast(0, "reportMonths", reportMonths());
    atLeast(0, "learningMonths", learningMonths());
    atLeast(0, "gapAnalysisMonths", gapAnalysisMonths());
    percentage("majorFunderPercent", majorFunderPercent());
    atLeast(1, "leastBackboneSharePerMille", leastBackboneSharePerMille());
    atLeast(1, "mostBackboneSharePerMille", mostBackboneSharePerMille());
    atLeast(0, "manyMonthsBeforeImplementing", manyMonthsBeforeImplementing());
    atLeast(0, "advisableHorizonMonths", advisableHorizonMonths());
    atLeast(1, "newPartners", newPartners());
    atLeast(0, "trustWorkMonths", trustWorkMonths());
    atLeast(0, "successReviewMonths", successReviewMonths());
    atLeast(1, "complexityMarks", complexityMarks());
    atLeast(1, "problemActors", problemActors());
    atLeast(1, "problemArenas", problemArenas());
    atLeast(0, "perceptionChangeMonths", perceptionChangeMonths());
    atLeast(1, "keyPointsMaximum", keyPointsMaximum());
    atLeast(0, "agendaDefinitionMonths", agendaDefinitionMonths());
    percentage("soleOwnerPercent", soleOwnerPercent());
    atLeast(0, "indicatorValueMonths", indicatorValueMonths());
    atLeast(1, "measurementChallenges", measurementChallenges());
    atLeast(0, "groupFeedbackMonths", groupFeedbackMonths());
    atLeast(0, "groupSharingMonths", groupSharingMonths());
    atLeast(0, "progressReportMonths", progressReportMonths());
    percentage("taskConfidencePercent", taskConfidencePercent());
  }

  private static void atLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + "; expected " + least + " or more");
    }
  }

  private static void percentage(String name, int value) {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException(name + " is " + value + "; expected 0 to 100 percent");
    }
  }

  /** The defaults. */
  static Thresholds standard() {
    return builder().build();
  }

  /** A builder in which every number has its default. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Thresholds}. */
  final class Builder extends ImmutableThresholds.Builder {
    Builder() {}
  }
}
