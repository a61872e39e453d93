package org.collectiveimpact.examples.cli;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The words of reports in one language. */
final class Labels {

  private final Locale language;
  private final Properties patterns = new Properties();

  Labels(Locale language) {
    this.language = language;
    String resource = "report_" + language.toLanguageTag() + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Labels.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      patterns.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Locale language() {
    return language;
  }

  /** Whether the language is written from right to left. */
  boolean isRightToLeft() {
    return language.getLanguage().equals("he");
  }

  /** The words for a key. */
  String of(String key) {
    return of(key, Map.of());
  }

  /** The words for a key, with a value in them. */
  String of(String key, String name, Object value) {
    return of(key, Map.of(name, value));
  }

  /** The words for a key, with values in them. */
  String of(String key, Map<String, Object> values) {
    String pattern = Objects.requireNonNull(patterns.getProperty(key), key);
    return values.isEmpty() ? pattern : new MessageFormat(pattern, language).format(values);
  }
}
