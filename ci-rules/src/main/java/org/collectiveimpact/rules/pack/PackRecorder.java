package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;

/** Is told what rules of a pack looked at, to find out what scenarios leave untried. */
public interface PackRecorder {

  /**
   * A rule looked at the initiative, at a transition or at a part.
   *
   * @param code the rule
   * @param conditions which of its conditions held, in their order; empty where it cannot be told,
   *     as of conditions written in DRL
   * @param fired whether the rule had something to say of it
   */
  void looked(String code, List<Optional<Boolean>> conditions, boolean fired);
}
