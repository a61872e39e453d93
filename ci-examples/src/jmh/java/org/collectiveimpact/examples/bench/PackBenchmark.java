package org.collectiveimpact.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.RulePacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a pack of ten rules costs: loading it, and diagnosing with it besides without it. The titles
 * of tasks are left out, since reading them would hide the difference.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PackBenchmark {

  private static final String MANIFEST =
      """
      id: ten-rules
      version: 1.0.0
      titles: {en: Ten rules, he: עשרה כללים}
      prefix: TEN-
      """;

  private static final String TABLE =
      """
      code,severity,message_en,message_he,funding.coverageMonths,agenda.goals,activity.workGroups
      TEN-001,warn,One,אחת,< 24,,
      TEN-002,warn,Two,שתיים,24..35,< 3,
      TEN-003,info,Three,שלוש,36..59,>= 3,
      TEN-004,info,Four,ארבע,>= 60,,> 8
      TEN-005,warn,Five,חמש,,< 2,> 4
      TEN-006,warn,Six,שש,,> 12,
      TEN-007,info,Seven,שבע,,,< 2
      TEN-008,info,Eight,שמונה,< 12,,> 6
      TEN-009,warn,Nine,תשע,,> 9,< 3
      TEN-010,info,Ten,עשר,recorded,recorded,recorded
      """;

  private final Initiative initiative = withoutTitles(Inputs.standard());
  private final CollectiveImpact builtIn = CollectiveImpact.standard();
  private Path folder;
  private CollectiveImpact withPack;

  private static Initiative withoutTitles(Initiative standard) {
    return Initiative.builder()
        .copyOf(standard)
        .tasks(standard.tasks().stream().filter(task -> task.component().isPresent()).toList())
        .build();
  }

  /** Writes the pack. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("ten-rules");
    Files.writeString(folder.resolve("pack.yaml"), MANIFEST);
    Files.writeString(Files.createDirectory(folder.resolve("tables")).resolve("ten.csv"), TABLE);
    withPack = CollectiveImpact.builder().pack(load()).build();
  }

  /** Takes it away again. */
  @TearDown
  public void delete() throws IOException {
    for (String file : new String[] {"tables/ten.csv", "tables", "pack.yaml", ""}) {
      Files.delete(folder.resolve(file));
    }
  }

  /** From the files to rules that run. */
  @Benchmark
  public RulePack load() {
    return RulePacks.load(folder);
  }

  /** The built-in rules alone. */
  @Benchmark
  public Diagnosis diagnoseBuiltIn() {
    return builtIn.diagnose(initiative, Inputs.AS_OF);
  }

  /** The same with the pack. */
  @Benchmark
  public Diagnosis diagnoseWithPack() {
    return withPack.diagnose(initiative, Inputs.AS_OF);
  }
}
