package org.collectiveimpact.rules.pack;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collectiveimpact.core.fact.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints of one pattern and writes them anew from what it understood, so that the
 * engine never sees what the checks did not.
 *
 * <p>What it writes compares nothing that is absent: {@code a < 3} becomes {@code (a != null && a <
 * 3)}, for the engine would fail or guess.
 */
final class ConstraintChecker {

  /** More months or days than any initiative lasts. */
  private static final int LONGEST = 12_000;

  private static final Set<String> SHIFTS =
      Set.of("plusDays", "plusMonths", "plusYears", "minusDays", "minusMonths", "minusYears");

  private final DrlText text;
  private final DrlTypes types;
  private final Class<?> fact;
  private final Map<String, Optional<ConstraintType>> variables;
  private final PackProblems problems;

  /**
   * A checker of constraints.
   *
   * @param text the file
   * @param types the types that the file can name
   * @param fact the type of the pattern
   * @param variables the variables that are bound so far; those without a type are not understood
   * @param problems takes what is wrong
   */
  ConstraintChecker(
      DrlText text,
      DrlTypes types,
      Class<?> fact,
      Map<String, Optional<ConstraintType>> variables,
      PackProblems problems) {
    this.text = text;
    this.types = types;
    this.fact = fact;
    this.variables = variables;
    this.problems = problems;
  }

  /** Something that must hold; nothing if it is wrong, which is then a problem. */
  @Nullable ConstraintText condition(ConstraintNode node) {
    if (node instanceof ConstraintNode.Junction junction) {
      return junction(junction);
    }
    if (node instanceof ConstraintNode.Negation negation) {
      ConstraintText inside = condition(negation.node());
      return inside == null ? null : yesOrNo("!(" + inside.drl() + ")", inside);
    }
    if (node instanceof ConstraintNode.Relation relation) {
      return relation(relation);
    }
    ConstraintText value = value(node);
    if (value == null) {
      return null;
    }
    if (value.type().kind() != ConstraintType.Kind.YES_OR_NO) {
      problem(
          node,
          "type-mismatch",
          written(node) + " is " + value.type().described() + "; expected a comparison",
          value.type().raw() == Answer.class
              ? "Write '" + text.written(node.first(), node.last()) + " == Answer.YES'."
              : null);
      return null;
    }
    return yesOrNo(guarded(value.present(), value.drl()), value);
  }

  private @Nullable ConstraintText junction(ConstraintNode.Junction junction) {
    List<ConstraintText> parts = new ArrayList<>();
    for (ConstraintNode node : junction.nodes()) {
      ConstraintText part = condition(node);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.size() < junction.nodes().size()) {
      return null;
    }
    String drl =
        parts.stream()
            .map(ConstraintText::drl)
            .collect(Collectors.joining(junction.all() ? " && " : " || ", "(", ")"));
    return yesOrNo(drl, parts.toArray(ConstraintText[]::new));
  }

  private static ConstraintText yesOrNo(String drl, ConstraintText... parts) {
    Set<String> variables = new TreeSet<>();
    for (ConstraintText part : parts) {
      variables.addAll(part.variables());
    }
    return new ConstraintText(drl, ConstraintType.of(boolean.class), Set.of(), variables);
  }

  private static String guarded(Set<String> guards, String drl) {
    if (guards.isEmpty()) {
      return drl;
    }
    return guards.stream()
            .map(guard -> guard + " != null && ")
            .collect(Collectors.joining("", "(", ""))
        + drl
        + ")";
  }

  // ---------------------------------------------------------------- comparisons

  private @Nullable ConstraintText relation(ConstraintNode.Relation relation) {
    ConstraintText left = value(relation.left());
    List<ConstraintText> right = new ArrayList<>();
    for (ConstraintNode node : relation.right()) {
      ConstraintText value = value(node);
      if (value != null) {
        right.add(value);
      }
    }
    if (left == null || right.size() < relation.right().size()) {
      return null;
    }
    boolean negative = relation.operator().startsWith("not ") || relation.operator().equals("!=");
    String drl =
        switch (relation.operator()) {
          case "==", "!=" -> equality(relation, left, right.get(0), relation.right().get(0));
          case "in", "not in" -> {
            List<String> each = new ArrayList<>();
            for (int i = 0; i < right.size(); i++) {
              String one = equality(relation, left, right.get(i), relation.right().get(i));
              if (one != null) {
                each.add(one);
              }
            }
            yield each.size() < right.size() ? null : "(" + String.join(" || ", each) + ")";
          }
          case "contains", "not contains" ->
              membership(relation, left, right.get(0), relation.right().get(0));
          case "memberOf", "not memberOf" ->
              membership(relation, right.get(0), left, relation.left());
          default -> order(relation, left, right.get(0));
        };
    if (drl == null) {
      return null;
    }
    List<ConstraintText> parts = new ArrayList<>(right);
    parts.add(left);
    return yesOrNo(negative ? "!(" + drl + ")" : drl, parts.toArray(ConstraintText[]::new));
  }

  private @Nullable String equality(
      ConstraintNode.Relation relation,
      ConstraintText left,
      ConstraintText right,
      ConstraintNode rightNode) {
    if (isNull(rightNode) || isNull(relation.left())) {
      ConstraintText other = isNull(rightNode) ? left : right;
      if (other.type().raw().isPrimitive()) {
        problem(
            relation,
            "type-mismatch",
            written(relation)
                + " never tells anything, for a number or true and false are never"
                + " null; expected a comparison with a value",
            null);
        return null;
      }
      return guarded(other.guards(), other.drl() + " == null");
    }
    if (!comparable(relation, left.type(), right.type(), rightNode)) {
      return null;
    }
    Set<String> guards = both(left.guards(), right.guards());
    return switch (left.type().kind()) {
      case NUMBER ->
          left.type().isDecimal() || right.type().isDecimal()
              ? guarded(both(left.present(), right.present()), compared(left, "==", right))
              : guarded(guards, left.drl() + " == " + right.drl());
      case DATE -> guarded(both(left.present(), right.present()), compared(left, "==", right));
      case COLLECTION, MAP, OPTIONAL, OTHER -> {
        incomparable(
            relation,
            left,
            "'contains', or a property of it",
            left.type().kind() == ConstraintType.Kind.OPTIONAL ? "Write 'isPresent()'." : null);
        yield null;
      }
      default -> guarded(guards, left.drl() + " == " + right.drl());
    };
  }

  private @Nullable String order(
      ConstraintNode.Relation relation, ConstraintText left, ConstraintText right) {
    ConstraintNode rightNode = relation.right().get(0);
    if (isNull(rightNode) || isNull(relation.left())) {
      problem(
          relation,
          "type-mismatch",
          "'null' is neither more nor less than anything; expected a value",
          null);
      return null;
    }
    if (!comparable(relation, left.type(), right.type(), rightNode)) {
      return null;
    }
    Set<ConstraintType.Kind> ordered =
        Set.of(ConstraintType.Kind.NUMBER, ConstraintType.Kind.DATE, ConstraintType.Kind.CHOICE);
    if (!ordered.contains(left.type().kind())) {
      incomparable(
          relation,
          left,
          "a number, a day or a choice",
          left.type().kind() == ConstraintType.Kind.COLLECTION ? "Write 'size()' after it." : null);
      return null;
    }
    return guarded(
        both(left.present(), right.present()), compared(left, relation.operator(), right));
  }

  private void incomparable(
      ConstraintNode.Relation relation,
      ConstraintText left,
      String expected,
      @Nullable String hint) {
    problem(
        relation,
        "type-mismatch",
        written(relation.left())
            + " is "
            + left.type().described()
            + " and cannot be compared with '"
            + relation.operator()
            + "'; expected "
            + expected,
        hint);
  }

  /** The comparison of two values that are there. */
  private static String compared(ConstraintText left, String operator, ConstraintText right) {
    return switch (left.type().kind()) {
      case DATE -> left.drl() + ".toEpochDay() " + operator + " " + right.drl() + ".toEpochDay()";
      case CHOICE -> left.drl() + ".compareTo(" + right.drl() + ") " + operator + " 0";
      default ->
          left.type().isDecimal() || right.type().isDecimal()
              ? decimal(left) + ".compareTo(" + decimal(right) + ") " + operator + " 0"
              : left.drl() + " " + operator + " " + right.drl();
    };
  }

  private static String decimal(ConstraintText number) {
    return number.type().isDecimal()
        ? number.drl()
        : "java.math.BigDecimal.valueOf(" + number.drl() + ")";
  }

  private @Nullable String membership(
      ConstraintNode.Relation relation,
      ConstraintText all,
      ConstraintText one,
      ConstraintNode oneNode) {
    if (all.type().kind() != ConstraintType.Kind.COLLECTION) {
      problem(
          relation,
          "type-mismatch",
          "'"
              + relation.operator()
              + "' looks into "
              + all.type().described()
              + "; expected several values",
          null);
      return null;
    }
    if (isNull(oneNode) || !comparable(relation, all.type().held(), one.type(), oneNode)) {
      return null;
    }
    return guarded(both(all.present(), one.present()), all.drl() + ".contains(" + one.drl() + ")");
  }

  /** Whether two values are of one kind; values of different kinds are never equal. */
  private boolean comparable(
      ConstraintNode.Relation relation,
      ConstraintType left,
      ConstraintType right,
      ConstraintNode rightNode) {
    boolean same =
        left.kind() == right.kind()
            && (left.kind() != ConstraintType.Kind.CHOICE || left.raw() == right.raw());
    if (!same) {
      problem(
          relation,
          "type-mismatch",
          written(relation.left())
              + (relation.operator().contains("contains") ? " holds values, each " : " is ")
              + left.described()
              + ", and "
              + written(rightNode)
              + " is "
              + right.described()
              + "; expected values of one kind",
          suggested(left, rightNode));
    }
    return same;
  }

  private static @Nullable String suggested(ConstraintType left, ConstraintNode right) {
    if (!(right instanceof ConstraintNode.Literal literal)
        || literal.token().kind() != DrlToken.Kind.TEXT) {
      return null;
    }
    String value = literal.token().text();
    if (left.kind() == ConstraintType.Kind.DATE) {
      return isDay(value)
          ? "Write 'LocalDate.parse(\"" + value + "\")'."
          : "Write a day such as 'LocalDate.parse(\"2024-01-31\")'.";
    }
    if (left.kind() == ConstraintType.Kind.CHOICE) {
      List<String> near = Nearest.of(value, names(left));
      return near.isEmpty()
          ? null
          : "Write '" + left.raw().getSimpleName() + "." + near.get(0) + "'.";
    }
    return left.kind() == ConstraintType.Kind.NUMBER && value.matches("\\d{1,9}")
        ? "Write " + value + " without quotation marks."
        : null;
  }

  // ---------------------------------------------------------------- values

  private @Nullable ConstraintText value(ConstraintNode node) {
    if (node instanceof ConstraintNode.Literal literal) {
      return literal(literal);
    }
    if (node instanceof ConstraintNode.Path path) {
      return path(path);
    }
    problem(node, "syntax", written(node) + " is a comparison; expected a value", null);
    return null;
  }

  private static ConstraintText literal(ConstraintNode.Literal literal) {
    DrlToken token = literal.token();
    String sign = literal.first().equals(token) ? "" : "-";
    return switch (token.kind()) {
      case TEXT ->
          ConstraintText.of(Comparison.quoted(token.text()), ConstraintType.of(String.class));
      case NUMBER ->
          token.text().contains(".")
              ? ConstraintText.of(
                  "new java.math.BigDecimal(\"" + sign + token.text() + "\")",
                  ConstraintType.of(BigDecimal.class))
              : ConstraintText.of(
                  sign + Integer.parseInt(token.text()), ConstraintType.of(int.class));
      default ->
          ConstraintText.of(
              token.text(), ConstraintType.of(token.is("null") ? Object.class : boolean.class));
    };
  }

  /** A property of the fact or of a variable, a constant, a day. */
  @Nullable ConstraintText path(ConstraintNode.Path path) {
    ConstraintNode.Step first = path.steps().get(0);
    String name = first.name().text();
    ConstraintText at;
    int next;
    if (name.startsWith("$") && first.arguments().isEmpty()) {
      Optional<ConstraintType> type = variables.get(name);
      if (type == null && types.isTrusted()) {
        return null; // bound by what is not understood here, or not at all: the engine knows
      }
      if (type == null) {
        problem(
            first,
            "unknown-variable",
            "'" + Shown.of(name) + "' is not bound before this; expected a variable that is",
            Nearest.hint(name, variables.keySet()));
        return null;
      }
      if (type.isEmpty()) {
        return null;
      }
      at = new ConstraintText(name, type.get(), Set.of(), Set.of(name));
      next = 1;
    } else if (Character.isUpperCase(name.charAt(0)) && first.arguments().isEmpty()) {
      return ofType(path);
    } else {
      at = step(new ConstraintText("", ConstraintType.of(fact), Set.of(), Set.of()), first);
      next = 1;
    }
    for (; at != null && next < path.steps().size(); next++) {
      at = step(at, path.steps().get(next));
    }
    return at;
  }

  private @Nullable ConstraintText ofType(ConstraintNode.Path path) {
    DrlToken name = path.first();
    if (name.is("LocalDate")) {
      return day(path);
    }
    Optional<Class<?>> type = types.find(name);
    if (type.isEmpty()) {
      types.reportUnknown(name);
      return null;
    }
    if (!type.get().isEnum() || path.steps().size() != 2) {
      if (!types.isTrusted()) {
        problem(
            path,
            "forbidden",
            written(path)
                + " is not allowed in restricted rules; expected a property, a value or a constant"
                + " such as Answer.YES",
            null);
      }
      return null;
    }
    ConstraintNode.Step constant = path.steps().get(1);
    ConstraintType choice = ConstraintType.of(type.get());
    if (constant.arguments().isPresent() || !names(choice).contains(constant.name().text())) {
      problem(
          constant,
          "unknown-constant",
          "'"
              + Shown.of(constant.name().text())
              + "' is not a constant of "
              + type.get().getSimpleName()
              + "; expected one of "
              + choice.constants(),
          Nearest.hint(constant.name().text(), names(choice)));
      return null;
    }
    return ConstraintText.of(type.get().getName() + "." + constant.name().text(), choice);
  }

  private static List<String> names(ConstraintType choice) {
    return Arrays.stream(choice.raw().getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  private @Nullable ConstraintText day(ConstraintNode.Path path) {
    List<ConstraintNode.Step> steps = path.steps();
    Optional<LocalDate> day = steps.size() < 2 ? Optional.empty() : day(steps.get(1));
    if (day.isEmpty()) {
      problem(
          path,
          "bad-value",
          written(path) + " is not a day; expected LocalDate.parse(\"2024-01-31\")",
          null);
      return null;
    }
    ConstraintText at =
        ConstraintText.of(
            "java.time.LocalDate.ofEpochDay(" + day.get().toEpochDay() + "L)",
            ConstraintType.of(LocalDate.class));
    for (int i = 2; at != null && i < steps.size(); i++) {
      at = step(at, steps.get(i));
    }
    return at;
  }

  private static Optional<LocalDate> day(ConstraintNode.Step step) {
    List<String> values = new ArrayList<>();
    for (ConstraintNode argument : step.arguments().orElse(List.of())) {
      values.add(argument instanceof ConstraintNode.Literal literal ? literal.token().text() : "");
    }
    try {
      if (step.name().is("parse") && values.size() == 1 && isDay(values.get(0))) {
        return Optional.of(LocalDate.parse(values.get(0)));
      }
      boolean numbers = values.stream().allMatch(value -> value.matches("\\d{1,4}"));
      if (step.name().is("of") && values.size() == 3 && numbers) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(values.get(0)),
                Integer.parseInt(values.get(1)),
                Integer.parseInt(values.get(2))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isDay(String value) {
    try {
      return value.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(value) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  // ---------------------------------------------------------------- steps of paths

  private @Nullable ConstraintText step(ConstraintText from, ConstraintNode.Step step) {
    String name = step.name().text();
    List<ConstraintNode> arguments = step.arguments().orElse(List.of());
    List<ConstraintText> values = new ArrayList<>();
    for (ConstraintNode argument : arguments) {
      ConstraintText value = value(argument);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    Optional<ConstraintType> result =
        switch (from.type().kind()) {
          case COLLECTION -> ofCollection(from.type(), name, values);
          case MAP -> ofMap(from.type(), name, values);
          case OPTIONAL -> ofOptional(from.type(), name, arguments, values);
          case DATE -> ofDay(name, arguments, values);
          default -> ofOurs(from.type(), step, values);
        };
    if (result.isEmpty()) {
      unknownStep(from, step);
      return null;
    }
    Set<String> guards = new LinkedHashSet<>(from.present());
    Set<String> named = new TreeSet<>(from.variables());
    for (ConstraintText value : values) {
      guards.addAll(value.guards());
      named.addAll(value.variables());
    }
    boolean method =
        step.arguments().isPresent() || from.type().kind() != ConstraintType.Kind.OTHER;
    String drl =
        (from.drl().isEmpty() ? "" : from.drl() + ".")
            + name
            + (method
                ? values.stream()
                    .map(ConstraintText::drl)
                    .collect(Collectors.joining(", ", "(", ")"))
                : "");
    return new ConstraintText(drl, result.get(), guards, named);
  }

  private static Optional<ConstraintType> ofCollection(
      ConstraintType type, String name, List<ConstraintText> values) {
    if (values.isEmpty()) {
      return sized(name);
    }
    ConstraintType given = values.get(0).type();
    boolean one = values.size() == 1;
    boolean contains = name.equals("contains") && one && given.kind() == type.held().kind();
    boolean all =
        name.equals("containsAll") && one && given.kind() == ConstraintType.Kind.COLLECTION;
    return contains || all ? Optional.of(ConstraintType.of(boolean.class)) : Optional.empty();
  }

  private static Optional<ConstraintType> sized(String name) {
    return switch (name) {
      case "isEmpty" -> Optional.of(ConstraintType.of(boolean.class));
      case "size" -> Optional.of(ConstraintType.of(int.class));
      default -> Optional.empty();
    };
  }

  private static Optional<ConstraintType> ofMap(
      ConstraintType type, String name, List<ConstraintText> values) {
    if (values.isEmpty()) {
      return sized(name);
    }
    if (values.size() != 1) {
      return Optional.empty();
    }
    return switch (name) {
      case "containsKey" -> Optional.of(ConstraintType.of(boolean.class));
      case "get" ->
          type.element().map(raw -> new ConstraintType(raw, Optional.empty(), true, false));
      default -> Optional.empty();
    };
  }

  private static Optional<ConstraintType> ofOptional(
      ConstraintType type,
      String name,
      List<ConstraintNode> arguments,
      List<ConstraintText> values) {
    if (values.isEmpty() && (name.equals("isPresent") || name.equals("isEmpty"))) {
      return Optional.of(ConstraintType.of(boolean.class));
    }
    boolean fits =
        name.equals("orElse")
            && values.size() == 1
            && arguments.get(0) instanceof ConstraintNode.Literal literal
            && (literal.isNull() || values.get(0).type().kind() == type.held().kind());
    return fits
        ? Optional.of(
            new ConstraintType(
                type.held().raw(), Optional.empty(), isNull(arguments.get(0)), false))
        : Optional.empty();
  }

  private static Optional<ConstraintType> ofDay(
      String name, List<ConstraintNode> arguments, List<ConstraintText> values) {
    if (values.size() != 1) {
      return Optional.empty();
    }
    if (name.equals("isBefore") || name.equals("isAfter")) {
      return values.get(0).type().kind() == ConstraintType.Kind.DATE
          ? Optional.of(ConstraintType.of(boolean.class))
          : Optional.empty();
    }
    boolean shifted =
        SHIFTS.contains(name)
            && arguments.get(0) instanceof ConstraintNode.Literal literal
            && literal.token().kind() == DrlToken.Kind.NUMBER
            && literal.token().text().matches("\\d{1,5}")
            && Integer.parseInt(literal.token().text()) <= LONGEST;
    return shifted ? Optional.of(ConstraintType.of(LocalDate.class)) : Optional.empty();
  }

  private static Optional<ConstraintType> ofOurs(
      ConstraintType type, ConstraintNode.Step step, List<ConstraintText> values) {
    String name = step.name().text();
    if (values.isEmpty()) {
      return AllowedTypes.property(type.raw(), name).map(ConstraintType::of);
    }
    return AllowedTypes.question(type.raw(), name, values.size())
        .filter(method -> accepts(method, values))
        .map(ConstraintType::of);
  }

  private static boolean accepts(Method method, List<ConstraintText> values) {
    for (int i = 0; i < values.size(); i++) {
      Class<?> wanted = method.getParameterTypes()[i];
      ConstraintType given = values.get(i).type();
      boolean fits =
          wanted.isEnum()
              ? given.raw() == wanted
              : given.kind() == ConstraintType.of(wanted).kind();
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void unknownStep(ConstraintText from, ConstraintNode.Step step) {
    String name = step.name().text();
    Class<?> raw = from.type().raw();
    boolean known =
        Arrays.stream(raw.getMethods()).anyMatch(method -> method.getName().equals(name));
    boolean left = step.arguments().isPresent() || known || !AllowedTypes.all().contains(raw);
    if (types.isTrusted() && left) {
      return; // the engine knows more than these checks
    }
    if (step.arguments().isPresent() || known) {
      problem(
          step,
          "forbidden",
          "'"
              + Shown.of(name)
              + "' cannot be asked of "
              + from.type().described()
              + " like this in restricted rules; expected "
              + questions(from.type()),
          null);
      return;
    }
    String owner = from.drl().isEmpty() ? raw.getSimpleName() : "'" + from.drl() + "'";
    Set<String> properties = AllowedTypes.properties(raw);
    problem(
        step,
        "unknown-property",
        owner
            + " has no property '"
            + Shown.of(name)
            + "'; expected "
            + (properties.isEmpty()
                ? "no property of " + from.type().described()
                : "one of its own"),
        Nearest.hint(name, properties));
  }

  private static String questions(ConstraintType type) {
    return switch (type.kind()) {
      case COLLECTION -> "isEmpty(), size(), contains(value) or containsAll(values)";
      case MAP -> "isEmpty(), size(), containsKey(constant) or get(constant)";
      case OPTIONAL -> "isPresent(), isEmpty() or orElse(value)";
      case DATE -> "isBefore(day), isAfter(day), plusMonths(12) and the like";
      default -> "a property, or a comparison";
    };
  }

  // ---------------------------------------------------------------- helpers

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static boolean isNull(ConstraintNode node) {
    return node instanceof ConstraintNode.Literal literal && literal.isNull();
  }

  private String written(ConstraintNode node) {
    return "'" + Shown.of(text.written(node.first(), node.last())) + "'";
  }

  private void problem(ConstraintNode node, String code, String message, @Nullable String hint) {
    problems.error(text.place(node.first(), node.last()), code, message, hint);
  }

  private void problem(
      ConstraintNode.Step step, String code, String message, @Nullable String hint) {
    problems.error(text.place(step.name()), code, message, hint);
  }
}
