/**
 * The initiative as a whole.
 *
 * <p>{@link org.collectiveimpact.core.initiative.Initiative} is the aggregate that everything else
 * is part of.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.initiative;

import org.jspecify.annotations.NullMarked;
