package org.collectiveimpact.rules;

import java.time.Duration;
import java.util.function.Consumer;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Fires the rules of one session within a limit of firings and of time. */
final class Firing implements AgendaFilter {

  private final KieSession session;
  private final int limit;
  private final Duration deadline;
  private final Consumer<Rule> next;
  private final long started = System.nanoTime();
  private int count;

  /** Tells {@code next} of each rule before its consequence runs. */
  Firing(KieSession session, int limit, Duration deadline, Consumer<Rule> next) {
    this.session = session;
    this.limit = limit;
    this.deadline = deadline;
    this.next = next;
  }

  /** Fires what there is to fire. */
  void fire() {
    session.fireAllRules(this);
  }

  int count() {
    return count;
  }

  @Override
  public boolean accept(Match match) {
    if (++count > limit) {
      throw new RuleExecutionException(
          "the rules were given up after "
              + limit
              + " firings\nMaybe a rule fires without end, or the initiative is larger than the"
              + " firing limit allows.");
    }
    if (System.nanoTime() - started > deadline.toNanos()) {
      throw new RuleExecutionException(
          "the rules were given up after "
              + deadline
              + "\nMaybe the initiative is larger than the deadline allows.");
    }
    next.accept(match.getRule());
    return true;
  }
}
