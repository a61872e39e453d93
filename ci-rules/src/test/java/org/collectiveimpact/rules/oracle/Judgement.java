package org.collectiveimpact.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.problem.ProblemComplexity;
import org.collectiveimpact.core.problem.ProblemNature;
import org.collectiveimpact.core.problem.SuitabilityVerdict;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables say about an initiative.
 *
 * @param observed the stage read from hallmarks
 * @param hallmarks the codes of the hallmarks of that stage
 * @param from the stage the next transition starts from
 * @param to the stage it leads to; absent if there is none
 * @param closed whether the initiative had ended
 * @param verdict whether the transition is open
 * @param blockers the codes of what blocks it, in order
 * @param complexity how complex the problem is
 * @param nature of what nature it is
 * @param suitability whether collective impact suits it
 * @param preconditions the status of each precondition
 * @param components the state of each component
 * @param taskKinds the kind of each task, in the order of the record
 * @param statements the findings
 */
public record Judgement(
    LifecycleStage observed,
    Set<String> hallmarks,
    LifecycleStage from,
    @Nullable LifecycleStage to,
    boolean closed,
    TransitionVerdict verdict,
    Set<String> blockers,
    ProblemComplexity complexity,
    ProblemNature nature,
    SuitabilityVerdict suitability,
    Map<Precondition, PreconditionStatus> preconditions,
    Map<Component, ComponentState> components,
    List<TaskKind> taskKinds,
    Set<Statement> statements) {}
