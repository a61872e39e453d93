package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that look as far as one step of a rule in DRL and do nothing. Which of them match tells how
 * the conditions of that rule came out, whatever they are written like.
 */
final class DrlProbes {

  private static final char SIGN = '#'; // no code has it

  private DrlProbes() {}

  /** Whether a rule is one of these. */
  static boolean isProbe(String rule) {
    return rule.indexOf(SIGN) >= 0;
  }

  /** The code of the rule that is looked into. */
  static String code(String probe) {
    return probe.substring(0, probe.indexOf(SIGN));
  }

  /** The number of the step, from 0. */
  static int step(String probe) {
    return Integer.parseInt(probe.substring(probe.indexOf(SIGN) + 1));
  }

  /** A unit with the probes of these rules behind its own. */
  static PackUnit beside(PackUnit unit, Set<String> codes) {
    StringBuilder drl = new StringBuilder(unit.drl());
    for (PackRule rule : unit.rules()) {
      List<DrlStep> steps = rule.steps();
      for (int i = 0; i < steps.size() && codes.contains(rule.code()); i++) {
        drl.append("\nrule " + head(rule.code()) + i + "\" " + steps.get(i).when());
        drl.append("\nthen\nend\n");
      }
    }
    return new PackUnit(unit.file(), unit.rules(), drl.toString(), unit.words(), unit.signals());
  }

  private static String head(String code) {
    return '"' + code + SIGN;
  }

  /** The code of the rule whose probe stands at a line of a unit with probes. */
  static Optional<String> codeAt(PackUnit unit, int line) {
    String before = String.join("\n", unit.drl().lines().limit(line).toList());
    Optional<String> found = Optional.empty();
    int last = -1;
    for (PackRule rule : unit.rules()) {
      int at = before.lastIndexOf("\nrule " + head(rule.code()));
      if (at > last) {
        last = at;
        found = Optional.of(rule.code());
      }
    }
    return found;
  }
}
