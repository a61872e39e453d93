package org.collectiveimpact.examples.bench;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.jspecify.annotations.Nullable;

/**
 * A rule of decision table 5.1: what a transition requires.
 *
 * @param code the code of its finding
 * @param to the stage the transition leads to
 * @param firm whether the broader approach leaves its weight as it is
 * @param unmet when it is reported
 * @param fact what it rests on; absent if that is not recorded
 */
record Requirement(
    String code,
    LifecycleStage to,
    boolean firm,
    Predicate<Step> unmet,
    Function<Step, @Nullable Object> fact) {

  /** A count is not recorded if it is 0. */
  static @Nullable Object count(int number) {
    return number == 0 ? null : number;
  }

  /** The finding on a step on which the requirement is unmet. */
  Statement statement(Initiative initiative, Step step) {
    Severity severity = Severity.BLOCK;
    if (!step.open()) {
      severity = isMissing(fact.apply(step)) ? Severity.INFO : Severity.WARN;
    }
    if (!firm && step.views().profile().adoptionMode() != AdoptionMode.FULL_MODEL) {
      severity = softened(severity);
    }
    boolean overridden = severity == Severity.BLOCK && isOverridden(initiative);
    return new Statement(code, overridden ? Severity.WARN : severity);
  }

  static Severity softened(Severity severity) {
    return switch (severity) {
      case BLOCK -> Severity.WARN;
      case WARN -> Severity.INFO;
      case VIOLATION, INFO -> severity;
    };
  }

  private boolean isOverridden(Initiative initiative) {
    for (FindingOverride override : initiative.overrides()) {
      if (override.code().equals(code)
          && (override.date().isEmpty() || !override.date().get().isAfter(Inputs.AS_OF))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMissing(@Nullable Object value) {
    return value == null
        || value == Answer.UNKNOWN
        || value == PreconditionStatus.NOT_ASSESSED
        || (value instanceof Collection<?> collection && collection.isEmpty());
  }
}
