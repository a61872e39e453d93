package org.collectiveimpact.rules.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.CommitmentStatus;
import org.collectiveimpact.core.precondition.FunderApproach;
import org.collectiveimpact.core.precondition.FunderType;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.FundingPurpose;
import org.collectiveimpact.core.precondition.FundingTerm;
import org.collectiveimpact.core.trust.TrustReading;
import org.jspecify.annotations.Nullable;

/**
 * Those who committed money and the part they play (B-056, B-161, B-198, B-208..B-213). Sums are
 * looked at only as shares (AMB-25).
 *
 * @param purposes what money is meant for
 * @param anchorApproaches how the central source sees its part
 * @param philanthropic yes if a foundation, several together or a donor gives, no if all funders
 *     are known to be something else
 * @param withoutRole funders of whom it is not recorded what part they play, by name, once it is
 *     recorded of one
 * @param notSharing funders known not to share responsibility for results, by name
 * @param notSharingPercent the largest share of the committed sums that one of them gives, in
 *     percent rounded up; absent if sums are not recorded in one currency
 * @param notAligned funders whose grant is known not to follow the framework, by name
 * @param shortMeasurementGrants funders whose money for measurement is short-term by its terms, or
 *     lasts a year at most, by name
 * @param carryingBackbone central sources that are the backbone or carry it, by name
 * @param trust the last reading of trust between funders and others, the lowest of one day; absent
 *     if there is none
 */
public record FundersView(
    Set<FundingPurpose> purposes,
    Set<FunderApproach> anchorApproaches,
    Answer philanthropic,
    List<String> withoutRole,
    List<String> notSharing,
    @Nullable Integer notSharingPercent,
    List<String> notAligned,
    List<String> shortMeasurementGrants,
    List<String> carryingBackbone,
    @Nullable Level trust) {

  private static final Funding NOTHING = Funding.builder().build();

  /** A grant that lasts longer is no single-year grant (B-212). */
  private static final int MONTHS_OF_A_YEAR = 12;

  private static final Set<FunderType> PHILANTHROPY =
      EnumSet.of(FunderType.FOUNDATION, FunderType.POOLED_FOUNDATION, FunderType.DONOR);

  static FundersView of(Initiative initiative, AsOf at) {
    EnumSet<FundingPurpose> purposes = EnumSet.noneOf(FundingPurpose.class);
    EnumSet<FunderApproach> approaches = EnumSet.noneOf(FunderApproach.class);
    List<String> notSharing = new ArrayList<>();
    List<String> notAligned = new ArrayList<>();
    List<String> shortGrants = new ArrayList<>();
    List<String> carrying = new ArrayList<>();
    Set<String> funders = new HashSet<>();
    Set<String> withRole = new HashSet<>();
    Sums sums = new Sums();
    int others = 0;
    int commitments = 0;
    boolean philanthropy = false;
    for (FundingCommitment commitment : initiative.funding().orElse(NOTHING).commitments()) {
      if (at.isPresent(commitment) && at.value(commitment.status()) != CommitmentStatus.PROMISED) {
        String funder = commitment.funder();
        commitments++;
        funders.add(funder);
        sums.add(commitment);
        purposes.addAll(commitment.purposes());
        if (!commitment.roles().isEmpty()) {
          withRole.add(funder);
        }
        if (commitment.funderType().isPresent()) {
          boolean gives = PHILANTHROPY.contains(commitment.funderType().get());
          philanthropy |= gives;
          others += gives ? 0 : 1;
        }
        if (at.answer(commitment.sharesResponsibility()) == Answer.NO) {
          notSharing.add(funder);
        }
        if (at.answer(commitment.alignedWithFramework()) == Answer.NO) {
          notAligned.add(funder);
        }
        if (commitment.purposes().contains(FundingPurpose.MEASUREMENT) && isShort(commitment)) {
          shortGrants.add(funder);
        }
        if (commitment.anchor().orElse(Answer.UNKNOWN) == Answer.YES) {
          commitment.approach().ifPresent(approaches::add);
          if (carriesBackbone(funder, initiative, at)) {
            carrying.add(funder);
          }
        }
      }
    }
    List<String> withoutRole = new ArrayList<>();
    if (!withRole.isEmpty()) {
      withoutRole.addAll(funders);
      withoutRole.removeAll(withRole);
    }
    return new FundersView(
        purposes,
        approaches,
        philanthropy
            ? Answer.YES
            : commitments > 0 && others == commitments ? Answer.NO : Answer.UNKNOWN,
        PartNames.sorted(withoutRole),
        PartNames.sorted(notSharing),
        sums.largestPercent(notSharing),
        PartNames.sorted(notAligned),
        PartNames.sorted(shortGrants),
        PartNames.sorted(carrying),
        trust(initiative, funders, at));
  }

  private static boolean isShort(FundingCommitment commitment) {
    if (commitment.terms().contains(FundingTerm.SHORT_TERM)) {
      return true;
    }
    LocalDate from = commitment.from().or(commitment::date).orElse(null);
    LocalDate to = commitment.to().orElse(null);
    return from != null
        && to != null
        && !commitment.terms().contains(FundingTerm.MULTI_YEAR)
        && AsOf.months(from, to.plusDays(1)) <= MONTHS_OF_A_YEAR;
  }

  private static boolean carriesBackbone(String funder, Initiative initiative, AsOf at) {
    for (Backbone backbone : initiative.backbones()) {
      if (at.isPresent(backbone)
          && (isSame(funder, backbone.name())
              || backbone.hosts().stream().anyMatch(host -> isSame(funder, host)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names are written alike but for capitals and blanks around them. */
  private static boolean isSame(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Level trust(Initiative initiative, Set<String> funders, AsOf at) {
    if (funders.isEmpty() || initiative.trust().isEmpty()) {
      return null;
    }
    LocalDate day = LocalDate.MIN;
    Level trust = null;
    for (TrustReading reading : initiative.trust().get().readings()) {
      Level value = reading.value().orElse(null);
      if (value != null
          && at.hasHappened(reading)
          && reading.between().stream().anyMatch(funders::contains)) {
        LocalDate date = reading.date().orElse(LocalDate.MIN);
        boolean lower = trust == null || value.compareTo(trust) < 0;
        if (date.isAfter(day) || (date.equals(day) && lower)) {
          day = date;
          trust = value;
        }
      }
    }
    return trust;
  }

  /** What each funder gives. */
  private static final class Sums {
    private final TreeMap<String, BigDecimal> byFunder = new TreeMap<>();
    private final Set<String> currencies = new HashSet<>();
    private BigDecimal total = BigDecimal.ZERO;
    private boolean complete = true;

    void add(FundingCommitment commitment) {
      BigDecimal amount = commitment.amount().orElse(null);
      if (amount == null) {
        complete = false;
      } else {
        total = total.add(amount);
        byFunder.merge(commitment.funder(), amount, BigDecimal::add);
        currencies.add(commitment.currency().orElse(""));
      }
    }

    @Nullable Integer largestPercent(List<String> funders) {
      if (funders.isEmpty() || !complete || currencies.size() != 1 || total.signum() == 0) {
        return null;
      }
      BigDecimal largest = BigDecimal.ZERO;
      for (String funder : funders) {
        largest = largest.max(byFunder.getOrDefault(funder, BigDecimal.ZERO));
      }
      return largest
          .multiply(BigDecimal.valueOf(100))
          .divide(total, RoundingMode.CEILING)
          .intValue();
    }
  }
}
