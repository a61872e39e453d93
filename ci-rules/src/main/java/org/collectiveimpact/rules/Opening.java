package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Asked;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Judged;
import org.collectiveimpact.rules.WhyNot.Condition;
import org.collectiveimpact.rules.WhyNot.ProposedChange;
import org.collectiveimpact.rules.WhyNot.State;
import org.collectiveimpact.rules.WhyNot.Step;

/** Finds what keeps a stage closed, and what would open it. */
final class Opening {

  private final DefaultCollectiveImpact engine;
  private final Initiative initiative;
  private final LocalDate asOf;
  private final LifecycleStage stage;

  /** Where the initiative stands before any change. */
  private final LifecycleStage from;

  private final PreconditionTable preconditions;
  private final ChangeTable table;

  /** The rules about transitions that lead further than the stage. */
  private final Set<String> beyond;

  Opening(
      DefaultCollectiveImpact engine,
      PreconditionTable preconditions,
      Initiative initiative,
      LocalDate asOf,
      LifecycleStage stage) {
    this.engine = engine;
    this.preconditions = preconditions;
    this.initiative = initiative;
    this.asOf = asOf;
    this.stage = stage;
    this.table = new ChangeTable(asOf, engine.language());
    this.from = engine.judge(initiative, asOf, null).facts().situation().from();
    this.beyond =
        engine.rules().stream()
            .filter(rule -> rule.stage().filter(stage::isBefore).isPresent())
            .map(RuleInfo::code)
            .collect(Collectors.toSet());
  }

  WhyNot whyNot() {
    Judged judged = engine.judge(initiative, asOf, new Asked(from, stage));
    boolean closed = judged.diagnosis().closed();
    return new WhyNot(
        from,
        stage,
        closed,
        closed ? List.of() : steps(judged),
        closed ? List.of() : changes(blockers(judged)));
  }

  private List<Step> steps(Judged judged) {
    List<RuleInfo> rules =
        engine.rules().stream()
            .filter(rule -> rule.severity().equals(Severity.BLOCK.name()))
            .toList();
    Map<String, List<Finding>> findings =
        judged.diagnosis().findings().stream().collect(Collectors.groupingBy(Finding::code));
    List<Step> steps = new ArrayList<>();
    for (LifecycleStage to : LifecycleStage.values()) {
      boolean entry = from == LifecycleStage.DECISION_TO_ACT && to == from;
      if (!stage.isBefore(to) && (from.isBefore(to) || entry)) {
        boolean first = steps.isEmpty();
        steps.add(
            new Step(
                to,
                rules.stream()
                    .filter(rule -> asks(rule, to, first && findings.containsKey(rule.code())))
                    .map(rule -> condition(rule, to, judged, findings))
                    .toList()));
      }
    }
    return steps;
  }

  /** Whether a transition asks for what the rule says; what holds anywhere is asked for once. */
  private boolean asks(RuleInfo rule, LifecycleStage to, boolean firstToSayIt) {
    if (rule.stage().isPresent()) {
      return rule.stage().get() == to;
    }
    return rule.topic() == RuleTopic.PRECONDITIONS
        ? preconditions.mayBlock(to, rule.facts())
        : firstToSayIt;
  }

  private Condition condition(
      RuleInfo rule, LifecycleStage to, Judged judged, Map<String, List<Finding>> findings) {
    List<Finding> own =
        rule.topic() == RuleTopic.PRECONDITIONS
                && !preconditions.blocks(to, rule.facts(), judged.facts().situation())
            ? List.of()
            : findings.getOrDefault(rule.code(), List.of());
    return new Condition(
        rule.code(),
        rule.sentence(),
        state(own),
        own.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK),
        DefaultCollectiveImpact.facts(rule, judged),
        own.stream().findFirst().flatMap(Finding::remedy),
        engine.packOf(rule));
  }

  private static State state(List<Finding> findings) {
    if (findings.isEmpty()) {
      return State.MET;
    }
    return findings.stream().allMatch(finding -> finding.kind() == FindingKind.MISSING_DATA)
        ? State.NOT_RECORDED
        : State.UNMET;
  }

  /** A smallest set of changes without which the blockers remain; empty if there is none. */
  private List<ProposedChange> changes(Set<String> blockers) {
    Map<String, List<Change>> chosen = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>(blockers);
    Set<String> hopeless = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      String code = open.iterator().next();
      Optional<List<Change>> helpful = helpful(code, chosen);
      if (helpful.isEmpty() || !hopeless.add(code)) {
        return List.of();
      }
      chosen.put(code, helpful.get());
      open.clear();
      open.addAll(blockersAfter(chosen));
    }
    leaveOutWhatIsNotNeeded(chosen);
    List<ProposedChange> proposed = new ArrayList<>();
    chosen.forEach(
        (code, changes) ->
            changes.forEach(change -> proposed.add(new ProposedChange(code, change))));
    return proposed;
  }

  /** What is not needed may show only when something else has been left out: until none is left. */
  private void leaveOutWhatIsNotNeeded(Map<String, List<Change>> chosen) {
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (String code : List.copyOf(chosen.keySet())) {
        for (List<Change> fewer : fewer(chosen.getOrDefault(code, List.of()))) {
          Map<String, List<Change>> others = new LinkedHashMap<>(chosen);
          others.put(code, fewer);
          if (blockersAfter(others).isEmpty()) {
            chosen.put(code, fewer);
            smaller = true;
            break;
          }
        }
      }
    }
  }

  /** No changes at all, or one less; what is added to a list stays with what it refers to. */
  private static List<List<Change>> fewer(List<Change> changes) {
    List<List<Change>> fewer = new ArrayList<>();
    if (!changes.isEmpty()) {
      fewer.add(List.of());
    }
    for (Change change : changes) {
      if (changes.size() > 1 && !change.path().endsWith("[+]")) {
        fewer.add(changes.stream().filter(other -> !other.equals(change)).toList());
      }
    }
    return fewer;
  }

  /** The first attempt after which the rule blocks no more; if none helps, it is overridden. */
  private Optional<List<Change>> helpful(String code, Map<String, List<Change>> chosen) {
    List<List<Change>> attempts = new ArrayList<>(table.attempts(code));
    attempts.add(
        List.of(
            new Change("overrides[+]", "{code: " + code + ", reason: (why), date: " + asOf + "}")));
    Map<String, List<Change>> tried = new LinkedHashMap<>(chosen);
    for (List<Change> attempt : attempts) {
      tried.put(code, attempt);
      if (!blockersAfter(tried).contains(code)) {
        return Optional.of(attempt);
      }
    }
    return Optional.empty();
  }

  private Set<String> blockersAfter(Map<String, List<Change>> chosen) {
    List<Change> changes = chosen.values().stream().flatMap(List::stream).toList();
    return blockers(
        engine.judge(Change.apply(initiative, changes, asOf), asOf, new Asked(from, stage)));
  }

  /**
   * The rules that keep the stage closed, none if the initiative stands there or beyond; a change
   * must not open it by merely claiming the stage, so the transitions asked for stay the same.
   */
  private Set<String> blockers(Judged judged) {
    Set<String> blockers = new TreeSet<>();
    if (from.isBefore(stage) || (from == stage && stage == LifecycleStage.DECISION_TO_ACT)) {
      for (Finding finding : judged.diagnosis().findings(Severity.BLOCK)) {
        blockers.add(finding.code());
      }
      blockers.removeAll(beyond);
    }
    return blockers;
  }
}
