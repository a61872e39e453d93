package org.collectiveimpact.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.collectiveimpact.rules.view.Views;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the rules in three steps: from what was measured they derive what is the case, from that
 * they find what is to be said, and the verdict follows from the findings.
 */
final class DefaultCollectiveImpact implements CollectiveImpact {

  private static final Logger LOG = LoggerFactory.getLogger(DefaultCollectiveImpact.class);
  private static final String VERSION = "1";
  private static final LocalDate ANY_DATE = LocalDate.of(2000, 1, 1);

  /** Built when it is first asked for. */
  static final class Standard {
    static final CollectiveImpact ENGINE = CollectiveImpact.builder().build();

    private Standard() {}
  }

  private final RuleBase base;
  private final Map<String, RuleWeight> weights;
  private final Wording wording = new Wording();
  private final PreconditionTable preconditions = new PreconditionTable();
  private final RuleSet ruleSet;
  private final Thresholds thresholds;
  private final int firingLimit;
  private final Duration deadline;

  DefaultCollectiveImpact(
      RuleBase base, Thresholds thresholds, int firingLimit, Duration deadline) {
    this.base = base;
    this.weights = RuleWeight.of(base);
    this.ruleSet = RuleSet.builder().version(VERSION).sha256(base.sha256()).build();
    this.thresholds = thresholds;
    this.firingLimit = firingLimit;
    this.deadline = deadline;
  }

  @Override
  public List<RuleInfo> rules() {
    return RuleSource.read(base.topics());
  }

  @Override
  public RuleSet ruleSet() {
    return ruleSet;
  }

  @Override
  public TaskClassification classify(Task task) {
    Task undated = Task.builder().copyOf(task).date(Optional.empty()).build();
    return diagnose(
            Initiative.builder()
                .id(InitiativeId.of("task"))
                .name(task.title())
                .addTasks(undated)
                .build(),
            ANY_DATE)
        .tasks()
        .get(0);
  }

  @Override
  public Diagnosis diagnose(Initiative initiative, LocalDate asOf) {
    Views views = Views.of(initiative, asOf, thresholds);
    List<RuleFailure> failures = new ArrayList<>();
    RuleBase rules = base;
    while (true) {
      Findings findings = new Findings(initiative, asOf, weights, wording);
      KieSession session = rules.newSession(findings);
      try {
        Diagnosis.Builder diagnosis = Diagnosis.builder().failures(failures);
        run(initiative, views, session, findings, diagnosis);
        return diagnosis.build();
      } catch (ConsequenceException | ConstraintEvaluationException e) {
        List<Rule> failed = failed(rules, e);
        for (Rule rule : failed) {
          LOG.debug("rule {} failed and is left out", rule.getName(), e);
          failures.add(RuleFailure.builder().rule(rule.getName()).message(causeOf(e)).build());
        }
        rules = rules.without(failed);
      } finally {
        session.dispose();
      }
    }
  }

  /** The rules that an exception of the engine is about; of conditions, all that share one. */
  private static List<Rule> failed(RuleBase rules, RuntimeException e) {
    if (e instanceof ConsequenceException consequence) {
      return List.of(consequence.getMatch().getRule());
    }
    String message = String.valueOf(e.getMessage());
    List<Rule> failed =
        rules.rules().filter(rule -> message.contains('"' + rule.getName() + '"')).toList();
    if (failed.isEmpty()) {
      throw new RuleExecutionException("a condition of a rule failed: " + causeOf(e), e);
    }
    return failed;
  }

  /** What went wrong at the root; the engine wraps it more than once. */
  private static String causeOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }

  private void run(
      Initiative initiative,
      Views views,
      KieSession session,
      Findings findings,
      Diagnosis.Builder diagnosis) {
    Firing firing = new Firing(session, firingLimit, deadline);
    insert(views, session);
    firing.fire();
    Derived derived = new Derived(session, base.topics().contains(RuleTopic.STAGE));
    Situation situation = derived.situation(views);
    LifecycleStage next = views.history().closed() ? null : situation.from().next().orElse(null);
    findings.about(situation, next != null);
    session.insert(situation);
    for (Passage passage : passages(situation)) {
      session.insert(passage);
    }
    firing.fire();
    LOG.debug("{} as of {}: {} firings", initiative.id(), views.asOf(), firing.count());
    List<Finding> inOrder = findings.inOrder();
    diagnosis
        .initiative(initiative.id())
        .asOf(views.asOf())
        .ruleSet(ruleSet)
        .stage(derived.stage(situation))
        .closed(views.history().closed())
        .suitability(
            SuitabilityReading.builder()
                .verdict(situation.suitability())
                .complexity(situation.complexity())
                .nature(situation.nature())
                .openQuestions(views.problem().openQuestions())
                .build())
        .preconditions(derived.preconditions(situation))
        .transition(transition(situation, next, inOrder))
        .components(derived.components())
        .tasks(derived.tasks(views))
        .findings(inOrder);
  }

  private void insert(Views views, KieSession session) {
    session.insert(views);
    if (base.topics().contains(RuleTopic.TASKS)) {
      Set<TaskTraits> traits = new LinkedHashSet<>();
      for (TaskView task : views.tasks()) {
        traits.add(task.traits());
      }
      traits.forEach(session::insert);
    }
  }

  /** The transitions behind the initiative and the one before it; none once it has ended. */
  private List<Passage> passages(Situation situation) {
    List<Passage> passages = new ArrayList<>();
    if (situation.views().history().closed()) {
      return passages;
    }
    for (LifecycleStage to : LifecycleStage.values()) {
      int distance = to.ordinal() - situation.from().ordinal();
      boolean first = situation.from() == LifecycleStage.DECISION_TO_ACT && distance == 0;
      if (distance <= 1) {
        boolean open = distance == 1 || first;
        passages.add(
            new Passage(to, open, situation, preconditions.severities(to, situation.standings())));
      }
    }
    return passages;
  }

  private static TransitionReading transition(
      Situation situation, @Nullable LifecycleStage next, List<Finding> findings) {
    TransitionReading.Builder transition = TransitionReading.builder().from(situation.from());
    if (next == null) {
      return transition.verdict(TransitionVerdict.NONE).build();
    }
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
    return transition
        .to(next)
        .blockers(blockers)
        .verdict(blockers.isEmpty() ? open : TransitionVerdict.BLOCKED)
        .build();
  }
}
