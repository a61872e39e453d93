package org.collectiveimpact.rules.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The money (B-054..B-056). Sums are never looked at, only time and shares (AMB-25).
 *
 * @param recorded whether anything is recorded about money
 * @param coverageMonths for how many full months committed money lasts without a gap, counted from
 *     the launch once it was held and from the date of the diagnosis before; 0 if there are only
 *     promises or all money is spent; absent if no end is recorded
 * @param remainingMonths for how many full months from the date of the diagnosis it lasts; 0 if it
 *     is not covered today
 * @param funders how many different funders committed money
 * @param anchorNamed whether a funder is recorded as the central source
 * @param anchorSharePercent the central source's share of the committed sums, in percent rounded
 *     up; absent if sums are not recorded in one currency
 * @param anchorSince since when the central source has been involved
 * @param anchorTerms the terms of the central source
 * @param assessed the latest judgement somebody recorded; not assessed if there is none
 */
public record FundingView(
    Answer recorded,
    @Nullable Integer coverageMonths,
    @Nullable Integer remainingMonths,
    int funders,
    Answer anchorNamed,
    @Nullable Integer anchorSharePercent,
    @Nullable LocalDate anchorSince,
    Set<FundingTerm> anchorTerms,
    PreconditionStatus assessed) {

  private static final Funding NOTHING = Funding.builder().build();

  static FundingView of(Initiative initiative, @Nullable LocalDate launchedOn, AsOf at) {
    Funding funding = initiative.funding().orElse(NOTHING);
    List<FundingCommitment> all = at.present(funding.commitments());
    List<FundingCommitment> committed = new ArrayList<>(all.size());
    Set<String> funders = new HashSet<>();
    EnumSet<FundingTerm> terms = EnumSet.noneOf(FundingTerm.class);
    LocalDate anchorSince = null;
    boolean anchorNamed = false;
    for (FundingCommitment commitment : all) {
      if (at.value(commitment.status()) != CommitmentStatus.PROMISED) {
        committed.add(commitment);
        funders.add(commitment.funder());
        if (isAnchor(commitment)) {
          anchorNamed = true;
          terms.addAll(commitment.terms());
          LocalDate since = commitment.involvedSince().or(commitment::date).orElse(null);
          anchorSince = since == null ? anchorSince : AsOf.earlier(anchorSince, since);
        }
      }
    }
    Reading<Integer> stated =
        Reading.latest(funding.statedCoverageMonths(), at.date()).orElse(null);
    boolean recorded = !all.isEmpty() || stated != null;
    LocalDate start = launchedOn == null ? at.date() : launchedOn;
    return new FundingView(
        AsOf.known(recorded),
        recorded ? coverage(committed, stated, start, true) : null,
        recorded ? coverage(committed, stated, at.date(), false) : null,
        funders.size(),
        AsOf.known(anchorNamed),
        anchorShare(committed),
        anchorSince,
        terms,
        Assessments.latest(initiative, Precondition.ADEQUATE_FINANCIAL_RESOURCES, at));
  }

  private static boolean isAnchor(FundingCommitment commitment) {
    return commitment.anchor().orElse(Answer.UNKNOWN) == Answer.YES;
  }

  /**
   * Full months from {@code start} that dated commitments cover without a gap; where none of them
   * does, what was stated. {@code mayBegin} if money that begins later counts from its first day.
   */
  private static @Nullable Integer coverage(
      List<FundingCommitment> committed,
      @Nullable Reading<Integer> stated,
      LocalDate start,
      boolean mayBegin) {
    boolean openEnded = false;
    List<FundingCommitment> dated = new ArrayList<>(committed.size());
    for (FundingCommitment commitment : committed) {
      if (commitment.to().isPresent()) {
        dated.add(commitment);
      } else {
        openEnded = true;
      }
    }
    int months = covered(dated, start, mayBegin);
    if (months > 0 || (!dated.isEmpty() && !openEnded)) {
      return months;
    }
    if (stated != null) {
      return left(stated, start);
    }
    return openEnded ? null : Integer.valueOf(0);
  }

  private static int covered(List<FundingCommitment> dated, LocalDate start, boolean mayBegin) {
    dated.sort(Comparator.comparing(FundingView::firstDay));
    LocalDate from = start;
    LocalDate to = null;
    for (FundingCommitment commitment : dated) {
      LocalDate first = firstDay(commitment);
      LocalDate last = commitment.to().orElseThrow();
      if (to == null && !last.isBefore(start) && (mayBegin || !first.isAfter(start))) {
        from = AsOf.later(start, first);
        to = last;
      } else if (to != null && !first.isAfter(to.plusDays(1))) {
        to = AsOf.later(to, last);
      }
    }
    return to == null ? 0 : Math.max(0, AsOf.months(from, to.plusDays(1)));
  }

  /** What is left on {@code start} of the months stated on the day of the reading. */
  private static int left(Reading<Integer> stated, LocalDate start) {
    if (stated.date().isEmpty() || stated.date().get().isAfter(start)) {
      return stated.value();
    }
    return Math.max(0, AsOf.months(start, stated.date().get().plusMonths(stated.value())));
  }

  private static LocalDate firstDay(FundingCommitment commitment) {
    return commitment.from().or(commitment::date).orElse(LocalDate.MIN);
  }

  private static @Nullable Integer anchorShare(List<FundingCommitment> committed) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal anchor = BigDecimal.ZERO;
    Set<String> currencies = new HashSet<>();
    for (FundingCommitment commitment : committed) {
      if (commitment.amount().isEmpty()) {
        return null;
      }
      total = total.add(commitment.amount().get());
      currencies.add(commitment.currency().orElse(""));
      if (isAnchor(commitment)) {
        anchor = anchor.add(commitment.amount().get());
      }
    }
    if (currencies.size() != 1 || total.signum() == 0) {
      return null;
    }
    return anchor.multiply(BigDecimal.valueOf(100)).divide(total, RoundingMode.CEILING).intValue();
  }
}
