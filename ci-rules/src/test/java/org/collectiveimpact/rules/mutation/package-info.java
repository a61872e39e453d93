/**
 * Makes small faults in the texts of rules, so that the tests can be asked whether they notice.
 *
 * <p>A {@link org.collectiveimpact.rules.mutation.RuleText} is taken apart by {@link
 * org.collectiveimpact.rules.mutation.ConditionText}; each {@link
 * org.collectiveimpact.rules.mutation.Mutator} knows one kind of fault and makes one {@link
 * org.collectiveimpact.rules.mutation.RuleMutant} of every place where it can be made.
 */
@NullMarked
package org.collectiveimpact.rules.mutation;

import org.jspecify.annotations.NullMarked;
