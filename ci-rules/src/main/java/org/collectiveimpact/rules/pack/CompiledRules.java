package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** The rules of one pack in a knowledge base of their own. Immutable and thread-safe. */
final class CompiledRules {

  /**
   * So many combinations of facts the patterns of one rule may have; more would fill the memory.
   */
  static final long MOST_COMBINATIONS = 1_000_000;

  /** How the failure of a rule begins that would look at more. */
  static final String TOO_MANY = "it would look at ";

  /** Bases without rules that failed are kept for the next diagnosis, but not without end. */
  private static final int KEPT = 16;

  private final Supplier<InternalKnowledgeBase> again;
  private final InternalKnowledgeBase base;
  private final ToLongFunction<String> most;
  private final Set<String> names = new TreeSet<>();
  private final Set<ObjectType> types = new HashSet<>();

  /** Of facts that no rule looks for, even their insertion takes time. */
  private final Map<Class<?>, Boolean> lookedFor = new ConcurrentHashMap<>();

  /** What rules look for that join many facts with many. */
  private final Map<String, List<ObjectType>> joins = new TreeMap<>();

  /** The rules whose conditions became classes, which the engine calls without a word of them. */
  private final Map<String, String> evals = new HashMap<>();

  private final Map<Set<String>, InternalKnowledgeBase> reduced = new ConcurrentHashMap<>();

  /**
   * Rules in a base.
   *
   * @param again compiles them once more, for a base without some of them: a base that was used is
   *     copied by reading classes that these rules may not see
   * @param most how many combinations of facts a rule may look at, by its name
   */
  CompiledRules(
      InternalKnowledgeBase base,
      Supplier<InternalKnowledgeBase> again,
      ToLongFunction<String> most) {
    this.base = base;
    this.again = again;
    this.most = most;
    for (KiePackage rules : base.getKiePackages()) {
      for (Rule rule : rules.getRules()) {
        List<ObjectType> patterns = new ArrayList<>();
        collect(rule.getName(), ((RuleImpl) rule).getLhs(), patterns);
        names.add(rule.getName());
        types.addAll(patterns);
        patterns.removeIf(type -> type.isAssignableTo(Situation.class));
        if (patterns.size() > 1) {
          joins.put(rule.getName(), patterns);
        }
      }
    }
  }

  private void collect(String rule, RuleConditionElement element, List<ObjectType> types) {
    if (element instanceof Pattern pattern) {
      types.add(pattern.getObjectType());
    }
    if (element instanceof EvalCondition condition) {
      evals.put(condition.getEvalExpression().getClass().getName(), rule);
    }
    for (RuleConditionElement nested : element.getNestedElements()) {
      collect(rule, nested, types);
    }
  }

  /** Whether a rule looks for facts of a class. */
  boolean isLookedFor(Class<?> type) {
    Boolean known = lookedFor.get(type);
    return known != null
        ? known
        : lookedFor.computeIfAbsent(
            type, fact -> types.stream().anyMatch(it -> it.isAssignableFrom(fact)));
  }

  /**
   * Runs the rules over facts. A rule that fails is left out and the others start over with a new
   * report, so that the last report is the one that holds.
   *
   * @param firing told the name of each rule before its consequence runs, and the facts it matched
   */
  List<RuleFailure> run(
      Collection<?> facts, Supplier<? extends Report> reports, Consumer<Match> firing) {
    Map<String, String> failed = tooMany(facts);
    while (true) {
      KieSession session = without(failed.keySet()).newKieSession();
      Running running = new Running();
      session.addEventListener(running);
      try {
        if (base.getGlobals().containsKey("report")) {
          session.setGlobal("report", reports.get());
        }
        for (Object fact : facts) {
          if (isLookedFor(fact.getClass())) {
            session.insert(fact);
          }
        }
        session.fireAllRules(
            match -> {
              firing.accept(match);
              return true;
            });
        return failed.entrySet().stream()
            .map(rule -> RuleFailure.builder().rule(rule.getKey()).message(rule.getValue()).build())
            .toList();
      } catch (ConsequenceException e) {
        failed.put(e.getMatch().getRule().getName(), causeOf(e));
      } catch (RuntimeException | LinkageError e) {
        Set<String> blamed = new TreeSet<>(running.rule().map(Set::of).orElseGet(() -> named(e)));
        blamed.removeAll(failed.keySet());
        if (blamed.isEmpty()) {
          throw e;
        }
        blamed.forEach(rule -> failed.put(rule, causeOf(e)));
      } finally {
        session.dispose();
      }
    }
  }

  /** Knows the rule whose consequence runs; only exceptions carry it with them. */
  private static final class Running extends DefaultAgendaEventListener {
    private @Nullable String rule;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      rule = event.getMatch().getRule().getName();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      rule = null;
    }

    Optional<String> rule() {
      return Optional.ofNullable(rule);
    }
  }

  /** The rules that a failure of a condition names; the engine says it only in words. */
  private Set<String> named(Throwable e) {
    Set<String> named = new TreeSet<>();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      names.stream().filter(rule -> message.contains('"' + rule + '"')).forEach(named::add);
      for (StackTraceElement call : cause.getStackTrace()) {
        Optional.ofNullable(evals.get(call.getClassName())).ifPresent(named::add);
      }
    }
    return named;
  }

  private static String causeOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }

  /** The rules that would have to look at too many combinations of these facts, and how many. */
  private Map<String, String> tooMany(Collection<?> facts) {
    Map<String, String> tooMany = new TreeMap<>();
    joins.forEach(
        (rule, types) -> {
          double combinations = 1;
          List<String> counts = new ArrayList<>();
          for (ObjectType type : types) {
            long count =
                facts.stream().filter(fact -> type.isAssignableFrom(fact.getClass())).count();
            combinations *= count;
            counts.add(String.valueOf(count));
          }
          long limit = most.applyAsLong(rule);
          if (combinations > limit) {
            tooMany.put(
                rule,
                TOO_MANY
                    + String.join(" x ", counts)
                    + " combinations of facts; expected "
                    + limit
                    + " or fewer");
          }
        });
    return tooMany;
  }

  private InternalKnowledgeBase without(Set<String> rules) {
    if (rules.isEmpty()) {
      return base;
    }
    if (reduced.size() >= KEPT) {
      reduced.clear();
    }
    return reduced.computeIfAbsent(
        Set.copyOf(rules),
        left -> {
          InternalKnowledgeBase copy = again.get();
          for (KiePackage known : base.getKiePackages()) {
            for (Rule rule : known.getRules()) {
              if (left.contains(rule.getName())) {
                copy.removeRule(known.getName(), rule.getName());
              }
            }
          }
          return copy;
        });
  }
}
