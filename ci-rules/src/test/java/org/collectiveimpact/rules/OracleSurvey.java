package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.InitiativeArbitraries;
import org.collectiveimpact.rules.oracle.Judgement;
import org.collectiveimpact.rules.oracle.PlainJavaOracle;
import org.collectiveimpact.rules.oracle.Statement;
import org.junit.jupiter.api.Test;

class OracleSurvey {
  @Test
  void survey() {
    RandomGenerator<Initiative> g = InitiativeArbitraries.initiatives().generator(1000);
    Random r = new Random(Long.parseLong(System.getenv().getOrDefault("SEED","1")));
    Thresholds th = System.getenv("ODD") != null ? Thresholds.builder().fundingMonths(0).advisableFundingMonths(0).remainingFundingMonths(40).runwayMonths(30).urgencyActors(1).urgencySectors(3).championSectors(3).adaptiveMarks(3).coreGroupMaximum(2).crossSectorMinimum(3).majorityPercent(0).anchorSharePercent(20).partnerHorizonMonths(50).mappingAgeMonths(1).fewestMonthsBeforeImplementing(50).mostMonthsBeforeImplementing(1).agendaReviewMonths(1).agendaRefreshMonths(0).assumptionTestMonths(0).publicationMonths(0).crossGroupMonths(0).trustReadingMonths(50).backboneRatingMonths(50).horizonMonths(12).reviewMeetingMonths(0).build() : Thresholds.standard();
    PlainJavaOracle oracle = new PlainJavaOracle(th);
    CollectiveImpact e = CollectiveImpact.builder().thresholds(th).build();
    Map<String, Integer> diff = new TreeMap<>();
    Map<String, String> ex = new TreeMap<>();
    Map<String, Integer> fired = new TreeMap<>();
    int n = Integer.parseInt(System.getenv().getOrDefault("N","3000"));
    long te = 0, to = 0;
    for (int i = 0; i < n; i++) {
      Initiative in = g.next(r).value();
      LocalDate d = LocalDate.of(2009, 1, 1).plusDays(r.nextInt(365 * 16));
      long t = System.nanoTime();
      Diagnosis a = e.diagnose(in, d);
      te += System.nanoTime() - t;
      t = System.nanoTime();
      Judgement b = oracle.judge(in, d);
      to += System.nanoTime() - t;
      if (!a.failures().isEmpty()) count(diff, "FAIL " + a.failures());
      cmp(diff, "observed", a.stage().observed(), b.observed());
      cmp(diff, "hallmarks", a.stage().hallmarks(), new java.util.ArrayList<>(b.hallmarks()));
      cmp(diff, "from", a.transition().from().orElse(null), b.from());
      cmp(diff, "to", a.transition().to().orElse(null), b.to());
      cmp(diff, "verdict", a.transition().verdict(), b.verdict());
      cmp(diff, "suit", a.suitability().verdict(), b.suitability());
      cmp(diff, "complexity", a.suitability().complexity(), b.complexity());
      cmp(diff, "nature", a.suitability().nature(), b.nature());
      a.preconditions().forEach(p -> cmp(diff, "pre " + p.precondition(), p.status(), b.preconditions().get(p.precondition())));
      a.components().forEach(p -> cmp(diff, "comp " + p.component(), p.state(), b.components().get(p.component())));
      cmp(diff, "tasks", a.tasks().stream().map(x -> x.kind()).toList(), b.taskKinds());
      TreeSet<Statement> sa = new TreeSet<>();
      a.findings().forEach(f -> sa.add(new Statement(f.code(), f.severity(), f.kind())));
      boolean same = a.stage().observed() == b.observed() && a.transition().from().orElse(null) == b.from();
      for (Statement s : sa) count(fired, s.code());
      if (!same) continue;
      for (Statement s : sa) { count(fired, s.code()); if (!b.statements().contains(s)) count(diff, "engine only " + s); }
      for (Statement s : b.statements()) if (!sa.contains(s)) count(diff, "oracle only " + s);
    }
    diff.forEach((k, v) -> System.out.println(v + "\t" + k));
    System.out.println("never fired: " + e.rules().stream().filter(x -> !x.severity().equals("DERIVE")).map(RuleInfo::code).filter(c -> !fired.containsKey(c)).toList());
    System.out.println(n + " engine us " + te / 1000 / n + " oracle us " + to / 1000 / n);
  }
  static void count(Map<String, Integer> m, String k) { m.merge(k, 1, Integer::sum); }
  static void cmp(Map<String, Integer> m, String what, Object a, Object b) {
    if (!java.util.Objects.equals(a, b)) count(m, what + " engine=" + a + " oracle=" + b);
  }
}
