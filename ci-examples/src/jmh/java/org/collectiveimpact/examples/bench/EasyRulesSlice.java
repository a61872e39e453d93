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
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The slice as rules of Easy Rules: the rules of the preconditions come first by priority, each of
 * the others asks for the step it is about.
 */
final class EasyRulesSlice {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRulesSlice() {
    for (Conclusion rule : Conclusion.ALL) {
      rules.register(
          new RuleBuilder()
              .name(rule.name())
              .priority(1)
              .when(facts -> rule.holds().test(facts.get("views")))
              .then(
                  facts -> {
                    Map<Precondition, PreconditionStatus> standings = facts.get("standings");
                    Views views = facts.get("views");
                    standings.put(rule.precondition(), rule.status().apply(views));
                  })
              .build());
    }
    for (Requirement rule : Requirements.ALL) {
      String to = rule.to().name();
      rules.register(
          new RuleBuilder()
              .name(rule.code())
              .priority(2)
              .when(facts -> rule.unmet().test(facts.get(to)))
              .then(
                  facts -> {
                    List<Statement> statements = facts.get("statements");
                    statements.add(rule.statement(facts.get("initiative"), facts.get(to)));
                  })
              .build());
    }
    String open = LifecycleStage.IMPLEMENT_AND_SUSTAIN.name();
    for (Weight rule : Weight.ALL) {
      rules.register(
          new RuleBuilder()
              .name(rule.code())
              .priority(2)
              .when(facts -> rule.matters(facts.get(open)))
              .then(
                  facts -> {
                    List<Statement> statements = facts.get("statements");
                    statements.add(rule.statement(facts.get(open)));
                  })
              .build());
    }
  }

  List<Statement> find(Initiative initiative) {
    Views views = Views.of(initiative, Inputs.AS_OF);
    Map<Precondition, PreconditionStatus> standings = new EnumMap<>(Precondition.class);
    List<Statement> statements = new ArrayList<>();
    Facts facts = new Facts();
    facts.put("initiative", initiative);
    facts.put("views", views);
    facts.put("standings", standings);
    facts.put("statements", statements);
    for (LifecycleStage to : LifecycleStage.values()) {
      facts.put(to.name(), Step.to(to, views, standings));
    }
    engine.fire(rules, facts);
    return statements;
  }
}
