/**
 * The three preconditions of collective impact and the evidence for them.
 *
 * <p>{@link org.collectiveimpact.core.precondition.Precondition} names them, {@link
 * org.collectiveimpact.core.precondition.PreconditionStatus} is the ladder of judgement; {@link
 * org.collectiveimpact.core.precondition.Champion}, {@link
 * org.collectiveimpact.core.precondition.Funding} and {@link
 * org.collectiveimpact.core.precondition.UrgencySignal} are the evidence.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.precondition;

import org.jspecify.annotations.NullMarked;
