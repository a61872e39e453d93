package org.collectiveimpact.core.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The properties of one type of the model and the way to build it, found by reflection. */
record ModelType<T>(Class<T> type, List<Property> properties, Method newBuilder, Method build) {

  /** How often a property may be given. */
  enum Shape {
    ONE,
    OPTIONAL,
    READINGS,
    LIST,
    SET
  }

  /**
   * One property.
   *
   * @param element the type of a single value: {@code Answer} for {@code List<Reading<Answer>>}
   * @param isModel whether that is itself a type of the model
   */
  record Property(
      String name, Shape shape, Class<?> element, boolean isModel, Method accessor, Method setter) {

    /** What {@code owner} holds. */
    Object of(Object owner) {
      return call(accessor, owner);
    }

    /** What an owner holds who recorded nothing. */
    Object empty() {
      return switch (shape) {
        case ONE -> throw new IllegalStateException(name + " is always recorded");
        case OPTIONAL -> Optional.empty();
        case READINGS, LIST -> List.of();
        case SET -> Set.of();
      };
    }
  }

  private static final Map<Class<?>, ModelType<?>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Optional<ModelType<?>>> IMPLEMENTED =
      new ConcurrentHashMap<>();

  /** Whether {@code type} is a value of the model that has a builder. */
  private static boolean isModel(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods()).anyMatch(ModelType::startsBuilder);
  }

  /** The description of {@code type}; its properties are sorted by name. */
  @SuppressWarnings("unchecked")
  static <T> ModelType<T> of(Class<T> type) {
    return (ModelType<T>) KNOWN.computeIfAbsent(type, ModelType::describe);
  }

  /** The description of the type that {@code value} implements, if it is one of the model. */
  @SuppressWarnings("unchecked")
  static <T> Optional<ModelType<T>> find(T value) {
    return (Optional<ModelType<T>>)
        (Optional<?>)
            IMPLEMENTED.computeIfAbsent(
                value.getClass(),
                implementation ->
                    Arrays.stream(implementation.getInterfaces())
                        .filter(ModelType::isModel)
                        .findFirst()
                        .map(ModelType::of));
  }

  /** What {@code value} holds, by name of the property. */
  Map<String, Object> values(T value) {
    Map<String, Object> values = new HashMap<>();
    properties.forEach(property -> values.put(property.name(), property.of(value)));
    return values;
  }

  /** The value with the given properties; those left out are not recorded. */
  T build(Map<String, Object> values) {
    Object builder = call(newBuilder, null);
    for (Property property : properties) {
      Object value = values.get(property.name());
      if (value != null) {
        call(property.setter(), builder, value);
      }
    }
    return type.cast(call(build, builder));
  }

  private static <T> ModelType<T> describe(Class<T> type) {
    Method newBuilder =
        Arrays.stream(type.getMethods()).filter(ModelType::startsBuilder).findFirst().orElseThrow();
    Class<?> builder = newBuilder.getReturnType();
    return new ModelType<>(
        type,
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(accessor -> property(accessor, builder))
            .sorted(Comparator.comparing(Property::name))
            .toList(),
        newBuilder,
        method(builder, "build"));
  }

  private static Property property(Method accessor, Class<?> builder) {
    Class<?> raw = accessor.getReturnType();
    String name = accessor.getName();
    if (raw == Optional.class) {
      return property(accessor, Shape.OPTIONAL, method(builder, name, Optional.class));
    }
    if (raw == Set.class) {
      return property(accessor, Shape.SET, method(builder, name, Iterable.class));
    }
    if (raw == List.class) {
      Shape shape =
          argument(accessor.getGenericReturnType()) instanceof ParameterizedType
              ? Shape.READINGS
              : Shape.LIST;
      return property(accessor, shape, method(builder, name, Iterable.class));
    }
    return property(accessor, Shape.ONE, method(builder, name, raw));
  }

  private static Property property(Method accessor, Shape shape, Method setter) {
    Type element = accessor.getGenericReturnType();
    while (element instanceof ParameterizedType) {
      element = argument(element);
    }
    Class<?> type = (Class<?>) element;
    return new Property(accessor.getName(), shape, type, isModel(type), accessor, setter);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private static boolean startsBuilder(Method method) {
    return method.getName().equals("builder") && Modifier.isStatic(method.getModifiers());
  }

  private static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return Objects.requireNonNull(method.invoke(target, arguments));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
