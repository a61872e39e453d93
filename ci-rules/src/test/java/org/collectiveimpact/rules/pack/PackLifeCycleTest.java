package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collectiveimpact.core.diagnosis.RuleFailure;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.part.TaskPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs come and go: nothing is left of them, and no two share anything. */
class PackLifeCycleTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final String TABLE =
      """
      code,severity,profile.adoptionMode,funding.funders,message_en,message_he
      TP-001,info,FULL_MODEL,,x,x
      TP-002,info,,101,x,x
      TP-003,info,,102,x,x
      TP-004,info,,103,x,x
      TP-005,info,,104,x,x
      TP-006,info,,105,x,x
      """;

  /** More often with {@code -Dpack.reloads=1000}; see the decision on packs. */
  private static final int RELOADS = Integer.getInteger("pack.reloads", 25);

  /** So often a pack is used before classes are counted. */
  private static final int WARM_UP = 10;

  /**
   * A rule that is left behind leaves more classes than this; the engine itself still loads some.
   */
  private static final int CLASSES_OF_ONE_RULE = 4;

  @TempDir Path folder;

  @Test
  void packsThatAreReplacedLeaveNothingBehind() throws InterruptedException {
    TestPack.of().with("tables/notes.csv", TABLE).write(folder);
    for (int i = 0; i < WARM_UP; i++) {
      use();
    }
    System.gc();
    int before = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    List<WeakReference<RulePack>> packs = new ArrayList<>();
    for (int i = 0; i < RELOADS; i++) {
      packs.add(use());
    }
    for (int i = 0; i < 20 && packs.stream().anyMatch(pack -> pack.get() != null); i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(packs).allSatisfy(pack -> assertThat(pack.get()).isNull());
    assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount())
        .isLessThan(before + CLASSES_OF_ONE_RULE * RELOADS);
  }

  private WeakReference<RulePack> use() {
    RulePack pack = RulePacks.load(folder);
    assertThat(
            CollectiveImpact.builder()
                .pack(pack)
                .build()
                .diagnose(SampleInitiatives.mature(), DAY)
                .findings())
        .anyMatch(finding -> finding.pack().isPresent());
    return new WeakReference<>(pack);
  }

  /** The thread's class loader is that of the host, which does not know the library's own. */
  @Test
  void twoClassLoadersShareNothing() throws ReflectiveOperationException, IOException {
    TestPack.of().with("tables/notes.csv", TABLE).write(folder);
    List<Class<?>> loaded = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try (URLClassLoader own =
          new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
        Class<?> facade = own.loadClass(CollectiveImpact.class.getName());
        assertThat(facade.getMethod("standard").invoke(null)).isInstanceOf(facade);
        Method load = own.loadClass(RulePacks.class.getName()).getMethod("load", Path.class);
        Object pack = load.invoke(null, folder);
        assertThat(pack).hasToString("test-pack 1.0").isNotInstanceOf(RulePack.class);
        loaded.add(pack.getClass());
      }
    }
    assertThat(loaded).doesNotHaveDuplicates();
  }

  private static URL[] classPath() throws MalformedURLException {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    URL[] urls = new URL[entries.length];
    for (int i = 0; i < entries.length; i++) {
      urls[i] = Path.of(entries[i]).toUri().toURL();
    }
    return urls;
  }

  @Test
  void aRuleThatJoinsTooManyFactsIsLeftOut() {
    String drl =
        """
        package org.collectiveimpact.packs.ptest
        import org.collectiveimpact.rules.part.TaskPart
        rule "TP-001"
        when
          TaskPart($group : workGroup)
          TaskPart(workGroup == $group)
        then
        end
        """;
    PackProblems problems = new PackProblems();
    CompiledRules rules =
        PackCompiler.compile(
                List.of(new PackUnit("rules/a.drl", List.of(), drl, Map.of(), List.of())),
                TrustLevel.RESTRICTED,
                problems)
            .orElseThrow();
    assertThat(run(rules, 1000)).isEmpty();
    assertThat(run(rules, 1001))
        .extracting(RuleFailure::rule, RuleFailure::message)
        .containsExactly(
            tuple(
                "TP-001",
                "it would look at 1001 x 1001 combinations of facts; expected 1000000 or fewer"));
  }

  private static List<RuleFailure> run(CompiledRules rules, int tasks) {
    List<TaskPart> parts =
        IntStream.range(0, tasks)
            .mapToObj(
                i ->
                    new TaskPart(
                        DAY, "t" + i, "t", null, null, null, "g" + i, null, null, null, null))
            .toList();
    return rules.run(parts, PackLifeCycleTest::nobody, match -> {});
  }

  private static Report nobody() {
    throw new IllegalStateException("the rules report nothing");
  }

  @Test
  void aPackOfTheWrongTrustIsRefused() {
    TestPack.of("trust: RESTRICTED").with("tables/notes.csv", TABLE).write(folder);
    PackReport report = RulePacks.check(folder, TrustLevel.DATA);
    assertThat(report.pack()).isEmpty();
    assertThat(report.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:5:1: error: the pack asks for the trust level restricted; allowed here: data"
                + " [trust]\n"
                + "  If you know who wrote it, allow it with --trust restricted, or in a program"
                + " with RulePacks.load(path, TrustLevel.RESTRICTED).");
    assertThat(RulePacks.check(folder, TrustLevel.RESTRICTED).pack()).isPresent();
  }
}
