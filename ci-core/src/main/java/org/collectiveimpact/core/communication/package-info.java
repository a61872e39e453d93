/**
 * Continuous communication: procedures, channels, directions and what was published.
 *
 * <p>{@link org.collectiveimpact.core.communication.Communication} is the main type; {@link
 * org.collectiveimpact.core.communication.Publication} is what others get to see.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.communication;

import org.jspecify.annotations.NullMarked;
