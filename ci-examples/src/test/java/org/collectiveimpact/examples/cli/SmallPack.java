package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of one rule, which no initiative meets. */
final class SmallPack {

  private SmallPack() {}

  /** Writes it into a folder, with these scenarios unless they are empty. */
  static Path in(Path folder, String scenarios) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("pack.yaml"),
        """
        id: own-rules
        version: "1.0"
        titles: {en: Own rules, he: כללים משלנו}
        prefix: OWN-
        """);
    Files.writeString(
        folder.resolve("tables/partners.csv"),
        """
        code,severity,partnership.partners,message_en,message_he
        OWN-001,warn,> 1000,There are {value} partners.,יש {value} שותפים.
        """);
    if (!scenarios.isEmpty()) {
      Files.writeString(folder.resolve("scenarios/first.yaml"), scenarios);
    }
    return folder;
  }
}
