package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sentences that rules can be written in, in English and in Hebrew, and their key words. The
 * files are in the format of Drools' domain-specific languages, but the engine's expander never
 * sees them: it does not come back from some lines, tells no columns, and puts into the rule
 * whatever stands in a place. Here a line is matched as a whole, and what stands in a place is read
 * as a value.
 */
final class SentenceVocabulary {

  private static final SentenceVocabulary STANDARD =
      new SentenceVocabulary("sentences_en.dsl", "sentences_he.dsl");

  private final List<SentenceForm> conditions = new ArrayList<>();
  private final List<SentenceForm> consequences = new ArrayList<>();
  private final Map<String, String> keywords = new HashMap<>();

  private SentenceVocabulary(String... files) {
    for (String file : files) {
      text(file).lines().filter(line -> line.startsWith("[")).forEach(this::add);
    }
    // A sentence without words of its own fits more lines than the others.
    conditions.sort(Comparator.comparing(form -> form.template().startsWith("{")));
  }

  static SentenceVocabulary standard() {
    return STANDARD;
  }

  private void add(String line) {
    int end = line.indexOf(']');
    int sign = line.indexOf('=', end);
    String sentence = line.substring(end + 1, sign);
    String meaning = line.substring(sign + 1);
    switch (line.substring(1, end)) {
      case "when" -> conditions.add(SentenceForm.of(sentence, meaning));
      case "then" -> consequences.add(SentenceForm.of(sentence, meaning));
      default -> keywords.put(sentence, meaning);
    }
  }

  /** The sentences that say when; those that fit more lines come after the others. */
  List<SentenceForm> conditions() {
    return List.copyOf(conditions);
  }

  /** The sentences that say what follows. */
  List<SentenceForm> consequences() {
    return List.copyOf(consequences);
  }

  /** The English key word for one of either language; the word itself if it is none. */
  String keyword(String word) {
    return keywords.getOrDefault(word, word);
  }

  private static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(SentenceVocabulary.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
