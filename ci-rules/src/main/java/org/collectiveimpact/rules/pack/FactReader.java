package org.collectiveimpact.rules.pack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.fact.Topics;
import org.jspecify.annotations.Nullable;

/** How one fact of the vocabulary is measured, and how DRL names it. */
final class FactReader {

  /** What says that nothing is recorded, beside the absence of a value. */
  private static final Set<Enum<?>> NOTHING =
      Set.of(
          Answer.UNKNOWN,
          PreconditionStatus.NOT_ASSESSED,
          SuitabilityVerdict.UNDETERMINED,
          ProblemComplexity.UNDETERMINED,
          ProblemNature.UNDETERMINED);

  private final String path;
  private final @Nullable Method topic;
  private final Method property;
  private final @Nullable Precondition precondition;

  private FactReader(
      String path, @Nullable Method topic, Method property, @Nullable Precondition precondition) {
    this.path = path;
    this.topic = topic;
    this.property = property;
    this.precondition = precondition;
  }

  /** A fact about the initiative as a whole. */
  static FactReader ofPath(String path) {
    int dot = path.indexOf('.');
    String first = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    try {
      return switch (first) {
        case "standings" ->
            new FactReader(
                path,
                null,
                Situation.class.getMethod("standing", Precondition.class),
                Precondition.valueOf(rest));
        case "situation" -> new FactReader(path, null, Situation.class.getMethod(rest), null);
        default -> {
          Method topic = Topics.class.getMethod(first);
          yield new FactReader(path, topic, topic.getReturnType().getMethod(rest), null);
        }
      };
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("'" + path + "' has a name and is not a fact", e);
    }
  }

  /** A fact about a part. */
  static FactReader ofProperty(Method property) {
    return new FactReader(property.getName(), null, property, null);
  }

  /** What was measured; null if nothing is recorded. */
  @Nullable Object read(Object owner) throws IllegalAccessException, InvocationTargetException {
    if (precondition != null) {
      return property.invoke(owner, precondition);
    }
    return property.invoke(topic == null ? owner : topic.invoke(owner));
  }

  /** What kind of value it is; empty if rules cannot compare it. */
  Optional<FactType> type() {
    Class<?> type = property.getReturnType();
    if (isCount() || type == Integer.class || isDecimal()) {
      return Optional.of(FactType.NUMBER);
    }
    if (type == boolean.class) {
      return Optional.of(FactType.YES_OR_NO);
    }
    if (type == Answer.class) {
      return Optional.of(FactType.ANSWER);
    }
    if (type == LocalDate.class) {
      return Optional.of(FactType.DATE);
    }
    if (type == String.class) {
      return Optional.of(FactType.TEXT);
    }
    if (type.isEnum()) {
      return Optional.of(FactType.CHOICE);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Optional.of(elements() == String.class ? FactType.TEXTS : FactType.CHOICES);
    }
    return Optional.empty();
  }

  /** A number that counts parts: 0 means that none is recorded. */
  boolean isCount() {
    return property.getReturnType() == int.class;
  }

  /** A number that need not be whole. */
  boolean isDecimal() {
    return property.getReturnType() == BigDecimal.class;
  }

  /** The constants that say something, in the order of their vocabulary. */
  List<String> constants() {
    return known().filter(it -> !isNothing(it)).map(Enum::name).toList();
  }

  /** The constant of that name. */
  Optional<Enum<?>> constant(String name) {
    Optional<Enum<?>> found = Optional.empty();
    for (Enum<?> constant : known().toList()) {
      if (constant.name().equals(name)) {
        found = Optional.of(constant);
      }
    }
    return found;
  }

  /** The constants that say that nothing is recorded. */
  List<Enum<?>> nothing() {
    return known().filter(FactReader::isNothing).<Enum<?>>map(it -> it).toList();
  }

  static boolean isNothing(Object value) {
    return NOTHING.contains(value);
  }

  /** How DRL names it in a pattern. */
  String drl(Comparison.On on) {
    if (on == Comparison.On.PART || topic != null) {
      return path;
    }
    String prefix = on == Comparison.On.PASSAGE ? "situation." : "";
    return precondition == null
        ? prefix + property.getName()
        : prefix + "standing(" + literal(precondition) + ")";
  }

  /** How DRL names a constant. */
  static String literal(Enum<?> constant) {
    return constant.getDeclaringClass().getName() + "." + constant.name();
  }

  private Stream<? extends Enum<?>> known() {
    Class<?> type = property.getReturnType();
    Class<?> vocabulary =
        type == boolean.class
            ? Answer.class
            : Collection.class.isAssignableFrom(type) ? elements() : type;
    if (!vocabulary.isEnum()) {
      return Stream.empty();
    }
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(constant -> (Enum<?>) constant)
        .filter(constant -> type != boolean.class || constant != Answer.IN_PROGRESS);
  }

  private Class<?> elements() {
    Type element =
        ((ParameterizedType) property.getGenericReturnType()).getActualTypeArguments()[0];
    return (Class<?>) element;
  }
}
