package org.collectiveimpact.core.agenda;

import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** An assumption the framework rests on (B-081). */
@Value.Immutable
public interface WorkingAssumption extends Recorded {

  /** The assumption. */
  String text();

  /** Whether it was tested; the last date counts (B-081). */
  List<Reading<Answer>> tested();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link WorkingAssumption} values. */
  final class Builder extends ImmutableWorkingAssumption.Builder {
    Builder() {}
  }
}
