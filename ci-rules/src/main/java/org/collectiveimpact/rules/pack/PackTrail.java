package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.part.Part;

/** Which rules fired on what in one run, and which of their conditions held. */
final class PackTrail {

  private final Collection<?> facts;
  private final Map<String, Set<Object>> fired = new HashMap<>();
  private final ProbeTrail probes;

  /**
   * The trail of one run.
   *
   * @param facts what the rules look at
   * @param probed the codes of the rules in DRL that have probes
   */
  PackTrail(Collection<?> facts, Set<String> probed) {
    this.facts = facts;
    this.probes = new ProbeTrail(facts, probed);
  }

  /** How far rules in DRL came. */
  ProbeTrail probes() {
    return probes;
  }

  /** Forgets what fired: the rules are run once more. */
  void startOver() {
    fired.clear();
    probes.startOver();
  }

  /** A rule fires on these facts. */
  void fired(String rule, List<Object> matched) {
    fired
        .computeIfAbsent(rule, name -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .addAll(matched);
  }

  /** Tells a recorder of all that a rule looked at. */
  void tell(PackRule rule, PackRecorder recorder) {
    Optional<Situation> situation =
        facts.stream().filter(Situation.class::isInstance).map(Situation.class::cast).findFirst();
    if (rule.form() == PackRule.Form.DRL || situation.isEmpty()) {
      probes.tell(rule, fired.containsKey(rule.code()), recorder);
      return;
    }
    for (Object fact : facts) {
      if (isLookedAt(rule, fact)) {
        List<Optional<Boolean>> held =
            rule.conditions().stream()
                .map(PackCondition::comparison)
                .map(one -> one.map(comparison -> holds(comparison, situation.get(), fact)))
                .toList();
        boolean hit = fired.getOrDefault(rule.code(), Set.of()).contains(fact);
        recorder.looked(rule.code(), held, hit);
      }
    }
  }

  private static boolean isLookedAt(PackRule rule, Object fact) {
    if (rule.stage().isPresent()) {
      return fact instanceof Passage passage && passage.to() == rule.stage().get();
    }
    return rule.part().isPresent()
        ? fact instanceof Part part && part.kind().equals(rule.part().get())
        : fact instanceof Situation;
  }

  private static boolean holds(Comparison comparison, Situation situation, Object fact) {
    LocalDate asOf = situation.views().asOf();
    Vocabulary vocabulary = Vocabulary.standard();
    return (comparison.fact().part().isPresent() && fact instanceof Part part)
        ? comparison.holds(vocabulary.read(comparison.fact(), part), asOf)
        : comparison.holds(vocabulary.read(comparison.fact(), situation), asOf);
  }
}
