package org.collectiveimpact.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.RulePackException;
import org.collectiveimpact.rules.pack.RulePacks;
import org.collectiveimpact.rules.pack.TrustLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The packs of rules that a command uses besides the built-in rules. */
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets the fields
final class PackOptions {

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = {
        "Rules of your own besides the built-in ones: a folder, or a jar or zip file.",
        "Can be given again."
      })
  private Path[] packs = {};

  @Mixin private TrustOption trust;

  private @Nullable CollectiveImpact engine;

  /** The engine with the packs; they are read once. */
  CollectiveImpact engine(Locale language) {
    if (engine == null) {
      engine = withPacks();
    }
    return engine.inLanguage(language);
  }

  private CollectiveImpact withPacks() {
    CollectiveImpact.Builder builder = CollectiveImpact.builder().compareTitles(true);
    List<String> problems = new ArrayList<>();
    for (Path pack : packs) {
      try {
        builder.pack(read(pack, trust.level()));
      } catch (UnreadableException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableException(String.join("\n", problems));
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * A pack that can be used.
   *
   * @throws UnreadableException if it cannot, with its problems
   */
  static RulePack read(Path pack, TrustLevel trust) {
    requireThere(pack);
    try {
      return RulePacks.load(pack, trust);
    } catch (RulePackException e) {
      throw new UnreadableException(new PackProblemList(pack, e.problems()).lines());
    }
  }

  /** Says so if there is nothing to read. */
  static void requireThere(Path pack) {
    if (!Files.exists(pack)) {
      throw new UnreadableException(pack + ": no such folder or file; expected a pack of rules");
    }
  }
}
