package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.precondition.PreconditionStatus.MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_ASSESSED;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.PARTLY_MET;

import java.util.Set;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.FundingView;
import org.collectiveimpact.rules.view.LeadershipView;
import org.collectiveimpact.rules.view.UrgencyView;
import org.jspecify.annotations.Nullable;

/** Tables 5.2.a, the status of each precondition, and 5.2.b, what it weighs. */
final class PreconditionTables {

  private PreconditionTables() {}

  static PreconditionStatus urgency(
      UrgencyView urgency, InfluenceStrategy strategy, Thresholds thresholds) {
    if (urgency.level() == null) {
      return urgency.assessed();
    }
    return switch (urgency.level()) {
      case HIGH ->
          urgency.emergencyAgreed() == Answer.YES || isShared(urgency, strategy, thresholds)
              ? MET
              : PARTLY_MET;
      case MEDIUM -> PARTLY_MET;
      case LOW -> NOT_MET;
    };
  }

  private static boolean isShared(
      UrgencyView urgency, InfluenceStrategy strategy, Thresholds thresholds) {
    return urgency.actors() >= thresholds.urgencyActors()
        && isEnough(urgency.sectors(), strategy, thresholds.urgencySectors());
  }

  /** In an impact space, any one sector is enough. */
  private static boolean isEnough(Set<Sector> sectors, InfluenceStrategy strategy, int several) {
    return sectors.size() >= several
        || (strategy == InfluenceStrategy.IMPACT_SPACE && !sectors.isEmpty());
  }

  static PreconditionStatus leadership(
      LeadershipView leadership, InfluenceStrategy strategy, Thresholds thresholds) {
    if (leadership.champions() == 0) {
      return leadership.assessed();
    }
    if (leadership.active() == 0) {
      return NOT_MET;
    }
    return leadership.influential() > 0
            && leadership.mobilising() > 0
            && isEnough(leadership.sectorsReached(), strategy, thresholds.championSectors())
        ? MET
        : PARTLY_MET;
  }

  static PreconditionStatus funding(FundingView funding, Thresholds thresholds) {
    Integer months = funding.coverageMonths();
    if (months != null) {
      return months >= thresholds.fundingMonths() ? MET : months > 0 ? PARTLY_MET : NOT_MET;
    }
    if (funding.assessed() != NOT_ASSESSED) {
      return funding.assessed();
    }
    return funding.funders() > 0 ? PARTLY_MET : NOT_ASSESSED;
  }

  /** What the status weighs on the transition to a stage; null if nothing. */
  static @Nullable Severity severity(
      LifecycleStage to, Precondition precondition, PreconditionStatus status) {
    if (status == MET) {
      return null;
    }
    boolean money = precondition == Precondition.ADEQUATE_FINANCIAL_RESOURCES;
    return switch (to) {
      case DECISION_TO_ACT, READINESS_ASSESSMENT -> null;
      case OUTLINE_BUILDING -> {
        boolean warns = status == PARTLY_MET || (money && status == NOT_MET);
        yield warns ? Severity.WARN : Severity.BLOCK;
      }
      case LAUNCH -> Severity.BLOCK;
      case INITIATE_ACTION, ORGANIZE_FOR_IMPACT, IMPLEMENT_AND_SUSTAIN -> {
        Severity fallen = status == NOT_ASSESSED ? Severity.INFO : Severity.WARN;
        yield money ? null : fallen;
      }
    };
  }
}
