package org.collectiveimpact.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.task.TaskClassification;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.view.Views;

/**
 * Measures CPU time and allocation where wall time is of no use because the machine is shared or
 * the engine has threads of its own: after a warm-up, the best of ten windows.
 */
public final class Windows {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int WINDOWS = 10;
  private static final long WARM_UP = 6_000_000_000L;
  private static final long WINDOW = 500_000_000L;

  /** Keeps the compiler from leaving the work out. */
  static volatile Object result = "";

  private Windows() {}

  /**
   * Takes what to measure: the name of a {@link SliceEngine}, {@code views}, {@code copy} for the
   * copying of a diagnosis, {@code titles} for classifying {@link Titles#COUNT} of them, or a
   * number of tasks for whole diagnoses.
   */
  public static void main(String[] args) {
    for (String what : args) {
      print(what, work(what));
    }
  }

  private static Supplier<Object> work(String what) {
    CollectiveImpact engine = CollectiveImpact.standard();
    if (what.equals("views")) {
      return () -> Views.of(Inputs.standard(), Inputs.AS_OF);
    }
    if (what.equals("copy")) {
      Diagnosis diagnosis = engine.diagnose(Inputs.standard(), Inputs.AS_OF);
      return () -> copy(diagnosis);
    }
    if (what.equals("titles")) {
      List<String> titles = Titles.mixed();
      return () -> engine.classify(titles);
    }
    if (Character.isDigit(what.charAt(0))) {
      Initiative initiative = Inputs.standard(Integer.parseInt(what));
      return () -> engine.diagnose(initiative, Inputs.AS_OF);
    }
    SliceEngine.Finder finder = SliceEngine.valueOf(what).checked();
    Initiative initiative = Inputs.beforeTheLastStep(Inputs.standard());
    return () -> finder.find(initiative);
  }

  /** An equal diagnosis that shares only constants with the first. */
  private static Diagnosis copy(Diagnosis diagnosis) {
    List<Finding> findings = new ArrayList<>(diagnosis.findings().size());
    for (Finding finding : diagnosis.findings()) {
      List<Fact> because = new ArrayList<>(finding.because().size());
      for (Fact fact : finding.because()) {
        because.add(Fact.builder().copyOf(fact).build());
      }
      findings.add(
          Finding.builder()
              .copyOf(finding)
              .message(new String(finding.message().toCharArray()))
              .because(because)
              .build());
    }
    List<TaskClassification> tasks = new ArrayList<>(diagnosis.tasks().size());
    for (TaskClassification task : diagnosis.tasks()) {
      tasks.add(TaskClassification.builder().copyOf(task).build());
    }
    return Diagnosis.builder().copyOf(diagnosis).findings(findings).tasks(tasks).build();
  }

  private static void print(String what, Supplier<Object> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    int warm = 0;
    while (THREADS.getCurrentThreadCpuTime() - start < WARM_UP) {
      result = work.get();
      warm++;
    }
    int times = (int) Math.max(1, warm * WINDOW / WARM_UP);
    double thread = Double.MAX_VALUE;
    double process = Double.MAX_VALUE;
    double bytes = Double.MAX_VALUE;
    for (int window = 0; window < WINDOWS; window++) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long processTime = SYSTEM.getProcessCpuTime();
      long threadTime = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        result = work.get();
      }
      thread = Math.min(thread, (THREADS.getCurrentThreadCpuTime() - threadTime) / 1e3 / times);
      process = Math.min(process, (SYSTEM.getProcessCpuTime() - processTime) / 1e3 / times);
      bytes =
          Math.min(bytes, (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times);
    }
    System.out.printf(
        Locale.ROOT,
        "%-18s thread %10.1f us  process %10.1f us  %9.1f KB%n",
        what,
        thread,
        process,
        bytes / 1000);
  }
}
