package org.collectiveimpact.rules.verify;

import java.util.List;
import org.collectiveimpact.rules.pack.Scenario;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param differences what came out otherwise than expected, in the order of the expectations
 */
public record ScenarioResult(Scenario scenario, List<Difference> differences) {

  /** Keeps its own copy of the list. */
  public ScenarioResult {
    differences = List.copyOf(differences);
  }

  /** Whether everything came out as expected. */
  public boolean passed() {
    return differences.isEmpty();
  }

  /** The result as text: the scenario on one line, and what differs below it. */
  public String text() {
    StringBuilder text = new StringBuilder(passed() ? "passed  " : "FAILED  ");
    text.append(scenario.name()).append('\n');
    differences.forEach(difference -> text.append(difference.text().indent(2)));
    return text.toString();
  }
}
