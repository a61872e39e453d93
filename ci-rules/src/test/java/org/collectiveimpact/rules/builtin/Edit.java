package org.collectiveimpact.rules.builtin;

import java.util.function.UnaryOperator;
import org.collectiveimpact.core.initiative.Initiative;

/** One change of what is recorded about an initiative. */
@FunctionalInterface
interface Edit extends UnaryOperator<Initiative> {

  /** This change and then the other. */
  default Edit and(Edit next) {
    return initiative -> next.apply(apply(initiative));
  }
}
