package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Judged;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.drools.model.Model;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Mutants of rules that report something. No rule depends on what they report, so many of them run
 * beside the rules without a fault in one session; what differs is then put into the diagnosis.
 */
final class ReportingMutants {

  private static final Comparator<Finding> CANONICAL =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message);

  private final PreconditionTable preconditions = new PreconditionTable();
  private final Wording wording;
  private final Map<String, RuleWeight> weights;
  private List<Suspect> suspects;
  private RuleBase base;
  private Map<String, RuleWeight> ownWeights = Map.of();

  ReportingMutants(List<Suspect> suspects, Wording wording, Map<String, RuleWeight> weights) {
    this.suspects = suspects;
    this.wording = wording;
    this.weights = weights;
    this.base = base();
  }

  /** The mutants that no test has found so far; from now on only these are looked at. */
  List<Suspect> alive() {
    List<Suspect> alive = suspects.stream().filter(Suspect::isAlive).toList();
    if (alive.size() < suspects.size()) {
      suspects = alive;
      base = base();
    }
    return alive;
  }

  private RuleBase base() {
    Set<String> names =
        suspects.stream()
            .map(suspect -> suspect.mutant().rule().name())
            .collect(Collectors.toSet());
    List<Model> models = new ArrayList<>(BuiltInModels.of(names::contains));
    suspects.forEach(suspect -> models.add(suspect.model()));
    RuleBase built = RuleBase.of(EnumSet.allOf(RuleTopic.class), models);
    ownWeights = RuleWeight.of(built);
    return built;
  }

  /** Kills the mutants because of which the test fails. */
  void judge(Probe probe, Judged judged) {
    while (!suspects.isEmpty()) {
      Reports reports = new Reports();
      KieSession session = base.newSession();
      try {
        session.setGlobal("report", reports);
        Situation situation = judged.facts().situation();
        session.insert(situation);
        passages(situation).forEach(session::insert);
        session.fireAllRules(reports);
      } catch (ConsequenceException | ConstraintEvaluationException e) {
        killFailed(e, probe);
        continue;
      } finally {
        session.dispose();
      }
      compare(probe, judged, reports);
      return;
    }
  }

  private void killFailed(RuntimeException e, Probe probe) {
    String message = String.valueOf(e.getMessage());
    List<Suspect> failed =
        suspects.stream().filter(suspect -> message.contains('"' + suspect.name() + '"')).toList();
    if (failed.isEmpty()) {
      throw e;
    }
    failed.forEach(suspect -> suspect.kill("failure at " + probe.name()));
    alive();
  }

  /** The transitions behind the initiative and the open one, as the engine makes them. */
  private List<Passage> passages(Situation situation) {
    List<Passage> passages = new ArrayList<>();
    if (!situation.views().history().closed()) {
      for (LifecycleStage to : LifecycleStage.values()) {
        int distance = to.ordinal() - situation.from().ordinal();
        if (distance <= 1) {
          boolean first = to == LifecycleStage.DECISION_TO_ACT && distance == 0;
          passages.add(
              new Passage(
                  to,
                  distance == 1 || first,
                  situation,
                  preconditions.severities(to, situation.standings())));
        }
      }
    }
    return passages;
  }

  private void compare(Probe probe, Judged judged, Reports reports) {
    Set<String> checked = new HashSet<>();
    for (Suspect suspect : suspects) {
      if (suspect.isAlive()) {
        String code = suspect.mutant().code();
        RuleWeight weight = weights.get(code);
        Map<String, Consumer<Report>> originals = reports.of(suspect.mutant().rule().name());
        if (checked.add(code)) {
          check(judged, code, said(judged, code, weight, originals));
        }
        RuleWeight own = ownWeights.getOrDefault(suspect.name(), weight);
        Map<String, Consumer<Report>> mutated = reports.of(suspect.name());
        if (!own.equals(weight) || !originals.keySet().equals(mutated.keySet())) {
          Diagnosis diagnosis = with(judged.diagnosis(), code, said(judged, code, own, mutated));
          if (!probe.looksAt().apply(diagnosis).equals(probe.looksAt().apply(judged.diagnosis()))) {
            suspect.kill(probe.name());
          }
        }
      }
    }
  }

  /** Beside its mutants a rule says what it says among the other rules. */
  private static void check(Judged judged, String code, List<Finding> said) {
    assertThat(said)
        .isEqualTo(
            judged.diagnosis().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList());
  }

  private List<Finding> said(
      Judged judged, String code, RuleWeight weight, Map<String, Consumer<Report>> reports) {
    Facts facts = judged.facts();
    Initiative initiative = facts.initiative();
    LocalDate asOf = facts.asOf();
    Findings findings = new Findings(initiative, asOf, Map.of(code, weight), Map.of(), wording);
    findings.about(facts, judged.diagnosis().transition().to().isPresent());
    reports.values().forEach(report -> report.accept(findings));
    return findings.inOrder();
  }

  /** The diagnosis with other findings of one code, and the verdict that follows from them. */
  private static Diagnosis with(Diagnosis diagnosis, String code, List<Finding> own) {
    List<Finding> findings = new ArrayList<>(own);
    diagnosis.findings().stream().filter(f -> !f.code().equals(code)).forEach(findings::add);
    findings.sort(CANONICAL);
    TransitionReading transition = diagnosis.transition();
    if (transition.to().isPresent()) {
      Set<String> blockers = new TreeSet<>();
      boolean warned = false;
      for (Finding finding : findings) {
        if (finding.severity() == Severity.BLOCK) {
          blockers.add(finding.code());
        }
        warned |= finding.severity() != Severity.INFO;
      }
      TransitionVerdict open =
          warned ? TransitionVerdict.ALLOWED_WITH_WARNINGS : TransitionVerdict.ALLOWED;
      transition =
          TransitionReading.builder()
              .copyOf(transition)
              .blockers(blockers)
              .verdict(blockers.isEmpty() ? open : TransitionVerdict.BLOCKED)
              .build();
    }
    return Diagnosis.builder().copyOf(diagnosis).findings(findings).transition(transition).build();
  }
}
