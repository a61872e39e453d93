package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.rules.pack.Comparison.Operator;

/**
 * The cases of one fact that comparisons tell apart. There are finitely many: between two numbers
 * that no comparison names, no comparison makes a difference. So a comparison is the set of cases
 * in which it holds, and questions about comparisons are questions about sets.
 */
final class FactCases {

  /** More cases would make checking slow; nobody writes so many about one fact. */
  private static final int MOST = 4_096;

  /** Of this many values each can be there or not, in any combination. */
  private static final int MOST_MEMBERS = 6;

  private static final long LEAST = -1_000_000_000_000L;
  private static final long GREATEST = 1_000_000_000_000L;
  private static final Span ANY = new Span(LEAST, GREATEST);
  private static final Span COUNT = new Span(1, GREATEST);

  private final VocabularyFact fact;
  private final List<Case> cases;

  private FactCases(VocabularyFact fact, List<Case> cases) {
    this.fact = fact;
    this.cases = cases;
  }

  /** From a number to a number, both included: a value, a day or how many there are. */
  private record Span(long low, long high) {}

  /**
   * What a fact can be.
   *
   * @param recorded whether it is recorded; if not, the rest says nothing
   * @param size its value as a number, the day as a number, or how many values there are
   * @param age how many months ago the day was
   * @param value its constant or text; empty for a text that no comparison names
   * @param members which of the values that comparisons name are there
   */
  private record Case(boolean recorded, Span size, Span age, String value, Set<String> members) {

    static final Case MISSING = new Case(false, ANY, ANY, "", Set.of());

    static Case of(Span size) {
      return new Case(true, size, ANY, "", Set.of());
    }

    static Case of(String value) {
      return new Case(true, ANY, ANY, value, Set.of());
    }
  }

  /**
   * The cases that these comparisons of a fact tell apart; nothing if there are too many, or if it
   * is a number that need not be whole.
   */
  static Optional<FactCases> of(VocabularyFact fact, Collection<Comparison> comparisons) {
    FactReader reader = Vocabulary.standard().reader(fact);
    if (reader.isDecimal()) {
      return Optional.empty();
    }
    List<Case> cases = new ArrayList<>();
    if (fact.type() != FactType.YES_OR_NO) {
      cases.add(Case.MISSING);
    }
    switch (fact.type()) {
      case NUMBER ->
          spans(comparisons, reader.isCount() ? COUNT : ANY)
              .forEach(span -> cases.add(Case.of(span)));
      case DATE -> addDays(comparisons, cases);
      case ANSWER -> List.of("NO", "IN_PROGRESS", "YES").forEach(it -> cases.add(Case.of(it)));
      case YES_OR_NO -> List.of("NO", "YES").forEach(it -> cases.add(Case.of(it)));
      case CHOICE -> {
        for (int i = 0; i < fact.constants().size(); i++) {
          cases.add(new Case(true, new Span(i, i), ANY, fact.constants().get(i), Set.of()));
        }
      }
      case TEXT -> {
        named(comparisons).forEach(it -> cases.add(Case.of(it)));
        cases.add(Case.of(""));
      }
      case CHOICES, TEXTS -> {
        if (named(comparisons).size() > MOST_MEMBERS) {
          return Optional.empty();
        }
        addMembers(fact, comparisons, cases);
      }
    }
    return cases.size() > MOST ? Optional.empty() : Optional.of(new FactCases(fact, cases));
  }

  private static void addDays(Collection<Comparison> comparisons, List<Case> cases) {
    List<Comparison> ages = new ArrayList<>();
    List<Comparison> days = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      (isOfAge(comparison.operator()) ? ages : days).add(comparison);
    }
    for (Span day : spans(days, ANY)) {
      for (Span age : spans(ages, ANY)) {
        cases.add(new Case(true, day, age, "", Set.of()));
      }
    }
  }

  private static void addMembers(
      VocabularyFact fact, Collection<Comparison> comparisons, List<Case> cases) {
    List<String> named = List.copyOf(named(comparisons));
    List<Span> spans = spans(comparisons.stream().filter(it -> !isOfMembers(it)).toList(), COUNT);
    boolean open = fact.type() == FactType.TEXTS;
    long others = open ? GREATEST : fact.constants().size() - named.size();
    for (int choice = 0; choice < 1 << named.size(); choice++) {
      Set<String> members = new LinkedHashSet<>();
      for (int i = 0; i < named.size(); i++) {
        if ((choice & 1 << i) != 0) {
          members.add(named.get(i));
        }
      }
      long most = members.size() + others;
      for (Span span : spans) {
        long low = Math.max(span.low(), members.size());
        long high = Math.min(span.high(), most);
        if (low <= high) {
          cases.add(new Case(true, new Span(low, high), ANY, "", members));
        }
      }
    }
  }

  private static boolean isOfAge(Operator operator) {
    return operator == Operator.OLDER_MONTHS || operator == Operator.WITHIN_MONTHS;
  }

  private static boolean isOfMembers(Comparison comparison) {
    return switch (comparison.operator()) {
      case IS, IS_NOT, CONTAINS, LACKS -> true;
      default -> false;
    };
  }

  /** The texts or constants that comparisons name. */
  private static Set<String> named(Collection<Comparison> comparisons) {
    Set<String> named = new TreeSet<>();
    for (Comparison comparison : comparisons) {
      if (isOfMembers(comparison)) {
        named.addAll(comparison.values());
      }
    }
    return named;
  }

  /** All numbers of a span, cut wherever a comparison begins or ceases to hold. */
  private static List<Span> spans(Collection<Comparison> comparisons, Span whole) {
    TreeSet<Long> starts = new TreeSet<>();
    for (Comparison comparison : comparisons) {
      List<Long> values = comparison.values().stream().map(FactCases::number).toList();
      switch (comparison.operator()) {
        case LESS, AT_LEAST, BEFORE -> starts.add(values.get(0));
        case AT_MOST, MORE, AFTER, OLDER_MONTHS, WITHIN_MONTHS -> starts.add(values.get(0) + 1);
        case BETWEEN -> {
          starts.add(values.get(0));
          starts.add(values.get(1) + 1);
        }
        case IS, IS_NOT ->
            values.forEach(
                value -> {
                  starts.add(value);
                  starts.add(value + 1);
                });
        case RECORDED, MISSING, CONTAINS, LACKS -> {
          // no numbers
        }
      }
    }
    List<Span> spans = new ArrayList<>();
    long low = whole.low();
    for (long start : starts) {
      if (start > low) {
        spans.add(new Span(low, start - 1));
        low = start;
      }
    }
    spans.add(new Span(low, whole.high()));
    return spans;
  }

  /** A number, or a day as a number. */
  private static long number(String value) {
    return value.indexOf('-', 1) > 0 ? LocalDate.parse(value).toEpochDay() : Long.parseLong(value);
  }

  /** The same, or the place of a constant among the others. */
  private long rank(String value) {
    return fact.type() == FactType.CHOICE ? fact.constants().indexOf(value) : number(value);
  }

  VocabularyFact fact() {
    return fact;
  }

  /** All cases. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, cases.size());
    return all;
  }

  /** The cases in which the fact is recorded. */
  BitSet recorded() {
    return where(Operator.RECORDED, List.of());
  }

  /** The cases in which a comparison holds. */
  BitSet of(Comparison comparison) {
    return where(comparison.operator(), comparison.values());
  }

  private BitSet where(Operator operator, List<String> values) {
    BitSet held = new BitSet();
    for (int i = 0; i < cases.size(); i++) {
      held.set(i, holds(cases.get(i), operator, values));
    }
    return held;
  }

  private boolean holds(Case it, Operator operator, List<String> values) {
    if (!it.recorded()) {
      return operator == Operator.MISSING;
    }
    return switch (operator) {
      case RECORDED -> true;
      case MISSING -> false;
      case IS -> isAmong(it, values);
      case IS_NOT -> !isAmong(it, values);
      case LESS, BEFORE -> it.size().high() < rank(values.get(0));
      case AT_MOST -> it.size().high() <= rank(values.get(0));
      case MORE, AFTER -> it.size().low() > rank(values.get(0));
      case AT_LEAST -> it.size().low() >= rank(values.get(0));
      case BETWEEN ->
          it.size().low() >= rank(values.get(0)) && it.size().high() <= rank(values.get(1));
      case CONTAINS -> it.members().containsAll(values);
      case LACKS -> !it.members().containsAll(values);
      case OLDER_MONTHS -> it.age().low() > rank(values.get(0));
      case WITHIN_MONTHS -> it.age().high() <= rank(values.get(0));
    };
  }

  private boolean isAmong(Case it, List<String> values) {
    return switch (fact.type()) {
      case NUMBER, DATE ->
          values.stream().mapToLong(FactCases::number).anyMatch(value -> it.size().low() == value);
      case CHOICES, TEXTS -> !Collections.disjoint(it.members(), values);
      case ANSWER, YES_OR_NO, CHOICE, TEXT -> values.contains(it.value());
    };
  }

  /**
   * The cases between others that have an order: numbers and days between two spans, an answer
   * between no and yes.
   */
  BitSet between(BitSet covered) {
    BitSet inside = new BitSet();
    BitSet known = (BitSet) covered.clone();
    known.and(recorded());
    if (isOrdered() && !known.isEmpty()) {
      inside.set(known.nextSetBit(0), known.length());
      inside.andNot(known);
    }
    return inside;
  }

  private boolean isOrdered() {
    return switch (fact.type()) {
      case NUMBER, ANSWER -> true;
      case DATE -> cases.stream().allMatch(it -> it.age().equals(ANY));
      default -> false;
    };
  }

  /** Some cases in the words of tables, such as {@code 12..23}; empty if there are none for it. */
  String describe(BitSet some) {
    List<String> words = new ArrayList<>();
    boolean sized = fact.type() == FactType.NUMBER || (fact.type() == FactType.DATE && isOrdered());
    boolean named =
        switch (fact.type()) {
          case ANSWER, YES_OR_NO, CHOICE -> true;
          default -> false;
        };
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      Case it = cases.get(i);
      if (!it.recorded()) {
        continue;
      }
      if (named) {
        words.add(word(it.value()));
      } else if (sized) {
        int last = some.nextClearBit(i) - 1;
        words.add(describe(it.size().low(), cases.get(last).size().high()));
        i = last;
      }
    }
    if ((sized || named) && some.get(0) && !cases.get(0).recorded()) {
      words.add("not recorded");
    }
    return String.join(" | ", words);
  }

  private String word(String constant) {
    return fact.type() == FactType.CHOICE
        ? constant
        : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String describe(long low, long high) {
    boolean day = fact.type() == FactType.DATE;
    if (low == LEAST && high == GREATEST) {
      return "recorded";
    }
    if (low == LEAST || (low == COUNT.low() && high > low)) {
      return day ? "before " + LocalDate.ofEpochDay(high + 1) : "< " + (high + 1);
    }
    if (high == GREATEST) {
      return day ? "after " + LocalDate.ofEpochDay(low - 1) : ">= " + low;
    }
    String from = day ? LocalDate.ofEpochDay(low).toString() : String.valueOf(low);
    String to = day ? LocalDate.ofEpochDay(high).toString() : String.valueOf(high);
    return low == high ? from : from + ".." + to;
  }
}
