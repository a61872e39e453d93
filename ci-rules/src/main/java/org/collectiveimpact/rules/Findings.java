package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.part.Part;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

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
  private final Map<String, RuleCall> calls;
  private final Wording wording;
  private final Optional<PackReference> pack;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Facts facts;
  private @Nullable String rule;
  private boolean stepOpen;

  Findings(
      Initiative initiative,
      LocalDate asOf,
      Map<String, RuleWeight> weights,
      Map<String, RuleCall> calls,
      Wording wording) {
    this(initiative, asOf, weights, calls, wording, Optional.empty());
  }

  /** Collects what the rules of a pack report. */
  Findings(
      Initiative initiative,
      LocalDate asOf,
      Map<String, RuleWeight> weights,
      Map<String, RuleCall> calls,
      Wording wording,
      Optional<PackReference> pack) {
    this.initiative = initiative;
    this.asOf = asOf;
    this.weights = weights;
    this.calls = calls;
    this.wording = wording;
    this.pack = pack;
  }

  /** What is reported from now on rests on these facts; a step may follow or not. */
  void about(Facts about, boolean isStepOpen) {
    facts = about;
    stepOpen = isStepOpen;
  }

  /** The rule that reports next. */
  void firing(Rule next) {
    firing(next.getName());
  }

  /** The rule of this name reports next. */
  void firing(String next) {
    rule = next;
  }

  private RuleCall call() {
    String name = Objects.requireNonNull(rule, "reported while no rule fired");
    return Objects.requireNonNull(calls.get(name), name);
  }

  /** Everything reported, in canonical order. */
  List<Finding> inOrder() {
    return inOrder(findings);
  }

  /** Findings in canonical order, each of them once. */
  static List<Finding> inOrder(Collection<Finding> findings) {
    return findings.stream().sorted(CANONICAL).distinct().toList();
  }

  @Override
  public void requirement(Passage passage) {
    requirement(passage, call().code(), call().facts());
  }

  @Override
  public void precondition(Passage passage, Precondition precondition) {
    precondition(passage, precondition, call().code(), call().facts());
  }

  @Override
  public void finding() {
    finding(call().code(), call().facts());
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

  @Override
  public void part(Part part, String code, String... properties) {
    Object value = facts().valueOfPart(part, properties[0]);
    boolean missing = value == null || !wording.hasMessage(code);
    RuleWeight weight = weight(code);
    add(
        code,
        missing ? weight.unknown() : weight.severity(),
        missing,
        part.subject(),
        wording.message(code, missing, value, part.name()),
        Arrays.stream(properties).map(property -> facts().ofPart(part, property)).toList());
  }

  private void add(String code, Severity severity, boolean missing, String... paths) {
    add(
        code,
        severity,
        missing,
        paths[0].substring(0, paths[0].indexOf('.')),
        wording.message(code, missing, facts().value(paths[0]), ""),
        Arrays.stream(paths).map(facts()::of).toList());
  }

  private void add(
      String code,
      Severity severity,
      boolean missing,
      String subject,
      String message,
      List<Fact> because) {
    RuleWeight weight = weight(code);
    Severity softened = weight.firm() ? severity : soften(severity);
    if (softened == Severity.BLOCK && !stepOpen) {
      softened = Severity.WARN;
    }
    FindingOverride override = softened == Severity.BLOCK ? override(code) : null;
    findings.add(
        Finding.builder()
            .code(code)
            .severity(override == null ? softened : Severity.WARN)
            .kind(kind(softened, missing))
            .subject(subject)
            .message(override == null ? message : wording.overridden(message, override.reason()))
            .because(because)
            .sources(weight.sources())
            .remedy(wording.remedy(code))
            .pack(pack)
            .build());
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
