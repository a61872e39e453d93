package org.collectiveimpact.rules.verify;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.rules.pack.PackPlace;

/**
 * What scenarios exercised of a rule: a row of a table, a sentence or a rule in DRL.
 *
 * @param code the code of the rule
 * @param form what it is written in: {@code table}, {@code sentence} or {@code drl}
 * @param place where it stands
 * @param looked how often it looked at something
 * @param fired how often it fired
 * @param conditions its conditions, in their order
 * @param untold why nothing is known of them but whether all of them held, if that is so
 */
public record RuleCoverage(
    String code,
    String form,
    PackPlace place,
    int looked,
    int fired,
    List<ConditionCoverage> conditions,
    Optional<String> untold) {

  /** Keeps its own copy of the list. */
  public RuleCoverage {
    conditions = List.copyOf(conditions);
  }

  /** Whether some scenario made it fire, and each condition was seen to hold and not to hold. */
  public boolean isComplete() {
    return fired > 0 && conditions.stream().allMatch(each -> each.gap().isEmpty());
  }
}
