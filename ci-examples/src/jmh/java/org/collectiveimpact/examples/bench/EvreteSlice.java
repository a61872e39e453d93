package org.collectiveimpact.examples.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.view.Views;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** The slice as rules of Evrete: first over what was measured, then over the steps. */
final class EvreteSlice {

  /** What one session finds. */
  private record Sheet(
      Initiative initiative,
      Views views,
      Map<Precondition, PreconditionStatus> standings,
      List<Statement> statements) {}

  /** A step and where to report on it. */
  private record Line(Step step, Sheet sheet) {

    boolean is(LifecycleStage to) {
      return step.to() == to;
    }
  }

  private final Knowledge knowledge;

  EvreteSlice() {
    RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
    for (Conclusion rule : Conclusion.ALL) {
      rules
          .newRule(rule.name())
          .forEach("$sheet", Sheet.class)
          .where((IntToValue facts) -> rule.holds().test(((Sheet) facts.get(0)).views()), "$sheet")
          .execute(
              match -> {
                Sheet sheet = match.get("$sheet");
                sheet.standings().put(rule.precondition(), rule.status().apply(sheet.views()));
              });
    }
    for (Requirement rule : Requirements.ALL) {
      rules
          .newRule(rule.code())
          .forEach("$line", Line.class)
          .where((IntToValue facts) -> ((Line) facts.get(0)).is(rule.to()), "$line")
          .where((IntToValue facts) -> rule.unmet().test(((Line) facts.get(0)).step()), "$line")
          .execute(
              match -> {
                Line line = match.get("$line");
                Sheet sheet = line.sheet();
                sheet.statements().add(rule.statement(sheet.initiative(), line.step()));
              });
    }
    for (Weight rule : Weight.ALL) {
      rules
          .newRule(rule.code())
          .forEach("$line", Line.class)
          .where((IntToValue facts) -> rule.matters(((Line) facts.get(0)).step()), "$line")
          .execute(
              match -> {
                Line line = match.get("$line");
                line.sheet().statements().add(rule.statement(line.step()));
              });
    }
    knowledge = rules.build();
  }

  List<Statement> find(Initiative initiative) {
    Views views = Views.of(initiative, Inputs.AS_OF);
    Sheet sheet =
        new Sheet(initiative, views, new EnumMap<>(Precondition.class), new ArrayList<>());
    try (StatefulSession session = knowledge.newStatefulSession()) {
      session.insertAndFire(sheet);
      for (LifecycleStage to : LifecycleStage.values()) {
        session.insert(new Line(Step.to(to, views, sheet.standings()), sheet));
      }
      session.fire();
    }
    return sheet.statements();
  }
}
