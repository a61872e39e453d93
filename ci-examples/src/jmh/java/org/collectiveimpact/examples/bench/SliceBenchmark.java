package org.collectiveimpact.examples.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.core.initiative.Initiative;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The slice, from the initiative to the list of findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SliceBenchmark {

  /** Who finds the findings. */
  @Param({"COLLECTIVE_IMPACT", "PLAIN_JAVA", "EASY_RULES", "EVRETE"})
  public SliceEngine engine = SliceEngine.COLLECTIVE_IMPACT;

  private final Initiative initiative = Inputs.beforeTheLastStep(Inputs.standard());
  private SliceEngine.Finder finder = anything -> List.of();

  /** Refuses to measure engines that do not agree. */
  @Setup
  public void check() {
    finder = engine.checked();
  }

  /** One initiative. */
  @Benchmark
  public Object find() {
    return finder.find(initiative);
  }
}
