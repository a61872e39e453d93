package org.collectiveimpact.core.json;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.json.ModelType.Kind;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.json.ModelType.Shape;
import org.jspecify.annotations.Nullable;

/** Turns single values into dates, numbers, words and identifiers, and remembers the latter. */
final class Scalars {

  private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");

  /** A number with more digits, or zeros before or after them, is a mistake. */
  private static final int LONGEST_NUMBER = 100;

  private final Problems problems;
  private final Map<Class<?>, Map<String, Node>> identified = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private record Reference(Class<?> type, Node.Scalar node, String path) {}

  Scalars(Problems problems) {
    this.problems = problems;
  }

  /** The value of a property that has no properties of its own. */
  @Nullable Object bind(Property property, Node node, String path) {
    if (!(node instanceof Node.Scalar scalar)) {
      return unexpected(property, node, path);
    }
    return switch (property.kind()) {
      case DATE -> date(scalar, path);
      case WHOLE_NUMBER, NUMBER -> number(property, scalar, path);
      case WORD -> word(property, scalar, path);
      case IDENTIFIER -> identifier(property, scalar, path);
      case TRUTH ->
          scalar.form() == Node.Form.TRUTH
              ? Boolean.valueOf(scalar.text())
              : unexpected(property, scalar, path);
      case TEXT, PROPERTIES -> scalar.text();
    };
  }

  /** Looks for references to parts that the document does not record. */
  void checkReferences() {
    for (Reference reference : references) {
      Collection<String> known = identified.getOrDefault(reference.type(), Map.of()).keySet();
      if (!known.contains(reference.node().text())) {
        String part = partOf(reference.type());
        problems.addUnknown(
            reference.node().text(),
            reference.node().position(),
            reference.path(),
            reference.node().quoted()
                + " names no "
                + part
                + (known.isEmpty() ? "; no " + part + " is recorded" : "; known " + part + "s: "),
            known);
      }
    }
  }

  @Nullable LocalDate date(Node.Scalar scalar, String path) {
    String text = scalar.text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      problems.add(
          scalar.position(),
          path,
          (FULL_DATE.matcher(text).matches()
                  ? scalar.quoted() + " is not a day of the calendar"
                  : "found " + scalar.description())
              + "; expected a date as YYYY-MM-DD",
          YEAR_OR_MONTH.matcher(text).matches()
              ? Optional.of(Problems.maybe(text + "-01-01".substring(text.length() - 4)))
              : Optional.empty());
      return null;
    }
  }

  private @Nullable Object word(Property property, Node.Scalar scalar, String path) {
    String word =
        scalar.text().strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    if (property.element() == Answer.class) {
      word = word.equals("TRUE") ? "YES" : word.equals("FALSE") ? "NO" : word;
    }
    int ordinal = property.words().indexOf(word);
    if (ordinal >= 0) {
      return property.element().getEnumConstants()[ordinal];
    }
    problems.addUnknown(
        word,
        scalar.position(),
        path,
        "unknown word " + scalar.quoted() + "; expected one of: ",
        property.words());
    return null;
  }

  private @Nullable Object identifier(Property property, Node.Scalar scalar, String path) {
    Class<?> type = property.element();
    Object identifier;
    try {
      Method of = type.getMethod("of", String.class);
      identifier = ModelType.invoke(of, null, scalar.text());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is not an identifier", e);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(
          scalar.position(), path, message.substring(type.getSimpleName().length()).strip());
      return null;
    }
    if (!property.name().equals("id")) {
      references.add(new Reference(type, scalar, path));
      return identifier;
    }
    Node first =
        identified
            .computeIfAbsent(type, key -> new LinkedHashMap<>())
            .putIfAbsent(scalar.text(), scalar);
    if (first != null) {
      problems.add(
          scalar.position(),
          path,
          "duplicate id " + scalar.quoted() + "; first given on line " + first.position().line());
    }
    return identifier;
  }

  /** What an identifier identifies: {@code work group} for {@code WorkGroupId}. */
  private static String partOf(Class<?> identifier) {
    String name = identifier.getSimpleName();
    return name.substring(0, name.length() - "Id".length())
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private @Nullable Object number(Property property, Node.Scalar scalar, String path) {
    if (scalar.text().length() > LONGEST_NUMBER) {
      return unexpected(property, scalar, path);
    }
    try {
      BigDecimal number = new BigDecimal(scalar.text().replace("_", ""));
      int minimum = property.minimum().orElse(Integer.MIN_VALUE);
      if (Math.abs(number.scale()) > LONGEST_NUMBER
          || number.compareTo(BigDecimal.valueOf(minimum)) < 0) {
        return unexpected(property, scalar, path);
      }
      if (property.kind() == Kind.WHOLE_NUMBER) {
        return number.intValueExact();
      }
      return property.element() == double.class ? number.doubleValue() : number;
    } catch (ArithmeticException | NumberFormatException e) {
      return unexpected(property, scalar, path);
    }
  }

  private @Nullable Object unexpected(Property property, Node node, String path) {
    problems.add(
        node.position(), path, "found " + node.description() + "; expected " + expected(property));
    return null;
  }

  /** What the value of a property should look like. */
  static String expected(Property property) {
    String single =
        switch (property.kind()) {
          case TEXT -> "text";
          case DATE -> "a date as YYYY-MM-DD";
          case WHOLE_NUMBER -> "a whole number";
          case NUMBER -> "a number";
          case TRUTH -> "true or false";
          case WORD -> "one of: " + String.join(", ", property.words());
          case IDENTIFIER -> "an identifier";
          case PROPERTIES -> "properties";
        };
    String minimum =
        property.minimum().isPresent() ? " of " + property.minimum().getAsInt() + " or more" : "";
    if (property.shape() == Shape.CHANGES) {
      return "paths with values, such as outline.provisional: yes";
    }
    return single
        + minimum
        + (property.shape() == Shape.READINGS ? ", or readings with value and date" : "");
  }
}
