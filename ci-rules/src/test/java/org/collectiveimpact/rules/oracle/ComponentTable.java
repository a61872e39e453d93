package org.collectiveimpact.rules.oracle;

import static org.collectiveimpact.core.diagnosis.ComponentState.ACTIVE;
import static org.collectiveimpact.core.diagnosis.ComponentState.ERODING;
import static org.collectiveimpact.core.diagnosis.ComponentState.IN_PROGRESS;
import static org.collectiveimpact.core.diagnosis.ComponentState.NOT_RECORDED;
import static org.collectiveimpact.core.diagnosis.ComponentState.NOT_STARTED;
import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.EnumMap;
import java.util.Map;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.rules.view.ActivityView;
import org.collectiveimpact.rules.view.AgendaView;
import org.collectiveimpact.rules.view.BackboneView;
import org.collectiveimpact.rules.view.CommunicationView;
import org.collectiveimpact.rules.view.MeasurementView;
import org.collectiveimpact.rules.view.TrustView;
import org.collectiveimpact.rules.view.Views;

/** How far each of the six components has come (B-002, AMB-12). */
final class ComponentTable {

  private ComponentTable() {}

  static Map<Component, ComponentState> states(Views views) {
    Map<Component, ComponentState> states = new EnumMap<>(Component.class);
    states.put(Component.COMMON_AGENDA, agenda(views.agenda()));
    states.put(Component.SHARED_MEASUREMENT, measurement(views.measurement()));
    states.put(Component.MUTUALLY_REINFORCING_ACTIVITIES, activities(views.activity()));
    states.put(Component.CONTINUOUS_COMMUNICATION, communication(views.communication()));
    states.put(Component.BACKBONE_ORGANIZATION, backbone(views.backbone()));
    states.put(Component.TRUST_AND_AGREEMENT, trust(views.trust()));
    return states;
  }

  private static ComponentState agenda(AgendaView agenda) {
    if (agenda.status() == null) {
      return NOT_RECORDED;
    }
    return switch (agenda.status()) {
      case NOT_STARTED -> NOT_STARTED;
      case IN_DEFINITION, PRELIMINARY -> IN_PROGRESS;
      case FINAL -> ACTIVE;
    };
  }

  private static ComponentState measurement(MeasurementView measurement) {
    if (measurement.status() == MeasurementStatus.MEASURING
        || measurement.collected() == YES
        || measurement.reported() == YES
        || measurement.used() == YES) {
      return ACTIVE;
    }
    if (measurement.status() == MeasurementStatus.PLANNING
        || measurement.status() == MeasurementStatus.PLANNED
        || measurement.indicators() > 0
        || isBegun(measurement.indicatorsAgreed())
        || isBegun(measurement.planCompleted())) {
      return IN_PROGRESS;
    }
    return measurement.status() == MeasurementStatus.NOT_STARTED ? NOT_STARTED : NOT_RECORDED;
  }

  private static ComponentState activities(ActivityView activity) {
    if (activity.coordinatedAction() == YES
        || activity.groupsImplementing() > 0
        || activity.plansInAction() > 0) {
      return ACTIVE;
    }
    if (activity.workGroups() > 0
        || activity.actionPlans() > 0
        || isBegun(activity.coordinatedAction())) {
      return IN_PROGRESS;
    }
    return activity.coordinatedAction() == NO ? NOT_STARTED : NOT_RECORDED;
  }

  private static ComponentState communication(CommunicationView communication) {
    boolean orderly =
        communication.protocolWritten() == YES || communication.cadenceDefined() == YES;
    boolean flows =
        communication.events() > 0
            || (communication.directions().contains(FlowDirection.TOP_DOWN)
                && communication.directions().contains(FlowDirection.BOTTOM_UP));
    if (orderly && flows) {
      return ACTIVE;
    }
    if (communication.begun()) {
      return IN_PROGRESS;
    }
    return communication.proceduresDefined() == NO || communication.protocolWritten() == NO
        ? NOT_STARTED
        : NOT_RECORDED;
  }

  private static ComponentState backbone(BackboneView backbone) {
    if (backbone.status() == null) {
      return isBegun(backbone.infrastructure()) ? IN_PROGRESS : NOT_RECORDED;
    }
    return switch (backbone.status()) {
      case NONE -> NOT_STARTED;
      case CANDIDATE, DESIGNATED -> IN_PROGRESS;
      case ESTABLISHED -> ACTIVE;
    };
  }

  /** Trust building never ends, but it can fall apart. */
  private static ComponentState trust(TrustView trust) {
    if (!trust.erodingLevels().isEmpty()) {
      return ERODING;
    }
    return trust.activities() > 0 ? ACTIVE : trust.readings() > 0 ? IN_PROGRESS : NOT_RECORDED;
  }

  private static boolean isBegun(Answer answer) {
    return answer == YES || answer == Answer.IN_PROGRESS;
  }
}
