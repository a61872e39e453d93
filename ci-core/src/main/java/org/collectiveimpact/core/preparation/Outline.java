package org.collectiveimpact.core.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.fact.Recorded;
import org.immutables.value.Value;

/** Stage three: the provisional plan for the launch (A-045..A-050). */
@Value.Immutable
public interface Outline extends Recorded {

  /** The body that wrote it. */
  Optional<String> author();

  /** The day work on it began. */
  Optional<LocalDate> startedOn();

  /** The day it was complete. */
  Optional<LocalDate> completedOn();

  /** Whether it is understood to be only a basis for change. */
  List<Reading<Answer>> provisional();

  /** Whether everyone involved was told so. */
  List<Reading<Answer>> provisionalityCommunicated();

  /** Whether it rests on the findings of the mapping. */
  List<Reading<Answer>> citesFindings();

  /** The components it addresses. */
  Set<Component> componentsAddressed();

  /** The beginnings of mechanisms of action it lays down. */
  List<String> mechanisms();

  /** Whether it uses efforts that exist already (B-168). */
  List<Reading<Answer>> usesExistingEfforts();

  /** Whether the model was adapted to local culture and society. */
  List<Reading<Answer>> communicationTailored();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Outline} values. */
  final class Builder extends ImmutableOutline.Builder {
    Builder() {}
  }
}
