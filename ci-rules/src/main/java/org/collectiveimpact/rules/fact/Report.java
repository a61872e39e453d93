package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.precondition.Precondition;

/**
 * Takes what rules find. The first of the facts named decides whether the finding rests on a known
 * fact or on a fact that is not recorded; severity, passages and wording belong to the rule's code.
 *
 * <p>Facts are named by their place among the views, such as {@code launch.official}.
 */
public interface Report {

  /** Something a transition requires does not hold, or is not recorded. */
  void requirement(Passage passage, String code, String... facts);

  /** A precondition does not stand as the open transition asks. */
  void precondition(Passage passage, Precondition precondition, String code, String... facts);

  /** Anything else worth saying. */
  void finding(String code, String... facts);
}
