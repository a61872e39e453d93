package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.jspecify.annotations.Nullable;

/** Collects what the rules report in one diagnosis, and gives each report its weight and words. */
final class Findings implements Report {

  private static final Comparator<Finding> CANONICAL =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message);

  private static final Comparator<FindingOverride> LATEST =
      Comparator.comparing((FindingOverride override) -> override.date().orElse(LocalDate.MIN))
          .thenComparing(FindingOverride::reason);

  private final Initiative initiative;
  private final LocalDate asOf;
  private final Map<String, RuleWeight> weights;
  private final Wording wording;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Facts facts;
  private boolean stepOpen;

  Findings(
      Initiative initiative, LocalDate asOf, Map<String, RuleWeight> weights, Wording wording) {
    this.initiative = initiative;
    this.asOf = asOf;
    this.weights = weights;
    this.wording = wording;
  }

  /** What is reported from now on rests on these facts; a step may follow or not. */
  void about(Facts about, boolean isStepOpen) {
    facts = about;
    stepOpen = isStepOpen;
  }

  /** Everything reported, in canonical order. */
  List<Finding> inOrder() {
    return findings.stream().sorted(CANONICAL).distinct().toList();
  }

  @Override
  public void requirement(Passage passage, String code, String... facts) {
    boolean missing = isMissing(code, facts[0]);
    Severity passed = missing ? Severity.INFO : Severity.WARN;
    add(code, passage.open() ? weight(code).severity() : passed, missing, facts);
  }

  @Override
  public void precondition(
      Passage passage, Precondition precondition, String code, String... facts) {
    Severity severity = passage.severity(precondition);
    if (severity != null) {
      add(code, severity, isMissing(code, facts[0]), facts);
    }
  }

  @Override
  public void finding(String code, String... facts) {
    boolean missing = isMissing(code, facts[0]);
    RuleWeight weight = weight(code);
    add(code, missing ? weight.unknown() : weight.severity(), missing, facts);
  }

  private void add(String code, Severity severity, boolean missing, String... paths) {
    RuleWeight weight = weight(code);
    Severity softened = weight.firm() ? severity : soften(severity);
    if (softened == Severity.BLOCK && !stepOpen) {
      softened = Severity.WARN;
    }
    FindingOverride override = softened == Severity.BLOCK ? override(code) : null;
    String message = wording.message(code, missing, facts().value(paths[0]));
    Finding.Builder finding =
        Finding.builder()
            .code(code)
            .severity(override == null ? softened : Severity.WARN)
            .kind(kind(softened, missing))
            .subject(paths[0].substring(0, paths[0].indexOf('.')))
            .message(override == null ? message : wording.overridden(message, override.reason()))
            .sources(weight.sources())
            .remedy(wording.remedy(code));
    for (String path : paths) {
      finding.addBecause(facts().of(path));
    }
    findings.add(finding.build());
  }

  private static FindingKind kind(Severity severity, boolean missing) {
    if (missing) {
      return FindingKind.MISSING_DATA;
    }
    return switch (severity) {
      case BLOCK, VIOLATION -> FindingKind.UNMET;
      case WARN -> FindingKind.RISK;
      case INFO -> FindingKind.NOTE;
    };
  }

  /** The broader approach asks for less (AMB-14). */
  private Severity soften(Severity severity) {
    if (facts().situation().profile().adoptionMode() == AdoptionMode.FULL_MODEL) {
      return severity;
    }
    return switch (severity) {
      case BLOCK -> Severity.WARN;
      case WARN -> Severity.INFO;
      case VIOLATION, INFO -> severity;
    };
  }

  /** The latest override of the code; of several on one day the last by its reason. */
  private @Nullable FindingOverride override(String code) {
    if (!weight(code).overridable()) {
      return null;
    }
    return initiative.overrides().stream()
        .filter(override -> override.code().equals(code))
        .filter(override -> !override.date().orElse(LocalDate.MIN).isAfter(asOf))
        .max(LATEST)
        .orElse(null);
  }

  /** Whether the finding rests on a fact that is not recorded. */
  private boolean isMissing(String code, String path) {
    return !wording.hasMessage(code) || facts().isMissing(path);
  }

  private Facts facts() {
    return Objects.requireNonNull(facts, "reported before the situation was known");
  }

  private RuleWeight weight(String code) {
    RuleWeight weight = weights.get(code);
    if (weight == null) {
      throw new IllegalArgumentException("no rule has the code '" + code + "'");
    }
    return weight;
  }
}
