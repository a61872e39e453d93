/**
 * Tests of rules: scenarios, what came of them, and what no scenario exercised.
 *
 * <p>Start with {@link org.collectiveimpact.rules.verify.RuleVerifier}. It runs the scenarios of a
 * pack, or scenarios against any engine, and gives a {@link
 * org.collectiveimpact.rules.verify.Verification}: a {@link
 * org.collectiveimpact.rules.verify.ScenarioResult} for each scenario with every {@link
 * org.collectiveimpact.rules.verify.Difference}, and the {@link
 * org.collectiveimpact.rules.verify.Coverage} of the pack's rules and conditions.
 */
@NullMarked
package org.collectiveimpact.rules.verify;

import org.jspecify.annotations.NullMarked;
