package org.collectiveimpact.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageRecord;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.junit.jupiter.api.Test;

class SampleInitiativesTest {

  private final Initiative mature = SampleInitiatives.mature();

  @Test
  void emptyHoldsNothingButItsIdentifierAndName() {
    Initiative empty = SampleInitiatives.empty();

    assertThat(empty).isEqualTo(Initiative.builder().id(empty.id()).name(empty.name()).build());
  }

  @Test
  void matureHasTheSizeOfTheStandardAggregate() {
    assertThat(mature.partners()).hasSize(10);
    assertThat(mature.tasks()).hasSize(30);
    assertThat(mature.trust().orElseThrow().readings()).hasSize(20);
  }

  @Test
  void matureRecordsEveryPartExceptAnEndAndOverrides() throws ReflectiveOperationException {
    Set<String> notRecorded = new TreeSet<>();
    for (Method part : Initiative.class.getMethods()) {
      if (Modifier.isAbstract(part.getModifiers())
          && Set.of(Optional.empty(), List.of(), Set.of()).contains(part.invoke(mature))) {
        notRecorded.add(part.getName());
      }
    }

    assertThat(notRecorded).containsExactly("closure", "overrides");
  }

  @Test
  void matureTasksAreOfEveryComponentAndPart() {
    assertThat(mature.tasks().stream().flatMap(task -> task.component().stream()))
        .contains(
            Component.COMMON_AGENDA,
            Component.SHARED_MEASUREMENT,
            Component.MUTUALLY_REINFORCING_ACTIVITIES,
            Component.BACKBONE_ORGANIZATION,
            Component.CONTINUOUS_COMMUNICATION);
    assertThat(mature.tasks().stream().flatMap(task -> task.partOf().stream()))
        .contains(TaskOwnerPart.values());
    assertThat(mature.tasks())
        .anyMatch(task -> task.component().isEmpty() && task.partOf().isEmpty());
  }

  @Test
  void matureDeclaredAllStagesInTheirOrder() {
    assertThat(mature.stageHistory())
        .extracting(StageRecord::stage)
        .containsExactly(LifecycleStage.values());
    assertThat(mature.stageHistory()).extracting(record -> record.date().orElseThrow()).isSorted();
  }

  /** The order of dates that decision table 5.1 asks for outside its transitions. */
  @Test
  void matureDidEverythingInOrder() {
    var readiness = mature.readiness().orElseThrow();
    var agenda = mature.commonAgenda().orElseThrow();
    var measurement = mature.sharedMeasurement().orElseThrow();
    LocalDate bodyEngaged = first(readiness.professionalBodies().get(0).engaged(), Answer.YES);
    LocalDate mapped = first(readiness.mapping().orElseThrow().status(), MappingStatus.COMPLETED);
    LocalDate decided = readiness.continuationDecisions().get(0).date().orElseThrow();
    LocalDate outlined = mature.outline().orElseThrow().startedOn().orElseThrow();
    LocalDate launched = mature.launch().orElseThrow().meetings().get(0).date().orElseThrow();
    LocalDate frameworkAgreed = first(agenda.framework().orElseThrow().agreed(), Answer.YES);
    LocalDate agendaFinal = first(agenda.status(), AgendaStatus.FINAL);
    LocalDate planComplete = first(measurement.plan().orElseThrow().completed(), Answer.YES);
    LocalDate measured = first(measurement.status(), MeasurementStatus.MEASURING);
    LocalDate implemented = mature.stageHistory().get(6).date().orElseThrow();

    assertThat(List.of(bodyEngaged, mapped, decided, outlined, launched, frameworkAgreed))
        .isSorted();
    assertThat(mature.workGroups()).allMatch(group -> isAfter(group, frameworkAgreed));
    assertThat(agendaFinal).isBefore(implemented);
    assertThat(planComplete).isBefore(measured);
  }

  private static boolean isAfter(WorkGroup group, LocalDate date) {
    return group.date().orElseThrow().isAfter(date);
  }

  private static <T> LocalDate first(List<Reading<T>> readings, T answer) {
    return readings.stream()
        .filter(reading -> reading.value().equals(answer))
        .findFirst()
        .flatMap(Reading::date)
        .orElseThrow();
  }
}
