package org.collectiveimpact.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.measurement.Indicator;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of identifiers in each of their types, and that a part of a kind has its own. */
class IdentifiersTest {

  private static final String EXPECTED =
      " is not an identifier: expected 1 to 80 letters, digits, dots, underscores or hyphens,"
          + " starting with a letter or a digit";

  static Stream<Named<Function<String, Comparable<?>>>> types() {
    return Stream.of(
        Named.of("InitiativeId", InitiativeId::of),
        Named.of("PartnerId", PartnerId::of),
        Named.of("TaskId", TaskId::of),
        Named.of("WorkGroupId", WorkGroupId::of),
        Named.of("IndicatorId", IndicatorId::of));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anIdentifierIsReadBackFromItsText(Function<String, Comparable<?>> type) {
    for (String text : List.of("a", "7", "A.b_c-9", "x".repeat(80))) {
      assertThat(type.apply(text)).hasToString(text);
      assertThat(type.apply(text).toString()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void anotherTextIsQuotedAndRefused(Function<String, Comparable<?>> type) {
    String name = type.apply("a").getClass().getSimpleName();
    for (String text : List.of("", "-a", ".a", "a b", "א", "a/b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.apply(text))
          .withMessage(name + " '" + text + "'" + EXPECTED);
    }
  }

  @Test
  void aLongTextIsQuotedInPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskId.of("x".repeat(81)))
        .withMessage("TaskId '" + "x".repeat(40) + "…'" + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskId.of("?".repeat(41)))
        .withMessage("TaskId '" + "?".repeat(40) + "…'" + EXPECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskId.of("?".repeat(40)))
        .withMessage("TaskId '" + "?".repeat(40) + "'" + EXPECTED);
  }

  @Test
  void identifiersAreInTheOrderOfTheirTexts() {
    assertThat(Stream.of("b", "a", "B").map(InitiativeId::of).sorted())
        .containsExactly(InitiativeId.of("B"), InitiativeId.of("a"), InitiativeId.of("b"));
    assertThat(Stream.of("b", "a", "B").map(PartnerId::of).sorted())
        .containsExactly(PartnerId.of("B"), PartnerId.of("a"), PartnerId.of("b"));
    assertThat(Stream.of("b", "a", "B").map(TaskId::of).sorted())
        .containsExactly(TaskId.of("B"), TaskId.of("a"), TaskId.of("b"));
    assertThat(Stream.of("b", "a", "B").map(WorkGroupId::of).sorted())
        .containsExactly(WorkGroupId.of("B"), WorkGroupId.of("a"), WorkGroupId.of("b"));
    assertThat(Stream.of("b", "a", "B").map(IndicatorId::of).sorted())
        .containsExactly(IndicatorId.of("B"), IndicatorId.of("a"), IndicatorId.of("b"));
  }

  @Test
  void partsOfOneKindHaveDifferentIdentifiers() {
    Partner partner = Partner.builder().id(PartnerId.of("a")).name("A").build();
    Task task = Task.builder().id(TaskId.of("a")).title("A").build();
    WorkGroup group = WorkGroup.builder().id(WorkGroupId.of("a")).name("A").build();
    Indicator indicator = Indicator.builder().id(IndicatorId.of("a")).name("A").build();

    assertRefused(initiative().addPartners(partner, partner), "partner");
    assertRefused(initiative().addTasks(task, task), "task");
    assertRefused(initiative().addWorkGroups(group, group), "work group");
    assertRefused(
        initiative()
            .sharedMeasurement(
                SharedMeasurement.builder().addIndicators(indicator, indicator).build()),
        "indicator");
  }

  @Test
  void partsOfDifferentKindsMayHaveOneIdentifier() {
    Initiative initiative =
        initiative()
            .addPartners(Partner.builder().id(PartnerId.of("a")).name("A").build())
            .addTasks(Task.builder().id(TaskId.of("a")).title("A").build())
            .addWorkGroups(WorkGroup.builder().id(WorkGroupId.of("a")).name("A").build())
            .build();
    assertThat(initiative.tasks()).hasSize(1);
  }

  private static Initiative.Builder initiative() {
    Initiative.Builder builder = Initiative.builder();
    builder.id(InitiativeId.of("x")).name("X");
    return builder;
  }

  private static void assertRefused(Initiative.Builder initiative, String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(initiative::build)
        .withMessage("two parts of kind '" + kind + "' have the identifier 'a'");
  }
}
