package org.collectiveimpact.rules.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.task.Task;
import org.jspecify.annotations.Nullable;

/** Changes an initiative everywhere inside, property by property. */
abstract class Rewrite {

  /** The initiative as it would have been written on the day. */
  static Initiative asWrittenOn(LocalDate day, Initiative initiative) {
    return new Rewrite() {
      @Override
      boolean keeps(Object part) {
        if (part instanceof Reading<?> reading) {
          return reading.holdsBy(day);
        }
        if (part instanceof Outline outline) {
          return !isLater(outline.startedOn().or(outline::date));
        }
        return !(part instanceof Recorded recorded && isLater(recorded.date()));
      }

      @Override
      boolean keepsDay(String property, LocalDate date) {
        return !Set.of("until", "completedOn", "feedbackDates", "sharedOn").contains(property)
            || !date.isAfter(day);
      }

      private boolean isLater(Optional<LocalDate> date) {
        return date.isPresent() && date.get().isAfter(day);
      }
    }.of(initiative);
  }

  /** The initiative without any dates. */
  static Initiative undated(Initiative initiative) {
    return new Rewrite() {
      @Override
      boolean keepsDay(String property, LocalDate date) {
        return false;
      }

      @Override
      Object changed(Object part) {
        return part instanceof Reading<?> reading
            ? new Reading<>(
                reading.value(),
                Optional.empty(),
                reading.perspective(),
                reading.source(),
                reading.note())
            : part;
      }
    }.of(initiative);
  }

  /** The initiative with its parts in another order; tasks and readings keep theirs. */
  static Initiative shuffled(Initiative initiative, Random random) {
    return new Rewrite() {
      @Override
      void reorder(List<Object> parts) {
        boolean isOrdered =
            parts.stream().anyMatch(part -> part instanceof Reading || part instanceof Task);
        if (!isOrdered) {
          Collections.shuffle(parts, random);
        }
      }
    }.of(initiative);
  }

  boolean keeps(Object part) {
    return part != null;
  }

  boolean keepsDay(String property, LocalDate date) {
    return true;
  }

  Object changed(Object part) {
    return part;
  }

  void reorder(List<Object> parts) {}

  @SuppressWarnings("unchecked")
  final <T> T of(T value) {
    try {
      return (T) rebuilt(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object rebuilt(Object value) throws ReflectiveOperationException {
    Class<?> type = modelType(value);
    if (type == null) {
      return changed(value);
    }
    Object builder = type.getMethod("builder").invoke(null);
    for (Method property : type.getMethods()) {
      if (Modifier.isAbstract(property.getModifiers())) {
        Object given = property(property.getName(), property.invoke(value));
        Method setter = setter(builder.getClass(), property);
        setter.setAccessible(true);
        setter.invoke(builder, given);
      }
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private Object property(String name, Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return optional;
      }
      Object part = optional.get();
      if (part instanceof LocalDate day) {
        return keepsDay(name, day) ? optional : Optional.empty();
      }
      return keeps(part) ? Optional.of(rebuilt(part)) : Optional.empty();
    }
    if (value instanceof List<?> list) {
      List<Object> parts = new ArrayList<>();
      for (Object part : list) {
        boolean isKept = part instanceof LocalDate day ? keepsDay(name, day) : keeps(part);
        if (isKept) {
          parts.add(rebuilt(part));
        }
      }
      reorder(parts);
      return parts;
    }
    return value;
  }

  private static Method setter(Class<?> builder, Method property) throws NoSuchMethodException {
    Class<?> type = property.getReturnType();
    boolean isMany = type == List.class || type == Set.class;
    return builder.getMethod(property.getName(), isMany ? Iterable.class : type);
  }

  /** The type of the model that the value implements; absent for words, numbers and readings. */
  private static @Nullable Class<?> modelType(Object value) {
    for (Class<?> type : value.getClass().getInterfaces()) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals("builder") && Modifier.isStatic(method.getModifiers())) {
          return type;
        }
      }
    }
    return null;
  }
}
