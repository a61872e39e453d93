package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.drools.base.base.ObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** The rules of one pack in a knowledge base of their own. Immutable and thread-safe. */
final class CompiledRules {

  /**
   * So many combinations of facts the patterns of one rule may have; more would fill the memory.
   */
  static final long MOST_COMBINATIONS = 1_000_000;

  /** Bases without rules that failed are kept for the next diagnosis, but not without end. */
  private static final int KEPT = 16;

  private final Supplier<InternalKnowledgeBase> again;
  private final InternalKnowledgeBase base;
  private final Set<String> names = new TreeSet<>();
  private final Set<ObjectType> types = new HashSet<>();

  /** Of facts that no rule looks for, even their insertion takes time. */
  private final Map<Class<?>, Boolean> lookedFor = new ConcurrentHashMap<>();

  /** What rules look for that join many facts with many. */
  private final Map<String, List<ObjectType>> joins = new TreeMap<>();

  private final Map<Set<String>, InternalKnowledgeBase> reduced = new ConcurrentHashMap<>();

  /**
   * Rules in a base.
   *
   * @param again compiles them once more, for a base without some of them: a base that was used is
   *     copied by reading classes that these rules may not see
   * @param limited whether none of them may look at too many combinations of facts
   */
  CompiledRules(
      InternalKnowledgeBase base, Supplier<InternalKnowledgeBase> again, boolean limited) {
    this.base = base;
    this.again = again;
    for (KiePackage rules : base.getKiePackages()) {
      for (Rule rule : rules.getRules()) {
        List<ObjectType> patterns = new ArrayList<>();
        collect(((RuleImpl) rule).getLhs(), patterns);
        names.add(rule.getName());
        types.addAll(patterns);
        patterns.removeIf(type -> type.isAssignableTo(Situation.class));
        if (limited && patterns.size() > 1) {
          joins.put(rule.getName(), patterns);
        }
      }
    }
  }

  private static void collect(RuleConditionElement element, List<ObjectType> types) {
    if (element instanceof Pattern pattern) {
      types.add(pattern.getObjectType());
    }
    for (RuleConditionElement nested : element.getNestedElements()) {
      collect(nested, types);
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
      } catch (RuntimeException e) {
        Set<String> named = named(e, failed.keySet());
        if (named.isEmpty()) {
          throw e;
        }
        named.forEach(rule -> failed.put(rule, causeOf(e)));
      } finally {
        session.dispose();
      }
    }
  }

  /** The rules that an exception about a condition names; the engine says it only in words. */
  private Set<String> named(RuntimeException e, Set<String> known) {
    Set<String> named = new TreeSet<>();
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      for (String rule : names) {
        if (!known.contains(rule) && message.contains('"' + rule + '"')) {
          named.add(rule);
        }
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
          if (combinations > MOST_COMBINATIONS) {
            tooMany.put(
                rule,
                "it would look at "
                    + String.join(" x ", counts)
                    + " combinations of facts; expected "
                    + MOST_COMBINATIONS
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
