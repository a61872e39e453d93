package org.collectiveimpact.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.part.Part;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Remembers which rule reported what. */
final class Reports implements Report, AgendaFilter {

  /** What each rule reported, by what makes one report differ from another. */
  private final Map<String, Map<String, Consumer<Report>>> byRule = new HashMap<>();

  private String rule = "";
  private RuleCall call = new RuleCall("", new String[0]);

  @Override
  public boolean accept(Match match) {
    rule = match.getRule().getName();
    call = RuleCall.of(match.getRule());
    return true;
  }

  @Override
  public void requirement(Passage passage) {
    requirement(passage, call.code(), call.facts());
  }

  @Override
  public void precondition(Passage passage, Precondition precondition) {
    precondition(passage, precondition, call.code(), call.facts());
  }

  @Override
  public void finding() {
    finding(call.code(), call.facts());
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

  @Override
  public void part(Part part, String code, String... properties) {
    add(
        "part " + part.subject() + code + List.of(properties),
        report -> report.part(part, code, properties));
  }

  private void add(String what, Consumer<Report> again) {
    byRule.computeIfAbsent(rule, name -> new TreeMap<>()).put(what, again);
  }

  /** What a rule reported. */
  Map<String, Consumer<Report>> of(String name) {
    return byRule.getOrDefault(name, Map.of());
  }
}
