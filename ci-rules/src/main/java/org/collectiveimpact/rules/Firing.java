package org.collectiveimpact.rules;

import java.time.Duration;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Fires the rules of one session within a limit of firings and of time. */
final class Firing implements AgendaFilter {

  private final KieSession session;
  private final int limit;
  private final Duration deadline;
  private final long started = System.nanoTime();
  private int count;

  Firing(KieSession session, int limit, Duration deadline) {
    this.session = session;
    this.limit = limit;
    this.deadline = deadline;
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
    return true;
  }
}
