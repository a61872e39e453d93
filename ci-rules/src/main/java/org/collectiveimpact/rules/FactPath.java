package org.collectiveimpact.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.fact.Topics;
import org.collectiveimpact.rules.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * A measured fact by its place, such as {@code funding.coverageMonths}: a topic and a property of
 * its view. {@code situation} stands for the situation itself and {@code standings} for the status
 * of a precondition.
 */
final class FactPath {

  private static final Map<String, FactPath> KNOWN = new ConcurrentHashMap<>();
  private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

  private final @Nullable MethodHandle topic;
  private final @Nullable MethodHandle property;
  private final @Nullable Precondition precondition;
  private final boolean count;

  private FactPath(String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("'" + path + "' is not a fact; expected topic.property");
    }
    String first = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    if (first.equals("standings")) {
      topic = null;
      property = null;
      precondition = Precondition.valueOf(rest);
      count = false;
    } else {
      Method reader = first.equals("situation") ? null : accessor(Topics.class, first, path);
      Class<?> owner = reader == null ? Situation.class : reader.getReturnType();
      Method accessor = accessor(owner, rest, path);
      topic = reader == null ? null : handle(reader);
      property = handle(accessor);
      precondition = null;
      count = accessor.getReturnType() == int.class;
    }
  }

  private FactPath(Method accessor) {
    topic = null;
    property = handle(accessor);
    precondition = null;
    count = accessor.getReturnType() == int.class;
  }

  static FactPath of(String path) {
    FactPath known = KNOWN.get(path);
    return known != null ? known : KNOWN.computeIfAbsent(path, FactPath::new);
  }

  /** A fact about one part, such as {@code links} of a work group. */
  static FactPath ofPart(Part part, String property) {
    String path = part.getClass().getName() + "." + property;
    FactPath known = KNOWN.get(path);
    return known != null
        ? known
        : KNOWN.computeIfAbsent(
            path, missing -> new FactPath(accessor(part.getClass(), property, property)));
  }

  /** Whether a path names a measured fact. */
  static boolean exists(String path) {
    try {
      FactPath fact = of(path);
      return fact.topic != null || fact.precondition != null || path.startsWith("situation.");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What was measured; null if nothing is recorded. */
  @Nullable Object read(Situation situation) {
    return property == null
        ? precondition == null ? null : situation.standing(precondition)
        : read(property, situation);
  }

  /** What was measured of a part; null if nothing is recorded. */
  @Nullable Object read(Part part) {
    return read(Objects.requireNonNull(property), part);
  }

  private @Nullable Object read(MethodHandle last, Object first) {
    try {
      Object owner = topic == null ? first : (Object) topic.invokeExact(first);
      return (Object) last.invokeExact(owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a measured value says that nothing is recorded. */
  boolean isMissing(@Nullable Object value) {
    return value == null
        || value == Answer.UNKNOWN
        || value == PreconditionStatus.NOT_ASSESSED
        || value == SuitabilityVerdict.UNDETERMINED
        || value == ProblemComplexity.UNDETERMINED
        || value == ProblemNature.UNDETERMINED
        || (count && value.equals(0))
        || (value instanceof Collection<?> collection && collection.isEmpty());
  }

  private static Method accessor(Class<?> owner, String name, String path) {
    try {
      return owner.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "'" + path + "' is not a fact: " + owner.getSimpleName() + " has no '" + name + "'", e);
    }
  }

  private static MethodHandle handle(Method accessor) {
    try {
      return MethodHandles.lookup().unreflect(accessor).asType(READER);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(accessor + " should be public", e);
    }
  }
}
