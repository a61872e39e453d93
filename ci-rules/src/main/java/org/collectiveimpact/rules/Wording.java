package org.collectiveimpact.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.names.Names;
import org.jspecify.annotations.Nullable;

/**
 * What findings say in one language, by the code of their rule.
 *
 * <p>The words of a rule file lie beside it, in a file of the same name for each language.
 */
final class Wording {

  /** The languages there are words in; any other is read in English. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("he"));

  private final Locale language;
  private final Direction direction;
  private final Names names;
  private final Properties texts = new Properties();
  private final Map<String, Locale> languages = new HashMap<>();
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
  private final Map<String, Facts.Named> facts = new ConcurrentHashMap<>();
  private final Map<Enum<?>, String> constants = new ConcurrentHashMap<>();

  /** The wording of the rules of these topics. */
  Wording(Set<RuleTopic> topics, Locale wanted) {
    this.language = spoken(wanted);
    this.direction = Direction.of(language);
    this.names = Names.of(language);
    load("words");
    load("facts");
    for (RuleTopic topic : topics) {
      for (String file : topic.files()) {
        load("builtin/" + file.substring(0, file.length() - ".drl".length()));
      }
    }
  }

  /**
   * The wording of the rules of a pack: its words by language and key, those of another language
   * where it has none in this one.
   */
  Wording(Map<String, Map<String, String>> words, Locale wanted) {
    this(Set.of(), wanted);
    load("part/parts");
    for (Locale other : LANGUAGES) {
      words
          .getOrDefault(other.getLanguage(), Map.of())
          .forEach(
              (key, text) -> {
                if (other.equals(language) || !texts.containsKey(key)) {
                  texts.setProperty(key, text);
                  languages.put(key, other);
                }
              });
    }
  }

  /** The language of words for a reader who wants another. */
  static Locale spoken(Locale wanted) {
    return Direction.of(wanted) == Direction.RIGHT_TO_LEFT ? LANGUAGES.get(1) : LANGUAGES.get(0);
  }

  Locale language() {
    return language;
  }

  /** Whether the finding has words for a fact that is recorded. */
  boolean hasMessage(String code) {
    return texts.containsKey(code);
  }

  /** The finding in one sentence, about this fact. */
  String message(String code, boolean missing, @Nullable Object fact) {
    return message(code, missing, fact, "");
  }

  /** The finding in one sentence, about this fact of a part of this name. */
  String message(String code, boolean missing, @Nullable Object fact, String part) {
    String key = missing ? code + ".missing" : code;
    if (!texts.containsKey(key)) {
      key = missing ? code : code + ".missing";
    }
    return texts.containsKey(key)
        ? phrase(key)
            .with(Map.of("value", inWords(fact), "count", count(fact), "part", inWords(part)))
        : code;
  }

  /** What to record or do. */
  Optional<String> remedy(String code) {
    return text(code + ".remedy");
  }

  /** The rule in one or two sentences, in languages other than that of the rule files. */
  Optional<String> sentence(String code) {
    return text(code + ".sentence");
  }

  /** That a block was overridden. */
  String overridden(String message, String reason) {
    return phrase("overridden").with(Map.of("message", message, "reason", inWords(reason)));
  }

  /** What a measured fact is. */
  String factName(String path) {
    return text(path).orElse(path);
  }

  /** A measured fact as this language calls it. */
  Facts.Named fact(String path) {
    Facts.Named known = facts.get(path);
    return known != null ? known : facts.computeIfAbsent(path, this::named);
  }

  private Facts.Named named(String path) {
    String name = factName(path);
    Fact missing = Fact.builder().label(path).name(name).value(inWords(null)).build();
    return new Facts.Named(FactPath.of(path), name, missing);
  }

  /** A measured value in words. */
  String inWords(@Nullable Object value) {
    if (value == null) {
      return phrase("notRecorded").with(Map.of());
    }
    if (value instanceof Boolean known) {
      return inWords(known ? Answer.YES : Answer.NO);
    }
    if (value instanceof Enum<?> constant) {
      String known = constants.get(constant);
      return known != null ? known : constants.computeIfAbsent(constant, this::named);
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().map(this::inWords).collect(Collectors.joining(", "));
    }
    return direction.isolate(value.toString());
  }

  private String named(Enum<?> constant) {
    return language.equals(Locale.ENGLISH)
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : names.of(constant);
  }

  private static Integer count(@Nullable Object fact) {
    if (fact instanceof Integer number) {
      return number;
    }
    return fact instanceof Collection<?> collection ? collection.size() : 0;
  }

  private Optional<String> text(String key) {
    return texts.containsKey(key) ? Optional.of(phrase(key).with(Map.of())) : Optional.empty();
  }

  private Phrase phrase(String key) {
    Phrase known = phrases.get(key);
    return known != null
        ? known
        : phrases.computeIfAbsent(
            key,
            missing -> Phrase.of(texts.getProperty(key), languages.getOrDefault(key, language)));
  }

  private void load(String name) {
    String resource = name + "_" + language.getLanguage() + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(resource)) {
      if (in != null) { // rules that only conclude something for others need no words
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
