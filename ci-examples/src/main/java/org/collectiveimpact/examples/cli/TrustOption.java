package org.collectiveimpact.examples.cli;

import org.collectiveimpact.rules.pack.TrustLevel;
import picocli.CommandLine.Option;

/** How far packs of rules are trusted. */
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets the field
final class TrustOption {

  @Option(
      names = "--trust",
      paramLabel = "LEVEL",
      defaultValue = "DATA",
      description = {
        "How far a pack may go: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
        "Tables and sentences are data; DRL is restricted to what is known to be harmless. A"
            + " trusted pack may do what a program may do."
      })
  private TrustLevel level;

  TrustLevel level() {
    return level;
  }
}
