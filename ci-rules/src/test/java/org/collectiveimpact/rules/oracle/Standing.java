package org.collectiveimpact.rules.oracle;

import java.util.EnumMap;
import java.util.Map;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.Views;

/** Where an initiative stands: the tables that need nothing but what was measured. */
final class Standing {

  final Views views;
  final Thresholds thresholds;
  final StageTable stage;
  final LifecycleStage from;
  final ProblemComplexity complexity;
  final ProblemNature nature;
  final SuitabilityVerdict suitability;
  final Map<Precondition, PreconditionStatus> preconditions = new EnumMap<>(Precondition.class);
  final Map<Component, ComponentState> components;
  final TaskTable tasks;

  Standing(Views views, Thresholds thresholds) {
    this.views = views;
    this.thresholds = thresholds;
    stage = new StageTable(views, thresholds);
    LifecycleStage declared = views.history().declared();
    from = declared != null && declared.isBefore(observed()) ? declared : observed();
    complexity = ProblemTable.complexity(views.problem());
    nature = ProblemTable.nature(views.problem(), complexity, thresholds);
    suitability = ProblemTable.suitability(views.problem(), complexity, nature);
    preconditions.put(
        Precondition.SENSE_OF_URGENCY,
        PreconditionTables.urgency(views.urgency(), views.profile().strategy(), thresholds));
    preconditions.put(
        Precondition.INFLUENTIAL_LEADERSHIP,
        PreconditionTables.leadership(views.leadership(), views.profile().strategy(), thresholds));
    preconditions.put(
        Precondition.ADEQUATE_FINANCIAL_RESOURCES,
        PreconditionTables.funding(views.funding(), thresholds));
    components = ComponentTable.states(views);
    tasks = new TaskTable(views.tasks());
  }

  LifecycleStage observed() {
    return stage.observed();
  }

  PreconditionStatus status(Precondition precondition) {
    return preconditions.getOrDefault(precondition, PreconditionStatus.NOT_ASSESSED);
  }

  /** Whether it has come to {@code stage} and has not ended. */
  boolean isIn(LifecycleStage stage) {
    return !views.history().closed() && !observed().isBefore(stage);
  }
}
