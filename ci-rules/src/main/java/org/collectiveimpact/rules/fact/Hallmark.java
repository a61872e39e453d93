package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * Positive evidence of a stage's own work (AMB-54).
 *
 * @param stage the stage
 * @param code the code of the rule that saw it
 */
public record Hallmark(LifecycleStage stage, String code) {}
