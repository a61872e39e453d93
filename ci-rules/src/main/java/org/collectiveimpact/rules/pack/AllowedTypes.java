package org.collectiveimpact.rules.pack;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;

/**
 * The types that restricted rules can name, and what they can read of them: the facts, and what can
 * be reached from them by properties. There is no list to keep: a type is allowed because a fact
 * has it.
 */
final class AllowedTypes {

  private static final List<String> PACKAGES =
      List.of(
          "org.collectiveimpact.core.",
          "org.collectiveimpact.rules.fact.",
          "org.collectiveimpact.rules.view.",
          "org.collectiveimpact.rules.part.");

  /** The methods that take something; all of them only look. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "isOlder",
          "isIn",
          "isBefore",
          "standing",
          "severity",
          "sectorsAsked",
          "costsLessThan",
          "costsMoreThan");

  private static final Map<String, Class<?>> BY_NAME = reachable();

  private AllowedTypes() {}

  /** The type with a simple name. */
  static Optional<Class<?>> find(String simpleName) {
    return Optional.ofNullable(BY_NAME.get(simpleName));
  }

  /** The simple names of all of them. */
  static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** All of them. */
  static Collection<Class<?>> all() {
    return BY_NAME.values();
  }

  /** Whether it is a fact that patterns can look for. */
  static boolean isFact(Class<?> type) {
    return type == Situation.class
        || type == Passage.class
        || type == Finding.class
        || Part.class.isAssignableFrom(type);
  }

  /** Whether there can be very many facts of a type. */
  static boolean isMany(Class<?> type) {
    return type == Finding.class || Part.class.isAssignableFrom(type);
  }

  /**
   * The method that reads a property of a type: {@code name()}, {@code getName()}, {@code
   * isName()}.
   */
  static Optional<Method> property(Class<?> type, String name) {
    String capital =
        name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return List.of(name, "get" + capital, "is" + capital).stream()
        .flatMap(candidate -> readers(type).stream().filter(it -> it.getName().equals(candidate)))
        .findFirst();
  }

  /** The names of the properties of a type. */
  static Set<String> properties(Class<?> type) {
    Set<String> names = new TreeSet<>();
    readers(type).forEach(reader -> names.add(reader.getName()));
    return names;
  }

  /** The method of a type that answers a question about arguments. */
  static Optional<Method> question(Class<?> type, String name, int arguments) {
    return Arrays.stream(type.getMethods())
        .filter(method -> QUESTIONS.contains(name) && method.getName().equals(name))
        .filter(AllowedTypes::isOurs)
        .filter(method -> method.getParameterCount() == arguments)
        .findFirst();
  }

  /** The methods without arguments that tell something. */
  private static List<Method> readers(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .filter(AllowedTypes::isOurs)
        .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
        .toList();
  }

  /** Not what every object has, and nothing that makes values. */
  private static boolean isOurs(Method method) {
    return !Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && isAllowed(method.getDeclaringClass());
  }

  private static boolean isAllowed(Class<?> type) {
    return type == Thresholds.class
        || (Modifier.isPublic(type.getModifiers())
            && PACKAGES.stream().anyMatch(type.getName()::startsWith));
  }

  private static Map<String, Class<?>> reachable() {
    Map<String, Class<?>> found = new TreeMap<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Situation.class, Passage.class, Finding.class));
    open.addAll(Parts.kinds());
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (isAllowed(type) && found.putIfAbsent(type.getSimpleName(), type) == null) {
        for (Method method : type.getMethods()) {
          boolean reads = method.getParameterCount() == 0 || QUESTIONS.contains(method.getName());
          if (reads && isOurs(method)) {
            addClasses(method.getGenericReturnType(), open);
            open.addAll(List.of(method.getParameterTypes()));
          }
        }
      }
    }
    return found;
  }

  private static void addClasses(Type type, Collection<Class<?>> into) {
    if (type instanceof Class<?> known) {
      into.add(known);
    } else if (type instanceof ParameterizedType generic) {
      addClasses(generic.getRawType(), into);
      for (Type argument : generic.getActualTypeArguments()) {
        addClasses(argument, into);
      }
    } else if (type instanceof WildcardType wildcard) {
      addClasses(wildcard.getUpperBounds()[0], into);
    }
  }
}
