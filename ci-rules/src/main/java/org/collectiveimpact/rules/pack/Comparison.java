package org.collectiveimpact.rules.pack;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.core.fact.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A fact compared with values: what a cell of a table and a sentence say alike.
 *
 * @param fact the fact
 * @param operator how it is compared
 * @param values with what: constants of the vocabulary, numbers or days (ISO), as many as the
 *     operator takes; the type of the fact has been checked
 */
record Comparison(VocabularyFact fact, Operator operator, List<String> values) {

  /** More months than any initiative lasts, and few enough to count with. */
  private static final int MOST_MONTHS = 12_000;

  /** Keeps its own copy of the values. */
  Comparison {
    values = List.copyOf(values);
  }

  /** How a fact is compared. A fact that is not recorded satisfies none but {@link #MISSING}. */
  enum Operator {
    /** It is recorded; no values. */
    RECORDED,
    /** It is not recorded; no values. */
    MISSING,
    /** It is one of the values; choices or texts: one of the values at least is among them. */
    IS,
    /** It is recorded and none of the values; choices or texts: none of them is among them. */
    IS_NOT,
    /** It is less than the value; of texts and choices: they are fewer. */
    LESS,
    /** It is the value or less; of texts and choices: so many or fewer. */
    AT_MOST,
    /** It is more than the value; of texts and choices: they are more. */
    MORE,
    /** It is the value or more; of texts and choices: so many or more. */
    AT_LEAST,
    /** It lies between the two values or is one of them. */
    BETWEEN,
    /** Choices or texts: all the values are among them. */
    CONTAINS,
    /** Choices or texts: one of the values at least is not among them. */
    LACKS,
    /** It is a day before the value. */
    BEFORE,
    /** It is a day after the value. */
    AFTER,
    /** It is a day longer ago, as of the diagnosis, than so many months. */
    OLDER_MONTHS,
    /** It is a day not longer ago, as of the diagnosis, than so many months. */
    WITHIN_MONTHS
  }

  /** What kind of pattern of a rule a comparison stands in. */
  enum On {
    /** {@link org.collectiveimpact.rules.fact.Situation}. */
    SITUATION,
    /** {@link org.collectiveimpact.rules.fact.Passage}. */
    PASSAGE,
    /** {@link org.collectiveimpact.rules.part.Part}. */
    PART
  }

  private static final Set<Operator> BY_SIZE =
      EnumSet.of(
          Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST, Operator.BETWEEN);

  /** The operators that facts of a type can be compared with. */
  static Set<Operator> operators(FactType type) {
    Set<Operator> operators = EnumSet.of(Operator.IS, Operator.IS_NOT);
    if (type != FactType.YES_OR_NO) {
      operators.addAll(EnumSet.of(Operator.RECORDED, Operator.MISSING));
    }
    switch (type) {
      case NUMBER, CHOICE -> operators.addAll(BY_SIZE);
      case CHOICES, TEXTS -> {
        operators.addAll(BY_SIZE);
        operators.addAll(EnumSet.of(Operator.CONTAINS, Operator.LACKS));
      }
      case DATE ->
          operators.addAll(
              EnumSet.of(
                  Operator.BEFORE,
                  Operator.AFTER,
                  Operator.BETWEEN,
                  Operator.OLDER_MONTHS,
                  Operator.WITHIN_MONTHS));
      case ANSWER, YES_OR_NO, TEXT -> {
        // nothing else
      }
    }
    return operators;
  }

  /** What was expected instead, if the fact cannot be compared so; empty if it can. */
  static Optional<String> problem(VocabularyFact fact, Operator operator, List<String> values) {
    if (!operators(fact.type()).contains(operator)) {
      return Optional.of("a comparison that suits " + described(fact.type()));
    }
    int given = values.size();
    boolean fits =
        switch (operator) {
          case RECORDED, MISSING -> given == 0;
          case IS, IS_NOT, CONTAINS, LACKS -> given >= 1;
          case BETWEEN -> given == 2;
          default -> given == 1;
        };
    if (!fits) {
      return Optional.of(
          switch (operator) {
            case RECORDED, MISSING -> "no value";
            case IS, IS_NOT, CONTAINS, LACKS -> "one value or more";
            case BETWEEN -> "two values";
            default -> "one value";
          });
    }
    for (String value : values) {
      Optional<String> expected = expected(fact, operator, value);
      if (expected.isPresent()) {
        return expected;
      }
    }
    return Optional.empty();
  }

  /** What was expected instead of a value; empty if it fits. */
  private static Optional<String> expected(VocabularyFact fact, Operator operator, String value) {
    boolean counted =
        BY_SIZE.contains(operator)
            && (fact.type() == FactType.CHOICES || fact.type() == FactType.TEXTS);
    if (counted || operator == Operator.OLDER_MONTHS || operator == Operator.WITHIN_MONTHS) {
      boolean fits = value.matches("\\d{1,5}") && Integer.parseInt(value) <= MOST_MONTHS;
      return fits ? Optional.empty() : Optional.of("a whole number, 0 to " + MOST_MONTHS);
    }
    return switch (fact.type()) {
      case NUMBER -> expectedNumber(fact, value);
      case DATE -> isDay(value) ? Optional.empty() : Optional.of("a day such as 2024-01-31");
      case ANSWER, YES_OR_NO, CHOICE, CHOICES ->
          fact.constants().contains(value)
              ? Optional.empty()
              : Optional.of("one of " + String.join(", ", fact.constants()));
      case TEXT, TEXTS -> value.isBlank() ? Optional.of("a text") : Optional.empty();
    };
  }

  private static Optional<String> expectedNumber(VocabularyFact fact, String value) {
    boolean decimal = Vocabulary.standard().reader(fact).isDecimal();
    String pattern = decimal ? "-?\\d{1,15}(\\.\\d{1,9})?" : "-?\\d{1,9}";
    return value.matches(pattern)
        ? Optional.empty()
        : Optional.of(decimal ? "a number" : "a whole number");
  }

  private static boolean isDay(String value) {
    try {
      return value.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String described(FactType type) {
    return switch (type) {
      case NUMBER -> "a number";
      case ANSWER -> "yes, no or in progress";
      case YES_OR_NO -> "yes or no";
      case DATE -> "a day";
      case CHOICE -> "one choice";
      case CHOICES -> "several choices";
      case TEXT -> "a text";
      case TEXTS -> "several texts";
    };
  }

  /** Whether a measured value says that nothing is recorded. */
  boolean isMissing(@Nullable Object value) {
    return value == null
        || FactReader.isNothing(value)
        || (reader().isCount() && value.equals(0))
        || (value instanceof Collection<?> collection && collection.isEmpty());
  }

  /** Whether a measured value satisfies the comparison, as of a date. */
  boolean holds(@Nullable Object measured, LocalDate asOf) {
    if (measured == null || isMissing(measured)) {
      return operator == Operator.MISSING;
    }
    return switch (operator) {
      case RECORDED -> true;
      case MISSING -> false;
      case IS -> values.stream().anyMatch(value -> isOrHas(measured, value));
      case IS_NOT -> values.stream().noneMatch(value -> isOrHas(measured, value));
      case CONTAINS -> values.stream().allMatch(value -> isOrHas(measured, value));
      case LACKS -> !values.stream().allMatch(value -> isOrHas(measured, value));
      case LESS, BEFORE -> compare(measured, values.get(0)) < 0;
      case AT_MOST -> compare(measured, values.get(0)) <= 0;
      case MORE, AFTER -> compare(measured, values.get(0)) > 0;
      case AT_LEAST -> compare(measured, values.get(0)) >= 0;
      case BETWEEN ->
          compare(measured, values.get(0)) >= 0 && compare(measured, values.get(1)) <= 0;
      case OLDER_MONTHS -> isOlder((LocalDate) measured, asOf);
      case WITHIN_MONTHS -> !isOlder((LocalDate) measured, asOf);
    };
  }

  private boolean isOlder(LocalDate day, LocalDate asOf) {
    return day.plusMonths(Integer.parseInt(values.get(0))).isBefore(asOf);
  }

  private boolean isOrHas(Object measured, String value) {
    if (measured instanceof Collection<?> collection) {
      return collection.stream().anyMatch(element -> isOrHas(element, value));
    }
    if (measured instanceof Enum<?> constant) {
      return constant.name().equals(value);
    }
    return compare(measured, value) == 0;
  }

  private int compare(Object measured, String value) {
    if (measured instanceof Boolean known) {
      return known.compareTo(value.equals(Answer.YES.name()));
    }
    if (measured instanceof Integer number) {
      return number.compareTo(Integer.valueOf(value));
    }
    if (measured instanceof BigDecimal number) {
      return number.compareTo(new BigDecimal(value));
    }
    if (measured instanceof LocalDate day) {
      return day.compareTo(LocalDate.parse(value));
    }
    if (measured instanceof Enum<?> constant) {
      return Integer.compare(constant.ordinal(), constant(value).ordinal());
    }
    if (measured instanceof Collection<?> collection) {
      return Integer.compare(collection.size(), Integer.parseInt(value));
    }
    return measured.toString().compareTo(value);
  }

  /**
   * The comparison as one constraint of a DRL pattern, without a comma that would split it. It
   * names constants in full, compares nothing that is absent, and nothing from outside gets into
   * its text but numbers, days and quoted texts.
   */
  String constraint(On on) {
    String fact = reader().drl(on);
    if (operator == Operator.MISSING) {
      return missing(fact);
    }
    String recorded = recorded(fact);
    if (operator == Operator.RECORDED) {
      return recorded;
    }
    String test = test(fact, on == On.PART ? "asOf" : "views.asOf");
    return recorded.isEmpty() ? "(" + test + ")" : "(" + recorded + " && (" + test + "))";
  }

  private String missing(String fact) {
    if (fact().type() == FactType.CHOICES || fact().type() == FactType.TEXTS) {
      return fact + ".isEmpty()";
    }
    if (reader().isCount()) {
      return fact + " == 0";
    }
    List<Enum<?>> nothing = reader().nothing();
    return nothing.isEmpty()
        ? fact + " == null"
        : "("
            + fact
            + " == null || "
            + nothing.stream()
                .map(constant -> fact + " == " + FactReader.literal(constant))
                .collect(joining(" || "))
            + ")";
  }

  private String recorded(String fact) {
    return switch (fact().type()) {
      case CHOICES, TEXTS -> "!" + fact + ".isEmpty()";
      case YES_OR_NO -> "";
      default -> {
        String present = fact + (reader().isCount() ? " != 0" : " != null");
        yield reader().nothing().stream()
            .map(constant -> " && " + fact + " != " + FactReader.literal(constant))
            .collect(joining("", present, ""));
      }
    };
  }

  private String test(String fact, String asOf) {
    return switch (operator) {
      case RECORDED, MISSING -> throw new IllegalStateException("these compare with nothing");
      case IS -> joined(" || ", value -> isOrHas(fact, value));
      case IS_NOT -> "!(" + joined(" || ", value -> isOrHas(fact, value)) + ")";
      case CONTAINS -> joined(" && ", value -> isOrHas(fact, value));
      case LACKS -> "!(" + joined(" && ", value -> isOrHas(fact, value)) + ")";
      case LESS, BEFORE -> compared(fact, "<", values.get(0));
      case AT_MOST -> compared(fact, "<=", values.get(0));
      case MORE, AFTER -> compared(fact, ">", values.get(0));
      case AT_LEAST -> compared(fact, ">=", values.get(0));
      case BETWEEN ->
          compared(fact, ">=", values.get(0)) + " && " + compared(fact, "<=", values.get(1));
      case OLDER_MONTHS ->
          fact + ".plusMonths(" + number(values.get(0)) + ").isBefore(" + asOf + ")";
      case WITHIN_MONTHS ->
          "!" + fact + ".plusMonths(" + number(values.get(0)) + ").isBefore(" + asOf + ")";
    };
  }

  private String joined(String by, Function<String, String> each) {
    return values.stream().map(each).collect(joining(by));
  }

  private String isOrHas(String fact, String value) {
    return switch (fact().type()) {
      case CHOICES -> fact + ".contains(" + FactReader.literal(constant(value)) + ")";
      case TEXTS -> fact + ".contains(" + quoted(value) + ")";
      case TEXT -> fact + ".equals(" + quoted(value) + ")";
      case CHOICE, ANSWER -> fact + " == " + FactReader.literal(constant(value));
      case YES_OR_NO -> fact + " == " + constant(value).equals(Answer.YES);
      case NUMBER, DATE -> compared(fact, "==", value);
    };
  }

  private String compared(String fact, String sign, String value) {
    return switch (fact().type()) {
      case CHOICES, TEXTS -> fact + ".size() " + sign + " " + number(value);
      case CHOICE ->
          fact + ".compareTo(" + FactReader.literal(constant(value)) + ") " + sign + " 0";
      case DATE -> fact + ".toEpochDay() " + sign + " " + LocalDate.parse(value).toEpochDay() + "L";
      default ->
          reader().isDecimal()
              ? fact
                  + ".compareTo(new java.math.BigDecimal(\""
                  + new BigDecimal(value).toPlainString()
                  + "\")) "
                  + sign
                  + " 0"
              : fact + " " + sign + " " + number(value);
    };
  }

  private static int number(String value) {
    return Integer.parseInt(value);
  }

  private Enum<?> constant(String value) {
    return reader()
        .constant(value)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "'" + value + "' is none of the constants of " + fact.path()));
  }

  private FactReader reader() {
    return Vocabulary.standard().reader(fact);
  }

  /** A text as DRL quotes it: what could end the quotation is written by its number. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter) || " .,:;-_()/".indexOf(letter) >= 0) {
        quoted.append(letter);
      } else {
        quoted.append(String.format("\\u%04X", (int) letter));
      }
    }
    return quoted.append('"').toString();
  }
}
