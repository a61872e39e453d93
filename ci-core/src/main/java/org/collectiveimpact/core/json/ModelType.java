package org.collectiveimpact.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.core.fact.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One type of the model as its files see it: the properties in canonical order, and how a value is
 * put together from them.
 *
 * <p>The canonical order is that of the declaration; what comes from {@link
 * org.collectiveimpact.core.fact.Recorded} stands last.
 *
 * @param shortForm makes a value of a bare text, where the type has a form as short as that
 */
record ModelType(
    List<Property> properties,
    Function<Map<String, Object>, Object> assembly,
    Optional<Function<String, Object>> shortForm) {

  /**
   * How often a property holds a value: once, at most once, many times, or changing over time.
   * Changes to a record are values under the paths they are made at.
   */
  enum Shape {
    REQUIRED,
    OPTIONAL,
    LIST,
    SET,
    READINGS,
    CHANGES
  }

  /** What a single value is written as. */
  enum Kind {
    TEXT,
    DATE,
    WHOLE_NUMBER,
    NUMBER,
    TRUTH,
    WORD,
    IDENTIFIER,
    PROPERTIES;

    static Kind of(Class<?> type) {
      if (type.isEnum()) {
        return WORD;
      }
      if (type.isRecord()) {
        return IDENTIFIER;
      }
      if (type == LocalDate.class) {
        return DATE;
      }
      if (type == Integer.class || type == int.class) {
        return WHOLE_NUMBER;
      }
      if (type == BigDecimal.class || type == double.class) {
        return NUMBER;
      }
      if (type == boolean.class) {
        return TRUTH;
      }
      return type.isInterface() ? PROPERTIES : TEXT;
    }
  }

  /**
   * A property of the model.
   *
   * @param element the type of its single values
   * @param minimum the least number that makes sense, where the name tells
   */
  record Property(
      String name, Shape shape, Class<?> element, OptionalInt minimum, Method accessor) {

    static Property of(Method accessor) {
      Type type = accessor.getGenericReturnType();
      Shape shape = Shape.REQUIRED;
      if (type instanceof ParameterizedType container) {
        shape = shapeOf(container.getRawType());
        type = container.getActualTypeArguments()[0];
        shape = type == Change.class ? Shape.CHANGES : shape;
        if (type instanceof ParameterizedType reading) {
          shape = Shape.READINGS;
          type = reading.getActualTypeArguments()[0];
        }
      }
      // The answer of a reading is a type variable; readingOf puts in what it stands for.
      Class<?> element = type instanceof Class<?> known ? known : Object.class;
      String name = accessor.getName();
      return new Property(name, shape, element, minimumOf(name), accessor);
    }

    private static Shape shapeOf(Type container) {
      return container == Optional.class
          ? Shape.OPTIONAL
          : container == Set.class ? Shape.SET : Shape.LIST;
    }

    private static OptionalInt minimumOf(String name) {
      if (name.equals("meetingCadenceMonths")) {
        return OptionalInt.of(1);
      }
      boolean counts =
          name.endsWith("Months")
              || name.endsWith("Percent")
              || name.equals("contacts")
              || name.equals("amount");
      return counts ? OptionalInt.of(0) : OptionalInt.empty();
    }

    Kind kind() {
      return Kind.of(element);
    }

    boolean isRequired() {
      return shape == Shape.REQUIRED && !hasDefault();
    }

    /** Whether it holds a value of its own where none is given. */
    boolean hasDefault() {
      return accessor.isDefault();
    }

    /** What {@code owner} holds. */
    Object of(Object owner) {
      return invoke(accessor, owner);
    }

    /** The words of its vocabulary, in order; none if it is of another kind. */
    List<String> words() {
      List<String> words = new ArrayList<>();
      if (element.isEnum()) {
        for (Object constant : element.getEnumConstants()) {
          words.add(((Enum<?>) constant).name());
        }
      }
      return words;
    }

    /** What the builder takes. */
    private Class<?> parameter() {
      return switch (shape) {
        case REQUIRED -> element;
        case OPTIONAL -> Optional.class;
        case LIST, SET, READINGS, CHANGES -> Iterable.class;
      };
    }
  }

  private static final ClassValue<ModelType> TYPES =
      new ClassValue<>() {
        @Override
        protected ModelType computeValue(Class<?> type) {
          return describe(type);
        }
      };

  /** The description of a type of the model that has a builder. */
  static ModelType of(Class<?> type) {
    return TYPES.get(type);
  }

  /** The description of one reading of a property. */
  static ModelType readingOf(Property property) {
    List<Property> properties = new ArrayList<>();
    for (RecordComponent component : Reading.class.getRecordComponents()) {
      Property part = Property.of(component.getAccessor());
      properties.add(
          part.element() == Object.class
              ? new Property(
                  part.name(),
                  part.shape(),
                  property.element(),
                  property.minimum(),
                  part.accessor())
              : part);
    }
    Constructor<?> constructor = Reading.class.getDeclaredConstructors()[0];
    return new ModelType(
        properties,
        values -> {
          Object[] parts =
              properties.stream()
                  .map(part -> values.getOrDefault(part.name(), Optional.empty()))
                  .toArray();
          return attempt(() -> constructor.newInstance(parts));
        },
        Optional.empty());
  }

  /** The property called {@code name}, if there is one. */
  Optional<Property> find(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /**
   * A value with the given properties; the others are absent.
   *
   * @throws IllegalArgumentException if the model rejects them together
   */
  Object build(Map<String, Object> values) {
    return assembly.apply(values);
  }

  /** Calls a method of the model; an exception it throws comes out as it is. */
  static Object invoke(Method method, @Nullable Object target, Object... arguments) {
    return attempt(() -> method.invoke(target, arguments));
  }

  private static ModelType describe(Class<?> type) {
    try {
      Method start = reachable(type.getMethod("builder"));
      Class<?> builder = start.getReturnType();
      Method finish = reachable(builder.getMethod("build"));
      List<Property> properties = new ArrayList<>();
      List<Property> inherited = new ArrayList<>();
      Map<String, Method> setters = new HashMap<>();
      // The fields of the generated class keep the order of the declaration; methods have none.
      for (Field field : builder.getSuperclass().getDeclaringClass().getDeclaredFields()) {
        // What is neither static nor transient is a property; the rest helps to build the value.
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
          Method accessor = reachable(type.getMethod(field.getName()));
          Property property = Property.of(accessor);
          (accessor.getDeclaringClass() == type ? properties : inherited).add(property);
          Method setter = builder.getMethod(property.name(), property.parameter());
          setters.put(property.name(), reachable(setter));
        }
      }
      properties.addAll(inherited);
      return new ModelType(
          List.copyOf(properties),
          values -> {
            Object building = invoke(start, null);
            setters.forEach(
                (name, setter) -> {
                  if (values.containsKey(name)) {
                    invoke(setter, building, values.get(name));
                  }
                });
            return invoke(finish, building);
          },
          shortForm(type));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is not a value of the model", e);
    }
  }

  /** What makes a value of a bare text, for a type that says how, with a method {@code of}. */
  private static Optional<Function<String, Object>> shortForm(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("of") && method.getReturnType() == type)
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .findFirst()
        .map(ModelType::reachable)
        .map(of -> text -> invoke(of, null, text));
  }

  /** The method, which may belong to a type that its package keeps to itself. */
  private static Method reachable(Method method) {
    method.setAccessible(true);
    return method;
  }

  private interface Reflection {
    Object run() throws ReflectiveOperationException;
  }

  private static Object attempt(Reflection reflection) {
    try {
      return reflection.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
