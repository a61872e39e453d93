package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.json.FormatProblem;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.json.InitiativeFormatException;
import org.collectiveimpact.core.json.ValueFile;
import org.collectiveimpact.core.json.ValueFile.Place;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.rules.pack.Scenario.Expectation;
import org.collectiveimpact.rules.pack.Scenario.ExpectedFinding;
import org.collectiveimpact.rules.pack.Scenario.Given;
import org.collectiveimpact.rules.pack.Scenario.PlacedChange;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of a pack and the initiatives that they name. */
final class ScenarioReader {

  private static final String BAD_SCENARIO = "bad-scenario";

  private final Map<String, PackFile> files = new TreeMap<>();
  private final Map<String, Optional<Initiative>> initiatives = new HashMap<>();
  private final Map<String, Place> names = new HashMap<>();
  private final PackProblems problems;

  private ScenarioReader(List<PackFile> files, PackProblems problems) {
    files.forEach(file -> this.files.put(file.name(), file));
    this.problems = problems;
  }

  /** The scenarios of a pack, in the order of files; without those that cannot be understood. */
  static List<Scenario> read(List<PackFile> files, PackProblems problems) {
    ScenarioReader reader = new ScenarioReader(files, problems);
    return reader.files.values().stream()
        .filter(file -> file.name().startsWith(PackLayout.SCENARIOS))
        .flatMap(reader::scenarios)
        .toList();
  }

  /**
   * Looks for codes that no rule has; such a scenario would never fail, or always. Where rules
   * could not be read, not all codes are known, and nothing is said.
   */
  static void checkCodes(
      List<Scenario> scenarios, Collection<String> codes, PackProblems problems) {
    if (problems.haveErrorsInRules()) {
      return;
    }
    for (Scenario scenario : scenarios) {
      for (Expectation expectation : scenario.expectations()) {
        for (String code : codes(expectation)) {
          if (!codes.contains(code)) {
            problems.error(
                expectation.place(),
                "unknown-rule",
                "no rule has the code '" + Shown.of(code) + "'",
                Nearest.hint(code, codes));
          }
        }
      }
    }
  }

  private static Collection<String> codes(Expectation expectation) {
    if (expectation instanceof Expectation.Blockers blockers) {
      return blockers.codes();
    }
    if (expectation instanceof Expectation.Present present) {
      return List.of(present.finding().code());
    }
    return expectation instanceof Expectation.Absent absent
        ? List.of(absent.finding().code())
        : List.of();
  }

  private Stream<Scenario> scenarios(PackFile file) {
    Optional<ValueFile<ScenarioFile>> read = PackYaml.read(ScenarioFile.class, file, problems);
    if (read.isEmpty()) {
      return Stream.empty();
    }
    List<ScenarioFile.Entry> entries = read.get().value().scenarios();
    Place place = read.get().place();
    if (entries.isEmpty()) {
      PackYaml.warn(
          place.problem("there are no scenarios in this file", Optional.empty()),
          BAD_SCENARIO,
          problems);
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      scenario(entries.get(i), place.at("scenarios").at(i)).ifPresent(scenarios::add);
    }
    return scenarios.stream();
  }

  private Optional<Scenario> scenario(ScenarioFile.Entry entry, Place place) {
    int before = problems.inOrder().size();
    Place first = names.putIfAbsent(entry.name(), place.at("name"));
    if (entry.name().isBlank()) {
      bad(place.at("name"), "expected what the scenario shows, in a few words", null);
    } else if (first != null) {
      FormatProblem there = first.problem("", Optional.empty());
      bad(
          place.at("name"),
          "another scenario has this name: " + there.file() + ":" + there.line(),
          null);
    }
    List<Expectation> expectations = expectations(entry.expect(), place.at("expect"));
    Optional<Given> given =
        entry.given().flatMap(given_ -> given(given_, entry.asOf(), place.at("given")));
    boolean needsInitiative =
        !expectations.stream().allMatch(Expectation.TitleClassified.class::isInstance);
    if (entry.given().isEmpty() && needsInitiative) {
      bad(place, "expected an initiative under 'given'", null);
    }
    boolean isBad =
        problems.inOrder().size() > before || entry.given().isPresent() != given.isPresent();
    return isBad
        ? Optional.empty()
        : Optional.of(new Scenario(entry.name(), place(place), entry.asOf(), given, expectations));
  }

  private Optional<Given> given(ScenarioFile.GivenInitiative given, LocalDate asOf, Place place) {
    long ways =
        Stream.of(given.example(), given.file(), given.initiative())
            .filter(Optional::isPresent)
            .count();
    if (ways != 1) {
      bad(place, "expected one of: example, file, initiative", null);
      return Optional.empty();
    }
    List<PlacedChange> changes =
        given.changes().stream()
            .map(change -> new PlacedChange(change, place(changed(place, change))))
            .toList();
    if (given.example().isPresent()) {
      return Optional.of(
          new Given.Example(given.example().get(), place(place.at("example")), changes));
    }
    Optional<Initiative> initiative =
        given.file().isPresent()
            ? initiatives.computeIfAbsent(
                given.file().get(), name -> initiative(name, place.at("file")))
            : given.initiative();
    for (Change change : given.changes()) {
      initiative = initiative.map(it -> changed(it, change, asOf, place));
    }
    return initiative.map(Given.Recorded::new);
  }

  /** The place of a change; in a list of changes, that of the list. */
  private static Place changed(Place given, Change change) {
    return given.at("changes").at(change.path());
  }

  /** The initiative with a change; without it, and with problems, if it is not possible. */
  private Initiative changed(Initiative initiative, Change change, LocalDate asOf, Place given) {
    try {
      return Change.apply(initiative, List.of(change), asOf);
    } catch (InitiativeFormatException e) {
      for (FormatProblem problem : e.problems()) {
        PackYaml.report(
            changed(given, change).problem(problem.message(), problem.hint()),
            BAD_SCENARIO,
            problems);
      }
      return initiative;
    }
  }

  private Optional<Initiative> initiative(String name, Place place) {
    PackFile file = files.get(name);
    if (file == null) {
      bad(
          place,
          "the pack has no file '" + Shown.of(name) + "'",
          Nearest.hint(name, files.keySet()));
      return Optional.empty();
    }
    try {
      return PackYaml.text(file, problems).map(text -> InitiativeFiles.parse(text, name));
    } catch (InitiativeFormatException e) {
      e.problems().forEach(problem -> PackYaml.report(problem, PackYaml.FORMAT, problems));
      return Optional.empty();
    }
  }

  private List<Expectation> expectations(ScenarioFile.Expected expected, Place place) {
    List<Expectation> all = new ArrayList<>();
    expected
        .stage()
        .ifPresent(stage -> all.add(new Expectation.Stage(place(place.at("stage")), stage)));
    expected
        .verdict()
        .ifPresent(
            verdict -> all.add(new Expectation.Verdict(place(place.at("verdict")), verdict)));
    if (place.given().contains("blockers")) {
      all.add(
          new Expectation.Blockers(place(place.at("blockers")), Set.copyOf(expected.blockers())));
    }
    expected
        .findings()
        .ifPresent(
            findings -> {
              Place here = place.at("findings");
              List<ScenarioFile.ExpectedFinding> present = findings.present();
              for (int i = 0; i < present.size(); i++) {
                PackPlace at = place(here.at("present").at(i));
                all.add(new Expectation.Present(at, finding(present.get(i))));
              }
              List<ScenarioFile.ExpectedFinding> absent = findings.absent();
              for (int i = 0; i < absent.size(); i++) {
                PackPlace at = place(here.at("absent").at(i));
                all.add(new Expectation.Absent(at, finding(absent.get(i))));
              }
            });
    List<ScenarioFile.ExpectedClassification> classifications = expected.classifications();
    for (int i = 0; i < classifications.size(); i++) {
      Place at = place.at("classifications").at(i);
      classification(classifications.get(i), at).ifPresent(all::add);
    }
    if (all.isEmpty() && classifications.isEmpty()) {
      bad(
          place,
          "nothing is expected; expected stage, verdict, blockers, findings or classifications",
          null);
    }
    return all;
  }

  private static ExpectedFinding finding(ScenarioFile.ExpectedFinding finding) {
    return new ExpectedFinding(finding.code(), finding.severity(), finding.subject());
  }

  private Optional<Expectation> classification(
      ScenarioFile.ExpectedClassification expected, Place place) {
    if (expected.title().isPresent() == expected.task().isPresent()) {
      bad(place, "expected one of: task, title", null);
      return Optional.empty();
    }
    if (expected.title().isPresent()) {
      return Optional.of(
          new Expectation.TitleClassified(
              place(place), expected.title().get(), expected.kind(), expected.component()));
    }
    try {
      TaskId task = TaskId.of(expected.task().orElseThrow());
      return Optional.of(
          new Expectation.TaskClassified(
              place(place), task, expected.kind(), expected.component()));
    } catch (IllegalArgumentException e) {
      bad(
          place.at("task"),
          String.valueOf(e.getMessage()).substring(TaskId.class.getSimpleName().length() + 1),
          null);
      return Optional.empty();
    }
  }

  private void bad(Place place, String message, @Nullable String hint) {
    PackYaml.report(place.problem(message, Optional.ofNullable(hint)), BAD_SCENARIO, problems);
  }

  private static PackPlace place(Place place) {
    FormatProblem here = place.problem("", Optional.empty());
    return PackPlace.of(here.file(), here.line(), here.column(), here.end());
  }
}
