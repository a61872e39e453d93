package org.collectiveimpact.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the built-in rules as their files have them. */
public final class BuiltInWords {

  private BuiltInWords() {}

  /** The words in one language, {@code en} or {@code he}. */
  public static Properties of(String language) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(text(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The same as text, one file after the other. */
  static String text(String language) {
    return Stream.of(RuleTopic.values())
        .flatMap(topic -> topic.files().stream())
        .map(file -> read("builtin/" + file.replace(".drl", "_" + language + ".properties")))
        .collect(Collectors.joining("\n"));
  }

  private static String read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CollectiveImpact.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
