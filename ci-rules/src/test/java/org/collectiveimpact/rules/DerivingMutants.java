package org.collectiveimpact.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Judged;
import org.collectiveimpact.rules.text.Signals;
import org.collectiveimpact.rules.view.Views;
import org.drools.model.Model;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Mutants of rules that conclude something for others. Each runs with the other rules of its topic;
 * where these conclude something else because of it, the whole engine runs with the mutant.
 */
final class DerivingMutants {

  private final Wording wording;
  private final Map<RuleTopic, RuleBase> originals = new HashMap<>();
  private final Map<Suspect, RuleBase> bases = new HashMap<>();
  private final Map<Suspect, Map<Thresholds, CollectiveImpact>> engines = new HashMap<>();
  private List<Suspect> suspects;

  DerivingMutants(List<Suspect> suspects, Wording wording) {
    this.suspects = suspects;
    this.wording = wording;
  }

  /** The mutants that no test has found so far; from now on only these are looked at. */
  List<Suspect> alive() {
    suspects = suspects.stream().filter(Suspect::isAlive).toList();
    bases.keySet().retainAll(suspects);
    engines.keySet().retainAll(suspects);
    return suspects;
  }

  /** Kills the mutants because of which the test fails. */
  void judge(Probe probe, Judged judged) {
    Views views = judged.facts().situation().views();
    Map<RuleTopic, Conclusions> concluded = new HashMap<>();
    for (Suspect suspect : suspects) {
      if (suspect.isAlive()) {
        Conclusions right =
            concluded.computeIfAbsent(
                topic(suspect),
                topic ->
                    Conclusions.of(
                        originals.computeIfAbsent(topic, DerivingMutants::rulesOf), views));
        try {
          Conclusions wrong =
              Conclusions.of(bases.computeIfAbsent(suspect, DerivingMutants::ownTopic), views);
          if (!right.equals(wrong) && isSeen(probe, judged, suspect, wrong)) {
            suspect.kill(probe.name());
          }
        } catch (ConsequenceException | ConstraintEvaluationException e) {
          suspect.kill("failure at " + probe.name());
        }
      }
    }
  }

  /**
   * Whether the test sees that something else was concluded. Tests ask whether something is
   * concluded twice or not at all. The cases of the rule itself look at nothing but what the rules
   * of its topic conclude; elsewhere other rules may hide it.
   */
  private boolean isSeen(Probe probe, Judged judged, Suspect suspect, Conclusions wrong) {
    if (!wrong.faults().isEmpty()) {
      return true;
    }
    CollectiveImpact engine =
        probe.name().startsWith(suspect.mutant().code())
            ? engine(bases.get(suspect), probe.thresholds())
            : engines
                .computeIfAbsent(suspect, unknown -> new HashMap<>())
                .computeIfAbsent(
                    probe.thresholds(), numbers -> engine(allTopics(suspect), numbers));
    Diagnosis diagnosis = engine.diagnose(probe.initiative(), probe.asOf());
    return !diagnosis.failures().isEmpty()
        || !probe.looksAt().apply(diagnosis).equals(probe.looksAt().apply(judged.diagnosis()));
  }

  private CollectiveImpact engine(RuleBase base, Thresholds thresholds) {
    return new DefaultCollectiveImpact(
        base,
        wording,
        new Settings(thresholds, Signals.standard(), true, 10_000_000, Duration.ofMinutes(1)),
        new Packs(List.of()));
  }

  static RuleTopic topic(Suspect suspect) {
    String name = suspect.mutant().rule().name();
    for (RuleTopic topic : RuleTopic.values()) {
      if (name.startsWith(topic.folder() + "/")) {
        return topic;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static RuleBase rulesOf(RuleTopic topic) {
    return RuleBase.of(
        EnumSet.of(topic), BuiltInModels.of(name -> name.startsWith(topic.folder() + "/")));
  }

  private static RuleBase ownTopic(Suspect suspect) {
    RuleTopic topic = topic(suspect);
    return with(suspect, EnumSet.of(topic));
  }

  private static RuleBase allTopics(Suspect suspect) {
    return with(suspect, EnumSet.allOf(RuleTopic.class));
  }

  private static RuleBase with(Suspect suspect, Set<RuleTopic> topics) {
    List<Model> models =
        new ArrayList<>(
            BuiltInModels.of(
                name ->
                    !name.equals(suspect.mutant().rule().name())
                        && topics.stream()
                            .anyMatch(topic -> name.startsWith(topic.folder() + "/"))));
    models.add(suspect.model());
    return RuleBase.of(topics, models);
  }
}
