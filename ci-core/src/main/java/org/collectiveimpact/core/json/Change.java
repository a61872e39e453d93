package org.collectiveimpact.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.ModelType.Kind;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.json.ModelType.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What one property of an initiative's record is to be.
 *
 * <p>A fact over time takes the value as a reading of the day of the change and keeps its earlier
 * readings; anything else is replaced.
 *
 * @param path the property as the file format names it, such as {@code outline.provisional}; {@code
 *     partners[+]} is one more element of a list, {@code champions[*].stance} a property of each
 *     element there is
 * @param value the value as YAML, such as {@code yes} or {@code {id: city, name: City}}
 */
public record Change(String path, String value) {

  /** What YAML reads as no value. */
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  private static final Pattern SEGMENT = Pattern.compile("(\\w+)(\\[[+*]])?(?:\\.|$)");

  /**
   * The initiative with all of the changes, made one after the other on a day.
   *
   * @throws InitiativeFormatException if a path or a value does not fit the model, or the model
   *     rejects the result
   */
  public static Initiative apply(Initiative initiative, List<Change> changes, LocalDate day) {
    Object changed = initiative;
    for (Change change : changes) {
      Problems problems = new Problems("change");
      changed =
          problems.check(
              new Application(problems, day, change)
                  .changed(ModelType.of(Initiative.class), changed, change.segments(problems)));
    }
    return (Initiative) changed;
  }

  /** The change as a line of a file, such as {@code outline.provisional: yes}. */
  @Override
  public String toString() {
    return path + ": " + value;
  }

  private List<Segment> segments(Problems problems) {
    List<Segment> segments = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(path);
    int end = 0;
    while (end < path.length() && segment.find(end) && segment.start() == end) {
      segments.add(new Segment(segment.group(1), Optional.ofNullable(segment.group(2))));
      end = segment.end();
    }
    if (end < path.length() || path.isEmpty() || path.endsWith(".")) {
      throw problems.fail(
          Node.Position.NONE,
          "'" + path + "' is not a path; expected one such as champions[*].stance");
    }
    return segments;
  }

  private record Segment(String name, Optional<String> elements) {
    boolean addsElement() {
      return elements.filter("[+]"::equals).isPresent();
    }
  }

  private record Application(Problems problems, LocalDate day, Change change) {

    /** A value of the model with the change at the path; null if there are problems. */
    @Nullable Object changed(ModelType type, @Nullable Object owner, List<Segment> path) {
      Segment segment = path.get(0);
      Property property = type.find(segment.name()).orElse(null);
      if (property == null) {
        problems.addUnknown(
            segment.name(),
            Node.Position.NONE,
            change.path(),
            "unknown property '" + segment.name() + "'; expected one of: ",
            type.properties().stream().map(Property::name).toList());
        return null;
      }
      if (!fits(property, segment, path.size() == 1)) {
        return null;
      }
      Map<String, Object> values = new HashMap<>();
      if (owner != null) {
        type.properties().forEach(known -> values.put(known.name(), known.of(owner)));
      }
      Object current = values.get(segment.name());
      Object value =
          path.size() == 1
              ? last(property, segment, current)
              : inner(property, segment, current, path.subList(1, path.size()));
      if (value == null) {
        return null;
      }
      values.put(segment.name(), value);
      try {
        return type.build(values);
      } catch (IllegalArgumentException | IllegalStateException e) {
        problems.add(Node.Position.NONE, change.path(), String.valueOf(e.getMessage()));
        return null;
      }
    }

    /** Whether a path may name the property like this; if not, that is a problem. */
    private boolean fits(Property property, Segment segment, boolean last) {
      if (!last && property.kind() != Kind.PROPERTIES) {
        problems.add(
            Node.Position.NONE, change.path(), "'" + segment.name() + "' has no properties");
        return false;
      }
      boolean list = property.shape() == Shape.LIST || property.shape() == Shape.SET;
      List<String> fitting = !list ? List.of("") : last ? List.of("", "[+]") : List.of("[*]");
      String given = segment.elements().orElse("");
      if (!fitting.contains(given)) {
        problems.add(
            Node.Position.NONE,
            change.path(),
            "found '"
                + segment.name()
                + given
                + "'; expected "
                + fitting.stream().map(segment.name()::concat).collect(Collectors.joining(" or ")));
        return false;
      }
      return true;
    }

    private @Nullable Object last(Property property, Segment segment, @Nullable Object current) {
      Object bound =
          NOTHING.contains(change.value().strip())
              ? null
              : new Binder(problems)
                  .value(
                      property,
                      NodeReader.read(change.value(), "change.yaml", problems),
                      change.path());
      if (bound == null && problems.count() == 0) {
        problems.add(
            Node.Position.NONE,
            change.path(),
            "nothing given; expected " + Scalars.expected(property));
      }
      if (bound instanceof List<?> given && property.shape() == Shape.READINGS) {
        return dated(elements(current), given);
      }
      if (bound instanceof List<?> given && segment.addsElement()) {
        List<Object> all = elements(current);
        all.addAll(given);
        return all;
      }
      return bound;
    }

    private @Nullable Object inner(
        Property property, Segment segment, @Nullable Object current, List<Segment> rest) {
      ModelType type = ModelType.of(property.element());
      if (segment.elements().isPresent()) {
        List<Object> changed = new ArrayList<>();
        for (Object element : elements(current)) {
          Object result = changed(type, element, rest);
          if (result == null) {
            return null;
          }
          changed.add(result);
        }
        return changed;
      }
      Object part = current instanceof Optional<?> optional ? optional.orElse(null) : current;
      Object result = changed(type, part, rest);
      return result == null ? null : Optional.of(result);
    }

    /** The readings there are, and after them the given ones as of the day of the change. */
    private List<Object> dated(List<Object> readings, List<?> given) {
      for (Object reading : given) {
        readings.add(Reading.since(day, ((Reading<?>) reading).value()));
      }
      return readings;
    }

    private static List<Object> elements(@Nullable Object current) {
      List<Object> copy = new ArrayList<>();
      if (current instanceof Iterable<?> elements) {
        elements.forEach(copy::add);
      }
      return copy;
    }
  }
}
