package org.collectiveimpact.core.backbone;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.OrganizationType;
import org.immutables.value.Value;

/**
 * An organisation, or several together, that manages and leads the initiative (B-141..B-165).
 * Several backbones are legal (B-155, AMB-55).
 */
@Value.Immutable
public interface Backbone extends Recorded {

  /** What it is called. */
  String name();

  /** The organisations that carry it; empty when it stands alone (B-155). */
  List<String> hosts();

  /** Its form (B-154). */
  Optional<OrganizationType> type();

  /** How far it has come (AMB-22). */
  List<Reading<BackboneStatus>> status();

  /** Whether its infrastructure is built; in progress while it is being built (B-185). */
  List<Reading<Answer>> infrastructure();

  /** How it performs the six roles. */
  List<RolePerformance> roles();

  /** Whether a unit or staff is dedicated to the initiative alone (B-141, AMB-21). */
  List<Reading<Answer>> dedicated();

  /** Whether it is free of interests of its own (B-157). */
  List<Reading<Answer>> interestFree();

  /** How neutral partners find it (B-158). */
  List<Reading<Level>> neutralityRating();

  /** How credible partners find it (B-158). */
  List<Reading<Level>> credibilityRating();

  /** Whether it took a partner's side in a dispute (B-158). */
  List<Reading<Answer>> sidedInDispute();

  /** Who leads it (B-160). */
  List<Reading<String>> leader();

  /** Whether partners say that they lead (B-160). */
  List<Reading<Answer>> partnersLead();

  /** The abilities of adaptive leadership it has (B-144). */
  Set<AdaptiveLeadershipSkill> skills();

  /** The day-to-day responsibilities it covers (B-152). */
  Set<BackboneResponsibility> responsibilities();

  /** What was weighed when it was chosen (B-156). */
  Set<SelectionFactor> selectionFactors();

  /** Whether it was, or is being, chosen by an orderly process (B-224). */
  List<Reading<Answer>> selectionProcess();

  /** For how many months its own funding lasts, 0 or more (B-161). */
  List<Reading<Integer>> fundedMonths();

  /** Its cost as a share of all funding, in percent (B-163, AMB-42). */
  List<Reading<BigDecimal>> fundingSharePercent();

  /** Ratings of the 27 indicators. */
  List<IndicatorRating> indicatorRatings();

  /** Its reports to the committee (B-127). */
  List<ProgressReport> progressReports();

  /** Whether it keeps a map of the system (B-159). */
  List<Reading<Answer>> systemMap();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Backbone} values. */
  final class Builder extends ImmutableBackbone.Builder {
    Builder() {}
  }
}
