package org.collectiveimpact.examples.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.CollectiveImpact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Titles of tasks classified in a second, as the command line does it: 2,000 at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ClassifyBenchmark {

  private final CollectiveImpact engine = CollectiveImpact.standard();
  private final List<String> titles = Titles.mixed();

  /** From titles to kinds. */
  @Benchmark
  @OperationsPerInvocation(Titles.COUNT)
  public List<TaskClassification> classify() {
    return engine.classify(titles);
  }
}
