package org.collectiveimpact.core.preparation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.party.PartyRole;
import org.collectiveimpact.core.party.Sector;
import org.immutables.value.Value;

/** Stage four: the first meeting of all (A-051..A-067). */
@Value.Immutable
public interface Launch {

  /** Whether the launch is prepared; in progress while it is being prepared. */
  List<Reading<Answer>> prepared();

  /** The meetings held. */
  List<LaunchMeeting> meetings();

  /** The sectors invited, where stakeholders are not recorded one by one. */
  Set<Sector> invitedSectors();

  /**
   * Whether most participants were met beforehand, where stakeholders are not recorded one by one
   * (A-054).
   */
  List<Reading<Answer>> participantsMet();

  /**
   * Whether most participants were prepared, where stakeholders are not recorded one by one
   * (A-056).
   */
  List<Reading<Answer>> participantsPrepared();

  /** Who organised it. */
  Optional<String> organiser();

  /** Whether those present agreed to act together. */
  List<Reading<Answer>> agreementToActTogether();

  /** Whether they agreed on the outline. */
  List<Reading<Answer>> agreementOnOutline();

  /** Who decided its form. */
  Set<PartyRole> formatDecidedBy();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Launch} values. */
  final class Builder extends ImmutableLaunch.Builder {
    Builder() {}
  }
}
