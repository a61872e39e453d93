package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;

/** The initiatives that come with the program, which scenarios name as examples. */
final class ExampleInitiatives {

  private static final List<String> NAMES =
      List.of("5p2", "ashtabula-county", "more-for-memphis", "road-map-project");

  private ExampleInitiatives() {}

  /** The initiative of a name, if there is one. */
  static Optional<Initiative> find(String name) {
    return NAMES.contains(name) ? Optional.of(read(name + ".yaml")) : Optional.empty();
  }

  private static Initiative read(String file) {
    try (InputStream in =
        ExampleInitiatives.class.getResourceAsStream(
            "/org/collectiveimpact/examples/initiatives/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return InitiativeFiles.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
