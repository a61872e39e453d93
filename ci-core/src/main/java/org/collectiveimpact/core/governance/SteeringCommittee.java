package org.collectiveimpact.core.governance;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/**
 * The cross-sector body that steers the initiative (A-064..A-067, B-113..B-115). Tasks about it are
 * infrastructure (AMB-08).
 */
@Value.Immutable
public interface SteeringCommittee {

  /** What it is called here. */
  Optional<String> name();

  /** Whether its intended composition was decided. */
  List<Reading<Answer>> compositionDecided();

  /** Whether it was decided how members are chosen. */
  List<Reading<Answer>> selectionMechanismDecided();

  /** Whether it was decided how it operates. */
  List<Reading<Answer>> operatingRulesDecided();

  /** Whether it is formed (B-113). */
  List<Reading<Answer>> formed();

  /** Whether it meets and works (B-181). */
  List<Reading<Answer>> working();

  /** Whether several sectors sit on it, where members are not recorded one by one (B-181). */
  List<Reading<Answer>> crossSector();

  /** Its members. */
  List<SteeringMember> members();

  /** Its analyses of issues and gaps (B-184). */
  List<GapAnalysis> gapAnalyses();

  /** What it expects of fund-raising (B-150). */
  List<Reading<String>> fundingExpectation();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SteeringCommittee} values. */
  final class Builder extends ImmutableSteeringCommittee.Builder {
    Builder() {}
  }
}
