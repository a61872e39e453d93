package org.collectiveimpact.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.initiative.Closure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.rules.RuleInfo;

/** Writes a diagnosis for people: first where they stand, then what to do, then what to look at. */
final class TextReport {

  /** How many findings of one group are shown unless all are asked for. */
  private static final int SHOWN = 8;

  private static final String NOT_RECORDED = "Not recorded";
  private static final String INDENT = "  ";
  private static final Span WELL = new Span(INDENT + "✓ ", Tone.GOOD);
  private static final Span UNDER_WAY = new Span(INDENT + "~ ", Tone.CAUTION);
  private static final Span WRONG = new Span(INDENT + "✗ ", Tone.BAD);
  private static final Span CAUTION = new Span(INDENT + "! ", Tone.CAUTION);
  private static final Span OPEN = new Span(INDENT + "? ", Tone.DIM);
  private static final Span NOTE = new Span(INDENT + "· ", Tone.DIM);

  private final Page page;
  private final boolean all;
  private final Map<String, RuleInfo> rules;
  private final Names names = Names.of(Locale.ENGLISH);

  TextReport(Page page, boolean all, Collection<RuleInfo> rules) {
    this.page = page;
    this.all = all;
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::code, rule -> rule));
  }

  /** Writes the diagnosis of the initiative. */
  void write(Initiative initiative, Diagnosis diagnosis) {
    page.item("", Span.name(initiative.name(), Tone.STRONG));
    page.item(
        "",
        Span.dim("Diagnosis as of " + diagnosis.asOf()),
        Span.dim("(rule set " + diagnosis.ruleSet().version() + ")"));
    writeStanding(initiative, diagnosis);
    writeNextStep(diagnosis);
    writeBlockers(diagnosis);
    writeRisks(diagnosis);
    writeTasks(initiative, diagnosis.tasks());
    writeRest(diagnosis);
    writeFailures(diagnosis.failures());
  }

  private void writeStanding(Initiative initiative, Diagnosis diagnosis) {
    page.heading("WHERE YOU STAND");
    writeStage(diagnosis.stage());
    if (diagnosis.closed()) {
      writeEnd(initiative);
    }
    writeSuitability(diagnosis.suitability());
    page.item(INDENT, Span.of("Preconditions"));
    int width = width(Precondition.values());
    for (PreconditionReading reading : diagnosis.preconditions()) {
      Span mark = mark(reading.status());
      writeRow(mark, names.of(reading.precondition()), width, names.of(reading.status()));
    }
    page.item(INDENT, Span.of("Components"));
    width = width(Component.values());
    for (ComponentReading reading : diagnosis.components()) {
      Span mark = mark(reading.state());
      writeRow(mark, names.of(reading.component()), width, names.of(reading.state()));
    }
  }

  private void writeStage(StageReading stage) {
    LifecycleStage observed = stage.observed();
    String phase =
        names.of(observed.phase()).equals(names.of(observed))
            ? ""
            : ", phase " + names.of(observed.phase());
    page.item(
        label("Stage"),
        new Span(names.of(observed), Tone.STRONG),
        Span.of("(" + step(observed) + " of " + LifecycleStage.values().length + phase + ")"));
    page.item(label(""), Span.of(progress(observed)));
    if (stage.hallmarks().isEmpty() && observed == LifecycleStage.DECISION_TO_ACT) {
      page.item(label("Because"), Span.of("Nothing recorded belongs to a later stage."));
    }
    for (String code : stage.hallmarks()) {
      RuleInfo rule = rules.get(code);
      page.item(
          label(code.equals(stage.hallmarks().get(0)) ? "Because" : ""),
          Span.of(rule == null ? "" : rule.sentence()),
          Span.trace("[" + code + "]"));
    }
    stage
        .declared()
        .filter(declared -> declared != observed)
        .ifPresent(
            declared ->
                page.item(
                    label("Declared"),
                    Span.of(names.of(declared)),
                    new Span(
                        declared.isBefore(observed)
                            ? "(the record shows more)"
                            : "(the record does not show it)",
                        Tone.CAUTION)));
  }

  private static String step(LifecycleStage stage) {
    return "step " + (stage.ordinal() + 1);
  }

  /** Passed stages filled, the present one marked, those ahead empty. */
  private static String progress(LifecycleStage observed) {
    return Arrays.stream(LifecycleStage.values())
        .map(stage -> stage.isBefore(observed) ? "●" : stage == observed ? "◉" : "○")
        .collect(Collectors.joining("──"));
  }

  private void writeEnd(Initiative initiative) {
    Optional<Closure> closure = initiative.closure();
    page.item(
        label("Ended"),
        Span.of(closure.flatMap(Closure::date).map(Object::toString).orElse("day not recorded")),
        Span.name(closure.flatMap(Closure::reason).orElse(""), Tone.PLAIN));
  }

  private void writeSuitability(SuitabilityReading suitability) {
    List<String> open = suitability.openQuestions();
    Tone tone =
        switch (suitability.verdict()) {
          case SUITABLE -> Tone.GOOD;
          case NOT_SUITABLE -> Tone.BAD;
          case UNDETERMINED -> Tone.CAUTION;
        };
    String because =
        suitability.verdict() != SuitabilityVerdict.UNDETERMINED || open.isEmpty()
            ? names.of(suitability.complexity()) + ", " + names.of(suitability.nature())
            : count(open.size(), "question") + " about the problem unanswered";
    page.item(
        label("Suitability"),
        new Span(names.of(suitability.verdict()), tone),
        Span.of("(" + because.toLowerCase(Locale.ROOT) + ")"));
  }

  private void writeNextStep(Diagnosis diagnosis) {
    page.heading("NEXT STEP");
    TransitionReading transition = diagnosis.transition();
    String to = transition.to().map(names::of).orElse("");
    long blockers = diagnosis.findings(Severity.BLOCK).size();
    long unknown = blockers(diagnosis, TextReport::isMissing).size();
    switch (transition.verdict()) {
      case NONE ->
          page.item(
              INDENT,
              Span.of(
                  diagnosis.closed()
                      ? "None: the initiative has ended."
                      : "None: this is the last stage. The work in it goes on."));
      case ALLOWED -> page.item(WELL, Span.of(to + ":"), new Span("open.", Tone.GOOD));
      case ALLOWED_WITH_WARNINGS ->
          page.item(
              WELL,
              Span.of(to + ":"),
              new Span("open,", Tone.GOOD),
              Span.of("with something to look at first."));
      case BLOCKED ->
          page.item(
              WRONG,
              Span.of(to + ":"),
              new Span("blocked.", Tone.BAD),
              Span.of(blocked(blockers - unknown, unknown)));
    }
    transition
        .from()
        .filter(from -> from != diagnosis.stage().observed())
        .ifPresent(
            from ->
                page.item(
                    INDENT + INDENT,
                    Span.of("Counted from " + names.of(from) + ", the stage declared.")));
  }

  private static String blocked(long unmet, long unknown) {
    String first = count(unmet, "requirement") + (unmet == 1 ? " is" : " are") + " not met";
    String second = count(unknown, "fact") + (unknown == 1 ? " is" : " are") + " not recorded";
    return (unmet == 0 ? second : unknown == 0 ? first : first + ", " + second) + ".";
  }

  private void writeBlockers(Diagnosis diagnosis) {
    if (diagnosis.findings(Severity.BLOCK).isEmpty()) {
      return;
    }
    page.heading("WHAT BLOCKS, AND HOW TO OPEN IT");
    writeGroup("Not met", WRONG, blockers(diagnosis, finding -> !isMissing(finding)));
    writeGroup(NOT_RECORDED, OPEN, blockers(diagnosis, TextReport::isMissing));
  }

  private static List<Finding> blockers(Diagnosis diagnosis, Predicate<Finding> kind) {
    return diagnosis.findings(Severity.BLOCK).stream().filter(kind).toList();
  }

  private static boolean isMissing(Finding finding) {
    return finding.kind() == FindingKind.MISSING_DATA;
  }

  private void writeRisks(Diagnosis diagnosis) {
    List<Finding> violations = diagnosis.findings(Severity.VIOLATION);
    List<Finding> warnings = diagnosis.findings(Severity.WARN);
    if (violations.isEmpty() && warnings.isEmpty()) {
      return;
    }
    page.heading("AT RISK, TO LOOK AT");
    writeGroup("Duties and prohibitions", WRONG, violations);
    writeGroup(
        "Warnings",
        CAUTION,
        warnings.stream().sorted(Comparator.comparing(TextReport::isMissing)).toList());
  }

  private void writeGroup(String title, Span mark, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.item(INDENT, Span.of(title), Span.dim("(" + findings.size() + ")"));
    // A group is not cut short for the sake of a single line.
    int shown = all || findings.size() <= SHOWN + 1 ? findings.size() : SHOWN;
    for (Finding finding : findings.subList(0, shown)) {
      writeFinding(
          isMissing(finding) ? OPEN : mark,
          title.startsWith(NOT_RECORDED) ? withoutTitle(finding) : finding.message(),
          finding);
    }
    if (shown < findings.size()) {
      page.item(INDENT + INDENT, Span.dim("and " + (findings.size() - shown) + " more; see --all"));
    }
  }

  private void writeFinding(Span mark, String message, Finding finding) {
    Span trace =
        Span.trace("[" + finding.code() + ": " + String.join(" ", finding.sources()) + "]");
    Optional<String> remedy = finding.remedy();
    if (remedy.isPresent()) {
      page.item(mark, Span.of(message));
      page.item(INDENT + INDENT + "→ ", Span.of(remedy.get()), trace);
    } else {
      page.item(mark, Span.of(message), trace);
    }
    if (all) {
      for (Fact fact : finding.because()) {
        page.item(new Span(INDENT + INDENT + "= ", Tone.DIM), Span.dim(words(fact)));
      }
    }
  }

  /** The message without the words that stand above it as a title. */
  private static String withoutTitle(Finding finding) {
    String message = finding.message();
    String said = NOT_RECORDED + ": ";
    if (!message.startsWith(said)) {
      return message;
    }
    String rest = message.substring(said.length());
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String words(Fact fact) {
    List<String> origin = new ArrayList<>();
    fact.date().ifPresent(date -> origin.add(date.toString()));
    fact.source().ifPresent(origin::add);
    return fact.label()
        + ": "
        + fact.value()
        + (origin.isEmpty() ? "" : " (" + String.join(", ", origin) + ")");
  }

  private void writeTasks(Initiative initiative, List<TaskClassification> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    page.heading("TASKS");
    Map<TaskKind, Integer> kinds = new EnumMap<>(TaskKind.class);
    tasks.forEach(task -> kinds.merge(task.kind(), 1, Integer::sum));
    page.item(
        INDENT,
        Span.of(count(tasks.size(), "task") + ":"),
        Span.of(
            kinds.entrySet().stream()
                .map(kind -> lower(names.of(kind.getKey())) + " " + kind.getValue())
                .collect(Collectors.joining(", "))));
    if (all) {
      Map<TaskId, String> titles =
          initiative.tasks().stream().collect(Collectors.toMap(Task::id, Task::title));
      for (TaskClassification task : tasks) {
        page.item(
            NOTE,
            Span.name(titles.getOrDefault(task.id(), task.id().value()), Tone.PLAIN),
            Span.of("– " + lower(kind(task))),
            Span.trace("[" + String.join("; ", task.because()) + "]"));
      }
    }
  }

  private String kind(TaskClassification task) {
    return names.of(task.kind()) + task.component().map(part -> ", " + names.of(part)).orElse("");
  }

  private void writeRest(Diagnosis diagnosis) {
    List<Finding> rest = diagnosis.findings(Severity.INFO);
    List<Finding> missing = rest.stream().filter(TextReport::isMissing).toList();
    List<Finding> notes = rest.stream().filter(finding -> !isMissing(finding)).toList();
    if (rest.isEmpty()) {
      return;
    }
    if (all) {
      page.heading("WORTH KNOWING");
      writeGroup("Notes", NOTE, notes);
      writeGroup(NOT_RECORDED + ", and blocking nothing", OPEN, missing);
      return;
    }
    List<String> parts = new ArrayList<>();
    if (!notes.isEmpty()) {
      parts.add(count(notes.size(), "note"));
    }
    if (!missing.isEmpty()) {
      parts.add(count(missing.size(), "fact") + " not recorded that block nothing now");
    }
    page.blank();
    page.item("", Span.dim("Left out: " + String.join(" and ", parts) + ". See them with --all."));
  }

  private void writeFailures(List<RuleFailure> failures) {
    if (failures.isEmpty()) {
      return;
    }
    page.heading("INCOMPLETE: RULES THAT FAILED");
    for (RuleFailure failure : failures) {
      page.item(WRONG, Span.of(failure.rule() + ": " + failure.message()));
    }
  }

  private void writeRow(Span mark, String label, int width, String value) {
    String name = label + " ".repeat(width - label.length() + 2);
    page.item(new Span(INDENT + mark.text() + name, Tone.PLAIN), new Span(value, mark.tone()));
  }

  private int width(Enum<?>... constants) {
    return Arrays.stream(constants).map(names::of).mapToInt(String::length).max().orElse(0);
  }

  private static Span label(String text) {
    return Span.of(INDENT + String.format(Locale.ROOT, "%-13s", text));
  }

  private static Span mark(PreconditionStatus status) {
    return switch (status) {
      case MET -> WELL;
      case PARTLY_MET -> UNDER_WAY;
      case NOT_MET -> WRONG;
      case NOT_ASSESSED -> OPEN;
    };
  }

  private static Span mark(ComponentState state) {
    return switch (state) {
      case ACTIVE -> WELL;
      case IN_PROGRESS -> UNDER_WAY;
      case NOT_STARTED -> WRONG;
      case ERODING -> CAUTION;
      case NOT_RECORDED -> OPEN;
    };
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
