package org.collectiveimpact.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.text.Signals;

/**
 * Diagnoses collective-impact initiatives.
 *
 * <pre>{@code
 * Initiative initiative = InitiativeFiles.read(Path.of("my-initiative.yaml"));
 * Diagnosis diagnosis = CollectiveImpact.standard().diagnose(initiative, LocalDate.now());
 * System.out.println(diagnosis.summary());
 * }</pre>
 *
 * <p>An engine is immutable, thread-safe and cheap to share; build one and keep it. Equal input
 * gives equal output, whatever the order of the recorded parts.
 */
public sealed interface CollectiveImpact permits DefaultCollectiveImpact {

  /**
   * Where the initiative stands as of a date, whether it may move on, what is missing and what is
   * at risk.
   *
   * @throws RuleExecutionException if the rules exceed the firing limit or the deadline
   */
  Diagnosis diagnose(Initiative initiative, LocalDate asOf);

  /** The diagnoses as of each of the dates, in their order. */
  default List<Diagnosis> replay(Initiative initiative, Collection<LocalDate> dates) {
    return dates.stream().map(date -> diagnose(initiative, date)).toList();
  }

  /** What kind of work a task is: by what is recorded of it, or else by the words of its title. */
  TaskClassification classify(Task task);

  /** What kind of work a task is, told by the words of its title alone; its identifier is 1. */
  default TaskClassification classify(String title) {
    return classify(List.of(title)).get(0);
  }

  /**
   * What kind of work each of the tasks with these titles is, in their order; the identifiers are
   * their numbers, from 1. Lists of some thousand titles are much faster than single ones.
   */
  List<TaskClassification> classify(List<String> titles);

  /** What kind of work each of these tasks is, in their order. */
  List<TaskClassification> classifyAll(List<Task> tasks);

  /**
   * Why a rule has something to say about the initiative, or why not: the rule, the facts it looks
   * at and the passages behind it.
   *
   * @throws IllegalArgumentException if no rule in use has the code
   */
  Explanation explain(Initiative initiative, LocalDate asOf, String code);

  /**
   * What keeps a stage closed: every condition of the transitions that lead to it, and a smallest
   * set of changes to the record that would open it. A set is smallest if without any of its
   * changes the stage stays closed; it was made and diagnosed before it is returned.
   */
  WhyNot whyNot(Initiative initiative, LocalDate asOf, LifecycleStage stage);

  /** The rules in use, by code. */
  List<RuleInfo> rules();

  /** Every statement of the source documents, by its id, and where it is accounted for. */
  List<TracedStatement> trace();

  /** Every passage of the source documents and every ruling on them, by its id, with its title. */
  List<SourcePassage> passages();

  /** The language that findings and rules are worded in: English or Hebrew. */
  Locale language();

  /**
   * The same engine with its findings worded in another language: Hebrew for a Hebrew locale,
   * English for any other. Codes, severities and the order of findings are the same in both.
   */
  CollectiveImpact inLanguage(Locale language);

  /** The version and the digest of the rules in use, as every diagnosis names them. */
  RuleSet ruleSet();

  /** The engine with all built-in rules and the default thresholds; always the same one. */
  static CollectiveImpact standard() {
    return DefaultCollectiveImpact.Standard.ENGINE;
  }

  /** A builder that starts from {@link #standard()}. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds engines; not thread-safe. */
  final class Builder {
    private Set<RuleTopic> topics = EnumSet.allOf(RuleTopic.class);
    private Thresholds thresholds = Thresholds.standard();
    private Signals signals = Signals.standard();
    private boolean titlesCompared;
    private final List<RulePack> packs = new ArrayList<>();
    private Locale language = Locale.ENGLISH;
    private int firingLimit = 10_000_000;
    private Duration deadline = Duration.ofMinutes(1);

    private Builder() {}

    /**
     * Uses only the built-in rules of these topics. What the others would have concluded is then
     * open: without {@link RuleTopic#STAGE} the declared stage counts as observed.
     */
    public Builder topics(Set<RuleTopic> chosen) {
      topics = EnumSet.noneOf(RuleTopic.class);
      topics.addAll(chosen);
      return this;
    }

    /** Uses these numbers instead of the defaults. */
    public Builder thresholds(Thresholds chosen) {
      thresholds = chosen;
      return this;
    }

    /**
     * Reads the titles of tasks with these signals besides the built-in ones; can be called for
     * several files.
     */
    public Builder signals(Signals more) {
      signals = signals.with(more);
      return this;
    }

    /**
     * Whether a diagnosis also reads the titles of tasks that declare what they are, and says which
     * of them clearly speak for another component (CI-TSK-021); not by default, since what is
     * declared counts in any case and reading a title takes longer than a rule.
     */
    public Builder compareTitles(boolean compared) {
      titlesCompared = compared;
      return this;
    }

    /**
     * Uses the rules of a pack besides the built-in ones; can be called for several packs. Their
     * findings name the pack, and {@link RuleSet} says what packs changed.
     */
    public Builder pack(RulePack pack) {
      packs.add(pack);
      return this;
    }

    /** Words findings in this language, as {@link CollectiveImpact#inLanguage} does. */
    public Builder language(Locale chosen) {
      language = chosen;
      return this;
    }

    /** Gives a diagnosis up after so many rule firings, 1 or more; ten million by default. */
    public Builder firingLimit(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("the firing limit is " + limit + "; expected 1 or more");
      }
      firingLimit = limit;
      return this;
    }

    /**
     * Gives a diagnosis up after this time, more than zero; one minute by default. Looked at
     * whenever a rule fires.
     */
    public Builder deadline(Duration limit) {
      if (limit.isNegative() || limit.isZero()) {
        throw new IllegalArgumentException(
            "the deadline is " + limit + "; expected more than zero");
      }
      deadline = limit;
      return this;
    }

    /**
     * The engine.
     *
     * @throws IllegalArgumentException if the packs cannot be used together
     */
    public CollectiveImpact build() {
      Packs chosen = new Packs(packs);
      return new DefaultCollectiveImpact(
          chosen.reduce(RuleBase.builtIn(topics)),
          new Wording(topics, language),
          new Settings(
              chosen.change(thresholds),
              chosen.add(signals),
              titlesCompared,
              firingLimit,
              deadline),
          chosen);
    }
  }
}
