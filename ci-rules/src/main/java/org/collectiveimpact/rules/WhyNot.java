package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * What keeps a stage closed to an initiative, and what would open it.
 *
 * @param from the stage the initiative stands in
 * @param stage the stage asked for
 * @param closed whether the initiative has ended; no stage is open to it then (AMB-56)
 * @param steps the transitions that lead from one to the other, in order; none if it is there
 *     already
 * @param changes a smallest set of changes to the record after which nothing keeps the stage
 *     closed; empty if nothing does, or if no change would help
 */
public record WhyNot(
    LifecycleStage from,
    LifecycleStage stage,
    boolean closed,
    List<Step> steps,
    List<ProposedChange> changes) {

  /** Keeps its own copies of the lists. */
  public WhyNot {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  /** Whether nothing keeps the stage closed. */
  public boolean isOpen() {
    return !closed
        && steps.stream().flatMap(step -> step.conditions().stream()).noneMatch(Condition::blocks);
  }

  /** Whether the stage is closed, and would be open but for rules of packs. */
  public boolean isClosedByPacksOnly() {
    List<Condition> blocking =
        steps.stream()
            .flatMap(step -> step.conditions().stream())
            .filter(Condition::blocks)
            .toList();
    return !closed
        && !blocking.isEmpty()
        && blocking.stream().allMatch(condition -> condition.pack().isPresent());
  }

  /**
   * One transition.
   *
   * @param to the stage it leads to
   * @param conditions everything it asks for, by the code of the rule
   */
  public record Step(LifecycleStage to, List<Condition> conditions) {

    /** Keeps its own copy of the list. */
    public Step {
      conditions = List.copyOf(conditions);
    }
  }

  /** How a condition stands. */
  public enum State {
    /** It holds. */
    MET,
    /** A recorded fact falls short of it. */
    UNMET,
    /** The record does not tell. */
    NOT_RECORDED
  }

  /**
   * One condition of a transition.
   *
   * @param code the rule that asks for it
   * @param sentence the rule in one or two sentences
   * @param state how it stands
   * @param blocks whether it keeps the transition closed; a condition that is not met does not
   *     where the broader approach asks for less, or where it was overridden (AMB-14, A-127)
   * @param facts what the rule looks at, with the actual values
   * @param remedy what to record or do
   * @param pack the pack whose rule asks for it; empty for the built-in rules
   */
  public record Condition(
      String code,
      String sentence,
      State state,
      boolean blocks,
      List<Fact> facts,
      Optional<String> remedy,
      Optional<PackReference> pack) {

    /** Keeps its own copy of the facts. */
    public Condition {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A change that opens the way, as far as one condition is concerned.
   *
   * @param code the rule that asks for the condition
   * @param change what the record would have to say
   */
  public record ProposedChange(String code, Change change) {}
}
