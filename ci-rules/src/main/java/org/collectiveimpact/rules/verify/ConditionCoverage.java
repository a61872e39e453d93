package org.collectiveimpact.rules.verify;

import java.util.Optional;
import org.collectiveimpact.rules.pack.PackPlace;

/**
 * How a condition came out in scenarios.
 *
 * @param place where the condition stands
 * @param text as it was written
 * @param told whether it can be told how it came out; of some conditions in DRL it cannot
 * @param held how often it was seen to hold
 * @param failed how often it was seen not to hold
 */
public record ConditionCoverage(PackPlace place, String text, boolean told, int held, int failed) {

  /**
   * What no scenario showed, such as {@code never holds}; nothing if both outcomes were seen, or
   * none can be told.
   */
  public Optional<String> gap() {
    if (!told || (held > 0 && failed > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        held > 0 ? "always holds" : failed > 0 ? "never holds" : "is never looked at");
  }
}
