package org.collectiveimpact.rules.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.collectiveimpact.rules.text.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Rules that analysts wrote, checked and ready to be used by an engine beside the built-in ones.
 *
 * <p>Immutable and thread-safe; any number of engines can use it, and replacing it is building a
 * new engine with another one.
 */
public final class RulePack {

  private final Manifest manifest;
  private final String sha256;
  private final List<PackRule> rules;
  private final Map<String, Map<String, String>> words;
  private final Optional<Signals> signals;
  private final List<Scenario> scenarios;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Optional<CompiledRules> compiled;
  private final Supplier<ProbedRules> probing;
  private final @Nullable ProbedRules probed;
  private final @Nullable PackRecorder recorder;

  RulePack(
      Manifest manifest,
      String sha256,
      List<PackRule> rules,
      Map<String, Map<String, String>> words,
      Optional<Signals> signals,
      List<Scenario> scenarios,
      Collection<PackFile> files,
      Optional<CompiledRules> compiled,
      Supplier<ProbedRules> probing) {
    this.manifest = manifest;
    this.sha256 = sha256;
    this.rules = rules.stream().sorted(Comparator.comparing(PackRule::code)).toList();
    this.words = words;
    this.signals = signals;
    this.scenarios = List.copyOf(scenarios);
    files.forEach(file -> this.files.put(file.name(), file.bytes()));
    this.compiled = compiled;
    this.probing = probing;
    this.probed = null;
    this.recorder = null;
  }

  private RulePack(RulePack pack, PackRecorder recorder) {
    this.manifest = pack.manifest;
    this.sha256 = pack.sha256;
    this.rules = pack.rules;
    this.words = pack.words;
    this.signals = pack.signals;
    this.scenarios = pack.scenarios;
    this.files.putAll(pack.files);
    this.compiled = pack.compiled;
    this.probing = pack.probing;
    boolean hasDrl = rules.stream().anyMatch(rule -> rule.form() == PackRule.Form.DRL);
    this.probed = hasDrl ? probing.get() : null;
    this.recorder = recorder;
  }

  /** What it is called in files and findings, such as {@code school-meals}. */
  public String id() {
    return manifest.id();
  }

  /** Which version of the pack it is. */
  public String version() {
    return manifest.version();
  }

  /** What people call it, in Hebrew for a Hebrew locale and in English for any other. */
  public String title(Locale language) {
    String title = manifest.titles().get(language.getLanguage());
    return title == null
        ? manifest.titles().values().stream().findFirst().orElse(manifest.id())
        : title;
  }

  /** How far it has to be trusted. */
  public TrustLevel trust() {
    return manifest.trust();
  }

  /** The SHA-256 of its files, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Its rules, by code. */
  public List<PackRuleInfo> rules() {
    return rules.stream().map(PackRuleInfo::of).toList();
  }

  /** The numbers of the built-in rules that it changes, by name. */
  public Map<String, Integer> thresholds() {
    return Collections.unmodifiableMap(new TreeMap<>(manifest.thresholds()));
  }

  /** The built-in rules that it does without, by code, and why. */
  public Map<String, String> switchedOff() {
    return Collections.unmodifiableMap(new TreeMap<>(manifest.switchedOff()));
  }

  /** The signals that it reads titles of tasks with, beside the built-in ones. */
  public Optional<Signals> signals() {
    return signals;
  }

  /**
   * What its findings say, by language ({@code en}, {@code he}) and by key: {@code ORC-001} for a
   * finding, {@code ORC-001.missing} where the fact is not recorded, {@code ORC-001.remedy} and
   * {@code ORC-001.sentence} for the rule itself.
   */
  public Map<String, Map<String, String>> words() {
    return words;
  }

  /** Its scenarios, in the order of its files. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** The names of its files, with {@code /}, in order. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** The text of a file in UTF-8. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(files.get(file))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The same pack, which tells a recorder what its rules look at. */
  public RulePack recordingTo(PackRecorder to) {
    return new RulePack(this, to);
  }

  /** The kinds of parts that its rules look at one by one; an engine need not measure others. */
  public List<Class<? extends Part>> partsLookedAt() {
    return compiled.isEmpty()
        ? List.of()
        : Parts.kinds().stream().filter(compiled.get()::isLookedFor).toList();
  }

  /**
   * Runs its rules; for engines. A rule that fails is left out, and the others start over with a
   * new report, so that the last report asked for is the one that holds.
   *
   * @param facts the {@link org.collectiveimpact.rules.fact.Situation}, the {@link
   *     org.collectiveimpact.rules.fact.Passage}s, the {@link Part}s and the findings of the
   *     built-in rules
   * @param reports takes what the rules find
   * @param firing told the code of each rule before it reports; an exception ends the run
   * @return the rules that failed
   */
  public List<RuleFailure> run(
      Collection<?> facts, Supplier<? extends Report> reports, Consumer<String> firing) {
    if (compiled.isEmpty()) {
      return List.of();
    }
    // Other rules were written by the library and only look.
    Collection<?> seen = trust() == TrustLevel.TRUSTED ? Unchangeable.of(facts) : facts;
    if (recorder == null) {
      return compiled.get().run(seen, reports, match -> firing.accept(match.getRule().getName()));
    }
    Set<String> codes = probed == null ? Set.of() : probed.codes();
    PackTrail trail = new PackTrail(seen, codes);
    CompiledRules recorded = probed == null ? compiled.get() : probed.rules();
    List<RuleFailure> failures;
    try {
      failures = run(recorded, seen, reports, firing, trail);
    } catch (ProbeTrail.GivenUp e) {
      trail.probes().giveUp(e);
      failures = run(compiled.get(), seen, reports, firing, trail);
    }
    rules.forEach(rule -> trail.tell(rule, recorder));
    return failures;
  }

  private static List<RuleFailure> run(
      CompiledRules rules,
      Collection<?> facts,
      Supplier<? extends Report> reports,
      Consumer<String> firing,
      PackTrail trail) {
    List<RuleFailure> failures =
        rules.run(
            facts,
            () -> {
              trail.startOver();
              return reports.get();
            },
            match -> {
              String rule = match.getRule().getName();
              if (DrlProbes.isProbe(rule)) {
                trail.probes().matched(rule, match.getObjects());
              } else {
                firing.accept(rule);
                trail.fired(rule, match.getObjects());
              }
            });
    List<RuleFailure> own = new ArrayList<>();
    for (RuleFailure failure : failures) {
      if (DrlProbes.isProbe(failure.rule())) {
        trail.probes().fail(failure);
      } else {
        own.add(failure);
      }
    }
    return own;
  }

  @Override
  public String toString() {
    return id() + " " + version();
  }
}
