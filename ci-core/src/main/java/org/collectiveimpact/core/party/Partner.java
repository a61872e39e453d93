package org.collectiveimpact.core.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/**
 * A stakeholder who joined the initiative; its date is the day of joining (A-010, B-061, B-065).
 */
@Value.Immutable
public interface Partner extends Recorded {

  /** The partner's identifier, unique within the initiative. */
  PartnerId id();

  /** The partner's name. */
  String name();

  /** The sector the partner belongs to. */
  Optional<Sector> sector();

  /** The form of the organisation. */
  Optional<OrganizationType> type();

  /** What the partner does in the initiative, in a few words. */
  Optional<String> role();

  /** What the partner is best at and brings in (B-065). */
  List<Reading<String>> uniqueAddedValue();

  /** What the partner excels in (B-110). */
  List<String> strengths();

  /** The partner's own needs, beside the shared interest (B-013). */
  List<String> ownNeeds();

  /** The basic understandings the partner affirmed. */
  Set<BasicUnderstanding> understandings();

  /** What the partner committed to (B-061). */
  Set<Commitment> commitments();

  /** What the partner expects (B-226). */
  Set<Expectation> expectations();

  /** For how many months ahead the partner committed, 0 or more (B-170). */
  List<Reading<Integer>> commitmentHorizonMonths();

  /** Whether the partner endorsed the common agenda (B-069). */
  List<Reading<Answer>> agendaEndorsed();

  /** Whether the backbone keeps a contact with the partner (B-142). */
  List<Reading<Answer>> communicationContact();

  /** Whether the partner reports the shared data that is due (B-089). */
  List<Reading<Answer>> dataReported();

  /** The partner's means for measurement (B-104). */
  List<Reading<Level>> measurementCapacity();

  /** Whether the path is clear to the partner. */
  List<Reading<Answer>> clarityOfPath();

  /** How the partner feels about the process (B-227). */
  List<Reading<Sentiment>> sentiment();

  /** How transparent the initiative is to the partner (B-134). */
  List<Reading<Level>> transparencyFelt();

  /** Whether the partner bears uncertainty (B-167). */
  List<Reading<Answer>> toleratesUncertainty();

  /** Whether the partner is asked to change all of its activity (B-109). */
  List<Reading<Answer>> fullChangeDemanded();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Partner} values. */
  final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
