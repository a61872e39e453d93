package org.collectiveimpact.rules.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.StageRecord;
import org.jspecify.annotations.Nullable;

/** Rewrites what is recorded of an initiative, part by part, whatever the type of the part. */
public final class Records {

  /** What becomes of one list of a part, which may itself be one of several. */
  private interface Edit {
    List<?> of(String property, List<?> list, boolean isOneOfSeveral);
  }

  private static final Map<Class<?>, Optional<Class<?>>> MODEL = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

  private Records() {}

  /**
   * The same initiative with the parts of every list in another order; readings of one fact, and
   * moves between stages of one day, mean something by their order and keep it.
   */
  public static Initiative shuffled(Initiative initiative, Random random) {
    return rewritten(
        initiative,
        (property, list, isOneOfSeveral) -> {
          if (list.isEmpty() || list.get(0) instanceof Reading || sharesDay(list)) {
            return list;
          }
          List<?> shuffled = new ArrayList<>(list);
          Collections.shuffle(shuffled, random);
          return shuffled;
        });
  }

  /**
   * How many questions have answers. Questions about one of several parts do not count: what they
   * say together, such as the share of those invited who were met, may change either way.
   */
  public static int answeredQuestions(Initiative initiative) {
    int[] count = {0};
    rewritten(
        initiative,
        (property, list, isOneOfSeveral) -> {
          count[0] += !isOneOfSeveral && isAnswered(list) ? 1 : 0;
          return list;
        });
    return count[0];
  }

  /** The same initiative, as if nobody had ever answered the {@code n}th answered question. */
  public static Initiative withoutAnswer(Initiative initiative, int n) {
    int[] count = {0};
    return rewritten(
        initiative,
        (property, list, isOneOfSeveral) ->
            !isOneOfSeveral && isAnswered(list) && count[0]++ == n ? List.of() : list);
  }

  /** The name of the {@code n}th answered question. */
  public static String question(Initiative initiative, int n) {
    List<String> questions = new ArrayList<>();
    rewritten(
        initiative,
        (property, list, isOneOfSeveral) -> {
          if (!isOneOfSeveral && isAnswered(list)) {
            questions.add(property);
          }
          return list;
        });
    return questions.get(n);
  }

  private static boolean isAnswered(List<?> list) {
    return !list.isEmpty()
        && list.get(0) instanceof Reading<?> reading
        && reading.value() instanceof Answer;
  }

  private static boolean sharesDay(List<?> list) {
    Set<Object> days = new HashSet<>();
    for (Object part : list) {
      if (part instanceof StageRecord move && !days.add(move.date())) {
        return true;
      }
    }
    return false;
  }

  private static Initiative rewritten(Initiative initiative, Edit edit) {
    return (Initiative) rewritten(initiative, Initiative.class, edit, false);
  }

  private static Object rewritten(Object value, Class<?> type, Edit edit, boolean isOneOfSeveral) {
    Object builder = call(method(type, "builder"), null);
    for (Method accessor : ACCESSORS.computeIfAbsent(type, Records::accessors)) {
      Object held = call(accessor, value);
      Object set = held;
      if (held instanceof List<?> list) {
        List<Object> parts = new ArrayList<>();
        for (Object part : edit.of(accessor.getName(), list, isOneOfSeveral)) {
          parts.add(part(part, edit, true));
        }
        set = parts;
      } else if (held instanceof Optional<?> optional) {
        set = optional.map(part -> part(part, edit, isOneOfSeveral));
      }
      call(setter(builder.getClass(), accessor), builder, set);
    }
    return call(method(builder.getClass(), "build"), builder);
  }

  private static Object part(Object value, Edit edit, boolean isOneOfSeveral) {
    return MODEL
        .computeIfAbsent(value.getClass(), Records::model)
        .map(type -> rewritten(value, type, edit, isOneOfSeveral))
        .orElse(value);
  }

  /** The interface of the model that a class implements, if it has a builder. */
  private static Optional<Class<?>> model(Class<?> implementation) {
    return Arrays.<Class<?>>stream(implementation.getInterfaces())
        .filter(
            type -> Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder")))
        .findFirst();
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .toList();
  }

  private static Method setter(Class<?> builder, Method accessor) {
    Class<?> type = accessor.getReturnType();
    boolean several = type == List.class || type == Set.class;
    return method(builder, accessor.getName(), several ? Iterable.class : type);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method.toString(), e);
    }
  }
}
