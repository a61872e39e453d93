package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.internal.DomainValue;
import org.collectiveimpact.core.json.Change;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskKind;
import org.immutables.value.Value;

/** A file of scenarios: what the rules are to say about initiatives that are given. */
@Value.Immutable
@DomainValue
interface ScenarioFile {

  /** The scenarios, in their order. */
  List<Entry> scenarios();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ScenarioFile} values. */
  final class Builder extends ImmutableScenarioFile.Builder {
    Builder() {}
  }

  /** One scenario: an initiative, a day, and what is expected of its diagnosis. */
  @Value.Immutable
  @DomainValue
  interface Entry {

    /** What the scenario shows, in a few words; no two scenarios have the same name. */
    String name();

    /** The day that the diagnosis looks from. */
    LocalDate asOf();

    /** The initiative; not needed where only titles of tasks are classified. */
    Optional<GivenInitiative> given();

    /** What the diagnosis is to say. */
    Expected expect();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link Entry} values. */
    final class Builder extends ImmutableEntry.Builder {
      Builder() {}
    }
  }

  /** The initiative of a scenario: an example, a file or a record, and what is changed in it. */
  @Value.Immutable
  @DomainValue
  interface GivenInitiative {

    /** The name of an example initiative that comes with the library or the program. */
    Optional<String> example();

    /** A file of the pack that records the initiative, such as {@code initiatives/county.yaml}. */
    Optional<String> file();

    /** The record of the initiative itself. */
    Optional<Initiative> initiative();

    /** What is changed in the record: paths with values, such as {@code outline.provisional}. */
    List<Change> changes();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link GivenInitiative} values. */
    final class Builder extends ImmutableGivenInitiative.Builder {
      Builder() {}
    }
  }

  /** What a diagnosis is to say; what is left out may be anything. */
  @Value.Immutable
  @DomainValue
  interface Expected {

    /** The stage where the initiative is observed to stand. */
    Optional<LifecycleStage> stage();

    /** Whether the next step is open. */
    Optional<TransitionVerdict> verdict();

    /** The codes of all the findings that block the next step. */
    List<String> blockers();

    /** Findings that are to be there, and findings that are not. */
    Optional<ExpectedFindings> findings();

    /** What kind of work tasks are. */
    List<ExpectedClassification> classifications();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link Expected} values. */
    final class Builder extends ImmutableExpected.Builder {
      Builder() {}
    }
  }

  /** Findings that are to be there, and findings that are not. */
  @Value.Immutable
  @DomainValue
  interface ExpectedFindings {

    /** Findings that are to be there. */
    List<ExpectedFinding> present();

    /** Findings that are not to be there. */
    List<ExpectedFinding> absent();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link ExpectedFindings} values. */
    final class Builder extends ImmutableExpectedFindings.Builder {
      Builder() {}
    }
  }

  /** A finding, told by its code; a bare code is enough. */
  @Value.Immutable
  @DomainValue
  interface ExpectedFinding {

    /** The code of the rule, such as {@code ORC-001}. */
    String code();

    /** How much the finding weighs; any weight if it is left out. */
    Optional<Severity> severity();

    /** The part it is about, such as {@code workGroup:wg-1}; any part if it is left out. */
    Optional<String> subject();

    /** A finding with a code, of any weight and about any part. */
    static ExpectedFinding of(String code) {
      return builder().code(code).build();
    }

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link ExpectedFinding} values. */
    final class Builder extends ImmutableExpectedFinding.Builder {
      Builder() {}
    }
  }

  /** What kind of work a task is to be; the task is one of the initiative, or a bare title. */
  @Value.Immutable
  @DomainValue
  interface ExpectedClassification {

    /** The identifier of a task of the initiative. */
    Optional<String> task();

    /** The title of a task. */
    Optional<String> title();

    /** The kind of work. */
    TaskKind kind();

    /** The component it advances; any or none if it is left out. */
    Optional<Component> component();

    /** A builder without any property set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds {@link ExpectedClassification} values. */
    final class Builder extends ImmutableExpectedClassification.Builder {
      Builder() {}
    }
  }
}
