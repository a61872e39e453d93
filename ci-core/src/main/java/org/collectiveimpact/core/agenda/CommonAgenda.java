package org.collectiveimpact.core.agenda;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.party.PartyRole;
import org.immutables.value.Value;

/** The shared understanding of the problem, vision and directions (A-058..A-060, B-069..B-088). */
@Value.Immutable
public interface CommonAgenda {

  /** How far it has come. */
  List<Reading<AgendaStatus>> status();

  /** The shared definition of the problem (A-059, B-069). */
  List<Reading<String>> problemDefinition();

  /** The shared picture of change (A-059, B-069). */
  List<Reading<String>> vision();

  /** The shared goals (B-086). */
  List<Goal> goals();

  /** Its boundaries (B-071). */
  List<Boundary> boundaries();

  /** Whether it builds on the outline. */
  List<Reading<Answer>> basedOnOutline();

  /** Who approved it, each approval with its date (B-115, AMB-16). */
  List<Reading<PartyRole>> approvals();

  /** The strategic framework (B-073). */
  Optional<StrategicFramework> framework();

  /** The strategic priorities (B-186). */
  List<String> priorities();

  /** Whether it says how it will be pursued (B-186). */
  List<Reading<Answer>> pursuitPlan();

  /** Solutions it prescribes; expected to stay empty (B-085). */
  List<String> prescribedSolutions();

  /** Its reviews and revisions (B-082). */
  List<Revision> revisions();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CommonAgenda} values. */
  final class Builder extends ImmutableCommonAgenda.Builder {
    Builder() {}
  }
}
