package org.collectiveimpact.rules.pack;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of an expression in a constraint.
 *
 * @param raw the class
 * @param element what a collection or an optional value holds
 * @param nullable whether it may be absent
 * @param identity whether it identifies a part or a finding
 */
record ConstraintType(
    Class<?> raw, Optional<Class<?>> element, boolean nullable, boolean identity) {

  /** What values are compared with. */
  enum Kind {
    NUMBER,
    YES_OR_NO,
    TEXT,
    DATE,
    CHOICE,
    COLLECTION,
    MAP,
    OPTIONAL,
    OTHER
  }

  /** A type whose values are always there. */
  static ConstraintType of(Class<?> raw) {
    return new ConstraintType(raw, Optional.empty(), false, false);
  }

  /** What a method returns. */
  static ConstraintType of(Method method) {
    boolean nullable =
        method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)
            || (method.getReturnType() == Boolean.class);
    boolean identity =
        AllowedTypes.isMany(method.getDeclaringClass())
            && (method.getName().equals("id") || method.getName().equals("subject"));
    return new ConstraintType(
        method.getReturnType(), element(method.getGenericReturnType()), nullable, identity);
  }

  private static Optional<Class<?>> element(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return Optional.empty();
    }
    Type[] arguments = generic.getActualTypeArguments();
    Type last = arguments[arguments.length - 1];
    if (last instanceof WildcardType wildcard) {
      last = wildcard.getUpperBounds()[0];
    }
    return last instanceof Class<?> known ? Optional.of(known) : Optional.empty();
  }

  /** What its values are compared with. */
  Kind kind() {
    return kind(raw);
  }

  /** What a collection holds. */
  ConstraintType held() {
    return of(element.orElse(Object.class));
  }

  private static Kind kind(Class<?> raw) {
    if (raw == boolean.class || raw == Boolean.class) {
      return Kind.YES_OR_NO;
    }
    if (raw == String.class) {
      return Kind.TEXT;
    }
    if (raw == LocalDate.class) {
      return Kind.DATE;
    }
    if (raw.isEnum()) {
      return Kind.CHOICE;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return Kind.COLLECTION;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Kind.MAP;
    }
    if (raw == Optional.class) {
      return Kind.OPTIONAL;
    }
    boolean number =
        Number.class.isAssignableFrom(raw)
            || (raw.isPrimitive() && raw != char.class && raw != void.class);
    return number ? Kind.NUMBER : Kind.OTHER;
  }

  /** Whether it is a number with places after the point. */
  boolean isDecimal() {
    return raw == BigDecimal.class;
  }

  /** As messages say it. */
  String described() {
    return switch (kind()) {
      case NUMBER -> "a number";
      case YES_OR_NO -> "true or false";
      case TEXT -> "a text";
      case DATE -> "a day";
      case CHOICE -> "one of " + raw.getSimpleName() + "." + constants();
      case COLLECTION -> "several values";
      case MAP -> "a table of values";
      case OPTIONAL -> "an optional value";
      case OTHER -> "a " + raw.getSimpleName();
    };
  }

  /** The names of the constants of a choice. */
  String constants() {
    return Arrays.stream(raw.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }
}
