package org.collectiveimpact.examples.bench;

import static org.collectiveimpact.core.precondition.Precondition.ADEQUATE_FINANCIAL_RESOURCES;
import static org.collectiveimpact.core.precondition.Precondition.INFLUENTIAL_LEADERSHIP;
import static org.collectiveimpact.core.precondition.Precondition.SENSE_OF_URGENCY;
import static org.collectiveimpact.core.precondition.PreconditionStatus.MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_ASSESSED;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.PARTLY_MET;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.FundingView;
import org.collectiveimpact.rules.view.LeadershipView;
import org.collectiveimpact.rules.view.UrgencyView;
import org.collectiveimpact.rules.view.Views;

/**
 * A rule of decision table 5.2.a: how a precondition stands.
 *
 * @param name its name
 * @param precondition the precondition
 * @param holds when it applies
 * @param status what it concludes
 */
record Conclusion(
    String name,
    Precondition precondition,
    Predicate<Views> holds,
    Function<Views, PreconditionStatus> status) {

  private static final Thresholds LIMITS = Thresholds.standard();

  /** The rules of the topic {@code PRECONDITIONS} that derive. */
  static final List<Conclusion> ALL =
      List.of(
          of("urgency-met", SENSE_OF_URGENCY, v -> isHigh(v) && isShared(v), MET),
          of("urgency-one-sided", SENSE_OF_URGENCY, v -> isHigh(v) && !isShared(v), PARTLY_MET),
          of(
              "urgency-medium",
              SENSE_OF_URGENCY,
              v -> v.urgency().level() == Level.MEDIUM,
              PARTLY_MET),
          of("urgency-low", SENSE_OF_URGENCY, v -> v.urgency().level() == Level.LOW, NOT_MET),
          new Conclusion(
              "urgency-assessed",
              SENSE_OF_URGENCY,
              v -> v.urgency().level() == null,
              v -> v.urgency().assessed()),
          of("leadership-met", INFLUENTIAL_LEADERSHIP, v -> isReaching(v), MET),
          of(
              "leadership-partly",
              INFLUENTIAL_LEADERSHIP,
              v -> v.leadership().active() > 0 && !isReaching(v),
              PARTLY_MET),
          of(
              "leadership-not-met",
              INFLUENTIAL_LEADERSHIP,
              v -> v.leadership().champions() > 0 && v.leadership().active() < 1,
              NOT_MET),
          new Conclusion(
              "leadership-assessed",
              INFLUENTIAL_LEADERSHIP,
              v -> v.leadership().champions() < 1,
              v -> v.leadership().assessed()),
          of(
              "funding-met",
              ADEQUATE_FINANCIAL_RESOURCES,
              v -> months(v.funding()) >= LIMITS.fundingMonths(),
              MET),
          of(
              "funding-partly",
              ADEQUATE_FINANCIAL_RESOURCES,
              v -> months(v.funding()) > 0 && months(v.funding()) < LIMITS.fundingMonths(),
              PARTLY_MET),
          of(
              "funding-not-met",
              ADEQUATE_FINANCIAL_RESOURCES,
              v -> months(v.funding()) == 0 && LIMITS.fundingMonths() > 0,
              NOT_MET),
          of(
              "funding-open-ended",
              ADEQUATE_FINANCIAL_RESOURCES,
              v -> isOpenEnded(v.funding()),
              PARTLY_MET),
          new Conclusion(
              "funding-assessed",
              ADEQUATE_FINANCIAL_RESOURCES,
              v -> v.funding().coverageMonths() == null && !isOpenEnded(v.funding()),
              v -> v.funding().assessed()));

  private static Conclusion of(
      String name, Precondition precondition, Predicate<Views> holds, PreconditionStatus status) {
    return new Conclusion(name, precondition, holds, views -> status);
  }

  private static boolean isHigh(Views views) {
    return views.urgency().level() == Level.HIGH;
  }

  private static boolean isShared(Views views) {
    UrgencyView urgency = views.urgency();
    return urgency.emergencyAgreed() == Answer.YES
        || (LIMITS.urgencyActors() <= urgency.actors()
            && views.profile().sectorsAsked(LIMITS.urgencySectors()) <= urgency.sectors().size());
  }

  private static boolean isReaching(Views views) {
    LeadershipView leadership = views.leadership();
    return leadership.influential() > 0
        && leadership.mobilising() > 0
        && views.profile().sectorsAsked(LIMITS.championSectors())
            <= leadership.sectorsReached().size();
  }

  /** Negative if it is not known. */
  private static int months(FundingView funding) {
    return funding.coverageMonths() == null ? -1 : funding.coverageMonths();
  }

  private static boolean isOpenEnded(FundingView funding) {
    return funding.coverageMonths() == null
        && funding.recorded() == Answer.YES
        && funding.assessed() == NOT_ASSESSED;
  }
}
