package org.collectiveimpact.rules.pack;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a rule reports: of each fact it speaks of, in which cases.
 *
 * @param rule the rule
 * @param applies where it is looked at: the conditions that say when
 * @param reports where it reports: the same, and what is required does not hold
 * @param unread conditions that are no comparisons, as they were written
 */
record RuleShape(
    PackRule rule,
    Map<FactCases, BitSet> applies,
    Map<FactCases, BitSet> reports,
    Set<String> unread) {

  /** The shapes of rules, over cases that all their conditions tell apart. */
  static List<RuleShape> of(List<PackRule> rules) {
    Map<VocabularyFact, Set<Comparison>> comparisons = new LinkedHashMap<>();
    for (PackRule rule : rules) {
      for (PackCondition condition : rule.conditions()) {
        condition
            .comparison()
            .ifPresent(
                it ->
                    comparisons.computeIfAbsent(it.fact(), fact -> new LinkedHashSet<>()).add(it));
      }
    }
    Map<VocabularyFact, FactCases> known = new HashMap<>();
    comparisons.forEach(
        (fact, made) -> FactCases.of(fact, made).ifPresent(cases -> known.put(fact, cases)));
    return rules.stream().map(rule -> of(rule, known)).toList();
  }

  private static RuleShape of(PackRule rule, Map<VocabularyFact, FactCases> known) {
    RuleShape shape =
        new RuleShape(rule, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    for (PackCondition condition : rule.conditions()) {
      Optional<FactCases> cases =
          condition.comparison().flatMap(it -> Optional.ofNullable(known.get(it.fact())));
      if (cases.isPresent()) {
        BitSet held = cases.get().of(condition.comparison().orElseThrow());
        if (!condition.required()) {
          narrow(shape.applies, cases.get(), held);
        }
        narrow(shape.reports, cases.get(), condition.required() ? not(cases.get(), held) : held);
      } else {
        shape.unread.add(condition.text().strip().replaceAll("\\s+", " "));
      }
    }
    return shape;
  }

  private static void narrow(Map<FactCases, BitSet> where, FactCases fact, BitSet held) {
    where.computeIfAbsent(fact, FactCases::all).and(held);
  }

  private static BitSet not(FactCases fact, BitSet held) {
    BitSet others = fact.all();
    others.andNot(held);
    return others;
  }

  /** What is required, if the rule requires something that could be read. */
  Optional<Comparison> required() {
    return rule.conditions().stream()
        .filter(PackCondition::required)
        .flatMap(condition -> condition.comparison().stream())
        .findFirst();
  }

  /** The cases of a fact that the rule speaks of. */
  Optional<FactCases> cases(VocabularyFact fact) {
    return reports.keySet().stream().filter(cases -> cases.fact().equals(fact)).findFirst();
  }

  /** Whether the rule could be read as a whole, and asks something. */
  boolean isRead() {
    return unread.isEmpty() && !reports.isEmpty();
  }

  /** Whether {@code inner} lies in {@code outer}; a fact that is not named can be anything. */
  static boolean isWithin(Map<FactCases, BitSet> inner, Map<FactCases, BitSet> outer) {
    for (Map.Entry<FactCases, BitSet> bound : outer.entrySet()) {
      BitSet cases = inner.getOrDefault(bound.getKey(), bound.getKey().all());
      BitSet outside = (BitSet) cases.clone();
      outside.andNot(bound.getValue());
      if (!outside.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Where both hold, of facts that both name; nothing if there is no such case. */
  static Optional<Map<FactCases, BitSet>> common(
      Map<FactCases, BitSet> one, Map<FactCases, BitSet> other) {
    Map<FactCases, BitSet> common = new LinkedHashMap<>();
    for (Map.Entry<FactCases, BitSet> bound : one.entrySet()) {
      BitSet both = (BitSet) bound.getValue().clone();
      both.and(other.getOrDefault(bound.getKey(), bound.getKey().all()));
      if (both.isEmpty()) {
        return Optional.empty();
      }
      common.put(bound.getKey(), both);
    }
    return Optional.of(common);
  }
}
