package org.collectiveimpact.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of an initiative's file, in draft 2020-12.
 *
 * <p>Editors use it to complete and to explain properties while a file is written. What it accepts
 * {@link InitiativeFiles} reads, except for what a schema cannot say: days that no calendar has,
 * identifiers given twice or leading nowhere, an end before its start.
 */
public final class InitiativeSchema {

  private static final String RESOURCE = "initiative.schema.json";

  private InitiativeSchema() {}

  /** The schema as JSON text. */
  public static String text() {
    try (InputStream resource = InitiativeSchema.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
