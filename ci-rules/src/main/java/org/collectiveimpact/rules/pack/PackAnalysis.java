package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks over all the rules of a pack, whatever they are written in: codes, words, rules that can
 * never report, and rules that say the same or the opposite.
 */
final class PackAnalysis {

  private static final String RESERVED = "CI-";
  private static final List<String> LANGUAGES = List.of("en", "he");

  private final PackContext context;
  private final PackProblems problems;

  private PackAnalysis(PackContext context) {
    this.context = context;
    this.problems = context.problems();
  }

  /** Names what is wrong with the rules of these units and with the words of the pack. */
  static void check(
      List<PackUnit> units, Map<String, Map<String, String>> words, PackContext context) {
    PackAnalysis analysis = new PackAnalysis(context);
    List<PackRule> rules = units.stream().flatMap(unit -> unit.rules().stream()).toList();
    analysis.codes(rules);
    rules.forEach(rule -> analysis.words(rule, words));
    List<RuleShape> shapes = RuleShape.of(rules);
    shapes.forEach(analysis::reach);
    shapes.forEach(analysis::implied);
    shapes.forEach(shape -> shape.patterns().forEach(analysis::match));
    List<RuleShape> reachable = shapes.stream().filter(PackAnalysis::canReport).toList();
    analysis.alike(reachable);
    analysis.opposed(reachable);
    TableCoverage.check(reachable, context.problems());
  }

  private void codes(List<PackRule> rules) {
    String prefix = context.manifest().prefix();
    Map<String, PackRule> taken = new HashMap<>();
    for (PackRule rule : rules) {
      String code = rule.code();
      String expected = "; expected one that begins with " + context.manifest().prefixInWords();
      if (code.startsWith(RESERVED)) {
        problems.error(
            rule.place(),
            "reserved-code",
            "the code '" + code + "' is reserved for the built-in rules" + expected,
            null);
      } else if (!code.startsWith(prefix)) {
        problems.error(rule.place(), "wrong-prefix", "the code is '" + code + "'" + expected, null);
      }
      PackRule first = taken.putIfAbsent(code, rule);
      if (first != null) {
        problems.error(
            rule.place(),
            "duplicate-code",
            "the code '"
                + code
                + "' is taken by the rule in "
                + first.place()
                + "; expected a code of its own",
            null);
      }
    }
  }

  private void words(PackRule rule, Map<String, Map<String, String>> words) {
    String code = rule.code();
    List<String> without = new ArrayList<>();
    List<String> withoutRemedy = new ArrayList<>();
    for (String language : LANGUAGES) {
      Map<String, String> known = words.getOrDefault(language, Map.of());
      if (!known.containsKey(code) && !known.containsKey(code + ".missing")) {
        without.add(language);
      }
      if (!known.containsKey(code + ".remedy")) {
        withoutRemedy.add(language);
      }
    }
    if (without.size() == LANGUAGES.size()) {
      problems.error(
          rule.place(),
          "missing-words",
          "the rule " + code + " has no message; expected one in English and in Hebrew",
          rule.form() == PackRule.Form.TABLE
              ? "Write it in the columns message_en and message_he."
              : "Write '" + code + "=...' in words_en.properties and in words_he.properties.");
    } else if (!without.isEmpty()) {
      problems.warning(
          rule.place(),
          "missing-words",
          "the message of " + code + " is not there in " + language(without.get(0)),
          null);
    }
    if (withoutRemedy.size() == 1) {
      problems.warning(
          rule.place(),
          "missing-words",
          "the remedy of " + code + " is not there in " + language(withoutRemedy.get(0)),
          null);
    }
  }

  private static String language(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }

  private static boolean canReport(RuleShape shape) {
    return shape.reports().values().stream().noneMatch(BitSet::isEmpty);
  }

  /** A rule that reports in no case of a fact is a mistake. */
  private void reach(RuleShape shape) {
    for (Map.Entry<FactCases, BitSet> bound : shape.reports().entrySet()) {
      if (bound.getValue().isEmpty()) {
        String code = shape.rule().code();
        unreachable(shape, bound.getKey(), true, "; the rule " + code + " can never report");
      }
    }
  }

  /** A pattern that nothing matches is a mistake, if not always one that silences the rule. */
  private void match(RuleShape.PatternShape pattern) {
    RuleShape shape = pattern.shape();
    if (pattern.needed()) {
      reach(shape);
      return;
    }
    for (Map.Entry<FactCases, BitSet> bound : shape.reports().entrySet()) {
      if (bound.getValue().isEmpty()) {
        String code = shape.rule().code();
        unreachable(
            shape, bound.getKey(), false, "; nothing matches this pattern of the rule " + code);
      }
    }
  }

  /** Names the condition from which on no case is left. */
  private void unreachable(RuleShape shape, FactCases fact, boolean wrong, String never) {
    BitSet left = fact.all();
    List<String> before = new ArrayList<>();
    for (FactClaim claim : about(shape, fact)) {
      BitSet held = claim.test().in(fact);
      if (claim.required()) {
        held.flip(0, fact.all().length());
      }
      left.and(held);
      if (left.isEmpty()) {
        String text = "'" + claim.text() + "'";
        String why =
            before.isEmpty()
                ? text + (claim.required() ? " always holds" : " never holds")
                : claim.required()
                    ? text + " always holds where " + String.join(" and ", before)
                    : text + " never holds together with " + String.join(" and ", before);
        boolean count = Vocabulary.standard().reader(fact.fact()).isCount();
        String hint =
            count && before.isEmpty() ? "A count of 0 is a fact that is not recorded." : null;
        if (wrong) {
          problems.error(claim.place(), "unreachable", why + never, hint);
        } else {
          problems.warning(claim.place(), "unreachable", why + never, hint);
        }
        return;
      }
      before.add("'" + claim.text() + "'");
    }
  }

  /** What is said about a fact, what is required last. */
  private static List<FactClaim> about(RuleShape shape, FactCases fact) {
    List<FactClaim> about = new ArrayList<>();
    List<FactClaim> required = new ArrayList<>();
    for (FactClaim claim : shape.claims()) {
      if (claim.fact().equals(fact.fact())) {
        (claim.required() ? required : about).add(claim);
      }
    }
    about.addAll(required);
    return about;
  }

  /** A condition that follows from others of its rule says nothing. */
  private void implied(RuleShape shape) {
    for (Map.Entry<FactCases, BitSet> bound : shape.applies().entrySet()) {
      FactCases fact = bound.getKey();
      if (bound.getValue().isEmpty()) {
        continue;
      }
      List<FactClaim> left =
          new ArrayList<>(about(shape, fact).stream().filter(it -> !it.required()).toList());
      for (int i = left.size() - 1; i >= 0; i--) {
        FactClaim claim = left.remove(i);
        BitSet outside = fact.all();
        left.forEach(other -> outside.and(other.test().in(fact)));
        outside.andNot(claim.test().in(fact));
        if (outside.isEmpty() && !claim.test().isGuard()) { // a guard is there for its reader
          String others =
              String.join(" and ", left.stream().map(it -> "'" + it.text() + "'").toList());
          problems.warning(
              claim.place(),
              "implied",
              "'"
                  + claim.text()
                  + "' "
                  + (left.isEmpty() ? "always holds" : "follows from " + others)
                  + "; the rule says the same without it",
              null);
        } else {
          left.add(i, claim);
        }
      }
    }
  }

  /** What two rules must share to be found in the same cases. */
  private record Same(Optional<?> stage, Optional<String> part, Object reports, Object unread) {}

  /** Rules that report in the same cases are one too many, or contradict each other. */
  private void alike(List<RuleShape> shapes) {
    Map<Same, RuleShape> firsts = new LinkedHashMap<>();
    for (RuleShape shape : shapes) {
      PackRule rule = shape.rule();
      if (rule.conditions().isEmpty()) {
        continue;
      }
      Same same = new Same(rule.stage(), rule.part(), shape.reports(), shape.unread());
      RuleShape known = firsts.putIfAbsent(same, shape);
      if (known == null) {
        continue;
      }
      PackRule first = known.rule();
      String found = "the rule " + rule.code() + " is found in the same cases as ";
      if (rule.severity() == first.severity()) {
        problems.warning(
            rule.place(), "duplicate-rule", found + name(first) + ", with the same severity", null);
      } else {
        String message = found + name(first) + " but is " + word(rule) + ", not " + word(first);
        String hint = "Remove one of them, or let their conditions differ.";
        if (shape.unread().isEmpty()) {
          problems.error(rule.place(), "contradiction", message, hint);
        } else { // of what only the engine understands, the texts are alike
          problems.warning(rule.place(), "contradiction", message, hint);
        }
      }
    }
  }

  /** Requirements that no value can meet together keep a stage closed for ever. */
  private void opposed(List<RuleShape> shapes) {
    Map<Object, List<RuleShape>> groups = new LinkedHashMap<>();
    for (RuleShape shape : shapes) {
      shape
          .required()
          .filter(required -> shape.cases(required.fact()).isPresent())
          .ifPresent(
              required ->
                  groups
                      .computeIfAbsent(
                          List.of(shape.rule().stage(), required.fact()), key -> new ArrayList<>())
                      .add(shape));
    }
    groups.values().forEach(this::opposedInGroup);
  }

  private void opposedInGroup(List<RuleShape> group) {
    for (int i = 1; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        RuleShape one = group.get(j);
        RuleShape other = group.get(i);
        if (isOpposed(one, other)) {
          problems.error(
              other.rule().place(),
              "contradiction",
              "the rule "
                  + other.rule().code()
                  + " requires "
                  + requirement(other)
                  + ", but "
                  + name(one.rule())
                  + " requires "
                  + requirement(one)
                  + " in the same cases; no value meets both",
              null);
          break;
        }
      }
    }
  }

  private static boolean isOpposed(RuleShape one, RuleShape other) {
    Comparison required = one.required().orElseThrow();
    FactCases cases = one.cases(required.fact()).orElseThrow();
    boolean together =
        one.unread().equals(other.unread())
            && (RuleShape.isWithin(one.applies(), other.applies())
                || RuleShape.isWithin(other.applies(), one.applies()));
    return together && !cases.of(required).intersects(cases.of(other.required().orElseThrow()));
  }

  private static String requirement(RuleShape shape) {
    return shape.claims().stream()
        .filter(FactClaim::required)
        .map(claim -> "'" + claim.text() + "'")
        .findFirst()
        .orElseThrow();
  }

  static String name(PackRule rule) {
    return rule.code() + " (" + rule.place() + ")";
  }

  /** The severity in the words of tables. */
  static String word(PackRule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
