package org.collectiveimpact.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.junit.jupiter.api.Test;

class ArbitrariesTest {

  private static final int SAMPLES = 2000;

  @Test
  void everyPropertyOfEveryTypeIsRecordedNowAndThen() {
    Map<Class<?>, List<Method>> types = typesWithin(Initiative.class);
    Set<String> neverRecorded = new TreeSet<>();
    types.forEach(
        (type, properties) ->
            properties.forEach(property -> neverRecorded.add(label(type, property))));

    samples(Initiative.class)
        .forEach(initiative -> strikeRecorded(initiative, types, neverRecorded));

    assertThat(types).hasSizeGreaterThan(60);
    assertThat(neverRecorded).isEmpty();
  }

  @Test
  void everyTypeCanBeDrawn() {
    Set<Class<?>> types = new HashSet<>(typesWithin(Initiative.class).keySet());
    types.addAll(typesWithin(Diagnosis.class).keySet());

    assertThat(types).allSatisfy(type -> assertThat(samples(type).limit(20)).doesNotContainNull());
  }

  @Test
  void equalSeedsGiveEqualInitiatives() {
    assertThat(samples(Initiative.class).limit(50).toList())
        .isEqualTo(samples(Initiative.class).limit(50).toList());
  }

  @Test
  void shrinkToWhatMatters() {
    Predicate<Initiative> hasTaskOfGroup =
        initiative -> initiative.tasks().stream().anyMatch(task -> task.workGroup().isPresent());
    Shrinkable<Initiative> smallest =
        InitiativeArbitraries.initiatives().generator(1000).stream(new Random(42))
            .filter(shrinkable -> hasTaskOfGroup.test(shrinkable.value()))
            .findFirst()
            .orElseThrow();
    Optional<Shrinkable<Initiative>> smaller = Optional.of(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.shrink().filter(next -> hasTaskOfGroup.test(next.value())).findFirst();
    }

    Initiative initiative = smallest.value();
    Task task = initiative.tasks().get(0);
    WorkGroupId group = initiative.workGroups().get(0).id();
    assertThat(initiative)
        .isEqualTo(
            Initiative.builder()
                .id(initiative.id())
                .name("a")
                .addWorkGroup(WorkGroup.builder().id(group).name("a").build())
                .addTask(Task.builder().id(task.id()).title("a").workGroup(group).build())
                .build());
  }

  private static <T> Stream<T> samples(Class<T> type) {
    return (type == Initiative.class
            ? InitiativeArbitraries.initiatives().map(type::cast)
            : InitiativeArbitraries.values(type))
        .generator(1000).stream(new Random(2015)).limit(SAMPLES).map(Shrinkable::value);
  }

  /** The types of the model that {@code type} is made of, itself included, with properties. */
  private static Map<Class<?>, List<Method>> typesWithin(Class<?> type) {
    Map<Class<?>, List<Method>> types = new LinkedHashMap<>();
    collect(type, types);
    return types;
  }

  private static void collect(Type type, Map<Class<?>, List<Method>> types) {
    if (type instanceof ParameterizedType parameterized) {
      collect(parameterized.getActualTypeArguments()[0], types);
    } else if (type instanceof Class<?> model && model.isInterface() && !types.containsKey(model)) {
      List<Method> properties =
          Arrays.stream(model.getMethods())
              .filter(method -> Modifier.isAbstract(method.getModifiers()))
              .toList();
      types.put(model, properties);
      properties.forEach(property -> collect(property.getGenericReturnType(), types));
    }
  }

  private static String label(Class<?> type, Method property) {
    return type.getSimpleName() + "." + property.getName();
  }

  private static void strikeRecorded(
      Object value, Map<Class<?>, List<Method>> types, Set<String> neverRecorded) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> strikeRecorded(part, types, neverRecorded));
    } else if (value instanceof Collection<?> parts) {
      parts.forEach(part -> strikeRecorded(part, types, neverRecorded));
    } else if (!(value instanceof Reading<?>)) {
      for (Class<?> type : value.getClass().getInterfaces()) {
        for (Method property : types.getOrDefault(type, List.of())) {
          Object recorded = call(property, value);
          if (!Set.of(Optional.empty(), List.of(), Set.of()).contains(recorded)) {
            neverRecorded.remove(label(type, property));
          }
          strikeRecorded(recorded, types, neverRecorded);
        }
      }
    }
  }

  private static Object call(Method property, Object value) {
    try {
      return property.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
