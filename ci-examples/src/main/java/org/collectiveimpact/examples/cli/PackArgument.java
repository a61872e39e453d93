package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import org.collectiveimpact.rules.pack.PackReport;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.RulePacks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pack of rules that a command is about. */
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets the fields
final class PackArgument {

  @Parameters(
      paramLabel = "PACK",
      description = "A pack of rules: a folder, or a jar or zip file, with a pack.yaml.")
  private Path path;

  @Mixin private TrustOption trust;

  Path path() {
    return path;
  }

  /**
   * What is wrong with it, and the pack itself if it can be used.
   *
   * @throws UnreadableException if there is no pack to be read
   */
  PackReport check() {
    PackOptions.requireThere(path);
    PackReport report = RulePacks.check(path, trust.level());
    PackProblemList problems = new PackProblemList(path, report.problems());
    if (problems.isUnreadable()) {
      throw new UnreadableException(problems.lines());
    }
    return report;
  }

  /** The pack, if it can be used. */
  RulePack read() {
    return PackOptions.read(path, trust.level());
  }
}
