package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;

/** What stands between {@code when} and {@code then} of a rule. */
sealed interface DrlElement {

  /** Where it begins. */
  DrlToken first();

  /** Where it ends. */
  DrlToken last();

  /**
   * Several elements of which all or one must match.
   *
   * @param first where it begins
   * @param last where it ends
   * @param all whether all must match
   * @param elements the elements, one at least
   */
  record Group(DrlToken first, DrlToken last, boolean all, List<DrlElement> elements)
      implements DrlElement {}

  /**
   * An element that must have a match, or none; what it binds is not seen outside.
   *
   * @param first where it begins
   * @param last where it ends
   * @param none whether there must be no match
   * @param element the element
   */
  record Existence(DrlToken first, DrlToken last, boolean none, DrlElement element)
      implements DrlElement {}

  /**
   * A pattern: a fact of a type, for which constraints hold.
   *
   * @param first where it begins
   * @param last where it ends
   * @param variable the variable that stands for the fact
   * @param type the type of the fact
   * @param constraints what must hold
   */
  record Pattern(
      DrlToken first,
      DrlToken last,
      Optional<DrlToken> variable,
      DrlToken type,
      List<Constraint> constraints)
      implements DrlElement {}

  /**
   * A constraint of a pattern: something that must hold, or a property that a variable stands for.
   *
   * @param variable the variable
   * @param node what must hold, or the property
   * @param first where it begins
   * @param last where it ends
   */
  record Constraint(
      Optional<DrlToken> variable, ConstraintNode node, DrlToken first, DrlToken last) {}
}
