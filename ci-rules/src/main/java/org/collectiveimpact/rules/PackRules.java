package org.collectiveimpact.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.pack.PackConditionInfo;
import org.collectiveimpact.rules.pack.PackRuleInfo;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one pack, worded in one language. They run after the built-in rules, in a session of
 * their own, and can only add findings.
 */
final class PackRules {

  private final RulePack pack;
  private final PackReference reference;
  private final Wording wording;
  private final Map<String, RuleWeight> weights = new HashMap<>();
  private final Map<String, RuleCall> calls = new HashMap<>();
  private final List<Class<? extends Part>> parts;

  PackRules(RulePack pack, Locale language) {
    this.pack = pack;
    this.reference = PackReference.builder().id(pack.id()).version(pack.version()).build();
    this.wording = new Wording(pack.words(), language);
    this.parts = pack.partsLookedAt();
    for (PackRuleInfo rule : pack.rules()) {
      // A policy means what it says, whatever the initiative takes over of the model.
      weights.put(
          rule.code(),
          new RuleWeight(rule.severity(), rule.ifMissing(), true, true, rule.sources()));
      calls.put(rule.code(), new RuleCall(rule.code(), rule.facts().toArray(new String[0])));
    }
  }

  /** The pack as its findings name it. */
  PackReference reference() {
    return reference;
  }

  /** The rules as the catalogue shows them. */
  List<RuleInfo> rules() {
    return pack.rules().stream().map(this::info).toList();
  }

  private RuleInfo info(PackRuleInfo rule) {
    String prefix = rule.part().map(part -> part + ".").orElse("");
    String conditions =
        rule.conditions().stream().map(PackConditionInfo::text).collect(Collectors.joining("; "));
    return new RuleInfo(
        rule.code(),
        pack.id() + "/" + rule.code(),
        RuleTopic.PACKS,
        rule.severity().name(),
        rule.ifMissing().name(),
        true,
        rule.stage(),
        wording.sentence(rule.code()).orElse(conditions),
        rule.facts().stream().map(prefix::concat).toList(),
        List.of(),
        rule.sources());
  }

  /** What was found of an initiative before the rules of packs look at it. */
  record Found(
      Initiative initiative,
      Situation situation,
      Collection<Passage> passages,
      boolean stepOpen,
      List<Finding> findings) {}

  /** What the rules find; those that fail are left out and told to {@code failures}. */
  List<Finding> findings(Found found, Settings settings, Consumer<RuleFailure> failures) {
    List<Object> facts = new ArrayList<>();
    facts.add(found.situation());
    facts.addAll(found.passages());
    facts.addAll(Parts.of(found.initiative(), found.situation().views().asOf(), parts));
    facts.addAll(found.findings());
    Run run = new Run(found, settings);
    for (RuleFailure failure : pack.run(facts, run, run)) {
      failures.accept(
          RuleFailure.builder()
              .rule(pack.id() + "/" + failure.rule())
              .message(failure.message() + place(failure.rule()))
              .build());
    }
    return run.findings();
  }

  /** Where a rule stands, in brackets; rules without a code of their own are not known. */
  private String place(String code) {
    return pack.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(rule -> " (" + rule.place() + ")")
        .orElse("");
  }

  /** One run, which gives up when it has gone on too long. */
  private final class Run implements Supplier<Findings>, Consumer<String> {
    private final Found found;
    private final int limit;
    private final Duration deadline;
    private final long started = System.nanoTime();
    private int count;
    private @Nullable Findings reported;

    Run(Found found, Settings settings) {
      this.found = found;
      this.limit = settings.firingLimit();
      this.deadline = settings.deadline();
    }

    @Override
    public Findings get() {
      Situation situation = found.situation();
      Findings fresh =
          new Findings(
              found.initiative(),
              situation.views().asOf(),
              weights,
              calls,
              wording,
              Optional.of(reference));
      fresh.about(
          new Facts(found.initiative(), situation.views().asOf(), situation, wording),
          found.stepOpen());
      reported = fresh;
      return fresh;
    }

    @Override
    public void accept(String rule) {
      if (++count > limit) {
        throw givenUp(rule, limit + " firings", "a rule fires without end");
      }
      if (System.nanoTime() - started > deadline.toNanos()) {
        throw givenUp(rule, deadline.toString(), "a rule looks at too many facts");
      }
      Objects.requireNonNull(reported).firing(rule);
    }

    private RuleExecutionException givenUp(String rule, String when, String why) {
      return new RuleExecutionException(
          "the rules of the pack '"
              + pack.id()
              + "' were given up at "
              + rule
              + " after "
              + when
              + "\nMaybe "
              + why
              + ", or the initiative is larger than the limits allow.");
    }

    List<Finding> findings() {
      return reported == null ? List.of() : reported.inOrder();
    }
  }
}
