package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;

/**
 * An initiative, a day, and what the rules are to say: how a pack is tested.
 *
 * @param name what it shows; no two scenarios of a pack have the same name
 * @param place where it stands in the pack
 * @param asOf the day that the diagnosis looks from
 * @param given the initiative; absent where only titles of tasks are classified
 * @param expectations what is expected, in the order stage, verdict, blockers, findings that are
 *     there, findings that are not, classifications
 */
public record Scenario(
    String name,
    PackPlace place,
    LocalDate asOf,
    Optional<Given> given,
    List<Expectation> expectations) {

  /** Keeps its own copy of the list. */
  public Scenario {
    expectations = List.copyOf(expectations);
  }

  /** The initiative of a scenario. */
  public sealed interface Given {

    /**
     * An initiative that the pack itself records.
     *
     * @param initiative the initiative, with the scenario's changes made
     */
    record Recorded(Initiative initiative) implements Given {}

    /**
     * An example initiative, which the program that runs the scenario knows.
     *
     * @param name the name of the example
     * @param place where the scenario names it
     * @param changes what is changed in it
     */
    record Example(String name, PackPlace place, List<PlacedChange> changes) implements Given {

      /** Keeps its own copy of the list. */
      public Example {
        changes = List.copyOf(changes);
      }
    }
  }

  /**
   * A change to an initiative, and where the scenario says it.
   *
   * @param change the change
   * @param place where it stands
   */
  public record PlacedChange(Change change, PackPlace place) {}

  /** One thing that is expected of a diagnosis. */
  public sealed interface Expectation {

    /** Where the scenario says it. */
    PackPlace place();

    /**
     * The initiative is observed to stand at a stage.
     *
     * @param place where the scenario says it
     * @param stage the stage
     */
    record Stage(PackPlace place, LifecycleStage stage) implements Expectation {}

    /**
     * The next step is open, or not.
     *
     * @param place where the scenario says it
     * @param verdict whether it is open
     */
    record Verdict(PackPlace place, TransitionVerdict verdict) implements Expectation {}

    /**
     * These findings and no others block the next step.
     *
     * @param place where the scenario says it
     * @param codes the codes of the findings
     */
    record Blockers(PackPlace place, Set<String> codes) implements Expectation {

      /** Keeps its own copy of the set. */
      public Blockers {
        codes = Set.copyOf(codes);
      }
    }

    /**
     * A finding is there.
     *
     * @param place where the scenario says it
     * @param finding the finding
     */
    record Present(PackPlace place, ExpectedFinding finding) implements Expectation {}

    /**
     * No such finding is there.
     *
     * @param place where the scenario says it
     * @param finding the finding
     */
    record Absent(PackPlace place, ExpectedFinding finding) implements Expectation {}

    /**
     * A task of the initiative is a kind of work.
     *
     * @param place where the scenario says it
     * @param task the task
     * @param kind the kind
     * @param component the component it advances; any or none if absent
     */
    record TaskClassified(
        PackPlace place, TaskId task, TaskKind kind, Optional<Component> component)
        implements Expectation {}

    /**
     * A task with this title, and nothing else recorded, is a kind of work.
     *
     * @param place where the scenario says it
     * @param title the title
     * @param kind the kind
     * @param component the component it advances; any or none if absent
     */
    record TitleClassified(
        PackPlace place, String title, TaskKind kind, Optional<Component> component)
        implements Expectation {}
  }

  /**
   * A finding, as a scenario tells it.
   *
   * @param code the code of the rule
   * @param severity how much it weighs; any weight if absent
   * @param subject the part it is about; any part if absent
   */
  public record ExpectedFinding(
      String code, Optional<Severity> severity, Optional<String> subject) {

    /** Such as {@code ORC-002 (WARN) about funding}. */
    @Override
    public String toString() {
      return code
          + severity.map(weight -> " (" + weight + ")").orElse("")
          + subject.map(part -> " about " + part).orElse("");
    }
  }
}
