package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.rules.part.Part;

/**
 * Takes what rules find. The code and the facts that a finding rests on are in the metadata of the
 * rule that fires, {@code @id} and {@code @facts}, or are named by its consequence. The first of
 * the facts decides whether the finding rests on a known fact or on a fact that is not recorded;
 * severity, passages and wording belong to the code.
 *
 * <p>Facts are named by their place among the views, such as {@code launch.official}.
 */
public interface Report {

  /** Something a transition requires does not hold, or is not recorded. */
  void requirement(Passage passage);

  /** The same, of a code and facts named here. */
  void requirement(Passage passage, String code, String... facts);

  /** A precondition does not stand as the open transition asks. */
  void precondition(Passage passage, Precondition precondition);

  /** The same, of a code and facts named here. */
  void precondition(Passage passage, Precondition precondition, String code, String... facts);

  /** Anything else worth saying. */
  void finding();

  /** The same, of a code and facts named here. */
  void finding(String code, String... facts);

  /**
   * Something worth saying about one part; its facts are named by property, such as {@code links}.
   */
  void part(Part part, String code, String... properties);
}
