package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.rules.fact.Classified;
import org.collectiveimpact.rules.fact.Complexity;
import org.collectiveimpact.rules.fact.ComponentStanding;
import org.collectiveimpact.rules.fact.Hallmark;
import org.collectiveimpact.rules.fact.Nature;
import org.collectiveimpact.rules.fact.Standing;
import org.collectiveimpact.rules.fact.Suitability;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.text.TitleReading;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.collectiveimpact.rules.view.Views;
import org.kie.api.runtime.KieSession;

/**
 * What rules conclude from what was measured, before anything is reported.
 *
 * @param expected what they have to conclude something about
 * @param facts the conclusions, and how often each was drawn
 */
record Conclusions(Set<Object> expected, Map<Object, Integer> facts) {

  /** The conclusions of these rules. */
  static Conclusions of(RuleBase base, Views views) {
    Set<TaskTraits> traits = new LinkedHashSet<>();
    if (base.topics().contains(RuleTopic.TASKS)) {
      for (TaskView task : views.tasks()) {
        traits.add(task.traits());
      }
    }
    KieSession session = base.newSession();
    try {
      session.insert(views);
      Classification.insert(traits, () -> new TitleReader(Signals.standard()), session);
      session.fireAllRules();
      Map<Object, Integer> facts = new LinkedHashMap<>();
      session
          .getObjects(fact -> !isMeasured(fact))
          .forEach(fact -> facts.merge(fact, 1, Integer::sum));
      return new Conclusions(expected(base.topics(), traits), facts);
    } finally {
      session.dispose();
    }
  }

  private static Set<Object> expected(Set<RuleTopic> topics, Set<TaskTraits> traits) {
    Set<Object> expected = new LinkedHashSet<>(traits);
    if (topics.contains(RuleTopic.SUITABILITY)) {
      expected.addAll(List.of(Complexity.class, Nature.class, Suitability.class));
    }
    if (topics.contains(RuleTopic.PRECONDITIONS)) {
      expected.addAll(List.of(Precondition.values()));
    }
    return expected;
  }

  /**
   * What is concluded twice, or not at all although it has to be. Hallmarks may be as many as there
   * are, and about a component nothing need be concluded.
   */
  List<String> faults() {
    Map<Object, Integer> counts = new LinkedHashMap<>();
    expected.forEach(subject -> counts.put(subject, 0));
    facts.forEach(
        (fact, times) -> {
          if (!(fact instanceof Hallmark)) {
            counts.merge(subject(fact), times, Integer::sum);
          }
        });
    List<String> faults = new ArrayList<>();
    counts.forEach(
        (subject, count) -> {
          if (count != 1) {
            faults.add(count + " times " + subject);
          }
        });
    return faults;
  }

  private static boolean isMeasured(Object fact) {
    return fact instanceof Views || fact instanceof TaskTraits || fact instanceof TitleReading;
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
