package org.collectiveimpact.rules.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.mutation.ConditionText.Constraint;
import org.collectiveimpact.rules.mutation.ConditionText.FactPattern;
import org.collectiveimpact.rules.mutation.ConditionText.Join;
import org.collectiveimpact.rules.mutation.ConditionText.Span;

/** A kind of fault that a rule may have. */
public enum Mutator {
  /** The rule is missing. */
  DROP_RULE {
    @Override
    void mutate(Draft draft) {
      draft.withoutRule();
    }
  },
  /** One of several patterns is missing. */
  DROP_PATTERN {
    @Override
    void mutate(Draft draft) {
      if (draft.patterns().size() > 1) {
        for (FactPattern pattern : draft.patterns()) {
          if (!draft.isUsed(pattern)) {
            draft.remove(pattern.span());
          }
        }
      }
    }
  },
  /** A constraint is missing. */
  DROP_CONSTRAINT {
    @Override
    void mutate(Draft draft) {
      for (FactPattern pattern : draft.patterns()) {
        draft.removeEach(pattern.constraints());
      }
    }
  },
  /** A part of an "or" or "and" is missing, or an element of a list. */
  DROP_PART {
    @Override
    void mutate(Draft draft) {
      draft.constraints().forEach(constraint -> draft.removeEach(constraint.parts()));
      draft.elements().forEach(draft::removeEachSpan);
    }
  },
  /** The opposite of a constraint. */
  NEGATE {
    @Override
    void mutate(Draft draft) {
      draft.replaceSigns(OPPOSITES);
      for (Constraint constraint : draft.leaves()) {
        String text = draft.text(constraint.span());
        if (!draft.hasSign(constraint)) {
          draft.replace(constraint.span(), text.startsWith("!") ? text.substring(1) : "!" + text);
        }
      }
    }
  },
  /** A comparison that includes its limit where it should not, or the other way round. */
  BOUNDARY {
    @Override
    void mutate(Draft draft) {
      draft.replaceSigns(Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">"));
    }
  },
  /** "And" instead of "or", or the other way round. */
  CONNECTIVE {
    @Override
    void mutate(Draft draft) {
      for (Constraint constraint : draft.constraints()) {
        if (constraint.join() != Join.NONE) {
          draft.rejoin(constraint, constraint.join() == Join.OR ? Join.AND : Join.OR);
        }
      }
    }
  },
  /** A number that is one too large or too small. */
  LITERAL {
    @Override
    void mutate(Draft draft) {
      draft.findInWhen(
          NUMBER,
          (found, span) -> {
            int number = Integer.parseInt(found.group());
            draft.replace(span, String.valueOf(number + 1));
            draft.replace(span, String.valueOf(number - 1));
          });
    }
  },
  /** A threshold that is one too large or too small. */
  THRESHOLD {
    @Override
    void mutate(Draft draft) {
      draft.findInWhen(
          THRESHOLDS,
          (found, span) -> {
            draft.replace(span, "(" + found.group() + " + 1)");
            draft.replace(span, "(" + found.group() + " - 1)");
          });
    }
  },
  /** The stage before or after the right one, or another constant next to the right one. */
  CONSTANT {
    @Override
    void mutate(Draft draft) {
      draft.findInWhen(
          CONSTANTS,
          (found, span) ->
              draft
                  .neighbours(found.group(1), found.group(2))
                  .forEach(other -> draft.replace(span, found.group(1) + "." + other)));
      draft.replaceConstantsOfConclusion();
    }
  },
  /** Another weight: the next lighter severity, or no exception from the usual. */
  SEVERITY {
    @Override
    void mutate(Draft draft) {
      String severity = draft.rule().metadata("severity");
      if (!draft.rule().isDeriving()) {
        draft.weigh("severity", severity, neighbour(Severity.valueOf(severity)));
      }
      String unknown = draft.rule().metadata("unknown");
      if (!unknown.isEmpty()) {
        draft.weigh("unknown", unknown, neighbour(Severity.valueOf(unknown)));
      }
      String firm = draft.rule().metadata("firm");
      if (!firm.isEmpty()) {
        draft.weigh("firm", firm, "false");
      }
    }
  };

  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("==", "!="),
          Map.entry("!=", "=="),
          Map.entry("<", ">="),
          Map.entry(">=", "<"),
          Map.entry(">", "<="),
          Map.entry("<=", ">"),
          Map.entry("contains", "not contains"),
          Map.entry("not contains", "contains"),
          Map.entry("in", "not in"),
          Map.entry("not in", "in"));

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d+\\b");
  private static final Pattern THRESHOLDS = Pattern.compile("\\bthresholds\\.\\w+");
  private static final Pattern CONSTANTS = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
  private static final Pattern BINDING = Pattern.compile("\\$\\w+ : .*");

  /** The sign of a comparison; what is inside of parentheses belongs to an operand. */
  private static final Pattern SIGN =
      Pattern.compile("\\s(==|!=|<=|>=|<|>|not contains|contains|not in|in)\\s");

  abstract void mutate(Draft draft);

  /** All faults of all kinds that the rule may have. */
  public static List<RuleMutant> all(RuleText rule) {
    List<RuleMutant> mutants = new ArrayList<>();
    for (Mutator mutator : values()) {
      Draft draft = new Draft(rule, mutator);
      mutator.mutate(draft);
      mutants.addAll(draft.mutants);
    }
    return mutants;
  }

  /** The constant after one, or before it if there is none after it. */
  private static String neighbour(Enum<?> constant) {
    Enum<?>[] all = constant.getDeclaringClass().getEnumConstants();
    int ordinal = constant.ordinal();
    return all[ordinal + 1 < all.length ? ordinal + 1 : ordinal - 1].name();
  }

  /** A rule on which a mutator works, and what came of it. */
  static final class Draft {
    private final RuleText rule;
    private final Mutator mutator;
    private final ConditionText condition;
    private final List<FactPattern> patterns;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private final Map<String, Integer> changes = new HashMap<>();

    Draft(RuleText rule, Mutator mutator) {
      this.rule = rule;
      this.mutator = mutator;
      this.condition = new ConditionText(rule.when());
      this.patterns = condition.patterns();
    }

    RuleText rule() {
      return rule;
    }

    List<FactPattern> patterns() {
      return patterns;
    }

    String text(Span span) {
      return condition.text(span);
    }

    List<Constraint> constraints() {
      return patterns.stream()
          .flatMap(pattern -> pattern.constraints().stream())
          .flatMap(constraint -> constraint.all().stream())
          .toList();
    }

    /** The constraints without parts that compare something. */
    List<Constraint> leaves() {
      return constraints().stream()
          .filter(constraint -> constraint.join() == Join.NONE)
          .filter(constraint -> !BINDING.matcher(text(constraint.span())).matches())
          .toList();
    }

    /** Whether the rule refers to what the pattern found. */
    boolean isUsed(FactPattern pattern) {
      String rest = rule.when().replace(text(pattern.span()), "") + rule.then();
      String inside = text(pattern.span());
      return Pattern.compile("\\$\\w+")
          .matcher(inside)
          .results()
          .map(MatchResult::group)
          .filter(name -> inside.contains(name + " : "))
          .anyMatch(rest::contains);
    }

    /** The lists of constants that a fact is looked for in. */
    List<List<Span>> elements() {
      List<List<Span>> lists = new ArrayList<>();
      for (Constraint leaf : leaves()) {
        Matcher list = Pattern.compile(" in \\(([^)]*)\\)$").matcher(text(leaf.span()));
        if (list.find()) {
          int start = leaf.span().start();
          lists.add(condition.split(new Span(start + list.start(1), start + list.end(1)), ","));
        }
      }
      return lists;
    }

    void withoutRule() {
      mutants.add(new RuleMutant(rule, mutator, "no rule", Optional.empty()));
    }

    void weigh(String key, String from, String to) {
      add(
          "@" + key + " " + from + " -> " + to,
          rule.withMetadata(
              rule.metadata()
                  .replace("@" + key + "(\"" + from + "\")", "@" + key + "(\"" + to + "\")")));
    }

    void remove(Span span) {
      add("- " + text(span), rule.withWhen(with(rule.when(), span, "")));
    }

    /** Removes each of the constraints, with what joins it to the others. */
    void removeEach(List<Constraint> constraints) {
      removeEachSpan(constraints.stream().map(Constraint::span).toList());
    }

    void removeEachSpan(List<Span> spans) {
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        if (!BINDING.matcher(text(span)).matches()) {
          int start = i > 0 ? spans.get(i - 1).end() : span.start();
          int end = i == 0 && spans.size() > 1 ? spans.get(1).start() : span.end();
          add("- " + text(span), rule.withWhen(with(rule.when(), new Span(start, end), "")));
        }
      }
    }

    void replace(Span span, String other) {
      Span shown =
          leaves().stream()
              .map(Constraint::span)
              .filter(leaf -> leaf.contains(span))
              .findFirst()
              .orElse(span);
      String changed =
          with(
              text(shown),
              new Span(span.start() - shown.start(), span.end() - shown.start()),
              other);
      add(text(shown) + " -> " + changed, rule.withWhen(with(rule.when(), span, other)));
    }

    void rejoin(Constraint constraint, Join other) {
      List<Span> parts = constraint.parts().stream().map(Constraint::span).toList();
      StringBuilder changed = new StringBuilder("(");
      for (Span part : parts) {
        changed.append(changed.length() > 1 ? " " + other.sign() + " " : "").append(text(part));
      }
      Span span = constraint.span();
      add(
          text(span) + " -> " + other.sign(),
          rule.withWhen(with(rule.when(), span, changed.append(')').toString())));
    }

    boolean hasSign(Constraint constraint) {
      return sign(constraint).isPresent();
    }

    void replaceSigns(Map<String, String> others) {
      for (Constraint leaf : leaves()) {
        sign(leaf)
            .ifPresent(
                span -> {
                  String other = others.get(text(span));
                  if (other != null) {
                    replace(span, other);
                  }
                });
      }
    }

    private Optional<Span> sign(Constraint constraint) {
      Matcher sign = SIGN.matcher(rule.when());
      sign.region(constraint.span().start(), constraint.span().end());
      while (sign.find()) {
        String before = rule.when().substring(constraint.span().start(), sign.start());
        if (before.chars().filter(c -> c == '(').count()
            == before.chars().filter(c -> c == ')').count()) {
          return Optional.of(new Span(sign.start(1), sign.end(1)));
        }
      }
      return Optional.empty();
    }

    void findInWhen(Pattern pattern, BiConsumer<MatchResult, Span> use) {
      pattern
          .matcher(rule.when())
          .results()
          .forEach(found -> use.accept(found, new Span(found.start(), found.end())));
    }

    void replaceConstantsOfConclusion() {
      CONSTANTS
          .matcher(rule.then())
          .results()
          .forEach(
              found ->
                  neighbours(found.group(1), found.group(2))
                      .forEach(
                          other ->
                              add(
                                  found.group() + " -> " + other + " in the consequence",
                                  rule.withThen(
                                      with(
                                          rule.then(),
                                          new Span(found.start(2), found.end(2)),
                                          other)))));
    }

    /** The constants next to one; of stages both, of others one. */
    List<String> neighbours(String type, String name) {
      return rule.imports().stream()
          .filter(line -> line.endsWith("." + type))
          .map(line -> line.substring("import ".length()))
          .flatMap(Draft::constants)
          .filter(constant -> constant.name().equals(name))
          .flatMap(Draft::neighbours)
          .toList();
    }

    private static Stream<? extends Enum<?>> constants(String type) {
      try {
        Object[] constants = Class.forName(type).getEnumConstants();
        return constants == null
            ? Stream.empty()
            : Arrays.stream(constants).map(constant -> (Enum<?>) constant);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Stream<String> neighbours(Enum<?> constant) {
      if (constant instanceof LifecycleStage stage) {
        return Stream.of(LifecycleStage.values())
            .filter(other -> Math.abs(other.ordinal() - stage.ordinal()) == 1)
            .map(LifecycleStage::name);
      }
      return Stream.of(neighbour(constant));
    }

    private void add(String change, RuleText text) {
      String line = change.replaceAll("\\s+", " ").strip();
      int count = changes.merge(line, 1, Integer::sum);
      mutants.add(
          new RuleMutant(
              rule, mutator, count == 1 ? line : line + " (" + count + ")", Optional.of(text)));
    }

    private static String with(String text, Span span, String other) {
      return text.substring(0, span.start()) + other + text.substring(span.end());
    }
  }

  /** How many mutants of each kind there are. */
  public static Map<Mutator, Long> count(List<RuleMutant> mutants) {
    Map<Mutator, Long> counts = new LinkedHashMap<>();
    for (Mutator mutator : values()) {
      counts.put(mutator, mutants.stream().filter(m -> m.mutator() == mutator).count());
    }
    return counts;
  }
}
