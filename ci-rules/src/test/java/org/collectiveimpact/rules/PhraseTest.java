package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns are filled in as ICU's formatter would. */
class PhraseTest {

  private static final Map<String, Object> VALUES = Map.of("value", "12 groups", "count", 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing to fill in",
        "{value}",
        "only {value} of {count}, or {count} of {value}",
        "the groups' latest feedback",
        "the groups'' latest {value}'s",
        "record '{value}' and {value}",
        "quoted 'till the end {value}",
        "quoted '{till the end",
        "a number: {count, number}",
        "{count, plural, one {a group} other {# groups''}}",
      })
  void isWhatTheFormatterSays(String pattern) {
    assertThat(Phrase.of(pattern, Locale.ENGLISH).with(VALUES))
        .isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(VALUES));
  }

  @Test
  void isNotAPatternWithAnOpenPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("only {value", Locale.ENGLISH));
  }
}
