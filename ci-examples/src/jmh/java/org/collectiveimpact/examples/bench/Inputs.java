package org.collectiveimpact.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.collectiveimpact.core.testing.SampleInitiatives;

/** What is diagnosed. */
final class Inputs {

  /** The date all of it is looked at from. */
  static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);

  private static final long SEED = 20200101;

  private Inputs() {}

  /** The standard aggregate: 10 partners, 30 tasks, 20 readings of trust, all parts filled. */
  static Initiative standard() {
    return SampleInitiatives.mature();
  }

  /** The standard aggregate with so many tasks instead of its own. */
  static Initiative standard(int tasks) {
    List<Task> own = standard().tasks();
    if (tasks == own.size()) {
      return standard();
    }
    List<Task> many = new ArrayList<>(tasks);
    for (int i = 0; i < tasks; i++) {
      many.add(Task.builder().copyOf(own.get(i % own.size())).id(TaskId.of("task-" + i)).build());
    }
    return Initiative.builder().copyOf(standard()).tasks(many).build();
  }

  /** Initiatives of every maturity; always the same ones. */
  static List<Initiative> generated(int count) {
    var generator = InitiativeArbitraries.initiatives().generator(1000);
    Random random = new Random(SEED);
    return Stream.generate(() -> generator.next(random).value()).limit(count).toList();
  }

  /**
   * The same record with the last step but one declared and no end: the step to {@link
   * LifecycleStage#IMPLEMENT_AND_SUSTAIN} is open and all others are passed, so that the
   * requirements of all transitions are looked at.
   */
  static Initiative beforeTheLastStep(Initiative initiative) {
    return Initiative.builder()
        .copyOf(initiative)
        .stageHistory(
            List.of(StageRecord.builder().stage(LifecycleStage.ORGANIZE_FOR_IMPACT).build()))
        .closure(Optional.empty())
        .build();
  }
}
