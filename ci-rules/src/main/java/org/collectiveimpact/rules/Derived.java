package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentReading;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.PreconditionReading;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.fact.Classified;
import org.collectiveimpact.rules.fact.Complexity;
import org.collectiveimpact.rules.fact.ComponentStanding;
import org.collectiveimpact.rules.fact.Hallmark;
import org.collectiveimpact.rules.fact.Nature;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.fact.Standing;
import org.collectiveimpact.rules.fact.Suitability;
import org.collectiveimpact.rules.fact.TaskLoad;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.view.TaskTraits;
import org.collectiveimpact.rules.view.TaskView;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** What the first rules concluded from what was measured. */
final class Derived {

  private final boolean stageObserved;
  private final @Nullable TitleReader titles;
  private final Set<String> hallmarks = new TreeSet<>();
  private LifecycleStage latest = LifecycleStage.DECISION_TO_ACT;
  private ProblemComplexity complexity = ProblemComplexity.UNDETERMINED;
  private ProblemNature nature = ProblemNature.UNDETERMINED;
  private SuitabilityVerdict suitability = SuitabilityVerdict.UNDETERMINED;
  private final Map<Precondition, Standing> standings = new EnumMap<>(Precondition.class);
  private final Map<Component, ComponentState> components = new EnumMap<>(Component.class);
  private final Map<TaskTraits, Classified> kinds = new HashMap<>();

  /**
   * Collects the conclusions of a session; without stage rules the declared stage counts. If there
   * is a reader of titles, what is recorded of tasks is compared with their titles.
   */
  Derived(KieSession session, boolean stageObserved, @Nullable TitleReader titles) {
    this.stageObserved = stageObserved;
    this.titles = titles;
    for (Object fact : session.getObjects()) {
      collect(fact);
    }
  }

  private void collect(Object fact) {
    if (fact instanceof Classified classified) {
      kinds.put(classified.traits(), classified);
    } else if (fact instanceof Hallmark hallmark) {
      collect(hallmark);
    } else if (fact instanceof Standing standing) {
      standings.put(standing.precondition(), standing);
    } else if (fact instanceof ComponentStanding standing) {
      components.put(standing.component(), standing.state());
    } else if (fact instanceof Complexity found) {
      complexity = found.value();
    } else if (fact instanceof Nature found) {
      nature = found.value();
    } else if (fact instanceof Suitability found) {
      suitability = found.verdict();
    }
  }

  /** Of all hallmarks those of the latest stage carry the reading (AMB-54). */
  private void collect(Hallmark hallmark) {
    if (latest.isBefore(hallmark.stage())) {
      latest = hallmark.stage();
      hallmarks.clear();
    }
    if (hallmark.stage() == latest) {
      hallmarks.add(hallmark.code());
    }
  }

  Situation situation(Views views) {
    LifecycleStage declared = views.history().declared();
    LifecycleStage observed = stageObserved || declared == null ? latest : declared;
    LifecycleStage from = declared != null && declared.isBefore(observed) ? declared : observed;
    Map<Precondition, PreconditionStatus> statuses = new EnumMap<>(Precondition.class);
    standings.forEach((precondition, standing) -> statuses.put(precondition, standing.status()));
    return new Situation(
        views,
        observed,
        from,
        complexity,
        nature,
        suitability,
        statuses,
        originalsNotStarted(),
        missing(),
        TaskLoad.of(views.tasks(), this::classify, titles == null ? null : titles::read));
  }

  private Set<Component> originalsNotStarted() {
    Set<Component> found = EnumSet.noneOf(Component.class);
    components.forEach(
        (component, state) -> {
          if (state == ComponentState.NOT_STARTED && component.isOriginal()) {
            found.add(component);
          }
        });
    return found;
  }

  private Set<Component> missing() {
    Set<Component> missing = EnumSet.allOf(Component.class);
    missing.removeAll(components.keySet());
    return missing;
  }

  StageReading stage(Situation situation) {
    StageReading.Builder stage =
        StageReading.builder().observed(situation.observed()).hallmarks(hallmarks);
    LifecycleStage declared = situation.views().history().declared();
    return declared == null ? stage.build() : stage.declared(declared).build();
  }

  List<PreconditionReading> preconditions(Facts facts) {
    List<PreconditionReading> readings = new ArrayList<>();
    for (Precondition precondition : Precondition.values()) {
      PreconditionReading.Builder reading =
          PreconditionReading.builder()
              .precondition(precondition)
              .status(facts.situation().standing(precondition));
      Standing standing = standings.get(precondition);
      if (standing != null) {
        for (String path : standing.facts()) {
          reading.addBecause(facts.of(path));
        }
      }
      readings.add(reading.build());
    }
    return readings;
  }

  List<ComponentReading> components() {
    List<ComponentReading> readings = new ArrayList<>();
    for (Component component : Component.values()) {
      readings.add(
          ComponentReading.builder()
              .component(component)
              .kind(component.kind())
              .state(components.getOrDefault(component, ComponentState.NOT_RECORDED))
              .build());
    }
    return readings;
  }

  /** The tasks in the order of the record; without task rules none is determined. */
  List<TaskClassification> tasks(Views views) {
    List<TaskClassification> classifications = new ArrayList<>(views.tasks().size());
    for (TaskView task : views.tasks()) {
      classifications.add(
          Classification.of(task.id(), Optional.ofNullable(task.mode()), classify(task.traits())));
    }
    return classifications;
  }

  private Classified classify(TaskTraits traits) {
    Classified classified = kinds.get(traits);
    return classified == null ? Classified.undetermined(traits, "no task rules") : classified;
  }
}
