package org.collectiveimpact.core.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.governance.SteeringCommittee;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.measurement.SharedMeasurement;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.trust.TrustBuilding;

/**
 * Brings the arbitraries of this package into jqwik properties: a {@code @ForAll} parameter of one
 * of the types below is filled when the class or the property carries {@code
 * Domain(CollectiveImpactDomain.class)}. Dates are dates to look from.
 */
public final class CollectiveImpactDomain extends DomainContextBase {

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Provide
  Arbitrary<LocalDate> asOfDates() {
    return LocalDates.asOfDates();
  }

  @Provide
  Arbitrary<SocialProblem> problems() {
    return InitiativeArbitraries.values(SocialProblem.class);
  }

  @Provide
  Arbitrary<Champion> champions() {
    return InitiativeArbitraries.values(Champion.class);
  }

  @Provide
  Arbitrary<Funding> fundings() {
    return InitiativeArbitraries.values(Funding.class);
  }

  @Provide
  Arbitrary<SteeringCommittee> committees() {
    return InitiativeArbitraries.values(SteeringCommittee.class);
  }

  @Provide
  Arbitrary<Backbone> backbones() {
    return InitiativeArbitraries.values(Backbone.class);
  }

  @Provide
  Arbitrary<CommonAgenda> agendas() {
    return InitiativeArbitraries.values(CommonAgenda.class);
  }

  @Provide
  Arbitrary<SharedMeasurement> measurements() {
    return InitiativeArbitraries.values(SharedMeasurement.class);
  }

  @Provide
  Arbitrary<TrustBuilding> trust() {
    return InitiativeArbitraries.values(TrustBuilding.class);
  }

  @Provide
  Arbitrary<Task> tasks() {
    return InitiativeArbitraries.values(Task.class);
  }

  @Provide
  Arbitrary<Diagnosis> diagnoses() {
    return InitiativeArbitraries.values(Diagnosis.class);
  }
}
