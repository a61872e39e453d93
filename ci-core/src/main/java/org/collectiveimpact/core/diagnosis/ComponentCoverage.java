package org.collectiveimpact.core.diagnosis;

import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.immutables.value.Value;

/** Which of the components in a scope are applied and which are not (A-005, B-014, B-200). */
@Value.Immutable
public interface ComponentCoverage {

  /** The components looked at. */
  CoverageScope scope();

  /**
   * Whether this is the scope that the initiative is to be judged by: all six components if it
   * adopts the full model, those it adopted if it follows the broad approach.
   */
  boolean decisive();

  /** The components at work; one that is eroding is still at work. */
  Set<Component> applied();

  /** The components being prepared, addressed by the outline or advanced by an open task. */
  Set<Component> planned();

  /** The components on which it is known that work has not begun. */
  Set<Component> missing();

  /** The components about which nothing is recorded. */
  Set<Component> notRecorded();

  /** How many components the scope has. */
  default int size() {
    return applied().size() + planned().size() + missing().size() + notRecorded().size();
  }

  /** The coverage in one line, such as {@code 4 of 6 applied}. */
  default String summary() {
    return applied().size() + " of " + size() + " applied";
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ComponentCoverage} values. */
  final class Builder extends ImmutableComponentCoverage.Builder {
    Builder() {}
  }
}
