package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that rules can speak of.
 *
 * @param part the kind of part that has it, such as {@code workGroup}; empty for facts about the
 *     initiative as a whole
 * @param path its path: {@code funding.coverageMonths}, or {@code organizations} of a part
 * @param type what kind of value it has
 * @param constants what it can be, where it is a choice
 * @param names what it is called, by language ({@code en}, {@code he})
 */
public record VocabularyFact(
    Optional<String> part,
    String path,
    FactType type,
    List<String> constants,
    Map<String, String> names) {

  /** What it is called in a language, or else in English. */
  public String name(Locale language) {
    String name = names.get(language.getLanguage());
    return name == null ? names.getOrDefault("en", path) : name;
  }
}
