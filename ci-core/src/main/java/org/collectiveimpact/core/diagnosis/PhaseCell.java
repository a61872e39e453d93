package org.collectiveimpact.core.diagnosis;

import java.util.List;
import org.collectiveimpact.core.component.SuccessComponent;
import org.collectiveimpact.core.stage.Phase;
import org.immutables.value.Value;

/**
 * The work of one phase in one component for success, such as a cross-sector steering committee in
 * the governance of the second phase (B-177..B-192).
 */
@Value.Immutable
public interface PhaseCell {

  /** The phase: the column of the matrix. */
  Phase phase();

  /** The component for success: the row of the matrix; an axis of its own (AMB-36). */
  SuccessComponent component();

  /** How far the work has come. */
  CellState state();

  /** The facts the cell looks at, recorded or not. */
  List<Fact> because();

  /** The ids of the passages behind it, such as {@code B-181}. */
  List<String> sources();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PhaseCell} values. */
  final class Builder extends ImmutablePhaseCell.Builder {
    Builder() {}
  }
}
