/**
 * Mutually reinforcing activities: work groups, partners' action plans and what they do together.
 *
 * <p>{@link org.collectiveimpact.core.activity.WorkGroup} and {@link
 * org.collectiveimpact.core.activity.ActionPlan} are the main types.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.activity;

import org.jspecify.annotations.NullMarked;
