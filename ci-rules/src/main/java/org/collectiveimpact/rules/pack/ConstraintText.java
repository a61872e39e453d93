package org.collectiveimpact.rules.pack;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An expression that was understood.
 *
 * @param drl the expression as the library writes it, from what it understood
 * @param type its type
 * @param guards what must be there for it to have a value, as the library writes it
 * @param variables the variables it names
 */
record ConstraintText(String drl, ConstraintType type, Set<String> guards, Set<String> variables) {

  /** A value that is always there. */
  static ConstraintText of(String drl, ConstraintType type) {
    return new ConstraintText(drl, type, Set.of(), Set.of());
  }

  /** The guards of this one, and that it is itself there. */
  Set<String> present() {
    if (!type.nullable()) {
      return guards;
    }
    Set<String> all = new LinkedHashSet<>(guards);
    all.add(drl);
    return all;
  }
}
