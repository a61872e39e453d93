package org.collectiveimpact.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collectiveimpact.rules.pack.PackPlace;

/**
 * Writes coverage as LCOV tracefiles.
 *
 * @param folder what the files of the pack are put under
 */
record Lcov(String folder) {

  /** The coverage, a record for each file and, of a workbook, for each sheet. */
  String of(Coverage coverage) {
    Map<String, List<RuleCoverage>> files = new TreeMap<>();
    for (RuleCoverage rule : coverage.rules()) {
      files.computeIfAbsent(source(rule.place()), file -> new ArrayList<>()).add(rule);
    }
    StringBuilder text = new StringBuilder();
    files.forEach((file, rules) -> text.append(record(coverage.pack(), file, rules)));
    return text.toString();
  }

  private static String source(PackPlace place) {
    return place.file()
        + place.cell().map(cell -> "#" + cell.substring(0, cell.lastIndexOf('!'))).orElse("");
  }

  private String record(String pack, String file, List<RuleCoverage> rules) {
    StringBuilder text = new StringBuilder("TN:" + pack + "\nSF:" + folder + file + "\n");
    for (RuleCoverage rule : rules) {
      text.append("FN:" + rule.place().line() + "," + rule.code() + "\n");
    }
    for (RuleCoverage rule : rules) {
      text.append("FNDA:" + rule.fired() + "," + rule.code() + "\n");
    }
    long fired = rules.stream().filter(rule -> rule.fired() > 0).count();
    text.append("FNF:" + rules.size() + "\nFNH:" + fired + "\n");
    appendBranches(text, rules);
    Map<Integer, Integer> lines = new TreeMap<>();
    rules.forEach(
        rule ->
            told(rule)
                .forEach(each -> lines.merge(each.place().line(), each.held(), Integer::sum)));
    // In a table a rule and its conditions share a line, which counts as run if the rule fired.
    rules.forEach(rule -> lines.put(rule.place().line(), rule.fired()));
    lines.forEach((line, count) -> text.append("DA:" + line + "," + count + "\n"));
    long run = lines.values().stream().filter(count -> count > 0).count();
    text.append("LF:" + lines.size() + "\nLH:" + run + "\nend_of_record\n");
    return text.toString();
  }

  private static List<ConditionCoverage> told(RuleCoverage rule) {
    return rule.conditions().stream().filter(ConditionCoverage::told).toList();
  }

  private static void appendBranches(StringBuilder text, List<RuleCoverage> rules) {
    int found = 0;
    int hit = 0;
    int block = 0;
    for (RuleCoverage rule : rules) {
      for (ConditionCoverage condition : told(rule)) {
        boolean isReached = condition.held() + condition.failed() > 0;
        int[] outcomes = {condition.held(), condition.failed()};
        for (int branch = 0; branch < outcomes.length; branch++) {
          String taken = isReached ? String.valueOf(outcomes[branch]) : "-";
          text.append(
              "BRDA:" + condition.place().line() + "," + block + "," + branch + "," + taken + "\n");
          found++;
          hit += outcomes[branch] > 0 ? 1 : 0;
        }
        block++;
      }
    }
    text.append("BRF:" + found + "\nBRH:" + hit + "\n");
  }
}
