package org.collectiveimpact.rules.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.json.InitiativeFormatException;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleExecutionException;
import org.collectiveimpact.rules.pack.PackPlace;
import org.collectiveimpact.rules.pack.Scenario;
import org.collectiveimpact.rules.pack.Scenario.Expectation;
import org.collectiveimpact.rules.pack.Scenario.ExpectedFinding;
import org.collectiveimpact.rules.pack.Scenario.Given;
import org.collectiveimpact.rules.pack.Scenario.PlacedChange;

/**
 * Runs scenarios one after the other.
 *
 * @param engine the rules
 * @param recording what the rules of a pack looked at, if a pack is tested
 * @param examples the initiatives that scenarios name as examples
 */
record ScenarioRun(
    CollectiveImpact engine,
    Optional<Recording> recording,
    Function<String, Optional<Initiative>> examples) {

  /** What comes of a scenario. */
  ScenarioResult of(Scenario scenario) {
    List<Difference> differences = new ArrayList<>();
    Optional<Initiative> initiative =
        scenario.given().flatMap(given -> initiative(given, scenario.asOf(), differences));
    try {
      Optional<Judged> judged = initiative.map(given -> judge(given, scenario));
      judged.ifPresent(all -> differences.addAll(failures(all, scenario)));
      for (Expectation expectation : scenario.expectations()) {
        if (expectation instanceof Expectation.TitleClassified title) {
          compare(
                  title.place(),
                  "the task '" + title.title() + "'",
                  title.kind(),
                  title.component(),
                  engine.classify(title.title()))
              .ifPresent(differences::add);
        } else if (judged.isPresent()) {
          judged.get().compare(expectation).ifPresent(differences::add);
        }
      }
    } catch (RuleExecutionException e) {
      differences.add(
          Difference.of(scenario.place(), "a diagnosis", String.valueOf(e.getMessage())));
    }
    return new ScenarioResult(scenario, differences);
  }

  private Optional<Initiative> initiative(
      Given given, LocalDate asOf, List<Difference> differences) {
    if (given instanceof Given.Recorded recorded) {
      return Optional.of(recorded.initiative());
    }
    Given.Example example = (Given.Example) given;
    Optional<Initiative> initiative = examples.apply(example.name());
    if (initiative.isEmpty()) {
      differences.add(
          Difference.of(
              example.place(), "an example initiative", "none called '" + example.name() + "'"));
      return initiative;
    }
    Initiative changed = initiative.get();
    for (PlacedChange change : example.changes()) {
      try {
        changed = Change.apply(changed, List.of(change.change()), asOf);
      } catch (InitiativeFormatException e) {
        differences.add(
            Difference.of(
                change.place(),
                "the change " + change.change(),
                "that it does not fit: " + e.problems().get(0).message()));
      }
    }
    return differences.isEmpty() ? Optional.of(changed) : Optional.empty();
  }

  private Judged judge(Initiative initiative, Scenario scenario) {
    recording.ifPresent(Recording::start);
    Diagnosis diagnosis = engine.diagnose(initiative, scenario.asOf());
    recording.ifPresent(Recording::stop);
    return new Judged(engine, recording, initiative, scenario.asOf(), diagnosis);
  }

  private static List<Difference> failures(Judged judged, Scenario scenario) {
    return judged.diagnosis().failures().stream()
        .map(
            failure ->
                Difference.of(
                    scenario.place(),
                    "rules that run",
                    "that " + failure.rule() + " failed: " + failure.message()))
        .toList();
  }

  private static Optional<Difference> compare(
      PackPlace place,
      String what,
      TaskKind kind,
      Optional<Component> component,
      TaskClassification actual) {
    boolean same =
        actual.kind() == kind && (component.isEmpty() || component.equals(actual.component()));
    if (same) {
      return Optional.empty();
    }
    String because =
        actual.because().isEmpty() ? "" : " because of " + String.join("; ", actual.because());
    return Optional.of(
        Difference.of(
            place,
            what + " to be " + kind(kind, component),
            kind(actual.kind(), actual.component()) + because));
  }

  private static String kind(TaskKind kind, Optional<Component> component) {
    return kind + component.map(part -> " for " + part).orElse("");
  }

  /** A diagnosis that expectations are compared with. */
  private record Judged(
      CollectiveImpact engine,
      Optional<Recording> recording,
      Initiative initiative,
      LocalDate asOf,
      Diagnosis diagnosis) {

    Optional<Difference> compare(Expectation expectation) {
      PackPlace place = expectation.place();
      if (expectation instanceof Expectation.Stage stage) {
        return differing(place, "stage", stage.stage(), diagnosis.stage().observed());
      }
      if (expectation instanceof Expectation.Verdict verdict) {
        TransitionVerdict actual = diagnosis.transition().verdict();
        return verdict.verdict() == actual
            ? Optional.empty()
            : Optional.of(
                Difference.of(
                    place,
                    "verdict " + verdict.verdict(),
                    "verdict " + actual + by(diagnosis.transition().blockers())));
      }
      if (expectation instanceof Expectation.Blockers blockers) {
        return differing(
            place, "blockers", listed(blockers.codes()), listed(diagnosis.transition().blockers()));
      }
      if (expectation instanceof Expectation.Present present) {
        return present(place, present.finding());
      }
      if (expectation instanceof Expectation.Absent absent) {
        return absent(place, absent.finding());
      }
      Expectation.TaskClassified task = (Expectation.TaskClassified) expectation;
      String what = "the task " + task.task();
      return diagnosis.tasks().stream()
          .filter(actual -> actual.id().equals(task.task()))
          .findFirst()
          .map(actual -> ScenarioRun.compare(place, what, task.kind(), task.component(), actual))
          .orElseGet(() -> Optional.of(Difference.of(place, what, "no such task")));
    }

    private static Optional<Difference> differing(
        PackPlace place, String what, Object expected, Object actual) {
      return expected.equals(actual)
          ? Optional.empty()
          : Optional.of(Difference.of(place, what + " " + expected, what + " " + actual));
    }

    private static String by(Collection<String> blockers) {
      return blockers.isEmpty() ? "" : " by " + listed(blockers);
    }

    private static String listed(Collection<String> codes) {
      Set<String> sorted = new TreeSet<>(codes);
      return sorted.isEmpty() ? "none" : String.join(", ", sorted);
    }

    private Stream<Finding> findings(String code) {
      return diagnosis.findings().stream().filter(finding -> finding.code().equals(code));
    }

    private Optional<Difference> present(PackPlace place, ExpectedFinding expected) {
      if (findings(expected.code()).anyMatch(finding -> fits(expected, finding))) {
        return Optional.empty();
      }
      String others =
          findings(expected.code()).map(Judged::brief).collect(Collectors.joining(", "));
      return Optional.of(
          others.isEmpty()
              ? new Difference(
                  place,
                  "the finding " + expected,
                  "none" + obstacle(expected.code()),
                  recording.map(all -> all.nearest(expected.code())).orElse(List.of()),
                  facts(expected.code()))
              : Difference.of(place, "the finding " + expected, others));
    }

    private Optional<Difference> absent(PackPlace place, ExpectedFinding expected) {
      return findings(expected.code())
          .filter(finding -> fits(expected, finding))
          .findFirst()
          .map(
              finding ->
                  new Difference(
                      place,
                      "no finding " + expected,
                      brief(finding) + ": " + finding.message(),
                      List.of(),
                      finding.because()));
    }

    private static boolean fits(ExpectedFinding expected, Finding finding) {
      return expected.severity().map(finding.severity()::equals).orElse(true)
          && expected.subject().map(finding.subject()::equals).orElse(true);
    }

    private static String brief(Finding finding) {
      return new ExpectedFinding(
              finding.code(), Optional.of(finding.severity()), Optional.of(finding.subject()))
          .toString();
    }

    private String obstacle(String code) {
      return isKnown(code)
          ? recording.map(all -> all.obstacle(code)).orElse("")
          : "; no rule in use has this code";
    }

    private List<Fact> facts(String code) {
      return isKnown(code) ? engine.explain(initiative, asOf, code).facts() : List.of();
    }

    private boolean isKnown(String code) {
      return engine.rules().stream().anyMatch(rule -> rule.code().equals(code));
    }
  }
}
