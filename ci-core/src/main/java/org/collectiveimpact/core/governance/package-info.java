/**
 * Who leads and decides: the leadership team, the steering committee and joint decisions.
 *
 * <p>{@link org.collectiveimpact.core.governance.SteeringCommittee} is the main type.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.governance;

import org.jspecify.annotations.NullMarked;
