package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The facts that rules of packs can speak of, and what they are called in English and Hebrew: those
 * about the initiative as a whole, such as {@code funding.coverageMonths}, and those about its
 * parts one by one, such as {@code organizations} of a {@code workGroup}. Immutable and
 * thread-safe.
 */
public final class Vocabulary {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("he"));

  /** What every part has and no rule compares. */
  private static final Set<String> PLAIN = Set.of("asOf", "id");

  /** Read when it is first asked for. */
  private static final class Standard {
    static final Vocabulary VOCABULARY = new Vocabulary();

    private Standard() {}
  }

  private final Map<String, VocabularyFact> facts = new TreeMap<>();
  private final Map<String, Map<String, VocabularyFact>> parts = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> partNames = new LinkedHashMap<>();
  private final Map<VocabularyFact, FactReader> readers = new LinkedHashMap<>();

  private Vocabulary() {
    Map<String, Properties> names = names(CollectiveImpact.class, "facts");
    for (String path : properties(names, Locale.ENGLISH).stringPropertyNames()) {
      FactReader reader = FactReader.ofPath(path);
      if (reader.type().isPresent()) { // a table of ratings is no value that can be compared
        facts.put(path, known(Optional.empty(), path, reader, names, path));
      }
    }
    Map<String, Properties> ofParts = names(Part.class, "parts");
    for (Class<? extends Part> type : Parts.kinds()) {
      String kind = Parts.kind(type);
      Map<String, VocabularyFact> properties = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        String name = component.getName();
        if (!PLAIN.contains(name)) {
          FactReader reader = FactReader.ofProperty(component.getAccessor());
          properties.put(name, known(Optional.of(kind), name, reader, ofParts, kind + "." + name));
        }
      }
      parts.put(kind, properties);
      partNames.put(kind, named(ofParts, kind));
    }
  }

  private VocabularyFact known(
      Optional<String> part,
      String path,
      FactReader reader,
      Map<String, Properties> names,
      String key) {
    VocabularyFact fact =
        new VocabularyFact(
            part,
            path,
            reader.type().orElseThrow(() -> new IllegalStateException(key + " has no type")),
            reader.constants(),
            named(names, key));
    readers.put(fact, reader);
    return fact;
  }

  /** The vocabulary of this version of the library. */
  public static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** The facts about the initiative as a whole, by path. */
  public List<VocabularyFact> facts() {
    return List.copyOf(facts.values());
  }

  /**
   * The facts about parts of one kind, in the order of their documentation.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public List<VocabularyFact> facts(String part) {
    return List.copyOf(ofPart(part).values());
  }

  /** The kinds of parts, such as {@code workGroup}. */
  public List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  /**
   * What parts of one kind are called, in Hebrew for a Hebrew locale and in English for any other.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public String partName(String part, Locale language) {
    ofPart(part);
    Map<String, String> names = partNames.getOrDefault(part, Map.of());
    return names.getOrDefault(language.getLanguage(), names.getOrDefault("en", part));
  }

  /** The fact with a path or a name, in either language; case and spaces do not matter. */
  public Optional<VocabularyFact> find(String pathOrName) {
    return find(facts.values(), pathOrName);
  }

  /** The fact about parts of one kind with a path or a name, in either language. */
  public Optional<VocabularyFact> find(String part, String pathOrName) {
    return find(ofPart(part).values(), pathOrName);
  }

  /** The kind of parts with an identifier or a name, in either language. */
  public Optional<String> findPart(String kindOrName) {
    String wanted = Nearest.plain(kindOrName);
    return parts.keySet().stream()
        .filter(
            kind ->
                Nearest.plain(kind).equals(wanted)
                    || partNames.getOrDefault(kind, Map.of()).values().stream()
                        .anyMatch(name -> Nearest.plain(name).equals(wanted)))
        .findFirst();
  }

  /** The paths or names of facts that may have been meant, the nearest first; three at most. */
  public List<String> near(String word) {
    return near(facts.values(), word);
  }

  /** The same among the facts about parts of one kind. */
  public List<String> near(String part, String word) {
    return near(ofPart(part).values(), word);
  }

  /** The constant of a fact that is called so, as it is written or by its name in a language. */
  public Optional<String> constant(VocabularyFact fact, String word) {
    String wanted = Nearest.plain(word);
    return fact.constants().stream()
        .filter(
            constant ->
                Nearest.plain(constant).equals(wanted)
                    || LANGUAGES.stream()
                        .map(language -> constantName(fact, constant, language))
                        .anyMatch(name -> Nearest.plain(name).equals(wanted)))
        .findFirst();
  }

  /**
   * What a constant of a fact is called, in Hebrew for a Hebrew locale, in English for any other.
   */
  public String constantName(VocabularyFact fact, String constant, Locale language) {
    return reader(fact)
        .constant(constant)
        .map(known -> Names.of(language).of(known))
        .orElse(constant);
  }

  /** How the fact is read and written in DRL. */
  FactReader reader(VocabularyFact fact) {
    FactReader reader = readers.get(fact);
    if (reader == null) {
      throw new IllegalArgumentException("'" + fact.path() + "' is not of this vocabulary");
    }
    return reader;
  }

  /** What was measured; null if nothing is recorded. */
  @Nullable Object read(VocabularyFact fact, Situation situation) {
    return read(reader(fact), situation);
  }

  /** What was measured of a part; null if nothing is recorded. */
  @Nullable Object read(VocabularyFact fact, Part part) {
    return read(reader(fact), part);
  }

  private static @Nullable Object read(FactReader reader, Object owner) {
    try {
      return reader.read(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, VocabularyFact> ofPart(String part) {
    Map<String, VocabularyFact> found = parts.get(part);
    if (found == null) {
      throw new IllegalArgumentException(
          "there are no parts of the kind '" + part + "'; expected one of " + parts());
    }
    return found;
  }

  private static Optional<VocabularyFact> find(
      Collection<VocabularyFact> facts, String pathOrName) {
    String wanted = Nearest.plain(pathOrName);
    return facts.stream()
        .filter(
            fact ->
                fact.path().equalsIgnoreCase(pathOrName.strip())
                    || fact.names().values().stream()
                        .anyMatch(name -> Nearest.plain(name).equals(wanted)))
        .min(Comparator.comparing(fact -> !fact.path().equalsIgnoreCase(pathOrName.strip())));
  }

  private static List<String> near(Collection<VocabularyFact> facts, String word) {
    List<String> known = new ArrayList<>();
    for (VocabularyFact fact : facts) {
      known.add(fact.path());
      known.addAll(fact.names().values());
    }
    return Nearest.of(word, known);
  }

  private static Map<String, Properties> names(Class<?> owner, String file) {
    Map<String, Properties> names = new LinkedHashMap<>();
    for (Locale language : LANGUAGES) {
      String resource = file + "_" + language.getLanguage() + ".properties";
      Properties properties = new Properties();
      try (InputStream in = owner.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException(resource + " is missing from the ci-rules jar");
        }
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      names.put(language.getLanguage(), properties);
    }
    return names;
  }

  private static Properties properties(Map<String, Properties> names, Locale language) {
    return names.getOrDefault(language.getLanguage(), new Properties());
  }

  private static Map<String, String> named(Map<String, Properties> names, String key) {
    Map<String, String> named = new TreeMap<>();
    names.forEach(
        (language, properties) -> {
          String name = properties.getProperty(key);
          if (name == null) {
            throw new IllegalStateException(key + " has no name in the language " + language);
          }
          named.put(language, name);
        });
    return Map.copyOf(named);
  }
}
