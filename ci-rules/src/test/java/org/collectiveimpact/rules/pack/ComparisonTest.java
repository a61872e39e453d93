package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.fact.TaskLoad;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.collectiveimpact.rules.view.Views;
import org.junit.jupiter.api.Test;

/** What a comparison says in DRL is what it says in Java, for facts of every type. */
class ComparisonTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final LocalDate LATE = LocalDate.of(2020, 1, 1);
  private static final LocalDate EARLY = LocalDate.of(2014, 6, 1);
  private static final PackPlace PLACE = PackPlace.of("tables/test.csv", 2, 1, 2);

  /** How many facts of one kind are tried. */
  private static final int OF_A_KIND = 3;

  @Test
  void aConstraintHoldsWhereTheComparisonDoes() {
    List<PackRule> rules = rules();
    CompiledRules compiled = compiled(rules);
    for (Initiative initiative : List.of(SampleInitiatives.mature(), SampleInitiatives.empty())) {
      for (LocalDate asOf : List.of(LATE, EARLY)) {
        Situation situation = situation(initiative, asOf);
        Passage passage = new Passage(LifecycleStage.LAUNCH, true, situation, Map.of());
        List<Object> facts = new ArrayList<>(Parts.of(initiative, asOf));
        facts.add(situation);
        facts.add(passage);
        Set<String> expected = new TreeSet<>();
        rules.forEach(rule -> expected(rule, situation, facts).ifPresent(expected::add));
        assertThat(fired(compiled, facts)).as(initiative.id() + " " + asOf).isEqualTo(expected);
      }
    }
  }

  private static Optional<String> expected(PackRule rule, Situation situation, List<?> facts) {
    PackCondition condition = rule.conditions().get(0);
    Comparison comparison = condition.comparison().orElseThrow();
    LocalDate asOf = situation.views().asOf();
    Stream<Boolean> held =
        rule.part().isEmpty()
            ? Stream.of(comparison.holds(VOCABULARY.read(comparison.fact(), situation), asOf))
            : facts.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .filter(part -> part.kind().equals(rule.part().get()))
                .map(part -> comparison.holds(VOCABULARY.read(comparison.fact(), part), asOf));
    return held.anyMatch(holds -> holds != condition.required())
        ? Optional.of(rule.code())
        : Optional.empty();
  }

  private static Set<String> fired(CompiledRules rules, Collection<?> facts) {
    Set<String> fired = new TreeSet<>();
    assertThat(rules.run(facts, Silent::new, match -> fired.add(match.getRule().getName())))
        .isEmpty();
    return fired;
  }

  private static CompiledRules compiled(List<PackRule> rules) {
    String drl = PackDrl.of("org.collectiveimpact.packs.ptest", rules);
    PackUnit unit = new PackUnit("tables/test.csv", rules, drl, Map.of(), List.of());
    PackProblems problems = new PackProblems();
    Optional<CompiledRules> compiled =
        PackCompiler.compile(List.of(unit), TrustLevel.DATA, problems);
    assertThat(problems.inOrder()).isEmpty();
    return compiled.orElseThrow();
  }

  /** Every operator on some facts of each kind: as it is, as a requirement, and on parts. */
  private static List<PackRule> rules() {
    List<VocabularyFact> facts = new ArrayList<>(ofEachKind(VOCABULARY.facts(), OF_A_KIND));
    VOCABULARY.find("situation.suitability").ifPresent(facts::add);
    VOCABULARY.find("standings.SENSE_OF_URGENCY").ifPresent(facts::add);
    List<VocabularyFact> ofParts = new ArrayList<>();
    VOCABULARY.parts().forEach(part -> ofParts.addAll(VOCABULARY.facts(part)));
    facts.addAll(ofEachKind(ofParts, OF_A_KIND));
    List<PackRule> rules = new ArrayList<>();
    for (VocabularyFact fact : facts) {
      for (Operator operator : Comparison.operators(fact.type())) {
        for (List<String> values : values(fact, operator)) {
          assertThat(Comparison.problem(fact, operator, values)).isEmpty();
          Comparison comparison = new Comparison(fact, operator, values);
          Optional<LifecycleStage> stage =
              fact.part().isPresent() ? Optional.empty() : Optional.of(LifecycleStage.LAUNCH);
          rules.add(rule(rules.size(), Optional.empty(), PackCondition.of(PLACE, "", comparison)));
          rules.add(rule(rules.size(), stage, PackCondition.required(PLACE, "", comparison)));
        }
      }
    }
    return rules;
  }

  private static PackRule rule(
      int number, Optional<LifecycleStage> stage, PackCondition condition) {
    VocabularyFact fact = condition.comparison().orElseThrow().fact();
    return new PackRule(
        "TP-" + number,
        PackRule.Form.TABLE,
        PLACE,
        Severity.WARN,
        Severity.INFO,
        stage,
        fact.part(),
        List.of(condition),
        List.of(fact.path()),
        List.of());
  }

  static Collection<VocabularyFact> ofEachKind(List<VocabularyFact> facts, int most) {
    Map<String, List<VocabularyFact>> kinds = new TreeMap<>();
    for (VocabularyFact fact : facts) {
      FactReader reader = VOCABULARY.reader(fact);
      List<VocabularyFact> same =
          kinds.computeIfAbsent(
              fact.type() + " " + reader.isCount() + reader.isDecimal() + reader.nothing().size(),
              kind -> new ArrayList<>());
      if (same.size() < most) {
        same.add(fact);
      }
    }
    return kinds.values().stream().flatMap(List::stream).toList();
  }

  private static List<List<String>> values(VocabularyFact fact, Operator operator) {
    boolean counts =
        List.of(FactType.CHOICES, FactType.TEXTS).contains(fact.type())
            && List.of(
                    Operator.LESS,
                    Operator.AT_MOST,
                    Operator.MORE,
                    Operator.AT_LEAST,
                    Operator.BETWEEN)
                .contains(operator);
    if (operator == Operator.RECORDED || operator == Operator.MISSING) {
      return List.of(List.of());
    }
    if (operator == Operator.OLDER_MONTHS || operator == Operator.WITHIN_MONTHS) {
      return List.of(List.of("0"), List.of("12"), List.of("60"));
    }
    List<String> values =
        counts
            ? List.of("1", "3")
            : switch (fact.type()) {
              case NUMBER -> List.of("3", "24");
              case DATE -> List.of("2014-11-01", "2018-06-30");
              case TEXT, TEXTS -> List.of("Asaf \"x\" \\ ' } $y \n" + (char) 0x05d0, "Housing");
              default ->
                  List.of(
                      fact.constants().get(0), fact.constants().get(fact.constants().size() - 1));
            };
    return switch (operator) {
      case BETWEEN -> List.of(values);
      case IS, IS_NOT, CONTAINS, LACKS -> List.of(values, List.of(values.get(1)));
      default -> values.stream().map(List::of).toList();
    };
  }

  static Situation situation(Initiative initiative, LocalDate asOf) {
    Views views = Views.of(initiative, asOf);
    Map<Precondition, PreconditionStatus> standings = new EnumMap<>(Precondition.class);
    Arrays.stream(Precondition.values())
        .limit(2)
        .forEach(it -> standings.put(it, PreconditionStatus.PARTLY_MET));
    return new Situation(
        views,
        LifecycleStage.LAUNCH,
        LifecycleStage.OUTLINE_BUILDING,
        ProblemComplexity.COMPLEX,
        ProblemNature.UNDETERMINED,
        SuitabilityVerdict.UNDETERMINED,
        standings,
        Set.of(Component.COMMON_AGENDA),
        Set.of(),
        new TaskLoad(3, 0, Set.of(Component.COMMON_AGENDA), Set.of(), Set.of(), List.of()));
  }

  @Test
  void whatCannotBeComparedSoIsToldWhatWasExpected() {
    VocabularyFact months = VOCABULARY.find("funding.coverageMonths").orElseThrow();
    assertThat(Comparison.problem(months, Operator.LESS, List.of("two years")))
        .contains("a whole number");
    assertThat(Comparison.problem(months, Operator.BEFORE, List.of("2020-01-01")))
        .contains("a comparison that suits a number");
    assertThat(Comparison.problem(months, Operator.BETWEEN, List.of("3"))).contains("two values");
    VocabularyFact heldOn = VOCABULARY.find("launch.heldOn").orElseThrow();
    assertThat(Comparison.problem(heldOn, Operator.BEFORE, List.of("2020-02-30")))
        .contains("a day such as 2024-01-31");
    VocabularyFact official = VOCABULARY.find("launch.official").orElseThrow();
    assertThat(Comparison.problem(official, Operator.IS, List.of("MAYBE")))
        .contains("one of YES, IN_PROGRESS, NO");
  }

  /** Takes reports and forgets them. */
  static final class Silent implements Report {
    @Override
    public void requirement(Passage passage) {
      // only that it fires counts
    }

    @Override
    public void requirement(Passage passage, String code, String... facts) {
      // only that it fires counts
    }

    @Override
    public void precondition(Passage passage, Precondition precondition) {
      // only that it fires counts
    }

    @Override
    public void precondition(
        Passage passage, Precondition precondition, String code, String... facts) {
      // only that it fires counts
    }

    @Override
    public void finding() {
      // only that it fires counts
    }

    @Override
    public void finding(String code, String... facts) {
      // only that it fires counts
    }

    @Override
    public void part(Part part, String code, String... properties) {
      // only that it fires counts
    }
  }
}
