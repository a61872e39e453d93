package org.collectiveimpact.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.json.ModelType.Kind;
import org.collectiveimpact.core.json.ModelType.Property;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes into values of the model. It goes on after a problem, so that one reading shows them
 * all; {@code null} stands for what could not be read.
 */
final class Binder {

  private static final Pattern DATE_LIKE = Pattern.compile("\\d{4}(-\\d{1,2}){0,2}");
  private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("(?s)\\w+:\\S.*");

  private final Problems problems;
  private final Scalars scalars;

  Binder(Problems problems) {
    this.problems = problems;
    this.scalars = new Scalars(problems);
  }

  /** The value that a document records; {@code null} only if there are problems. */
  <T> @Nullable T bind(Class<T> type, Node document) {
    return type.cast(properties(ModelType.of(type), document, ""));
  }

  /** Looks for references to parts that the document does not record. */
  void checkReferences() {
    scalars.checkReferences();
  }

  private @Nullable Object properties(ModelType type, Node node, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      return notProperties(type, node, path);
    }
    int before = problems.count();
    Map<String, Node.Entry> given = new LinkedHashMap<>();
    Map<String, Object> values = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.name();
      String at = (path.isEmpty() ? "" : path + ".") + Node.brief(name);
      Optional<Property> property = type.find(name);
      Node.Entry first = given.putIfAbsent(name, entry);
      if (property.isEmpty()) {
        problems.addUnknown(
            name,
            entry.position(),
            at,
            "unknown property '" + Node.brief(name) + "'; expected one of: ",
            type.properties().stream().map(Property::name).toList());
      } else if (first != null) {
        problems.add(
            entry.position(),
            at,
            "duplicate property '" + name + "'; first given on line " + first.position().line());
      } else {
        Object value = value(property.get(), entry.value(), at);
        if (value != null) {
          values.put(name, value);
        }
      }
    }
    for (Property property : type.properties()) {
      Node.Entry entry = given.get(property.name());
      if (property.isRequired() && (entry == null || isNothing(property, entry.value()))) {
        problems.add(
            node.position(),
            path,
            "missing property '" + property.name() + "'; expected " + Scalars.expected(property));
      }
    }
    checkEnd(given.get("until"), values, path);
    return problems.count() > before ? null : build(type, node, path, values);
  }

  private @Nullable Object notProperties(ModelType type, Node node, String path) {
    String examples =
        type.properties().stream().limit(3).map(Property::name).collect(Collectors.joining(", "));
    boolean missesSpace =
        node instanceof Node.Scalar scalar && NO_SPACE_AFTER_COLON.matcher(scalar.text()).matches();
    problems.add(
        node.position(),
        path,
        "found " + node.description() + "; expected properties such as " + examples,
        missesSpace ? Optional.of("Maybe a space is missing after ':'.") : Optional.empty());
    return null;
  }

  private void checkEnd(Node.@Nullable Entry entry, Map<String, Object> values, String path) {
    if (entry != null
        && values.get("date") instanceof Optional<?> date
        && values.get("until") instanceof Optional<?> until
        && date.orElse(null) instanceof LocalDate start
        && until.orElse(null) instanceof LocalDate end
        && end.isBefore(start)) {
      problems.add(
          entry.value().position(),
          path.isEmpty() ? "until" : path + ".until",
          "until " + end + " is before date " + start);
    }
  }

  private @Nullable Object build(
      ModelType type, Node node, String path, Map<String, Object> values) {
    try {
      return type.build(values);
    } catch (IllegalArgumentException e) {
      problems.add(node.position(), path, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** The value of a property as its builder takes it; null if there are problems. */
  @Nullable Object value(Property property, Node node, String path) {
    return switch (property.shape()) {
      case REQUIRED -> isNothing(property, node) ? null : single(property, node, path);
      case OPTIONAL ->
          isNothing(property, node) ? null : Optional.ofNullable(single(property, node, path));
      case LIST, SET -> elements(property, node, path, (item, at) -> single(property, item, at));
      case READINGS -> elements(property, node, path, (item, at) -> reading(property, item, at));
    };
  }

  /** Whether nothing is recorded; empty text between quotes is a text, but no date or number. */
  private static boolean isNothing(Property property, Node node) {
    return node instanceof Node.Scalar scalar
        && (scalar.form() == Node.Form.NOTHING
            || (scalar.text().isEmpty() && property.kind() != Kind.TEXT));
  }

  /** The elements of a list; a single element may stand without one. */
  private static List<Object> elements(
      Property property, Node node, String path, BiFunction<Node, String, @Nullable Object> bind) {
    boolean isList = node instanceof Node.Sequence;
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!isNothing(property, items.get(i))) {
        Object element = bind.apply(items.get(i), isList ? path + "[" + i + "]" : path);
        if (element != null) {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  /** A reading in full, a bare answer, or a bare date since which the answer is yes. */
  private @Nullable Object reading(Property property, Node node, String path) {
    if (node instanceof Node.Mapping) {
      return properties(ModelType.readingOf(property), node, path);
    }
    if (property.element() == Answer.class
        && node instanceof Node.Scalar scalar
        && DATE_LIKE.matcher(scalar.text()).matches()) {
      LocalDate date = scalars.date(scalar, path);
      return date == null ? null : Reading.since(date, Answer.YES);
    }
    Object value = single(property, node, path);
    return value == null ? null : Reading.of(value);
  }

  private @Nullable Object single(Property property, Node node, String path) {
    return property.kind() == Kind.PROPERTIES
        ? properties(ModelType.of(property.element()), node, path)
        : scalars.bind(property, node, path);
  }
}
