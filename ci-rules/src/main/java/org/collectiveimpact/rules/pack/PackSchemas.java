package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas of the YAML files of a pack, in draft 2020-12; editors complete and explain
 * properties with them.
 */
public final class PackSchemas {

  private PackSchemas() {}

  /** The schema of {@code pack.yaml}, as JSON text. */
  public static String manifest() {
    return text("pack.schema.json");
  }

  /** The schema of the files in {@code scenarios}, as JSON text. */
  public static String scenarios() {
    return text("scenarios.schema.json");
  }

  private static String text(String name) {
    try (InputStream resource = PackSchemas.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(resource, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
