package org.collectiveimpact.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pack of rules that a command is about; it is about the built-in rules if none is given. */
@SuppressWarnings("unused") // picocli sets the fields
final class OptionalPack {

  @Parameters(
      arity = "0..1",
      paramLabel = "PACK",
      description = "The rules of a pack of your own instead of the built-in ones.")
  private @Nullable Path path;

  @Mixin private TrustOption trust = new TrustOption();

  private @Nullable RulePack read;

  /** The pack, if one is given. */
  Optional<RulePack> pack() {
    if (path != null && read == null) {
      read = PackOptions.read(path, trust.level());
    }
    return Optional.ofNullable(read);
  }

  /** The engine with the pack, or the standard one. */
  CollectiveImpact engine(Locale language) {
    return pack()
        .map(pack -> CollectiveImpact.builder().pack(pack).build())
        .orElseGet(CollectiveImpact::standard)
        .inLanguage(language);
  }

  /** The rules of the pack, or else the built-in ones, by code. */
  List<RuleInfo> rules(CollectiveImpact engine) {
    boolean own = pack().isPresent();
    return engine.rules().stream()
        .filter(rule -> own == (rule.topic() == RuleTopic.PACKS))
        .toList();
  }
}
