package org.collectiveimpact.core.communication;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/** How partners keep in touch (A-087, A-088, B-129..B-140). */
@Value.Immutable
public interface Communication {

  /** Whether procedures were defined. */
  List<Reading<Answer>> proceduresDefined();

  /** Whether they are written down (B-131). */
  List<Reading<Answer>> protocolWritten();

  /** Whether it is settled how often partners communicate (B-131). */
  List<Reading<Answer>> cadenceDefined();

  /** Who looks after it (B-131). */
  List<Reading<String>> owner();

  /** The channels in use. */
  Set<Channel> channels();

  /** The directions in which information flows (B-135). */
  Set<FlowDirection> directions();

  /** Whether information flows openly. */
  List<Reading<Answer>> transparent();

  /** Whether it is structured (B-136). */
  List<Reading<Answer>> structured();

  /** Whether it is adaptable (B-136). */
  List<Reading<Answer>> adaptable();

  /** What took place (B-129). */
  List<CommunicationEvent> events();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Communication} values. */
  final class Builder extends ImmutableCommunication.Builder {
    Builder() {}
  }
}
