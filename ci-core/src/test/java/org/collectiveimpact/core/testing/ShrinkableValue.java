package org.collectiveimpact.core.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.ModelType.Property;
import org.collectiveimpact.core.testing.ModelType.Shape;

/**
 * A value of the model that shrinks by losing parts: whole properties first, then elements of lists
 * and sets, then parts of those.
 */
record ShrinkableValue<T>(T value) implements Shrinkable<T> {

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return smaller(value).map(ShrinkableValue::withValidReferences).map(ShrinkableValue::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(size(value));
  }

  @SuppressWarnings("unchecked")
  private static <T> T withValidReferences(T value) {
    return value instanceof Initiative initiative ? (T) References.valid(initiative) : value;
  }

  /** The values that are {@code value} with something left out. */
  @SuppressWarnings("unchecked")
  private static <T> Stream<T> smaller(T value) {
    if (value instanceof String text) {
      return text.length() > 1 ? Stream.of((T) "a") : Stream.empty();
    }
    if (value instanceof Reading<?> reading) {
      return Stream.of((T) Reading.of(reading.value())).filter(bare -> !bare.equals(reading));
    }
    if (value instanceof Optional<?> optional) {
      return (Stream<T>) optional.stream().flatMap(ShrinkableValue::smaller).map(Optional::of);
    }
    if (value instanceof List<?> list) {
      return (Stream<T>) smallerList(list);
    }
    if (value instanceof Set<?> set) {
      return (Stream<T>) set.stream().map(element -> without(set, element));
    }
    return ModelType.find(value).stream().flatMap(model -> smaller(model, value));
  }

  private static <T> Stream<T> smaller(ModelType<T> model, T value) {
    Stream<T> lessOneProperty =
        model.properties().stream()
            .filter(property -> property.shape() != Shape.ONE && size(property.of(value)) > 0)
            .map(property -> with(model, value, property, property.empty()));
    Stream<T> lessInOneProperty =
        model.properties().stream()
            .flatMap(
                property ->
                    smaller(property.of(value))
                        .map(smaller -> with(model, value, property, smaller)));
    return Stream.concat(lessOneProperty, lessInOneProperty);
  }

  private static <T> T with(ModelType<T> model, T value, Property changed, Object replacement) {
    Map<String, Object> values = model.values(value);
    values.put(changed.name(), replacement);
    return model.build(values);
  }

  private static Stream<List<?>> smallerList(List<?> list) {
    Stream<List<?>> halves =
        list.size() < 4
            ? Stream.empty()
            : Stream.of(
                list.subList(0, list.size() / 2), list.subList(list.size() / 2, list.size()));
    Stream<List<?>> lessOneElement =
        IntStream.range(0, list.size()).mapToObj(i -> with(list, i, Stream.empty()));
    Stream<List<?>> lessInOneElement =
        IntStream.range(0, list.size())
            .boxed()
            .flatMap(i -> smaller(list.get(i)).map(element -> with(list, i, Stream.of(element))));
    return Stream.concat(Stream.concat(halves, lessOneElement), lessInOneElement);
  }

  private static List<?> with(List<?> list, int index, Stream<?> replacement) {
    List<Object> changed = new ArrayList<>(list.subList(0, index));
    replacement.forEach(changed::add);
    changed.addAll(list.subList(index + 1, list.size()));
    return changed;
  }

  private static Set<?> without(Set<?> set, Object element) {
    Set<Object> rest = new LinkedHashSet<>(set);
    rest.remove(element);
    return rest;
  }

  /** The number of things recorded in {@code value}. */
  private static long size(Object value) {
    if (value instanceof String text) {
      return Math.min(text.length(), 2);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(ShrinkableValue::size).orElse(0L);
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().mapToLong(ShrinkableValue::size).sum();
    }
    if (value instanceof Reading<?> reading) {
      return 1
          + size(reading.value())
          + Stream.of(reading.date(), reading.perspective(), reading.source(), reading.note())
              .filter(Optional::isPresent)
              .count();
    }
    return 1
        + ModelType.find(value).stream()
            .flatMap(model -> model.properties().stream())
            .mapToLong(property -> size(property.of(value)))
            .sum();
  }
}
