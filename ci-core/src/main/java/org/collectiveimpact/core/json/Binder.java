package org.collectiveimpact.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
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
  private Scalars scalars;

  Binder(Problems problems) {
    this.problems = problems;
    this.scalars = new Scalars(problems);
  }

  /** The value that a document records; {@code null} only if there are problems. */
  <T> @Nullable T bind(Class<T> type, Node document) {
    return type.cast(properties(type, document, ""));
  }

  private @Nullable Object properties(Class<?> type, Node node, String path) {
    return type == Initiative.class
        ? initiative(node, path)
        : properties(ModelType.of(type), node, path);
  }

  /** An initiative knows the identifiers that it records, and no others. */
  private @Nullable Object initiative(Node node, String path) {
    Scalars outer = scalars;
    scalars = new Scalars(problems);
    Object initiative = properties(ModelType.of(Initiative.class), node, path);
    scalars.checkReferences();
    scalars = outer;
    return initiative;
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
    boolean isWhole = problems.count() == before;
    // Where every property has a default, what is wrong with one hides nothing of the others.
    boolean canBuild = isWhole || type.properties().stream().allMatch(Property::hasDefault);
    Object value = canBuild ? build(type, node, path, given, values) : null;
    return isWhole ? value : null;
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
      ModelType type,
      Node node,
      String path,
      Map<String, Node.Entry> given,
      Map<String, Object> values) {
    try {
      return type.build(values);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      Optional<Property> rejected =
          type.properties().stream()
              .filter(Property::hasDefault)
              .filter(property -> values.containsKey(property.name()))
              .filter(property -> message.startsWith(property.name() + " "))
              .findFirst();
      if (rejected.isPresent()) {
        String name = rejected.get().name();
        Node.Entry entry = Objects.requireNonNull(given.get(name));
        problems.add(entry.value().position(), path.isEmpty() ? name : path + "." + name, message);
        values.remove(name); // the others may be wrong as well
        build(type, node, path, given, values);
      } else {
        problems.add(node.position(), path, message);
      }
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
      case CHANGES -> changes(property, node, path);
    };
  }

  /** The changes in their order, as paths with values; in a list they may stand one by one. */
  private List<Object> changes(Property property, Node node, String path) {
    return elements(
            property,
            node,
            path,
            (item, at) -> {
              if (item instanceof Node.Mapping mapping) {
                return mapping.entries().stream()
                    .map(entry -> new Change(entry.name(), entry.value().toYaml()))
                    .toList();
              }
              problems.add(
                  item.position(),
                  at,
                  "found " + item.description() + "; expected " + Scalars.expected(property));
              return null;
            })
        .stream()
        .flatMap(part -> ((List<?>) part).stream())
        .map(Object.class::cast)
        .toList();
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
    if (property.kind() != Kind.PROPERTIES) {
      return scalars.bind(property, node, path);
    }
    if (node instanceof Node.Scalar scalar) {
      Function<String, Object> shortForm =
          ModelType.of(property.element()).shortForm().orElse(null);
      if (shortForm != null) {
        return shortForm.apply(scalar.text());
      }
    }
    return properties(property.element(), node, path);
  }
}
