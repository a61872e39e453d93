package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;

/**
 * Reads constraints as tables and sentences say them: facts of the vocabulary compared with values.
 * What it does not understand as a whole it does not read at all.
 */
final class ConstraintMeaning {

  private static final Pattern DAY =
      Pattern.compile("java\\.time\\.LocalDate\\.ofEpochDay\\((-?\\d+)L\\)");

  private static final String SIZE = ".size()";
  private static final String EMPTY = ".isEmpty()";

  private final ConstraintChecker checker;
  private final Map<String, VocabularyFact> facts = new HashMap<>();

  /**
   * The meaning of constraints in patterns of a type.
   *
   * @param checker knows how the engine names what a path says
   */
  ConstraintMeaning(Class<?> type, ConstraintChecker checker) {
    this.checker = checker;
    Vocabulary vocabulary = Vocabulary.standard();
    if (type == Situation.class || type == Passage.class) {
      Comparison.On on = type == Passage.class ? Comparison.On.PASSAGE : Comparison.On.SITUATION;
      vocabulary.facts().forEach(fact -> facts.put(vocabulary.reader(fact).drl(on), fact));
    } else {
      Parts.kinds().stream()
          .filter(kind -> kind == type)
          .forEach(kind -> addPart(vocabulary, kind));
    }
  }

  private void addPart(Vocabulary vocabulary, Class<? extends Part> kind) {
    vocabulary
        .facts(Parts.kind(kind))
        .forEach(fact -> facts.put(vocabulary.reader(fact).drl(Comparison.On.PART), fact));
  }

  /** What a constraint says, if it speaks of one fact. */
  Optional<FactTest> of(ConstraintNode node) {
    if (node instanceof ConstraintNode.Negation negation) {
      return of(negation.node()).map(FactTest.Not::new);
    }
    if (node instanceof ConstraintNode.Junction junction) {
      return several(junction.all(), junction.nodes().stream().map(this::of).toList());
    }
    if (node instanceof ConstraintNode.Relation relation) {
      return relation(relation);
    }
    return node instanceof ConstraintNode.Path path ? alone(path) : Optional.empty();
  }

  private static Optional<FactTest> several(boolean all, List<Optional<FactTest>> read) {
    List<FactTest> tests = read.stream().flatMap(Optional::stream).toList();
    boolean whole =
        tests.size() == read.size() && tests.stream().map(FactTest::fact).distinct().count() == 1;
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(tests.size() == 1 ? tests.get(0) : new FactTest.Several(all, tests));
  }

  private Optional<FactTest> alone(ConstraintNode.Path path) {
    String drl = drl(path);
    if (drl.endsWith(EMPTY)) {
      return fact(drl, EMPTY)
          .filter(ConstraintMeaning::isMany)
          .flatMap(fact -> one(fact, Operator.MISSING));
    }
    return Optional.ofNullable(facts.get(drl))
        .filter(fact -> fact.type() == FactType.YES_OR_NO)
        .flatMap(fact -> one(fact, Operator.IS, "YES"));
  }

  private Optional<FactTest> relation(ConstraintNode.Relation relation) {
    if (!(relation.left() instanceof ConstraintNode.Path left)) {
      return Optional.empty();
    }
    String operator = relation.operator();
    boolean negative = operator.startsWith("not ") || operator.equals("!=");
    Optional<FactTest> test =
        switch (operator) {
          case "==", "!=", "in", "not in" ->
              several(
                  false, relation.right().stream().map(right -> equality(left, right)).toList());
          case "<", "<=", ">", ">=" -> order(left, operator, relation.right().get(0));
          case "contains", "not contains" -> contains(left, relation.right().get(0));
          default -> Optional.empty();
        };
    return negative ? test.map(FactTest.Not::new) : test;
  }

  private Optional<FactTest> equality(ConstraintNode.Path left, ConstraintNode right) {
    String drl = drl(left);
    if (drl.endsWith(SIZE)) {
      return size(drl, "==", right);
    }
    VocabularyFact fact = facts.get(drl);
    Optional<String> value = value(right);
    if (fact == null || value.isEmpty()) {
      return Optional.empty();
    }
    if (isMany(fact)) {
      return Optional.empty();
    }
    FactReader reader = Vocabulary.standard().reader(fact);
    boolean nothing = reader.nothing().stream().anyMatch(it -> it.name().equals(value.get()));
    if (isNull(right) || nothing) {
      // where a fact is absent in more than one way, one of them is no case of its own
      boolean only = isNull(right) ? reader.nothing().isEmpty() : !isNullable(left);
      return only && reader.nothing().size() <= 1 ? one(fact, Operator.MISSING) : Optional.empty();
    }
    return reader.isCount() && value.get().equals("0")
        ? one(fact, Operator.MISSING)
        : one(fact, Operator.IS, value.get());
  }

  private Optional<FactTest> order(ConstraintNode.Path left, String sign, ConstraintNode right) {
    String drl = drl(left);
    if (drl.endsWith(SIZE)) {
      return size(drl, sign, right);
    }
    VocabularyFact fact = facts.get(drl);
    Optional<String> value = value(right);
    if (fact == null || value.isEmpty() || isNull(right)) {
      return Optional.empty();
    }
    FactReader reader = Vocabulary.standard().reader(fact);
    return switch (fact.type()) {
      case NUMBER -> counted(fact, reader.isCount(), sign, value.get());
      case DATE -> one(fact, day(sign), shifted(sign, value.get()));
      // a choice that says nothing has a place in the order all the same
      case CHOICE ->
          reader.nothing().isEmpty() ? one(fact, operator(sign), value.get()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<FactTest> size(String drl, String sign, ConstraintNode right) {
    return fact(drl, SIZE)
        .filter(ConstraintMeaning::isMany)
        .flatMap(fact -> value(right).flatMap(value -> counted(fact, true, sign, value)));
  }

  /** A number; where 0 says that nothing is recorded, whether 0 satisfies it is said as well. */
  private static Optional<FactTest> counted(
      VocabularyFact fact, boolean zeroIsMissing, String sign, String value) {
    if (!value.matches("-?\\d{1,9}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(value);
    Optional<FactTest> compared =
        sign.equals("==") && isMany(fact)
            ? one(fact, Operator.BETWEEN, value, value)
            : one(fact, operator(sign), value);
    boolean ofZero =
        switch (sign) {
          case "<" -> 0 < number;
          case "<=" -> 0 <= number;
          case ">" -> 0 > number;
          case ">=" -> 0 >= number;
          default -> 0 == number;
        };
    return zeroIsMissing && ofZero
        ? several(false, List.of(compared, one(fact, Operator.MISSING)))
        : compared;
  }

  private Optional<FactTest> contains(ConstraintNode.Path left, ConstraintNode right) {
    VocabularyFact fact = facts.get(drl(left));
    return fact == null || !isMany(fact) || isNull(right)
        ? Optional.empty()
        : value(right).flatMap(value -> one(fact, Operator.CONTAINS, value));
  }

  private static Optional<FactTest> one(VocabularyFact fact, Operator operator, String... values) {
    List<String> all = List.of(values);
    boolean readable =
        !Vocabulary.standard().reader(fact).isDecimal()
            && Comparison.problem(fact, operator, all).isEmpty();
    return readable
        ? Optional.of(new FactTest.One(new Comparison(fact, operator, all)))
        : Optional.empty();
  }

  private static Operator operator(String sign) {
    return switch (sign) {
      case "<" -> Operator.LESS;
      case "<=" -> Operator.AT_MOST;
      case ">" -> Operator.MORE;
      case ">=" -> Operator.AT_LEAST;
      default -> Operator.IS;
    };
  }

  private static Operator day(String sign) {
    return sign.startsWith("<") ? Operator.BEFORE : Operator.AFTER;
  }

  /** Up to a day is before the next one, from a day on is after the one before. */
  private static String shifted(String sign, String day) {
    return switch (sign) {
      case "<=" -> LocalDate.parse(day).plusDays(1).toString();
      case ">=" -> LocalDate.parse(day).minusDays(1).toString();
      default -> day;
    };
  }

  /** A value that is written out: a number, a text, a constant or a day. */
  private Optional<String> value(ConstraintNode node) {
    if (node instanceof ConstraintNode.Literal literal) {
      String sign = literal.first().equals(literal.token()) ? "" : "-";
      return Optional.of(
          literal.token().is("true")
              ? "YES"
              : literal.token().is("false") ? "NO" : sign + literal.token().text());
    }
    if (!(node instanceof ConstraintNode.Path path)
        || !Character.isUpperCase(path.first().text().charAt(0))) {
      return Optional.empty();
    }
    ConstraintText constant = checker.path(path);
    if (constant != null && constant.type().kind() == ConstraintType.Kind.CHOICE) {
      return Optional.of(path.last().text());
    }
    Matcher day = DAY.matcher(constant == null ? "" : constant.drl());
    return day.matches()
        ? Optional.of(LocalDate.ofEpochDay(Long.parseLong(day.group(1))).toString())
        : Optional.empty();
  }

  private Optional<VocabularyFact> fact(String drl, String end) {
    return Optional.ofNullable(facts.get(drl.substring(0, drl.length() - end.length())));
  }

  /** How the engine names what a path says; nothing if it begins elsewhere. */
  private String drl(ConstraintNode.Path path) {
    ConstraintText text = checker.path(path);
    return text == null ? "" : text.drl();
  }

  private boolean isNullable(ConstraintNode.Path path) {
    ConstraintText text = checker.path(path);
    return text == null || text.type().nullable() || !text.guards().isEmpty();
  }

  private static boolean isNull(ConstraintNode node) {
    return node instanceof ConstraintNode.Literal literal && literal.isNull();
  }

  private static boolean isMany(VocabularyFact fact) {
    return fact.type() == FactType.CHOICES || fact.type() == FactType.TEXTS;
  }
}
