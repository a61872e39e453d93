package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
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
 * @param claims what it says of single facts
 * @param applies where it is looked at: the conditions that say when
 * @param reports where it reports: the same, and what is required does not hold
 * @param unread what it says beside that, as it was written
 * @param patterns the shapes of patterns of other facts that the rule looks for
 */
record RuleShape(
    PackRule rule,
    List<FactClaim> claims,
    Map<FactCases, BitSet> applies,
    Map<FactCases, BitSet> reports,
    Set<String> unread,
    List<PatternShape> patterns) {

  /**
   * What a pattern of another fact says.
   *
   * @param needed whether the rule cannot report unless the pattern matches
   * @param shape what it says
   */
  record PatternShape(boolean needed, RuleShape shape) {}

  /** The shapes of rules, over cases that all their conditions tell apart. */
  static List<RuleShape> of(List<PackRule> rules) {
    Map<VocabularyFact, Set<Comparison>> comparisons = new LinkedHashMap<>();
    for (PackRule rule : rules) {
      List<FactClaim> claims = new ArrayList<>(rule.claims());
      rule.drl().ifPresent(drl -> drl.patterns().forEach(it -> claims.addAll(it.claims())));
      for (FactClaim claim : claims) {
        claim
            .test()
            .comparisons()
            .forEach(
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
    List<PatternShape> patterns = new ArrayList<>();
    for (DrlReading.Pattern it : rule.drl().map(DrlReading::patterns).orElse(List.of())) {
      RuleShape shape = of(rule, it.claims(), Set.of(), List.of(), known);
      patterns.add(new PatternShape(it.needed(), shape));
    }
    return of(rule, rule.claims(), rule.unread(), patterns, known);
  }

  private static RuleShape of(
      PackRule rule,
      List<FactClaim> claims,
      Set<String> unread,
      List<PatternShape> patterns,
      Map<VocabularyFact, FactCases> known) {
    RuleShape shape =
        new RuleShape(
            rule,
            claims,
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            patterns);
    unread.forEach(text -> shape.unread.add(oneLine(text)));
    // a rule that requires several things reports where any of them does not hold
    boolean any = claims.stream().filter(FactClaim::required).count() > 1;
    for (FactClaim claim : claims) {
      FactCases cases = known.get(claim.fact());
      if (cases == null || (any && claim.required())) {
        shape.unread.add(oneLine(claim.text()));
        continue;
      }
      BitSet held = claim.test().in(cases);
      if (!claim.required()) {
        narrow(shape.applies, cases, held);
      }
      narrow(shape.reports, cases, claim.required() ? not(cases, held) : held);
    }
    return shape;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static void narrow(Map<FactCases, BitSet> where, FactCases fact, BitSet held) {
    where.computeIfAbsent(fact, FactCases::all).and(held);
  }

  private static BitSet not(FactCases fact, BitSet held) {
    BitSet others = fact.all();
    others.andNot(held);
    return others;
  }

  /** What is required, if the rule requires one thing and that could be read. */
  Optional<Comparison> required() {
    List<FactClaim> required = claims.stream().filter(FactClaim::required).toList();
    return required.size() == 1
        ? required.get(0).test().comparisons().findFirst()
        : Optional.empty();
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
