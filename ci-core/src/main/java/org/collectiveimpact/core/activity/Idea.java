package org.collectiveimpact.core.activity;

import java.util.List;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.party.PartnerId;
import org.immutables.value.Value;

/** An idea or a solution that emerged from the work (B-088, B-132, B-133). */
@Value.Immutable
public interface Idea extends Recorded {

  /** The idea. */
  String text();

  /** The partners who adopted it. */
  List<PartnerId> adoptedBy();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Idea} values. */
  final class Builder extends ImmutableIdea.Builder {
    Builder() {}
  }
}
