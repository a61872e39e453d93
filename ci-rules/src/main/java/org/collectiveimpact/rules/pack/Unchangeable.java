package org.collectiveimpact.rules.pack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Copies of measured facts that rules written in DRL cannot change: the same values, with
 * collections that refuse to be added to.
 */
final class Unchangeable {

  private static final String MEASURED = "org.collectiveimpact.rules.";

  private static final ClassValue<Unchangeable> COPIERS =
      new ClassValue<>() {
        @Override
        protected Unchangeable computeValue(Class<?> type) {
          return new Unchangeable(type);
        }
      };

  private final MethodHandle constructor;
  private final MethodHandle[] components;

  private Unchangeable(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    MethodType reader = MethodType.methodType(Object.class, Object.class);
    try {
      constructor =
          lookup
              .findConstructor(
                  type,
                  MethodType.methodType(
                      void.class,
                      Arrays.stream(parts).<Class<?>>map(RecordComponent::getType).toList()))
              .asSpreader(Object[].class, parts.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      components = new MethodHandle[parts.length];
      for (int i = 0; i < parts.length; i++) {
        components[i] = lookup.unreflect(parts[i].getAccessor()).asType(reader);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " should be public", e);
    }
  }

  /** The facts themselves where nobody can change them, or copies. */
  static List<?> of(Collection<?> facts) {
    IdentityHashMap<Object, Object> copies = new IdentityHashMap<>(); // passages share a situation
    return facts.stream()
        .map(
            fact ->
                fact instanceof Situation || fact instanceof Passage ? copy(fact, copies) : fact)
        .toList();
  }

  private static Object copy(Object value, IdentityHashMap<Object, Object> copies) {
    if (value instanceof Set<?> set) {
      return Collections.unmodifiableSet(set);
    }
    if (value instanceof List<?> list) {
      return Collections.unmodifiableList(list);
    }
    if (value instanceof Map<?, ?> map) {
      return Collections.unmodifiableMap(map);
    }
    boolean measured = value instanceof Record && value.getClass().getName().startsWith(MEASURED);
    if (!measured) {
      return value;
    }
    Object copy = copies.get(value);
    if (copy == null) {
      copy = COPIERS.get(value.getClass()).copyOf(value, copies);
      copies.put(value, copy);
    }
    return copy;
  }

  private Object copyOf(Object value, IdentityHashMap<Object, Object> copies) {
    @Nullable Object[] values = new @Nullable Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Object component = (Object) components[i].invokeExact(value);
        values[i] = component == null ? null : copy(component, copies);
      }
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
