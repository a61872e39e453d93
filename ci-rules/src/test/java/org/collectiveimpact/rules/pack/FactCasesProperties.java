package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.rules.pack.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/** The cases of a fact against all values that it can have. */
class FactCasesProperties {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  /** A value on a date. */
  private record Measured(@Nullable Object value, LocalDate asOf) {}

  @Provide
  Arbitrary<List<Comparison>> comparisons() {
    return Arbitraries.of(
            "funding.coverageMonths",
            "activity.workGroups",
            "launch.held",
            "history.closed",
            "agenda.agreedOn",
            "agenda.status",
            "partnership.sectors",
            "organizations",
            "name")
        .map(path -> VOCABULARY.find(path).or(() -> VOCABULARY.find("workGroup", path)))
        .flatMap(fact -> comparison(fact.orElseThrow()).list().ofMinSize(1).ofMaxSize(4));
  }

  private static Arbitrary<Comparison> comparison(VocabularyFact fact) {
    return Arbitraries.of(Comparison.operators(fact.type()))
        .flatMap(
            operator ->
                value(fact, operator)
                    .list()
                    .ofMinSize(least(operator))
                    .ofMaxSize(most(operator))
                    .uniqueElements()
                    .map(values -> new Comparison(fact, operator, values)));
  }

  private static int least(Operator operator) {
    return switch (operator) {
      case RECORDED, MISSING -> 0;
      case BETWEEN -> 2;
      default -> 1;
    };
  }

  private static int most(Operator operator) {
    return switch (operator) {
      case IS, IS_NOT, CONTAINS, LACKS -> 2;
      default -> least(operator);
    };
  }

  private static Arbitrary<String> value(VocabularyFact fact, Operator operator) {
    boolean member =
        switch (operator) {
          case IS, IS_NOT, CONTAINS, LACKS -> true;
          default -> false;
        };
    Arbitrary<String> number = Arbitraries.integers().between(0, 4).map(String::valueOf);
    return switch (fact.type()) {
      case NUMBER -> number;
      case DATE ->
          operator == Operator.OLDER_MONTHS || operator == Operator.WITHIN_MONTHS
              ? number
              : Arbitraries.integers().between(0, 4).map(days -> DAY.plusDays(days).toString());
      case ANSWER, YES_OR_NO, CHOICE -> Arbitraries.of(fact.constants());
      case CHOICES -> member ? Arbitraries.of(fact.constants()) : number;
      case TEXT -> Arbitraries.of("a", "b", "c");
      case TEXTS -> member ? Arbitraries.of("a", "b", "c") : number;
    };
  }

  /** Everything that a fact can be, as far as the comparisons above can tell. */
  private static Stream<Measured> values(VocabularyFact fact) {
    Stream<?> values =
        switch (fact.type()) {
          case NUMBER ->
              IntStream.rangeClosed(VOCABULARY.reader(fact).isCount() ? 0 : -1, 6).boxed();
          case ANSWER -> Stream.of(Answer.values());
          case YES_OR_NO -> Stream.of(true, false);
          case CHOICE -> Stream.of(AgendaStatus.values());
          case CHOICES -> subsets(List.of(Sector.values())).stream();
          case TEXT -> Stream.of("a", "b", "c", "d");
          case TEXTS -> subsets(List.of("a", "b", "c", "d", "e", "f", "g", "h")).stream();
          case DATE -> Stream.of();
        };
    Stream<Measured> measured = values.map(value -> new Measured(value, DAY));
    if (fact.type() == FactType.DATE) {
      measured =
          IntStream.rangeClosed(-1, 5)
              .boxed()
              .flatMap(
                  day ->
                      IntStream.rangeClosed(-2, 7)
                          .mapToObj(
                              month ->
                                  new Measured(
                                      DAY.plusDays(day), DAY.plusDays(9).plusMonths(month))));
    }
    boolean known = fact.type() == FactType.YES_OR_NO;
    return known ? measured : Stream.concat(measured, Stream.of(new Measured(null, DAY)));
  }

  private static <T> List<Set<T>> subsets(List<T> all) {
    List<Set<T>> subsets = new ArrayList<>();
    for (int choice = 0; choice < 1 << all.size(); choice++) {
      Set<T> subset = new LinkedHashSet<>();
      for (int i = 0; i < all.size(); i++) {
        if ((choice & 1 << i) != 0) {
          subset.add(all.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  @Property(tries = 500)
  void thereIsACaseForEveryValueAndAValueForEveryCase(
      @ForAll("comparisons") List<Comparison> comparisons) {
    VocabularyFact fact = comparisons.get(0).fact();
    FactCases cases = FactCases.of(fact, comparisons).orElseThrow();
    Set<List<Boolean>> ofCases = new LinkedHashSet<>();
    for (int i = 0; i < cases.all().length(); i++) {
      int number = i;
      ofCases.add(comparisons.stream().map(it -> cases.of(it).get(number)).toList());
    }
    Set<List<Boolean>> ofValues = new LinkedHashSet<>();
    values(fact)
        .forEach(
            it ->
                ofValues.add(
                    comparisons.stream()
                        .map(comparison -> comparison.holds(it.value(), it.asOf()))
                        .toList()));
    assertThat(ofCases).containsExactlyInAnyOrderElementsOf(ofValues);
  }

  @Property(tries = 200)
  void whatIsRecordedAndWhatIsNotAreApart(@ForAll("comparisons") List<Comparison> comparisons) {
    VocabularyFact fact = comparisons.get(0).fact();
    FactCases cases = FactCases.of(fact, comparisons).orElseThrow();
    int missing = fact.type() == FactType.YES_OR_NO ? 0 : 1;
    assertThat(cases.recorded().cardinality()).isEqualTo(cases.all().cardinality() - missing);
  }
}
