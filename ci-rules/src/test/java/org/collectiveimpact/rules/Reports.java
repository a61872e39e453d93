package org.collectiveimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Remembers which rule reported what. */
final class Reports implements Report, AgendaFilter {

  /** What each rule reported, by what makes one report differ from another. */
  private final Map<String, Map<String, Consumer<Report>>> byRule = new HashMap<>();

  private String rule = "";

  @Override
  public boolean accept(Match match) {
    rule = match.getRule().getName();
    return true;
  }

  @Override
  public void requirement(Passage passage, String code, String... facts) {
    add(
        "requirement " + passage.to() + passage.open() + code + List.of(facts),
        report -> report.requirement(passage, code, facts));
  }

  @Override
  public void precondition(
      Passage passage, Precondition precondition, String code, String... facts) {
    add(
        "precondition " + passage.to() + passage.open() + precondition + code + List.of(facts),
        report -> report.precondition(passage, precondition, code, facts));
  }

  @Override
  public void finding(String code, String... facts) {
    add("finding " + code + List.of(facts), report -> report.finding(code, facts));
  }

  private void add(String what, Consumer<Report> again) {
    byRule.computeIfAbsent(rule, name -> new TreeMap<>()).put(what, again);
  }

  /** What a rule reported. */
  Map<String, Consumer<Report>> of(String name) {
    return byRule.getOrDefault(name, Map.of());
  }
}
