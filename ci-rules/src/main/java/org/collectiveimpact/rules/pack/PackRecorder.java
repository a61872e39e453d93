package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;

/** Is told what rules of a pack looked at, to find out what scenarios leave untried. */
public interface PackRecorder {

  /**
   * A rule looked at the initiative, at a transition or at a part.
   *
   * @param code the rule
   * @param conditions which of its conditions held, in their order; empty where it cannot be told.
   *     Conditions in DRL are looked at as far as those before them hold
   * @param fired whether the rule had something to say of it
   */
  void looked(String code, List<Optional<Boolean>> conditions, boolean fired);

  /**
   * Of the conditions of a rule in DRL nothing can be told but whether all of them held.
   *
   * @param code the rule
   * @param why why not
   */
  void untold(String code, String why);
}
