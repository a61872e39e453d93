package org.collectiveimpact.examples.bench;

import java.util.concurrent.TimeUnit;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.view.Views;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole diagnoses, and the measuring that is part of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagnoseBenchmark {

  /** The standard aggregate with so many tasks; its own are 30. */
  @Param({"30"})
  public int tasks = 30;

  private final CollectiveImpact engine = CollectiveImpact.standard();
  private Initiative initiative = Inputs.standard();

  /** Makes the initiative. */
  @Setup
  public void build() {
    initiative = Inputs.standard(tasks);
  }

  /** From the initiative to the diagnosis. */
  @Benchmark
  public Object diagnose() {
    return engine.diagnose(initiative, Inputs.AS_OF);
  }

  /** From the initiative to the views. */
  @Benchmark
  public Object measure() {
    return Views.of(initiative, Inputs.AS_OF);
  }
}
