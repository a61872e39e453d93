package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Reads what cells of tables and the ends of sentences say of a fact: {@code < 24}, {@code 3..5},
 * {@code not recorded}, {@code older than 12 months}, {@code has A, B}, in English and in Hebrew.
 *
 * <p>Whatever is read is a number, a day or a constant of the vocabulary; a text is taken as it is,
 * but never with a sign that could end it in a rule.
 */
final class CellReader {

  /** What says that any value will do. */
  private static final Set<String> ANY = Set.of("", "-", "–", "—", "*", "any", "כלשהו", "הכול");

  private static final Set<String> RECORDED =
      Set.of("recorded", "known", "תועד", "תועדה", "מתועד", "ידוע");

  private static final Set<String> MISSING =
      Set.of("not recorded", "missing", "unknown", "לא תועד", "לא תועדה", "לא מתועד", "לא ידוע");

  /** What stands before a value, the longer before the shorter. */
  private static final Map<String, Operator> BEFORE_VALUE = new LinkedHashMap<>();

  static {
    put(Operator.AT_MOST, "<=", "≤", "at most ", "up to ", "לכל היותר ", "עד ");
    put(Operator.AT_LEAST, ">=", "≥", "at least ", "לפחות ");
    put(Operator.IS_NOT, "<>", "!=", "≠", "not ", "לא ", "אינו ", "אינה ");
    put(Operator.LESS, "<", "less than ", "fewer than ", "below ", "פחות מ-", "פחות מ");
    put(Operator.MORE, ">", "more than ", "above ", "יותר מ-", "יותר מ");
    put(Operator.CONTAINS, "has ", "includes ", "כולל ", "כוללת ", "יש ");
    put(Operator.LACKS, "lacks ", "חסר ", "חסרה ", "אין ");
    put(Operator.OLDER_MONTHS, "older than ", "לפני יותר מ-", "לפני יותר מ");
    put(Operator.WITHIN_MONTHS, "within ", "בתוך ");
    put(Operator.BEFORE, "before ", "לפני ");
    put(Operator.AFTER, "after ", "אחרי ");
    put(Operator.IS, "=", "is ", "are ", "exactly ", "בדיוק ", "הוא ", "היא ", "הם ", "הן ");
  }

  private static final Pattern RANGE =
      Pattern.compile("(\\S.*?)\\s*(?:\\.\\.+|…|\\s(?:to|עד)\\s)\\s*(.*\\S)");
  private static final Pattern NUMBER_RANGE = Pattern.compile("(\\d+)\\s*[-–—]\\s*(\\d+)");
  private static final Pattern MONTHS =
      Pattern.compile("(.*\\S)\\s+(?:months?|חודש|חודשים)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** So many constants are listed where one was expected. */
  private static final int LISTED = 8;

  private final Vocabulary vocabulary;
  private final PackProblems problems;

  CellReader(Vocabulary vocabulary, PackProblems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  private static void put(Operator operator, String... words) {
    for (String word : words) {
      BEFORE_VALUE.put(word, operator);
    }
  }

  /** Whether a cell says that any value will do. */
  static boolean isAny(TableCell cell) {
    return ANY.contains(lower(cell.text()));
  }

  /**
   * What a cell says of a fact; nothing if it cannot be read, and then the problem is named, if it
   * was not before.
   */
  Optional<Comparison> read(VocabularyFact fact, TableCell cell) {
    String text = cell.text();
    if (cell.isUnreadable()) {
      return Optional.empty();
    }
    if (RECORDED.contains(lower(text))) {
      return check(fact, Operator.RECORDED, List.of(), cell);
    }
    if (MISSING.contains(lower(text))) {
      return check(fact, Operator.MISSING, List.of(), cell);
    }
    if (isNamed(fact) && vocabulary.constant(fact, text).isPresent()) {
      return values(fact, Operator.IS, List.of(text), cell);
    }
    String word = operatorWord(text);
    if (word != null) {
      Operator operator = BEFORE_VALUE.getOrDefault(word, Operator.IS);
      return afterWord(fact, operator, text.substring(word.length()).strip(), cell);
    }
    Matcher range = RANGE.matcher(text);
    Matcher numbers = NUMBER_RANGE.matcher(text);
    if (range.matches() && !isText(fact)) {
      return values(fact, Operator.BETWEEN, List.of(range.group(1), range.group(2)), cell);
    }
    if (numbers.matches() && isCounted(fact)) {
      return values(fact, Operator.BETWEEN, List.of(numbers.group(1), numbers.group(2)), cell);
    }
    if (fact.type() != FactType.NUMBER && isCounted(fact) && isNumber(text)) {
      return values(fact, Operator.BETWEEN, List.of(text, text), cell);
    }
    return values(fact, Operator.IS, split(text, "\\|"), cell);
  }

  private static @Nullable String operatorWord(String text) {
    String lower = lower(text);
    String longest = null;
    for (String word : BEFORE_VALUE.keySet()) {
      if (lower.startsWith(word) && (longest == null || word.length() > longest.length())) {
        longest = word;
      }
    }
    return longest;
  }

  private Optional<Comparison> afterWord(
      VocabularyFact fact, Operator operator, String rest, TableCell cell) {
    boolean day = fact.type() == FactType.DATE;
    return switch (operator) {
      case IS -> read(fact, new TableCell(rest, cell.place()));
      case IS_NOT -> values(fact, operator, split(rest, "\\|"), cell);
      case CONTAINS -> values(fact, operator, split(rest, "[,&]"), cell);
      case LESS -> values(fact, day ? Operator.BEFORE : operator, List.of(rest), cell);
      case MORE -> values(fact, day ? Operator.AFTER : operator, List.of(rest), cell);
      case OLDER_MONTHS, WITHIN_MONTHS -> months(fact, operator, rest, cell);
      default -> values(fact, operator, List.of(rest), cell);
    };
  }

  private Optional<Comparison> months(
      VocabularyFact fact, Operator operator, String rest, TableCell cell) {
    Matcher months = MONTHS.matcher(rest);
    if (!months.matches()) {
      return fail(
          cell,
          "'" + Shown.of(cell.text()) + "' does not end in months",
          "a number of months such as 'older than 12 months'",
          null);
    }
    return values(fact, operator, List.of(months.group(1)), cell);
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
  }

  private Optional<Comparison> values(
      VocabularyFact fact, Operator operator, List<String> words, TableCell cell) {
    if (!Comparison.operators(fact.type()).contains(operator)) {
      return fail(
          cell,
          "'"
              + Shown.of(cell.text())
              + "' cannot be said of "
              + fact.path()
              + ", which is "
              + kind(fact),
          expected(fact),
          dayHint(cell.text(), cell));
    }
    List<String> values = new ArrayList<>();
    for (String word : words) {
      Optional<String> value = value(fact, operator, word, cell);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return check(fact, operator, List.copyOf(values), cell);
  }

  private Optional<Comparison> check(
      VocabularyFact fact, Operator operator, List<String> values, TableCell cell) {
    Optional<String> problem = Comparison.problem(fact, operator, values);
    if (problem.isPresent()) {
      return fail(
          cell,
          "'" + Shown.of(cell.text()) + "' cannot be said of " + fact.path(),
          problem.get(),
          null);
    }
    return Optional.of(new Comparison(fact, operator, values));
  }

  private Optional<String> value(
      VocabularyFact fact, Operator operator, String word, TableCell cell) {
    boolean member =
        switch (operator) {
          case IS, IS_NOT, CONTAINS, LACKS -> true;
          default -> false;
        };
    return switch (fact.type()) {
      case NUMBER -> number(fact, word, cell);
      case DATE ->
          operator == Operator.OLDER_MONTHS || operator == Operator.WITHIN_MONTHS
              ? number(fact, word, cell)
              : day(fact, word, cell);
      case ANSWER, YES_OR_NO, CHOICE -> constant(fact, word, cell);
      case CHOICES -> member ? constant(fact, word, cell) : number(fact, word, cell);
      case TEXT -> text(word, cell);
      case TEXTS -> member ? text(word, cell) : number(fact, word, cell);
    };
  }

  private static boolean isNumber(String word) {
    return word.matches("\\d{1,5}");
  }

  private Optional<String> number(VocabularyFact fact, String word, TableCell cell) {
    boolean fits =
        fact.type() == FactType.NUMBER
            ? Comparison.problem(fact, Operator.IS, List.of(word)).isEmpty()
            : isNumber(word);
    if (fits) {
      return Optional.of(word);
    }
    String what = word.matches("-?\\d+[.,]\\d+") ? "no whole number" : "no number";
    return fail(
        cell,
        "'" + Shown.of(word) + "' is " + what,
        fact.type() == FactType.NUMBER ? expected(fact) : "a whole number such as 12",
        dayHint(word, cell));
  }

  /** Spreadsheets take 3-5 for a day in May. */
  private static @Nullable String dayHint(String word, TableCell cell) {
    return cell.place().cell().isPresent() && DAY.matcher(word).matches()
        ? "The spreadsheet took it for a day; format the cell as text."
        : null;
  }

  private Optional<String> day(VocabularyFact fact, String word, TableCell cell) {
    if (Comparison.problem(fact, Operator.IS, List.of(word)).isEmpty()) {
      return Optional.of(word);
    }
    return fail(
        cell,
        "'" + Shown.of(word) + "' is no day",
        "a day such as 2024-01-31",
        word.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}") ? "Write year, month and day." : null);
  }

  private Optional<String> constant(VocabularyFact fact, String word, TableCell cell) {
    Optional<String> constant = vocabulary.constant(fact, word);
    if (constant.isPresent()) {
      return constant;
    }
    List<String> known = new ArrayList<>(fact.constants());
    for (String name : fact.constants()) {
      known.add(vocabulary.constantName(fact, name, Locale.ENGLISH));
      known.add(vocabulary.constantName(fact, name, Locale.forLanguageTag("he")));
    }
    return fail(
        cell,
        "'" + Shown.of(word) + "' is none of the values of " + fact.path(),
        expected(fact),
        Nearest.hint(word, known));
  }

  private Optional<String> text(String word, TableCell cell) {
    if (word.isEmpty()) {
      return fail(cell, "'" + Shown.of(cell.text()) + "' names no text", "a text", null);
    }
    if (word.chars()
        .anyMatch(sign -> sign == '"' || sign == '\\' || Character.isISOControl(sign))) {
      return fail(
          cell,
          "'" + Shown.of(word) + "' has a quote or a backslash in it",
          "a text without them",
          null);
    }
    return Optional.of(word);
  }

  private static boolean isNamed(VocabularyFact fact) {
    return !fact.constants().isEmpty();
  }

  private static boolean isText(VocabularyFact fact) {
    return fact.type() == FactType.TEXT;
  }

  /** Whether it is a number or several that can be counted. */
  private static boolean isCounted(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER, CHOICES, TEXTS -> true;
      default -> false;
    };
  }

  private static String kind(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER -> "a number";
      case ANSWER -> "an answer";
      case YES_OR_NO -> "yes or no";
      case DATE -> "a day";
      case CHOICE -> "a choice";
      case CHOICES -> "a set of choices";
      case TEXT -> "a text";
      case TEXTS -> "a list";
    };
  }

  private static String expected(VocabularyFact fact) {
    return switch (fact.type()) {
      case NUMBER -> "a number such as 24, < 24 or 3..5";
      case ANSWER -> "yes, no, in progress or not recorded";
      case YES_OR_NO -> "yes or no";
      case DATE -> "a day such as 'before 2024-01-31' or 'older than 12 months'";
      case CHOICE -> list(fact);
      case CHOICES ->
          "'has' or 'lacks' with a value, or a number of them such as '< 3': " + list(fact);
      case TEXT -> "a text";
      case TEXTS -> "'has' or 'lacks' with a text, or a number of them such as '< 3'";
    };
  }

  private static String list(VocabularyFact fact) {
    List<String> constants = fact.constants();
    int more = constants.size() - LISTED;
    return String.join(", ", constants.subList(0, Math.min(LISTED, constants.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private <T> Optional<T> fail(
      TableCell cell, String found, String expected, @Nullable String hint) {
    problems.error(cell.place(), "bad-value", found + "; expected " + expected, hint);
    return Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
