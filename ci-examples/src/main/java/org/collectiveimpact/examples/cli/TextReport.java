package org.collectiveimpact.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.RoadmapGroup;
import org.collectiveimpact.core.diagnosis.RoadmapItem;
import org.collectiveimpact.core.diagnosis.RoadmapPart;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.diagnosis.SuitabilityReading;
import org.collectiveimpact.core.diagnosis.TransitionReading;
import org.collectiveimpact.core.diagnosis.UsedPack;
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

  private static final String INDENT = "  ";
  private static final Span LABEL = Span.of(INDENT + " ".repeat(13));
  private static final Span WELL = new Span(INDENT + "✓ ", Tone.GOOD);
  private static final Span UNDER_WAY = new Span(INDENT + "~ ", Tone.CAUTION);
  private static final Span WRONG = new Span(INDENT + "✗ ", Tone.BAD);
  private static final Span CAUTION = new Span(INDENT + "! ", Tone.CAUTION);
  private static final Span OPEN = new Span(INDENT + "? ", Tone.DIM);
  private static final Span NOTE = new Span(INDENT + "· ", Tone.DIM);

  private final Page page;
  private final boolean all;
  private final Map<String, RuleInfo> rules;
  private final Labels labels;
  private final Names names;

  TextReport(Page page, boolean all, Collection<RuleInfo> rules, Labels labels) {
    this.page = page;
    this.labels = labels;
    this.names = Names.of(labels.language());
    this.all = all;
    this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::code, rule -> rule));
  }

  /** Writes the diagnosis of the initiative. */
  void write(Initiative initiative, Diagnosis diagnosis) {
    page.item("", Span.name(initiative.name(), Tone.STRONG));
    page.item(
        "",
        Span.dim(labels.of("asOf", "day", diagnosis.asOf().toString())),
        Span.dim(labels.of("ruleSet", "version", diagnosis.ruleSet().version())));
    writePacks(diagnosis.ruleSet());
    writeStanding(initiative, diagnosis);
    writeNextStep(diagnosis);
    writeRoadmap(diagnosis);
    writeTasks(initiative, diagnosis.tasks());
    writeRest(diagnosis);
    if (all) {
      new ProfileReport(page, labels).write(diagnosis);
    }
    writeFailures(diagnosis.failures());
  }

  /** What packs of rules add to the built-in rules, and what they change about them. */
  private void writePacks(RuleSet rules) {
    for (UsedPack pack : rules.packs()) {
      page.item("+ ", Span.of(pack.id() + " " + pack.version()));
      rules.switchedOff().stream()
          .filter(rule -> rule.pack().equals(pack.id()))
          .forEach(
              rule ->
                  page.item(
                      INDENT,
                      Span.dim(
                          labels.of(
                              "pack.without",
                              Map.of("code", rule.code(), "reason", rule.reason())))));
      rules.changedThresholds().stream()
          .filter(changed -> changed.pack().equals(pack.id()))
          .forEach(
              changed ->
                  page.item(
                      INDENT,
                      Span.dim(
                          labels.of(
                              "pack.threshold",
                              Map.of("name", changed.name(), "value", changed.value())))));
    }
  }

  private void writeStanding(Initiative initiative, Diagnosis diagnosis) {
    page.heading(labels.of("standing"));
    writeStage(diagnosis.stage());
    if (diagnosis.closed()) {
      writeEnd(initiative);
    }
    writeSuitability(diagnosis.suitability());
    page.item(INDENT, Span.of(labels.of("preconditions")));
    int width = width(Precondition.values());
    for (PreconditionReading reading : diagnosis.preconditions()) {
      Span mark = mark(reading.status());
      writeRow(mark, names.of(reading.precondition()), width, names.of(reading.status()));
    }
    page.item(INDENT, Span.of(labels.of("components")));
    width = width(Component.values());
    for (ComponentReading reading : diagnosis.components()) {
      Span mark = mark(reading.state());
      writeRow(mark, names.of(reading.component()), width, names.of(reading.state()));
    }
  }

  private void writeStage(StageReading stage) {
    LifecycleStage observed = stage.observed();
    boolean isPhase = names.of(observed.phase()).equals(names.of(observed));
    page.item(
        label("stage"),
        new Span(names.of(observed), Tone.STRONG),
        Span.of(
            labels.of(
                isPhase ? "stage.place" : "stage.placeAndPhase",
                Map.of(
                    "step",
                    observed.ordinal() + 1,
                    "count",
                    LifecycleStage.values().length,
                    "phase",
                    names.of(observed.phase())))));
    page.item(LABEL, Span.of(progress(observed)));
    if (stage.hallmarks().isEmpty() && observed == LifecycleStage.DECISION_TO_ACT) {
      page.item(label("because"), Span.of(labels.of("because.nothingLater")));
    }
    for (String code : stage.hallmarks()) {
      RuleInfo rule = rules.get(code);
      page.item(
          code.equals(stage.hallmarks().get(0)) ? label("because") : LABEL,
          Span.of(rule == null ? "" : rule.sentence()),
          Span.trace("[" + code + "]"));
    }
    stage
        .declared()
        .filter(declared -> declared != observed)
        .ifPresent(
            declared ->
                page.item(
                    label("declared"),
                    Span.of(names.of(declared)),
                    new Span(
                        labels.of(declared.isBefore(observed) ? "declared.less" : "declared.more"),
                        Tone.CAUTION)));
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
        label("ended"),
        Span.of(
            closure
                .flatMap(Closure::date)
                .map(Object::toString)
                .orElseGet(() -> labels.of("ended.dayUnknown"))),
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
            : labels.of("suitability.open", "count", open.size());
    page.item(
        label("suitability"),
        new Span(names.of(suitability.verdict()), tone),
        Span.of("(" + because.toLowerCase(Locale.ROOT) + ")"));
  }

  private void writeNextStep(Diagnosis diagnosis) {
    page.heading(labels.of("nextStep"));
    TransitionReading transition = diagnosis.transition();
    String to =
        transition.to().map(stage -> labels.of("nextStep.to", "stage", names.of(stage))).orElse("");
    long blockers = diagnosis.findings(Severity.BLOCK).size();
    long unknown = blockers(diagnosis, TextReport::isMissing).size();
    switch (transition.verdict()) {
      case NONE ->
          page.item(
              INDENT, Span.of(labels.of(diagnosis.closed() ? "nextStep.ended" : "nextStep.last")));
      case ALLOWED -> page.item(WELL, Span.of(to), new Span(labels.of("nextStep.open"), Tone.GOOD));
      case ALLOWED_WITH_WARNINGS ->
          page.item(
              WELL,
              Span.of(to),
              new Span(labels.of("nextStep.openBut"), Tone.GOOD),
              Span.of(labels.of("nextStep.lookFirst")));
      case BLOCKED ->
          page.item(
              WRONG,
              Span.of(to),
              new Span(labels.of("nextStep.blocked"), Tone.BAD),
              Span.of(blocked(blockers - unknown, unknown)));
    }
    transition
        .from()
        .filter(from -> from != diagnosis.stage().observed())
        .ifPresent(
            from ->
                page.item(
                    INDENT + INDENT,
                    Span.of(labels.of("nextStep.countedFrom", "stage", names.of(from)))));
  }

  private String blocked(long unmet, long unknown) {
    String key = unmet == 0 ? "unknown" : unknown == 0 ? "unmet" : "unmetAndUnknown";
    return labels.of("nextStep." + key, Map.of("unmet", unmet, "unknown", unknown));
  }

  /** What to do and to record, matter by matter, as a committee could take it. */
  private void writeRoadmap(Diagnosis diagnosis) {
    for (RoadmapPart part : RoadmapPart.values()) {
      List<RoadmapGroup> groups =
          diagnosis.roadmap().groups().stream().filter(group -> group.part() == part).toList();
      if (!groups.isEmpty()) {
        page.heading(labels.of("roadmap." + part));
        writeGroups(diagnosis, groups);
      }
    }
  }

  private void writeGroups(Diagnosis diagnosis, List<RoadmapGroup> groups) {
    int left = groups.stream().mapToInt(TextReport::size).sum();
    // A part is not cut short for the sake of a single line.
    int room = all || left <= SHOWN + 1 ? left : SHOWN;
    for (RoadmapGroup group : groups) {
      if (room > 0) {
        page.item(INDENT, Span.of(names.of(group.area())), Span.dim("(" + size(group) + ")"));
        List<RoadmapItem> items =
            Stream.concat(group.toDo().stream(), group.toRecord().stream()).limit(room).toList();
        items.forEach(item -> writeFinding(finding(item, diagnosis)));
        room -= items.size();
        left -= items.size();
      }
    }
    if (left > 0) {
      page.item(INDENT + INDENT, Span.dim(labels.of("more", "count", left)));
    }
  }

  private static int size(RoadmapGroup group) {
    return group.toDo().size() + group.toRecord().size();
  }

  /** The finding that an item of the roadmap stands for. */
  private static Finding finding(RoadmapItem item, Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .filter(finding -> finding.code().equals(item.code()))
        .filter(finding -> finding.message().equals(item.message()))
        .findFirst()
        .orElseThrow();
  }

  private void writeFinding(Finding finding) {
    boolean grave =
        finding.severity() == Severity.BLOCK || finding.severity() == Severity.VIOLATION;
    writeFinding(isMissing(finding) ? OPEN : grave ? WRONG : CAUTION, finding.message(), finding);
  }

  private static List<Finding> blockers(Diagnosis diagnosis, Predicate<Finding> kind) {
    return diagnosis.findings(Severity.BLOCK).stream().filter(kind).toList();
  }

  private static boolean isMissing(Finding finding) {
    return finding.kind() == FindingKind.MISSING_DATA;
  }

  private void writeGroup(String key, Span mark, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    page.item(INDENT, Span.of(labels.of(key)), Span.dim("(" + findings.size() + ")"));
    for (Finding finding : findings) {
      writeFinding(
          isMissing(finding) ? OPEN : mark,
          isUnderTitle(key) ? withoutTitle(finding) : finding.message(),
          finding);
    }
  }

  /** The rule of a finding, its pack unless it is built in, and what the rule refers to. */
  static String origin(Finding finding) {
    String pack = finding.pack().map(it -> ", " + it.id() + " " + it.version()).orElse("");
    // Those of a pack are in words of their own.
    String sources = String.join(pack.isEmpty() ? " " : "; ", finding.sources());
    return finding.code() + pack + (sources.isEmpty() ? "" : ": " + sources);
  }

  private void writeFinding(Span mark, String message, Finding finding) {
    Span trace = Span.trace("[" + origin(finding) + "]");
    Optional<String> remedy = finding.remedy();
    if (remedy.isPresent()) {
      page.item(mark, Span.of(message));
      page.item(INDENT + INDENT + "→ ", Span.of(remedy.get()), trace);
    } else {
      page.item(mark, Span.of(message), trace);
    }
    if (all) {
      for (Fact fact : finding.because()) {
        page.item(new Span(INDENT + INDENT + "= ", Tone.DIM), spans(fact));
      }
    }
  }

  private static boolean isUnderTitle(String key) {
    return key.equals("rest.missing");
  }

  /** The message without the words that stand above it as a title. */
  private String withoutTitle(Finding finding) {
    String message = finding.message();
    String said = labels.of("notRecorded") + ": ";
    if (!message.startsWith(said)) {
      return message;
    }
    String rest = message.substring(said.length());
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  /** A fact on a line: what it is, its value, and when and where it was recorded. */
  static Span[] spans(Fact fact) {
    List<String> origin = new ArrayList<>();
    fact.date().ifPresent(date -> origin.add(date.toString()));
    fact.source().ifPresent(origin::add);
    return new Span[] {
      Span.dim(fact.name() + ": " + fact.value()),
      Span.dim(origin.isEmpty() ? "" : "(" + String.join(", ", origin) + ")")
    };
  }

  private void writeTasks(Initiative initiative, List<TaskClassification> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    page.heading(labels.of("tasks"));
    Map<TaskKind, Integer> kinds = new EnumMap<>(TaskKind.class);
    tasks.forEach(task -> kinds.merge(task.kind(), 1, Integer::sum));
    page.item(
        INDENT,
        Span.of(labels.of("tasks.count", "count", tasks.size())),
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
      page.heading(labels.of("rest"));
      writeGroup("rest.notes", NOTE, notes);
      writeGroup("rest.missing", OPEN, missing);
      return;
    }
    String key = missing.isEmpty() ? "notes" : notes.isEmpty() ? "missing" : "notesAndMissing";
    page.blank();
    page.item(
        "",
        Span.dim(
            labels.of("leftOut." + key, Map.of("notes", notes.size(), "missing", missing.size()))));
  }

  private void writeFailures(List<RuleFailure> failures) {
    if (failures.isEmpty()) {
      return;
    }
    page.heading(labels.of("failures"));
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

  private Span label(String key) {
    return Span.of(INDENT + String.format(Locale.ROOT, "%-13s", labels.of(key)));
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

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
