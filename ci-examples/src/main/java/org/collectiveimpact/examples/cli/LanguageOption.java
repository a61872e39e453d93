package org.collectiveimpact.examples.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of what a command writes. */
final class LanguageOption {

  /** Reads a language that there are words in. */
  static final class Converter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "en" -> Locale.ENGLISH;
        case "he", "iw" -> HEBREW;
        default ->
            throw new TypeConversionException(
                "'" + value + "' is not a language there are words in; expected en or he");
      };
    }
  }

  static final Locale HEBREW = Locale.forLanguageTag("he");

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Converter.class,
      description = "Write in English (en) or Hebrew (he). Default: that of the system.")
  private @Nullable Locale language;

  /** The language asked for; if none is, that of the system, or English. */
  Locale chosen() {
    if (language != null) {
      return language;
    }
    String system = Locale.getDefault().getLanguage();
    return system.equals("he") || system.equals("iw") ? HEBREW : Locale.ENGLISH;
  }
}
