/**
 * The rules of collective impact, ready to use.
 *
 * <p>{@link org.collectiveimpact.rules.CollectiveImpact} is the one entry point: {@code
 * CollectiveImpact.standard().diagnose(initiative, asOf)}. {@link
 * org.collectiveimpact.rules.Thresholds} and {@link org.collectiveimpact.rules.RuleTopic} are what
 * can be chosen, {@link org.collectiveimpact.rules.RuleInfo} describes one rule.
 */
@NullMarked
package org.collectiveimpact.rules;

import org.jspecify.annotations.NullMarked;
