package org.collectiveimpact.rules.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collectiveimpact.rules.pack.PackConditionInfo;
import org.collectiveimpact.rules.pack.PackRecorder;
import org.collectiveimpact.rules.pack.PackRuleInfo;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.verify.Difference.CheckedCondition;

/** Counts how the rules of a pack and their conditions come out while scenarios run. */
final class Recording implements PackRecorder {

  private final RulePack pack;
  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Map<String, String> untold = new HashMap<>();

  /** What was looked at since the scenario started. */
  private final List<Look> looks = new ArrayList<>();

  private boolean isRunning;

  private record Look(String code, List<Optional<Boolean>> conditions) {

    long held() {
      return conditions.stream().filter(Optional.of(true)::equals).count();
    }
  }

  private static final class Counts {
    private final int[] held;
    private final int[] failed;
    private int looked;
    private int fired;

    Counts(int conditions) {
      held = new int[conditions];
      failed = new int[conditions];
    }
  }

  Recording(RulePack pack) {
    this.pack = pack;
    for (PackRuleInfo rule : pack.rules()) {
      counts.put(rule.code(), new Counts(rule.conditions().size()));
    }
  }

  @Override
  public void looked(String code, List<Optional<Boolean>> conditions, boolean fired) {
    if (!isRunning) {
      return;
    }
    Counts rule = counts.get(code);
    if (rule == null) {
      throw new IllegalArgumentException("the pack has no rule " + code);
    }
    rule.looked++;
    rule.fired += fired ? 1 : 0;
    for (int i = 0; i < conditions.size(); i++) {
      Optional<Boolean> condition = conditions.get(i);
      rule.held[i] += condition.equals(Optional.of(true)) ? 1 : 0;
      rule.failed[i] += condition.equals(Optional.of(false)) ? 1 : 0;
    }
    looks.add(new Look(code, conditions));
  }

  @Override
  public void untold(String code, String why) {
    untold.putIfAbsent(code, why);
  }

  /** Another scenario starts. */
  void start() {
    looks.clear();
    isRunning = true;
  }

  /** The diagnosis of the scenario is made; what follows only explains it. */
  void stop() {
    isRunning = false;
  }

  /** Why a rule of the pack could not fire at all in this scenario; empty if it could. */
  String obstacle(String code) {
    if (looks.stream().anyMatch(look -> look.code.equals(code))) {
      return "";
    }
    return pack.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(
            rule ->
                rule.stage()
                    .map(stage -> "; entering " + stage + " is neither behind nor next")
                    .or(() -> rule.part().map(part -> "; there is no part of the kind " + part))
                    .orElse(""))
        .orElse("");
  }

  /**
   * How the conditions of a rule came out where it was nearest to firing in this scenario; none if
   * it looked at nothing, or its conditions cannot be told apart.
   */
  List<CheckedCondition> nearest(String code) {
    Look nearest = null;
    for (Look look : looks) {
      if (look.code.equals(code) && (nearest == null || look.held() > nearest.held())) {
        nearest = look;
      }
    }
    List<CheckedCondition> checked = new ArrayList<>();
    if (nearest != null) {
      List<PackConditionInfo> conditions = rule(code).conditions();
      for (int i = 0; i < conditions.size(); i++) {
        PackConditionInfo condition = conditions.get(i);
        nearest
            .conditions
            .get(i)
            .ifPresent(
                holds ->
                    checked.add(new CheckedCondition(condition.place(), condition.text(), holds)));
      }
    }
    return checked;
  }

  private PackRuleInfo rule(String code) {
    return pack.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
  }

  /** What was exercised so far, by so many scenarios. */
  Coverage coverage(int scenarios) {
    List<RuleCoverage> rules = new ArrayList<>();
    for (PackRuleInfo rule : pack.rules()) {
      Counts all = Objects.requireNonNull(counts.get(rule.code()));
      List<ConditionCoverage> conditions = new ArrayList<>();
      for (int i = 0; i < rule.conditions().size(); i++) {
        PackConditionInfo condition = rule.conditions().get(i);
        conditions.add(
            new ConditionCoverage(
                condition.place(),
                condition.text(),
                !untold.containsKey(rule.code()),
                all.held[i],
                all.failed[i]));
      }
      rules.add(
          new RuleCoverage(
              rule.code(),
              rule.form(),
              rule.place(),
              all.looked,
              all.fired,
              conditions,
              Optional.ofNullable(untold.get(rule.code()))));
    }
    return new Coverage(pack.id(), pack.version(), scenarios, rules);
  }
}
