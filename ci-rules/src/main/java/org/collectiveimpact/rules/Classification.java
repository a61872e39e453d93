package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.rules.fact.Classified;
import org.collectiveimpact.rules.text.TitleReader;
import org.collectiveimpact.rules.view.TaskTraits;
import org.kie.api.runtime.KieSession;

/** Finds out the kinds of tasks: what is recorded of them, or else their titles, decides. */
final class Classification {

  /** Few enough for their facts to be forgotten soon, enough for a session to be worth it. */
  private static final int TOGETHER = 2_000;

  private final RuleBase base;
  private final Settings settings;

  /** Classifies with the task rules among these, if they are there. */
  Classification(RuleBase base, Settings settings) {
    this.base = base;
    this.settings = settings;
  }

  /** Puts traits into a session: as they are, or as what their title says. */
  static void insert(
      Iterable<TaskTraits> traits, Supplier<TitleReader> readers, KieSession session) {
    TitleReader reader = null;
    for (TaskTraits one : traits) {
      if (one.title() == null) {
        session.insert(one);
      } else {
        reader = reader == null ? readers.get() : reader;
        session.insert(reader.read(one.title()));
      }
    }
  }

  List<TaskClassification> of(List<Task> tasks) {
    List<TaskClassification> classifications = new ArrayList<>(tasks.size());
    for (int from = 0; from < tasks.size(); from += TOGETHER) {
      List<Task> some = tasks.subList(from, Math.min(from + TOGETHER, tasks.size()));
      Map<TaskTraits, Classified> kinds = kinds(some);
      for (Task task : some) {
        TaskTraits traits = TaskTraits.of(task);
        Classified kind =
            kinds.getOrDefault(traits, Classified.undetermined(traits, "no task rules"));
        classifications.add(of(task.id(), task.mode(), kind));
      }
    }
    return classifications;
  }

  private Map<TaskTraits, Classified> kinds(List<Task> tasks) {
    Set<TaskTraits> traits = new LinkedHashSet<>();
    for (Task task : tasks) {
      traits.add(TaskTraits.of(task));
    }
    Map<TaskTraits, Classified> kinds = new HashMap<>();
    KieSession session = base.newSession();
    try {
      insert(traits, settings::titleReader, session);
      session.fireAllRules();
      for (Object fact : session.getObjects(Classified.class::isInstance)) {
        Classified classified = (Classified) fact;
        kinds.put(classified.traits(), classified);
      }
    } finally {
      session.dispose();
    }
    return kinds;
  }

  /** What is said of a task; a recorded mode counts before that of the words. */
  static TaskClassification of(TaskId id, Optional<TaskMode> mode, Classified classified) {
    return TaskClassification.builder()
        .id(id)
        .kind(classified.kind())
        .component(classified.component())
        .role(classified.role())
        .mode(mode.or(classified::mode))
        .confidence(classified.confidence())
        .alternatives(classified.alternatives())
        .questions(classified.questions())
        .because(classified.because())
        .build();
  }
}
