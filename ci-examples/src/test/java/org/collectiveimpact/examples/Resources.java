package org.collectiveimpact.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The files that the examples are tested with. */
final class Resources {

  private Resources() {}

  /** Where an example initiative is kept. */
  static Path initiative(String name) {
    return Path.of("src/main/resources/org/collectiveimpact/examples/initiatives", name + ".yaml");
  }

  /** The text of a resource of this package. */
  static String text(String name) {
    try (InputStream resource = Resources.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(resource, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
