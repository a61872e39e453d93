package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.RandomGenerator;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.collectiveimpact.core.testing.LocalDates;
import org.junit.jupiter.api.Test;

/** One engine serves many threads. */
class ConcurrencyTest {

  private static final int THREADS = 16;
  private static final int DIAGNOSES_PER_THREAD = 1_250;
  private static final int CASES = 200;

  private record Case(Initiative initiative, LocalDate asOf, Diagnosis expected) {}

  @Test
  void manyThreadsGiveTheAnswersOfOne() throws InterruptedException, ExecutionException {
    CollectiveImpact engine = CollectiveImpact.standard();
    List<Case> cases = cases(engine);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * CASES / THREADS;
        work.add(() -> diagnose(engine, cases, first));
      }
      int agreed = 0;
      for (Future<Integer> result : threads.invokeAll(work)) {
        agreed += result.get();
      }
      assertThat(agreed).isEqualTo(THREADS * DIAGNOSES_PER_THREAD);
    } finally {
      threads.shutdownNow();
    }
  }

  /** How many diagnoses equal the expected one; each thread starts with a different case. */
  private static int diagnose(CollectiveImpact engine, List<Case> cases, int first) {
    int agreed = 0;
    for (int i = 0; i < DIAGNOSES_PER_THREAD; i++) {
      Case next = cases.get((first + i) % cases.size());
      if (engine.diagnose(next.initiative(), next.asOf()).equals(next.expected())) {
        agreed++;
      }
    }
    return agreed;
  }

  private static List<Case> cases(CollectiveImpact engine) {
    RandomGenerator<Initiative> initiatives = InitiativeArbitraries.initiatives().generator(1000);
    RandomGenerator<LocalDate> dates = LocalDates.asOfDates().generator(1000);
    Random random = new Random(16);
    List<Case> cases = new ArrayList<>();
    while (cases.size() < CASES) {
      Initiative initiative = initiatives.next(random).value();
      LocalDate asOf = dates.next(random).value();
      cases.add(new Case(initiative, asOf, engine.diagnose(initiative, asOf)));
    }
    return cases;
  }
}
