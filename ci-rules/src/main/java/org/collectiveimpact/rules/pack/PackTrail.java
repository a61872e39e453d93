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

  private final Map<String, Set<Object>> fired = new HashMap<>();

  /** Forgets what fired: the rules are run once more. */
  void startOver() {
    fired.clear();
  }

  /** A rule fires on these facts. */
  void fired(String rule, List<Object> facts) {
    fired
        .computeIfAbsent(rule, name -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .addAll(facts);
  }

  /** Tells a recorder of all that a rule looked at among these facts. */
  void tell(PackRule rule, Collection<?> facts, PackRecorder recorder) {
    Optional<Situation> situation =
        facts.stream().filter(Situation.class::isInstance).map(Situation.class::cast).findFirst();
    if (rule.form() == PackRule.Form.DRL || situation.isEmpty()) {
      List<Optional<Boolean>> unknown =
          Collections.nCopies(rule.conditions().size(), Optional.empty());
      recorder.looked(rule.code(), unknown, fired.containsKey(rule.code()));
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
