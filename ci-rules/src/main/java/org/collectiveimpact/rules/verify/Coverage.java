package org.collectiveimpact.rules.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the scenarios of a pack exercised, and what they did not. A condition of a rule in DRL is
 * looked at where those before it hold; of a rule whose conditions cannot be told apart only firing
 * is known.
 *
 * @param pack the id of the pack
 * @param version the version of the pack
 * @param scenarios how many scenarios ran
 * @param rules the rules of the pack, in their order
 */
public record Coverage(String pack, String version, int scenarios, List<RuleCoverage> rules) {

  /** Keeps its own copy of the list. */
  public Coverage {
    rules = List.copyOf(rules);
  }

  /** Whether every rule is complete. */
  public boolean isComplete() {
    return rules.stream().allMatch(RuleCoverage::isComplete);
  }

  /** How many rules fired. */
  public long firedRules() {
    return rules.stream().filter(rule -> rule.fired() > 0).count();
  }

  /** How many outcomes of conditions were seen, where they can be told; a condition has two. */
  public long seenOutcomes() {
    return told().mapToLong(each -> (each.held() > 0 ? 1 : 0) + (each.failed() > 0 ? 1 : 0)).sum();
  }

  /** How many outcomes there are: twice the number of conditions that can be told. */
  public long outcomes() {
    return 2 * told().count();
  }

  private Stream<ConditionCoverage> told() {
    return rules.stream()
        .flatMap(rule -> rule.conditions().stream())
        .filter(ConditionCoverage::told);
  }

  /** What was not exercised, a line for each, after lines that count. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(pack + " " + version + ", " + scenarios + " scenarios\n");
    text.append(firedRules() + " of " + rules.size() + " rules fired\n");
    text.append(seenOutcomes() + " of " + outcomes() + " outcomes of conditions were seen\n");
    for (RuleCoverage rule : rules) {
      if (rule.fired() == 0) {
        text.append(rule.place() + ": " + rule.code() + " never fires\n");
      }
      rule.untold()
          .ifPresent(
              why ->
                  text.append(
                      rule.place()
                          + ": "
                          + rule.code()
                          + ": only whether it fires is known, for "
                          + why
                          + "\n"));
      for (ConditionCoverage condition : rule.conditions()) {
        condition
            .gap()
            .ifPresent(
                gap ->
                    text.append(
                        condition.place()
                            + ": "
                            + rule.code()
                            + ": '"
                            + condition.text()
                            + "' "
                            + gap
                            + "\n"));
      }
    }
    return text.toString();
  }

  /**
   * The coverage in the LCOV format, which editors and build servers show. A rule is a function and
   * a line, the outcomes of a condition are branches; in a workbook, rows are lines.
   *
   * @param folder what the files of the pack are put under, such as {@code packs/county/}
   */
  public String toLcov(String folder) {
    return new Lcov(folder).of(this);
  }
}
