package org.collectiveimpact.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.rules.DefaultCollectiveImpact.Judged;
import org.collectiveimpact.rules.builtin.RuleProbes;
import org.collectiveimpact.rules.mutation.Mutator;
import org.collectiveimpact.rules.mutation.RuleMutant;
import org.collectiveimpact.rules.mutation.RuleText;
import org.collectiveimpact.rules.oracle.Judgement;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Makes every built-in rule a little wrong in every way that a {@link Mutator} knows, and sees
 * whether a test notices: a case of the rule tests, or an initiative of the properties that this
 * class inherits, on which rules and oracle agree as long as the rules are right.
 *
 * <p>Runs only with {@code -Pmutation}; {@code -Dmutation.rules="CI-T34|CI-STG"} looks at rules
 * whose codes begin so.
 */
@Domain(CollectiveImpactDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RuleMutation extends OracleProperties {

  /** So many rules are compiled at once; more take longer than proportionally. */
  private static final int BATCH = 150;

  /** So many mutants share one session. */
  private static final int SESSION = 500;

  private static final Pattern RULES = Pattern.compile(System.getProperty("mutation.rules", ""));

  private static final Map<String, RuleWeight> WEIGHTS =
      RuleWeight.of(RuleBase.builtIn(EnumSet.allOf(RuleTopic.class)));

  private static final Wording WORDING =
      new Wording(EnumSet.allOf(RuleTopic.class), Locale.ENGLISH);

  private static final List<Suspect> SUSPECTS = new ArrayList<>();
  private static ReportingMutants reporting = reporting(List.of());
  private static DerivingMutants deriving = new DerivingMutants(List.of(), WORDING);
  private static int generated;

  @BeforeContainer
  static void mutateAndTryTheCases() {
    for (RuleTopic topic : RuleTopic.values()) {
      for (String file : topic.files()) {
        for (RuleText rule : RuleText.of(RuleSource.text(file))) {
          if (RULES.matcher(rule.code()).lookingAt()) {
            for (RuleMutant mutant : Mutator.all(rule)) {
              SUSPECTS.add(new Suspect("mutant/" + SUSPECTS.size(), mutant));
            }
          }
        }
      }
    }
    for (Suspect suspect : SUSPECTS) {
      if (isSeenInTheCatalogue(suspect)) {
        suspect.kill("the catalogue");
      }
    }
    progress(SUSPECTS.size() + " mutants");
    compile();
    tryCases();
  }

  /**
   * Tests compare the catalogue's severities, and what is firm, with their cases; of rules about
   * transitions, the stages too.
   */
  private static boolean isSeenInTheCatalogue(Suspect suspect) {
    RuleTopic topic = DerivingMutants.topic(suspect);
    String change = suspect.mutant().change();
    boolean isAnotherStage =
        (topic == RuleTopic.REQUIREMENTS || topic == RuleTopic.CAUTIONS)
            && change.startsWith("to == LifecycleStage.")
            && suspect.mutant().mutator() != Mutator.NEGATE;
    return isAnotherStage || change.startsWith("@severity ") || change.startsWith("@firm ");
  }

  private static void compile() {
    Map<String, Suspect> byName = new LinkedHashMap<>();
    for (Suspect suspect : SUSPECTS) {
      if (suspect.isAlive() && suspect.mutant().text().isPresent()) {
        byName.put(suspect.name(), suspect);
        if (byName.size() == BATCH) {
          compile(byName);
          byName.clear();
        }
      }
    }
    compile(byName);
    progress("compiled");
  }

  /** Compiles mutants together; if one of them is no rule, halves of them, until it is alone. */
  private static void compile(Map<String, Suspect> byName) {
    if (byName.isEmpty()) {
      return;
    }
    Map<String, RuleText> texts = new LinkedHashMap<>();
    byName.forEach((name, suspect) -> texts.put(name, suspect.mutant().text().orElseThrow()));
    List<Model> models = MutantCompiler.compile(texts);
    if (models != null) {
      for (Model model : models) {
        for (Rule rule : model.getRules()) {
          byName.get(rule.getName()).compiled(rule, model);
        }
      }
      progress("compiled " + texts.size());
    } else if (byName.size() == 1) {
      byName.values().forEach(suspect -> suspect.kill("the compiler"));
    } else {
      List<String> names = List.copyOf(byName.keySet());
      for (List<String> half :
          List.of(
              names.subList(0, names.size() / 2), names.subList(names.size() / 2, names.size()))) {
        Map<String, Suspect> some = new LinkedHashMap<>();
        half.forEach(name -> some.put(name, byName.get(name)));
        compile(some);
      }
    }
  }

  private record Tried(Probe probe, Judged judged) {}

  private static void tryCases() {
    Map<Thresholds, DefaultCollectiveImpact> engines = new HashMap<>();
    List<Tried> cases = new ArrayList<>();
    for (Probe probe : RuleProbes.all()) {
      DefaultCollectiveImpact engine =
          engines.computeIfAbsent(
              probe.thresholds(),
              numbers ->
                  (DefaultCollectiveImpact) CollectiveImpact.builder().thresholds(numbers).build());
      cases.add(new Tried(probe, engine.judge(probe.initiative(), probe.asOf(), null)));
    }
    progress(cases.size() + " cases");
    List<Suspect> derivingSuspects = alive(true);
    deriving = new DerivingMutants(derivingSuspects, WORDING);
    List<Suspect> others = alive(false);
    for (int from = 0; from < others.size(); from += SESSION) {
      ReportingMutants some =
          reporting(others.subList(from, Math.min(from + SESSION, others.size())));
      cases.forEach(tried -> some.judge(tried.probe(), tried.judged()));
      progress("tried the cases on " + (from + SESSION));
    }
    progress(derivingSuspects.size() + " mutants of rules that conclude something");
    tryOwnCasesFirst(derivingSuspects, cases);
    cases.forEach(tried -> deriving.judge(tried.probe(), tried.judged()));
    deriving.alive();
    reporting = reporting(alive(false));
    progress("after the cases " + (alive(true).size() + alive(false).size()) + " are left");
  }

  /** Most are found by the cases of their rule, of which there are few. */
  private static void tryOwnCasesFirst(List<Suspect> suspects, List<Tried> cases) {
    for (List<Suspect> ofRule :
        suspects.stream().collect(groupingBy(suspect -> suspect.mutant().code())).values()) {
      DerivingMutants own = new DerivingMutants(ofRule, WORDING);
      String code = ofRule.get(0).mutant().code();
      for (Tried tried : cases) {
        if (tried.probe().name().startsWith(code)) {
          own.judge(tried.probe(), tried.judged());
        }
      }
    }
    deriving.alive();
  }

  private static ReportingMutants reporting(List<Suspect> suspects) {
    return new ReportingMutants(suspects, WORDING, WEIGHTS);
  }

  private static List<Suspect> alive(boolean isDeriving) {
    return SUSPECTS.stream()
        .filter(Suspect::isAlive)
        .filter(suspect -> suspect.mutant().rule().isDeriving() == isDeriving)
        .toList();
  }

  @Override
  Judgement agree(Initiative initiative, LocalDate asOf, Pair pair) {
    DefaultCollectiveImpact engine = (DefaultCollectiveImpact) pair.engine();
    Judged judged = engine.judge(initiative, asOf, null);
    Probe probe =
        new Probe(
            "generated initiative " + ++generated,
            judged.facts().situation().views().thresholds(),
            initiative,
            asOf,
            OracleProperties::judgement);
    reporting.judge(probe, judged);
    deriving.judge(probe, judged);
    if (generated % 500 == 0) {
      progress(
          generated
              + " initiatives, left are "
              + (reporting.alive().size() + deriving.alive().size()));
    }
    return judgement(judged.diagnosis());
  }

  /** Looks for codes, not for faults. */
  @Override
  void everyFindingIsSeen() {}

  @AfterContainer
  static void report() throws IOException {
    MutationReport report =
        MutationReport.of(
            SUSPECTS,
            MutationReport.known().stream()
                .filter(survivor -> RULES.matcher(survivor.mutant()).lookingAt())
                .toList());
    report.write(Path.of("target/mutation"));
    System.out.println(report.summary());
    assertThat(report.differences())
        .as("survivors that are not as surviving-mutants.csv says")
        .isEmpty();
  }

  private static void progress(String what) {
    System.out.printf(
        "%s %s%n", java.time.LocalTime.now(java.time.ZoneId.systemDefault()).withNano(0), what);
  }
}
