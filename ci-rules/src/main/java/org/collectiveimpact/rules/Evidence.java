package org.collectiveimpact.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * The reading behind a measured fact, where one property of the record holds it: {@code
 * launch.agreementToActTogether} is measured from the property of that name, and {@code
 * backbone.status} from that of the one backbone that has it recorded.
 */
final class Evidence {

  /** The parts of the record that the topics measure, where they are called otherwise. */
  private static final Map<String, String> PARTS =
      Map.of(
          "agenda", "commonAgenda",
          "measurement", "sharedMeasurement",
          "governance", "steeringCommittee",
          "backbone", "backbones",
          "leadership", "champions",
          "activity", "workGroups",
          "field", "stakeholders",
          "partnership", "partners");

  private static final Map<String, Optional<Evidence>> KNOWN = new ConcurrentHashMap<>();

  private final Method part;
  private final Method property;

  private Evidence(Method part, Method property) {
    this.part = part;
    this.property = property;
  }

  /** The reading in force behind the fact; null if the fact is not measured from one property. */
  static @Nullable Reading<?> of(String path, Initiative initiative, LocalDate asOf) {
    Optional<Evidence> evidence = KNOWN.get(path);
    if (evidence == null) {
      evidence = KNOWN.computeIfAbsent(path, Evidence::find);
    }
    return evidence.map(found -> found.read(initiative, asOf)).orElse(null);
  }

  private static Optional<Evidence> find(String path) {
    int dot = path.indexOf('.');
    String topic = path.substring(0, dot);
    try {
      Method part = Initiative.class.getMethod(PARTS.getOrDefault(topic, topic));
      if (part.getGenericReturnType() instanceof ParameterizedType type
          && type.getActualTypeArguments()[0] instanceof Class<?> owner) {
        Method property = owner.getMethod(path.substring(dot + 1));
        if (property.getGenericReturnType().getTypeName().contains(Reading.class.getName())) {
          return Optional.of(new Evidence(part, property));
        }
      }
      return Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  /** The reading in force; of several parts that have one, none is the reading behind the fact. */
  private @Nullable Reading<?> read(Initiative initiative, LocalDate asOf) {
    try {
      Reading<?> found = null;
      for (Object owner : owners(part.invoke(initiative))) {
        Reading<?> latest = latest((List<?>) property.invoke(owner), asOf);
        if (latest != null && found != null) {
          return null;
        }
        found = latest == null ? found : latest;
      }
      return found;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one part there may be, or all parts of a kind. */
  private static Iterable<?> owners(Object part) {
    return part instanceof Optional<?> optional ? optional.stream().toList() : (Iterable<?>) part;
  }

  @SuppressWarnings("unchecked") // only properties of type List<Reading<T>> are found
  private static @Nullable Reading<?> latest(List<?> readings, LocalDate asOf) {
    return Reading.latest((List<Reading<Object>>) readings, asOf).orElse(null);
  }
}
