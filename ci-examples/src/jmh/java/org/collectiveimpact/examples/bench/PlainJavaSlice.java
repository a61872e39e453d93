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

/** The slice as a loop over its rules; a rule looks only at the step it is about. */
final class PlainJavaSlice {

  List<Statement> find(Initiative initiative) {
    Views views = Views.of(initiative, Inputs.AS_OF);
    Map<Precondition, PreconditionStatus> standings = new EnumMap<>(Precondition.class);
    for (Conclusion rule : Conclusion.ALL) {
      if (rule.holds().test(views)) {
        standings.put(rule.precondition(), rule.status().apply(views));
      }
    }
    Map<LifecycleStage, Step> steps = new EnumMap<>(LifecycleStage.class);
    for (LifecycleStage to : LifecycleStage.values()) {
      steps.put(to, Step.to(to, views, standings));
    }
    List<Statement> statements = new ArrayList<>();
    for (Requirement rule : Requirements.ALL) {
      Step step = steps.get(rule.to());
      if (rule.unmet().test(step)) {
        statements.add(rule.statement(initiative, step));
      }
    }
    for (Step step : steps.values()) {
      for (Weight rule : Weight.ALL) {
        if (rule.matters(step)) {
          statements.add(rule.statement(step));
        }
      }
    }
    return statements;
  }
}
