package org.collectiveimpact.rules.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.Scenario;

/**
 * Runs scenarios and says what came of them; it needs no test framework.
 *
 * <pre>{@code
 * RulePack pack = RulePacks.load(Path.of("my-pack"));
 * Verification verification = RuleVerifier.of(pack).verify();
 * assertTrue(verification.passed(), verification.text());
 * }</pre>
 *
 * <p>A verifier is immutable; every method that changes something gives another one.
 */
public final class RuleVerifier {

  private final CollectiveImpact engine;
  private final Optional<RulePack> pack;
  private final List<Scenario> scenarios;
  private final Function<String, Optional<Initiative>> examples;

  private RuleVerifier(
      CollectiveImpact engine,
      Optional<RulePack> pack,
      List<Scenario> scenarios,
      Function<String, Optional<Initiative>> examples) {
    this.engine = engine;
    this.pack = pack;
    this.scenarios = scenarios;
    this.examples = examples;
  }

  /** Runs a pack beside the built-in rules, with the scenarios of the pack. */
  public static RuleVerifier of(RulePack pack) {
    return new RuleVerifier(
        CollectiveImpact.standard(), Optional.of(pack), pack.scenarios(), name -> Optional.empty());
  }

  /** Runs the rules of an engine; without scenarios until some are given. */
  public static RuleVerifier of(CollectiveImpact engine) {
    return new RuleVerifier(engine, Optional.empty(), List.of(), name -> Optional.empty());
  }

  /** The same with these scenarios instead. */
  public RuleVerifier scenarios(List<Scenario> chosen) {
    return new RuleVerifier(engine, pack, List.copyOf(chosen), examples);
  }

  /** The same with the scenarios of a pack instead. */
  public RuleVerifier scenarios(RulePack chosen) {
    return scenarios(chosen.scenarios());
  }

  /** The same, with the initiatives that scenarios name as examples. */
  public RuleVerifier examples(Function<String, Optional<Initiative>> known) {
    return new RuleVerifier(engine, pack, scenarios, known);
  }

  /** Runs the scenarios, in their order. */
  public Verification verify() {
    Optional<Recording> recording = pack.map(Recording::new);
    CollectiveImpact used =
        recording.isEmpty()
            ? engine
            : CollectiveImpact.builder()
                .pack(pack.orElseThrow().recordingTo(recording.get()))
                .build();
    ScenarioRun run = new ScenarioRun(used, recording, examples);
    List<ScenarioResult> results = scenarios.stream().map(run::of).toList();
    return new Verification(
        pack.map(RulePack::id).orElse("rules"),
        results,
        recording.map(all -> all.coverage(scenarios.size())));
  }
}
