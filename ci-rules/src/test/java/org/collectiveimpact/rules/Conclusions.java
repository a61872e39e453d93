package org.collectiveimpact.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.rules.fact.Classified;
import org.collectiveimpact.rules.fact.ComponentStanding;
import org.collectiveimpact.rules.fact.Hallmark;
import org.collectiveimpact.rules.fact.Standing;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReading;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.collectiveimpact.rules.view.Views;
import org.kie.api.runtime.KieSession;

/**
 * What rules conclude from what was measured, before anything is reported.
 *
 * @param facts the conclusions
 */
record Conclusions(Set<Object> facts) {

  /** The conclusions of these rules. */
  static Conclusions of(RuleBase base, Views views) {
    KieSession session = base.newSession();
    try {
      session.insert(views);
      if (base.topics().contains(RuleTopic.TASKS)) {
        Set<TaskTraits> traits = new LinkedHashSet<>();
        for (TaskView task : views.tasks()) {
          traits.add(task.traits());
        }
        Classification.insert(traits, Signals.standard(), session);
      }
      session.fireAllRules();
      return new Conclusions(new LinkedHashSet<>(session.getObjects(fact -> !isMeasured(fact))));
    } finally {
      session.dispose();
    }
  }

  private static boolean isMeasured(Object fact) {
    return fact instanceof Views || fact instanceof TaskTraits || fact instanceof TitleReading;
  }

  /** What was concluded about more than once; only hallmarks may be as many as there are. */
  List<Object> contradictions() {
    return facts.stream()
        .filter(fact -> !(fact instanceof Hallmark))
        .collect(groupingBy(Conclusions::subject, counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .<Object>map(Map.Entry::getKey)
        .toList();
  }

  /** What a conclusion is about; of some kinds there is only one. */
  private static Object subject(Object fact) {
    if (fact instanceof Standing standing) {
      return standing.precondition();
    }
    if (fact instanceof ComponentStanding standing) {
      return standing.component();
    }
    if (fact instanceof Classified classified) {
      return classified.traits();
    }
    return fact.getClass();
  }
}
