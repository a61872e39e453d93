package org.collectiveimpact.rules.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;

/**
 * Takes down what was found, and weighs it: by the profile (AMB-14), by whether a step follows
 * (AMB-56), and by what the initiative decided to override (table 5.1).
 */
final class Sheet {

  private final Set<Statement> statements = new HashSet<>();
  private final Set<String> overridden = new HashSet<>();
  private final boolean broad;
  private final boolean stepFollows;

  Sheet(Initiative initiative, LocalDate asOf, boolean broad, boolean stepFollows) {
    this.broad = broad;
    this.stepFollows = stepFollows;
    for (FindingOverride override : initiative.overrides()) {
      if (override.date().isEmpty() || !override.date().get().isAfter(asOf)) {
        overridden.add(override.code());
      }
    }
  }

  /** The statements in their order. */
  Set<Statement> statements() {
    return new TreeSet<>(statements);
  }

  /** Something that weighs the same whether or not it is recorded. */
  void note(String code, Severity severity, boolean missing) {
    write(code, broad ? soften(severity) : severity, missing);
  }

  /** Something that the broad approach does not soften (AMB-14). */
  void noteFirmly(String code, Severity severity) {
    write(code, severity, false);
  }

  /** A recommendation: a warning where it is known not to hold, worth knowing where unrecorded. */
  void caution(String code, boolean broken, boolean missing) {
    if (broken) {
      note(code, missing ? Severity.INFO : Severity.WARN, missing);
    }
  }

  /** A recommendation that only a known fact can break. */
  void caution(String code, boolean broken) {
    caution(code, broken, false);
  }

  /** A recommendation that a question is answered with yes. */
  void caution(String code, Answer answer) {
    caution(code, answer != Answer.YES, answer == Answer.UNKNOWN);
  }

  /** A record that the documents themselves call for: already its lack is a warning. */
  void gap(String code, boolean unrecorded) {
    if (unrecorded) {
      note(code, Severity.WARN, true);
    }
  }

  /** A prohibition; only what is known breaks it. */
  void violation(String code, boolean broken) {
    if (broken) {
      note(code, Severity.VIOLATION, false);
    }
  }

  private void write(String code, Severity weight, boolean missing) {
    Severity severity = weight == Severity.BLOCK && !stepFollows ? Severity.WARN : weight;
    FindingKind kind = missing ? FindingKind.MISSING_DATA : kind(severity);
    if (severity == Severity.BLOCK && overridden.contains(code) && !isStructural(code)) {
      severity = Severity.WARN;
    }
    statements.add(new Statement(code, severity, kind));
  }

  /** The order of the stages themselves cannot be overridden (table 5.1). */
  private static boolean isStructural(String code) {
    return code.startsWith("CI-STG-");
  }

  private static Severity soften(Severity severity) {
    return switch (severity) {
      case BLOCK -> Severity.WARN;
      case WARN -> Severity.INFO;
      case VIOLATION, INFO -> severity;
    };
  }

  private static FindingKind kind(Severity severity) {
    return switch (severity) {
      case BLOCK, VIOLATION -> FindingKind.UNMET;
      case WARN -> FindingKind.RISK;
      case INFO -> FindingKind.NOTE;
    };
  }
}
