package org.collectiveimpact.core.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.task.TaskClassification;
import org.immutables.value.Value;

/**
 * Where an initiative stands as of a date, whether it may move on, what is missing and what is at
 * risk, with reasons.
 *
 * <p>Lists are in a canonical order, so that equal input gives equal output: findings by severity,
 * code and subject, the rest in the order of their vocabulary.
 */
@Value.Immutable
public interface Diagnosis {

  /** The initiative. */
  InitiativeId initiative();

  /** The date the diagnosis looks from; what was recorded as true later is not seen. */
  LocalDate asOf();

  /** The rules that were used. */
  RuleSet ruleSet();

  /** Where the initiative stands. */
  StageReading stage();

  /** Whether the initiative had ended by {@link #asOf()} (AMB-56). */
  boolean closed();

  /** Whether collective impact suits the problem. */
  SuitabilityReading suitability();

  /** The three preconditions. */
  List<PreconditionReading> preconditions();

  /** Whether the next step is open. */
  TransitionReading transition();

  /** The six components. */
  List<ComponentReading> components();

  /** Which components are applied and which are not, in each {@link CoverageScope}. */
  List<ComponentCoverage> coverage();

  /** The phase matrix: 16 cells, phase by phase (B-177..B-192). */
  List<PhaseCell> phaseMatrix();

  /** Where trust is looked at and worked on. */
  @Value.Default
  default TrustProfile trust() {
    return TrustProfile.builder().build();
  }

  /** How the backbone performs its six roles, with its 27 indicators. */
  @Value.Default
  default BackboneProfile backbone() {
    return BackboneProfile.builder().build();
  }

  /** What reviews said of each {@link org.collectiveimpact.core.trust.SuccessDimension}. */
  List<SuccessReading> success();

  /** The tasks and their kinds, in the order they were recorded. */
  List<TaskClassification> tasks();

  /** Everything the rules found. */
  List<Finding> findings();

  /** Rules that failed; empty as a rule. */
  List<RuleFailure> failures();

  /** What is missing for the next step and at risk on the way, in order; derived from findings. */
  default Roadmap roadmap() {
    return RoadmapPlan.of(this);
  }

  /** The findings of one severity, in order. */
  default List<Finding> findings(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** The findings about one part of the initiative, in order. */
  default List<Finding> findingsFor(String subject) {
    return findings().stream().filter(finding -> finding.subject().equals(subject)).toList();
  }

  /** The diagnosis in one line, such as {@code LAUNCH as of 2015-01-01: BLOCKED by CI-T45-001}. */
  default String summary() {
    String blockers =
        transition().blockers().isEmpty()
            ? ""
            : transition().blockers().stream()
                .distinct()
                .collect(Collectors.joining(", ", " by ", ""));
    return (closed() ? "CLOSED" : stage().observed())
        + " as of "
        + asOf()
        + ": "
        + transition().verdict()
        + blockers;
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Diagnosis} values. */
  final class Builder extends ImmutableDiagnosis.Builder {
    Builder() {}
  }
}
