package org.collectiveimpact.rules.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a constraint in DRL is what the engine makes of it, for facts of every type. */
class ConstraintMeaningTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  private static final int IN_A_FILE = 100;

  /** A rule with one constraint, and what is read of it. */
  private record Read(String code, String text, PackRule rule) {}

  @ParameterizedTest
  @EnumSource(names = {"RESTRICTED", "TRUSTED"})
  void aConstraintHoldsWhereItsMeaningDoes(TrustLevel trust) {
    List<Read> rules = new ArrayList<>();
    for (VocabularyFact fact : facts()) {
      for (String constraint : constraints(fact)) {
        read(rules.size(), fact, constraint).ifPresent(rules::add);
      }
    }
    assertThat(rules).hasSizeGreaterThan(200);
    PackContext context = context(trust);
    List<PackUnit> units = new ArrayList<>();
    for (int i = 0; i < rules.size(); i += IN_A_FILE) {
      List<Read> some = rules.subList(i, Math.min(rules.size(), i + IN_A_FILE));
      String drl = some.stream().map(Read::text).collect(joining("", imports(), ""));
      units.add(DrlReader.read(file(drl), context));
    }
    LanguageLevels.assertBuilt(units, trust);
    Optional<CompiledRules> compiled = PackCompiler.compile(units, trust, context.problems());
    assertThat(context.problems().hasErrors()).as(TableFixtures.problems(context)).isFalse();
    for (Initiative initiative : List.of(SampleInitiatives.mature(), SampleInitiatives.empty())) {
      for (LocalDate asOf : List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2014, 6, 1))) {
        Situation situation = ComparisonTest.situation(initiative, asOf);
        List<Object> facts = new ArrayList<>(Parts.of(initiative, asOf));
        facts.add(situation);
        Set<String> expected = new TreeSet<>();
        rules.stream()
            .filter(rule -> holds(rule.rule(), situation, facts))
            .forEach(rule -> expected.add(rule.text()));
        Set<String> fired = new TreeSet<>();
        compiled
            .orElseThrow()
            .run(
                facts,
                ComparisonTest.Silent::new,
                it -> fired.add(text(rules, it.getRule().getName())));
        assertThat(fired).as(initiative.id() + " " + asOf).isEqualTo(expected);
      }
    }
  }

  private static String text(List<Read> rules, String code) {
    return rules.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow().text();
  }

  private static boolean holds(PackRule rule, Situation situation, List<?> facts) {
    FactTest test = rule.claims().get(0).test();
    LocalDate asOf = situation.views().asOf();
    if (test.fact().part().isEmpty()) {
      return test.holds(VOCABULARY.read(test.fact(), situation), asOf);
    }
    return facts.stream()
        .filter(Part.class::isInstance)
        .map(Part.class::cast)
        .filter(part -> part.kind().equals(test.fact().part().get()))
        .anyMatch(part -> test.holds(VOCABULARY.read(test.fact(), part), asOf));
  }

  private static String imports() {
    return Stream.concat(AllowedTypes.all().stream(), Stream.of(Report.class, LocalDate.class))
        .map(type -> "import " + type.getName() + "\n")
        .collect(joining("", "", "global Report report\n"));
  }

  private static PackContext context(TrustLevel trust) {
    return new PackContext(
        new Manifest(
            "orchard", "1.0", "TP-", Map.of(), trust, Optional.empty(), Map.of(), Map.of()),
        "org.collectiveimpact.packs.pmeaning",
        trust,
        VOCABULARY,
        new PackProblems());
  }

  private static PackFile file(String drl) {
    return new PackFile("rules/d.drl", drl.getBytes(StandardCharsets.UTF_8));
  }

  /** The rule, if the constraint is one and its meaning is read. */
  private static Optional<Read> read(int number, VocabularyFact fact, String constraint) {
    String code = "TP-" + number;
    String kind =
        fact.part()
            .map(
                part ->
                    "$p : " + Character.toUpperCase(part.charAt(0)) + part.substring(1) + "Part(")
            .orElse("Situation(");
    String report =
        fact.part().isPresent() ? "part($p, \"%s\", \"%s\")" : "finding(\"%s\", \"%s\")";
    String text =
        "rule \"%s\" @severity(\"WARN\") when %s%s) then report.%s; end\n"
            .formatted(code, kind, constraint, report.formatted(code, fact.path()));
    PackContext context = context(TrustLevel.RESTRICTED);
    PackUnit unit = DrlReader.read(file(text), context);
    return context.problems().hasErrors() || unit.rules().get(0).claims().isEmpty()
        ? Optional.empty()
        : Optional.of(new Read(code, text, unit.rules().get(0)));
  }

  private static List<VocabularyFact> facts() {
    List<VocabularyFact> facts = new ArrayList<>(ComparisonTest.ofEachKind(VOCABULARY.facts(), 1));
    VOCABULARY.find("situation.suitability").ifPresent(facts::add);
    VOCABULARY.find("standings.SENSE_OF_URGENCY").ifPresent(facts::add);
    List<VocabularyFact> ofParts = new ArrayList<>();
    VOCABULARY.parts().forEach(part -> ofParts.addAll(VOCABULARY.facts(part)));
    facts.addAll(ComparisonTest.ofEachKind(ofParts, 1));
    return facts;
  }

  private static List<String> constraints(VocabularyFact fact) {
    FactReader reader = VOCABULARY.reader(fact);
    String name =
        simple(reader.drl(fact.part().isPresent() ? Comparison.On.PART : Comparison.On.SITUATION));
    List<String> values =
        switch (fact.type()) {
          case NUMBER -> List.of("0", "3", "24");
          case DATE -> List.of("LocalDate.parse(\"2014-11-01\")");
          case TEXT, TEXTS -> List.of("\"Housing\"");
          case YES_OR_NO -> List.of("true");
          default ->
              Stream.concat(
                      Stream.of(0, fact.constants().size() - 1)
                          .map(fact.constants()::get)
                          .map(constant -> reader.constant(constant).orElseThrow()),
                      reader.nothing().stream())
                  .map(constant -> simple(FactReader.literal(constant)))
                  .toList();
        };
    List<String> constraints = new ArrayList<>();
    for (String value : values) {
      for (String sign : List.of("==", "!=", "<", "<=", ">", ">=", "contains", "not contains")) {
        constraints.add(name + " " + sign + " " + value);
      }
      constraints.add("!(" + name + " == " + value + ")");
    }
    constraints.add(name + " in (" + String.join(", ", values) + ")");
    constraints.add(name + " not in (" + String.join(", ", values) + ")");
    constraints.add(name + " == null || " + name + " == " + values.get(0));
    for (String sign : List.of("==", "<", ">=")) {
      constraints.add(name + ".size() " + sign + " 0");
      constraints.add(name + ".size() " + sign + " 2");
    }
    constraints.addAll(
        List.of(name, "!" + name, name + " == null", name + " != null", name + ".isEmpty()"));
    return constraints;
  }

  private static String simple(String drl) {
    return drl.replaceAll("\\b(?:[a-z]+\\.){2,}([A-Z])", "$1");
  }
}
