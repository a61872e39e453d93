package org.collectiveimpact.rules.verify;

import java.util.List;
import java.util.Optional;

/**
 * What came of scenarios.
 *
 * @param name what was tested: the pack's id, or {@code rules}
 * @param results what came of each, in the order of the scenarios
 * @param coverage what they exercised of the pack; absent if an engine was tested
 */
public record Verification(String name, List<ScenarioResult> results, Optional<Coverage> coverage) {

  /** Keeps its own copy of the list. */
  public Verification {
    results = List.copyOf(results);
  }

  /** Whether every scenario came out as expected. */
  public boolean passed() {
    return results.stream().allMatch(ScenarioResult::passed);
  }

  /** The results as text, what differs below each scenario; the last line counts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    results.forEach(result -> text.append(result.text()));
    long passed = results.stream().filter(ScenarioResult::passed).count();
    return text.append(passed + " of " + results.size() + " scenarios passed\n").toString();
  }

  /** The results in the XML of JUnit reports, which build servers show. */
  public String toJUnitXml() {
    return new JUnitXml().of(this);
  }
}
