package org.collectiveimpact.rules.pack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.drools.base.InitialFact;

/**
 * How far the rules in DRL came in one run, told by their probes: a match of one step that no match
 * of the next one begins with is where a condition did not hold.
 */
final class ProbeTrail {

  /** More matches tell no more about a rule, and fill the memory. */
  static final int MOST_MATCHES = 100_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> probed;
  private final Map<String, Map<Integer, Set<List<Object>>>> matches = new HashMap<>();
  private final Map<String, String> untold = new HashMap<>();
  private final long started = System.nanoTime();
  private int count;

  ProbeTrail(Collection<?> facts, Set<String> probed) {
    this.facts.addAll(facts);
    this.probed = probed;
  }

  /** Probes that match without end; the run is worth nothing. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    private GivenUp(String why) {
      super(why, null, false, false);
    }
  }

  /** One and the same fact; to compare facts by their contents takes time. */
  private record Same(Object fact) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.fact == fact;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fact);
    }
  }

  /** Forgets what matched: the rules are run once more. */
  void startOver() {
    matches.clear();
  }

  /** A probe matches these objects. */
  void matched(String probe, List<Object> objects) {
    if (++count > MOST_MATCHES) {
      throw new GivenUp("its conditions match too often to be told apart");
    }
    if (System.nanoTime() - started > PATIENCE.toNanos()) {
      throw new GivenUp("its conditions take too long to be told apart");
    }
    List<Object> match = new ArrayList<>();
    for (Object object : objects) {
      if (!(object instanceof InitialFact)) {
        match.add(facts.contains(object) ? new Same(object) : object);
      }
    }
    matches
        .computeIfAbsent(DrlProbes.code(probe), code -> new HashMap<>())
        .computeIfAbsent(DrlProbes.step(probe), step -> new LinkedHashSet<>())
        .add(match);
  }

  /** A probe failed. */
  void fail(RuleFailure probe) {
    boolean tooMany = probe.message().startsWith(CompiledRules.TOO_MANY);
    String why = tooMany ? probe.message() : "one of its conditions fails";
    untold.put(DrlProbes.code(probe.rule()), why);
  }

  /** The probes were given up. */
  void giveUp(GivenUp why) {
    probed.forEach(code -> untold.put(code, String.valueOf(why.getMessage())));
  }

  /** Tells a recorder how far a rule came. */
  void tell(PackRule rule, boolean fired, PackRecorder recorder) {
    String code = rule.code();
    if (!probed.contains(code)) {
      untold.putIfAbsent(code, "its conditions cannot be told apart");
    }
    int conditions = rule.conditions().size();
    if (untold.containsKey(code)) {
      recorder.untold(code, untold.get(code));
      recorder.looked(code, came(conditions, 0, Optional.empty()), fired);
      return;
    }
    Set<List<Object>> before = Set.of(List.of());
    int held = 0;
    for (int i = 0; i < rule.steps().size(); i++) {
      boolean condition = rule.steps().get(i).condition();
      Set<List<Object>> now = matches.getOrDefault(code, Map.of()).getOrDefault(i, Set.of());
      Set<List<Object>> beginnings = beginnings(now);
      for (List<Object> match : before) {
        if (!beginnings.contains(match) && (condition || held > 0)) {
          Optional<Boolean> last = condition ? Optional.of(false) : Optional.empty();
          recorder.looked(code, came(conditions, held, last), false);
        }
      }
      held += condition ? 1 : 0;
      before = now;
    }
    for (int i = 0; i < before.size(); i++) {
      recorder.looked(code, came(conditions, conditions, Optional.empty()), fired);
    }
  }

  /**
   * Which conditions held: the first ones, then one that perhaps did not, then nothing is known.
   */
  private static List<Optional<Boolean>> came(int all, int held, Optional<Boolean> last) {
    List<Optional<Boolean>> conditions =
        new ArrayList<>(Collections.nCopies(all, Optional.empty()));
    Collections.fill(conditions.subList(0, held), Optional.of(true));
    if (last.isPresent()) {
      conditions.set(held, last);
    }
    return conditions;
  }

  private static Set<List<Object>> beginnings(Set<List<Object>> matches) {
    Set<List<Object>> beginnings = new HashSet<>();
    for (List<Object> match : matches) {
      for (int i = 0; i <= match.size(); i++) {
        beginnings.add(match.subList(0, i));
      }
    }
    return beginnings;
  }
}
