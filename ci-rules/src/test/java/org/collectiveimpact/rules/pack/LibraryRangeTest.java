package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryRangeTest {

  @ParameterizedTest
  @CsvSource({
    ">=0.1, 0.1.0, true",
    ">=0.1, 0.0.9, false",
    ">=0.1, 10, true",
    ">0.1, 0.1.0, false",
    ">0.1, 0.1.1, true",
    "<1, 0.9.9, true",
    "<1, 1.0, false",
    "<=1, 1.0.0, true",
    "<=1, 1.0.1, false",
    "=0.1, 0.1.0, true",
    "0.1, 0.2, false",
    "' >=0.1  <1 ', 0.5, true",
    ">=0.1 <1, 1, false",
    ">=0.9, 0.10, true",
  })
  void aVersionIsWithinAllTheBounds(String range, String version, boolean expected) {
    assertThat(LibraryRange.parse(range))
        .hasValueSatisfying(
            bounds -> assertThat(bounds.includes(Version.parse(version))).isEqualTo(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1.x", ">=", ">= 1", "~1", "1,2", ">=1<2", "1.2.3.4", "[1,2)"})
  void anythingElseIsNoRange(String text) {
    assertThat(LibraryRange.parse(text)).isEmpty();
  }

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .containsPattern("<version>" + LibraryRange.THIS + "(-SNAPSHOT)?</version>");
  }
}
