package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import org.collectiveimpact.core.json.InitiativeFiles;

/** What is measured about initiatives written in YAML. */
final class Measured {

  private Measured() {}

  /** As of 2020-01-01. */
  static Views of(String... yaml) {
    return on("2020-01-01", yaml);
  }

  static Views on(String date, String... yaml) {
    return Views.of(
        InitiativeFiles.parse("id: x\nname: X\n" + String.join("\n", yaml) + "\n", "case"),
        LocalDate.parse(date));
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
