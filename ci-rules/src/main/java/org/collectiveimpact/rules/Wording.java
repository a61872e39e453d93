package org.collectiveimpact.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What findings say, by the code of their rule. */
final class Wording {

  private final Properties texts = new Properties();

  /** The wording of the built-in rules. */
  Wording() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream("messages.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the finding has words for a fact that is recorded. */
  boolean hasMessage(String code) {
    return texts.containsKey(code);
  }

  /** The finding in one sentence. */
  String message(String code, boolean missing, String value) {
    String text = missing ? texts.getProperty(code + ".missing") : null;
    if (text == null) {
      text = texts.getProperty(code);
    }
    if (text == null) {
      text = texts.getProperty(code + ".missing", code);
    }
    return text.replace("{value}", value);
  }

  /** What to record or do. */
  Optional<String> remedy(String code) {
    return Optional.ofNullable(texts.getProperty(code + ".remedy"));
  }
}
