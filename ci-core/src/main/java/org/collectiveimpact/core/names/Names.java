package org.collectiveimpact.core.names;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * What the constants of the model are called in one language.
 *
 * <p>{@code Names.of(Locale.forLanguageTag("he")).of(Component.COMMON_AGENDA)} is "מצע משותף".
 */
public final class Names {

  private static final String MODEL = "org.collectiveimpact.core.";
  private static final Names ENGLISH = read("names.properties");
  private static final Names HEBREW = read("names_he.properties");

  private final Properties names;

  private Names(Properties names) {
    this.names = names;
  }

  /** The Hebrew names for a Hebrew locale, the English ones for any other. */
  public static Names of(Locale locale) {
    // Java before 17 wrote the language of Hebrew as iw.
    boolean hebrew = locale.getLanguage().equals("he") || locale.getLanguage().equals("iw");
    return hebrew ? HEBREW : ENGLISH;
  }

  /**
   * The name of a constant, such as "Common agenda".
   *
   * @throws IllegalArgumentException if {@code constant} is not of the model
   */
  public String of(Enum<?> constant) {
    return name(constant.getDeclaringClass(), "." + constant.name());
  }

  /**
   * The name of a vocabulary itself, such as "Component".
   *
   * @throws IllegalArgumentException if {@code vocabulary} is not of the model
   */
  public String vocabulary(Class<? extends Enum<?>> vocabulary) {
    return name(vocabulary, "");
  }

  private String name(Class<?> vocabulary, String constant) {
    String name = names.getProperty(vocabulary.getSimpleName() + constant);
    if (name == null || !vocabulary.getName().startsWith(MODEL)) {
      throw new IllegalArgumentException(
          vocabulary.getName()
              + constant
              + " has no display name: expected a vocabulary of "
              + MODEL
              + "*");
    }
    return name;
  }

  private static Names read(String resource) {
    Properties names = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Names.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      names.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Names(names);
  }
}
