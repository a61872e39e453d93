package org.collectiveimpact.rules.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.core.json.FormatProblem;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.text.SignalFormatException;
import org.collectiveimpact.rules.text.Signals;

/**
 * Reads packs of rules: folders or jars with a {@code pack.yaml} and tables, sentences, DRL,
 * signals and words.
 *
 * <pre>{@code
 * CollectiveImpact engine =
 *     CollectiveImpact.builder().pack(RulePacks.load(Path.of("school-meals"))).build();
 * }</pre>
 */
public final class RulePacks {

  private RulePacks() {}

  /**
   * Everything that is wrong with a pack, in one run, and the pack if it can be used.
   *
   * @param pack a folder or a jar
   * @param allowed how far it may be trusted at most
   */
  public static PackReport check(Path pack, TrustLevel allowed) {
    PackProblems problems = new PackProblems();
    List<PackFile> files = PackFiles.open(pack, problems);
    if (files.isEmpty() && problems.hasErrors()) {
      return new PackReport(problems.inOrder(), Optional.empty());
    }
    return new Reading(files, allowed, problems).report();
  }

  /**
   * A pack of tables and sentences.
   *
   * @throws RulePackException if it cannot be used, or asks for more trust
   */
  public static RulePack load(Path pack) {
    return load(pack, TrustLevel.DATA);
  }

  /**
   * A pack that may be trusted so far.
   *
   * @throws RulePackException if it cannot be used, or asks for more trust
   */
  public static RulePack load(Path pack, TrustLevel allowed) {
    PackReport report = check(pack, allowed);
    return report.pack().orElseThrow(() -> new RulePackException(report.problems()));
  }

  /** One pack while it is being read. */
  private static final class Reading {

    /** Of a digest, enough to tell one pack's classes from another's. */
    private static final int PACKAGE_DIGITS = 16;

    private final List<PackFile> files;
    private final PackProblems problems;
    private final String sha256;
    private final PackContext context;

    Reading(List<PackFile> files, TrustLevel allowed, PackProblems problems) {
      this.files = files;
      this.problems = problems;
      this.sha256 = sha256(files);
      Manifest known = Manifest.read(files, problems).orElse(unknown(allowed));
      this.context =
          new PackContext(
              known,
              "org.collectiveimpact.packs.p" + sha256.substring(0, PACKAGE_DIGITS),
              known.trust(),
              Vocabulary.standard(),
              problems);
      if (known.trust().compareTo(allowed) > 0) {
        problems.error(
            trustPlace(),
            "trust",
            "the pack asks for the trust level "
                + name(known.trust())
                + "; allowed here: "
                + name(allowed)
                + (allowed == TrustLevel.DATA ? "" : " or less"),
            "If you know who wrote it, allow it with --trust "
                + name(known.trust())
                + ", or in a program with RulePacks.load(path, TrustLevel."
                + known.trust()
                + ").");
      }
    }

    /** Stands in for a manifest that is missing or wrong, so that the other files are read. */
    private static Manifest unknown(TrustLevel allowed) {
      return new Manifest("pack", "0", "", Map.of(), allowed, Optional.empty(), Map.of(), Map.of());
    }

    PackReport report() {
      List<PackUnit> units = new ArrayList<>();
      for (PackFile file : files) {
        unit(file).ifPresent(units::add);
      }
      Map<String, Map<String, String>> words = PackWords.read(files, units, context);
      PackAnalysis.check(units, words, context);
      List<Scenario> scenarios = ScenarioReader.read(files, problems);
      ScenarioReader.checkCodes(scenarios, codes(units), problems);
      Optional<RulePack> pack =
          problems.hasErrors() ? Optional.empty() : pack(units, words, scenarios);
      return new PackReport(problems.inOrder(), pack);
    }

    private Optional<PackUnit> unit(PackFile file) {
      String folder = file.name().substring(0, file.name().indexOf('/') + 1);
      return switch (folder) {
        case "tables/" -> Optional.of(TableReader.read(file, context));
        case "sentences/" -> Optional.of(SentenceReader.read(file, context));
        case "rules/" -> Optional.of(DrlReader.read(file, context));
        case "signals/" -> Optional.of(signals(file));
        default -> Optional.empty();
      };
    }

    private PackUnit signals(PackFile file) {
      try {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return PackUnit.ofSignals(file, Signals.parse(file.name(), text));
      } catch (SignalFormatException e) {
        for (FormatProblem problem : e.problems()) {
          problems.error(
              PackPlace.of(file.name(), problem.line(), problem.column(), 0),
              "bad-signal",
              problem.message(),
              problem.hint().orElse(null));
        }
        return PackUnit.nothing(file);
      }
    }

    /** Of the pack's rules and the built-in ones. */
    private static Set<String> codes(List<PackUnit> units) {
      return Stream.concat(
              units.stream().flatMap(unit -> unit.rules().stream()).map(PackRule::code),
              CollectiveImpact.standard().rules().stream().map(RuleInfo::code))
          .collect(Collectors.toSet());
    }

    private Optional<RulePack> pack(
        List<PackUnit> units, Map<String, Map<String, String>> words, List<Scenario> scenarios) {
      List<PackRule> rules = units.stream().flatMap(unit -> unit.rules().stream()).toList();
      Optional<CompiledRules> compiled =
          rules.isEmpty()
              ? Optional.empty()
              : PackCompiler.compile(units, context.trust(), problems);
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      Optional<Signals> signals =
          units.stream().flatMap(unit -> unit.signals().stream()).reduce(Signals::with);
      return Optional.of(
          new RulePack(
              context.manifest(),
              sha256,
              rules,
              words,
              signals,
              scenarios,
              files,
              compiled,
              () -> PackCompiler.probed(units, context.trust())));
    }

    private PackPlace trustPlace() {
      String text =
          files.stream()
              .filter(file -> file.name().equals(PackLayout.MANIFEST))
              .findFirst()
              .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
              .orElse("");
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("trust:")) {
          return PackPlace.of(
              PackLayout.MANIFEST, i + 1, 1, lines.get(i).stripTrailing().length() + 1);
        }
      }
      return PackPlace.of(PackLayout.MANIFEST);
    }

    private static String name(TrustLevel trust) {
      return trust.name().toLowerCase(Locale.ROOT);
    }

    /** Of names, sizes and contents, in the order of names. */
    private static String sha256(List<PackFile> files) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (PackFile file : files) {
          digest.update(
              (file.name() + "\n" + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(file.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
