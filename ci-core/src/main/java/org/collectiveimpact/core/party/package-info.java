/**
 * The people and organisations around the problem.
 *
 * <p>{@link org.collectiveimpact.core.party.Stakeholder} is anyone related to the problem; {@link
 * org.collectiveimpact.core.party.Partner} joined the initiative; {@link
 * org.collectiveimpact.core.party.CoreActor} was there when the decision to act was taken.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.party;

import org.jspecify.annotations.NullMarked;
