package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.rules.Explanation.SourcePassage;
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

  /** Built when it is first asked for. */
  static final class Standard {
    static final CollectiveImpact ENGINE = CollectiveImpact.builder().build();

    private Standard() {}
  }

  private final RuleBase base;
  private final Map<String, RuleWeight> weights;
  private final Map<String, RuleCall> calls;
  private final Wording wording;
  private final PreconditionTable preconditions = new PreconditionTable();
  private final RuleSet ruleSet;
  private final Settings settings;
  private final Packs packs;
  private final List<PackRules> packRules;

  /** Made when tasks are first to be classified outside a diagnosis. */
  private volatile @Nullable RuleBase taskRules;

  /** Read from the rules' texts when it is first asked for. */
  private volatile @Nullable List<RuleInfo> rules;

  DefaultCollectiveImpact(RuleBase base, Wording wording, Settings settings, Packs packs) {
    this.base = base;
    this.wording = wording;
    this.weights = RuleWeight.of(base);
    this.calls = RuleCall.of(base);
    this.ruleSet = packs.describe(VERSION, base.sha256());
    this.settings = settings;
    this.packs = packs;
    this.packRules = packs.in(wording);
  }

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> known = rules;
    if (known == null) {
      known = packs.list(RuleSource.read(base.topics(), wording), packRules);
      rules = known;
    }
    return known;
  }

  @Override
  public List<TracedStatement> trace() {
    return new SourceDocuments(language()).trace(rules());
  }

  @Override
  public List<SourcePassage> passages() {
    return new SourceDocuments(language()).passages();
  }

  @Override
  public Locale language() {
    return wording.language();
  }

  @Override
  public CollectiveImpact inLanguage(Locale language) {
    return Wording.spoken(language).equals(language())
        ? this
        : new DefaultCollectiveImpact(base, new Wording(base.topics(), language), settings, packs);
  }

  @Override
  public RuleSet ruleSet() {
    return ruleSet;
  }

  @Override
  public TaskClassification classify(Task task) {
    return classifyAll(List.of(task)).get(0);
  }

  @Override
  public List<TaskClassification> classify(List<String> titles) {
    List<Task> tasks = new ArrayList<>(titles.size());
    for (String title : titles) {
      tasks.add(
          Task.builder().id(TaskId.of(String.valueOf(tasks.size() + 1))).title(title).build());
    }
    return classifyAll(tasks);
  }

  @Override
  public List<TaskClassification> classifyAll(List<Task> tasks) {
    RuleBase some = taskRules;
    if (some == null) {
      some = base.only(RuleTopic.TASKS);
      taskRules = some;
    }
    return new Classification(some, settings).of(tasks);
  }

  @Override
  public Diagnosis diagnose(Initiative initiative, LocalDate asOf) {
    return judge(initiative, asOf, null).diagnosis();
  }

  @Override
  public Explanation explain(Initiative initiative, LocalDate asOf, String code) {
    RuleInfo rule =
        rules().stream()
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no rule in use has the code '" + code + "'"));
    Judged judged = judge(initiative, asOf, null);
    return new Explanation(
        rule,
        judged.diagnosis().findings().stream()
            .filter(finding -> finding.code().equals(code))
            .toList(),
        facts(rule, judged),
        new SourceDocuments(language()).passages(rule.sources()));
  }

  /** What a rule looks at; of rules about parts, what their findings rest on. */
  static List<Fact> facts(RuleInfo rule, Judged judged) {
    Stream<Fact> ofParts =
        judged.diagnosis().findings().stream()
            .filter(finding -> finding.code().equals(rule.code()))
            .flatMap(finding -> finding.because().stream())
            .filter(fact -> !FactPath.exists(fact.label()));
    Stream<Fact> others = rule.facts().stream().filter(FactPath::exists).map(judged.facts()::of);
    return Stream.concat(others, ofParts).distinct().toList();
  }

  /** The pack that a rule is of; empty for the built-in ones. */
  Optional<PackReference> packOf(RuleInfo rule) {
    return packRules.stream()
        .filter(pack -> rule.topic() == RuleTopic.PACKS && pack.rules().contains(rule))
        .map(PackRules::reference)
        .findFirst();
  }

  @Override
  public WhyNot whyNot(Initiative initiative, LocalDate asOf, LifecycleStage stage) {
    return new Opening(this, preconditions, initiative, asOf, stage).whyNot();
  }

  /** A diagnosis with the facts it rests on. */
  record Judged(Diagnosis diagnosis, Facts facts) {}

  /** Transitions that are looked at as if they came next, wherever the initiative stands. */
  record Asked(LifecycleStage from, LifecycleStage until) {}

  /** The diagnosis; if transitions are asked for, of those instead of the next one. */
  Judged judge(Initiative initiative, LocalDate asOf, @Nullable Asked asked) {
    Views views = Views.of(initiative, asOf, settings.thresholds());
    List<RuleFailure> failures = new ArrayList<>();
    RuleBase rules = base;
    while (true) {
      Findings findings = new Findings(initiative, asOf, weights, calls, wording);
      KieSession session = rules.newSession(findings);
      try {
        Diagnosis.Builder diagnosis = Diagnosis.builder().failures(failures);
        Facts facts = run(initiative, views, asked, session, findings, diagnosis);
        return new Judged(diagnosis.build(), facts);
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

  private Facts run(
      Initiative initiative,
      Views views,
      @Nullable Asked asked,
      KieSession session,
      Findings findings,
      Diagnosis.Builder diagnosis) {
    Firing firing =
        new Firing(session, settings.firingLimit(), settings.deadline(), findings::firing);
    insert(views, session);
    firing.fire();
    Derived derived =
        new Derived(
            session,
            base.topics().contains(RuleTopic.STAGE),
            settings.titlesCompared() ? settings.titleReader() : null);
    Situation situation = derived.situation(views);
    LifecycleStage next = views.history().closed() ? null : situation.from().next().orElse(null);
    Facts facts = new Facts(initiative, views.asOf(), situation, wording);
    findings.about(facts, asked != null || next != null);
    session.insert(situation);
    List<Passage> passages = passages(situation, asked);
    passages.forEach(session::insert);
    firing.fire();
    LOG.debug("{} as of {}: {} firings", initiative.id(), views.asOf(), firing.count());
    List<Finding> inOrder =
        withPacks(
            new PackRules.Found(
                initiative, situation, passages, asked != null || next != null, findings.inOrder()),
            diagnosis);
    List<ComponentReading> components = derived.components();
    Profiles profiles = new Profiles(initiative, situation);
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
        .preconditions(derived.preconditions(facts))
        .transition(transition(situation, next, inOrder))
        .components(components)
        .coverage(profiles.coverage(components))
        .phaseMatrix(PhaseMatrix.of(facts))
        .trust(profiles.trust())
        .backbone(profiles.backbone())
        .success(profiles.success())
        .tasks(derived.tasks(views))
        .findings(inOrder);
    return facts;
  }

  /** The findings of the built-in rules and those of packs, which see them. */
  private List<Finding> withPacks(PackRules.Found found, Diagnosis.Builder diagnosis) {
    if (packRules.isEmpty()) {
      return found.findings();
    }
    List<Finding> all = new ArrayList<>(found.findings());
    for (PackRules pack : packRules) {
      all.addAll(pack.findings(found, settings, diagnosis::addFailures));
    }
    return Findings.inOrder(all);
  }

  private void insert(Views views, KieSession session) {
    session.insert(views);
    if (base.topics().contains(RuleTopic.TASKS)) {
      Set<TaskTraits> traits = new LinkedHashSet<>();
      for (TaskView task : views.tasks()) {
        traits.add(task.traits());
      }
      Classification.insert(traits, settings::titleReader, session);
    }
  }

  /** The transitions behind the initiative and the ones asked for; none once it has ended. */
  private List<Passage> passages(Situation situation, @Nullable Asked asked) {
    List<Passage> passages = new ArrayList<>();
    if (situation.views().history().closed()) {
      return passages;
    }
    LifecycleStage from = asked == null ? situation.from() : asked.from();
    int furthest = asked == null ? from.ordinal() + 1 : asked.until().ordinal();
    for (LifecycleStage to : LifecycleStage.values()) {
      boolean first = from == LifecycleStage.DECISION_TO_ACT && to == from;
      if (to.ordinal() <= furthest || first) {
        boolean open = from.isBefore(to) || first;
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
