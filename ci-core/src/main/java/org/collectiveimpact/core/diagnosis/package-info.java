/**
 * What the engine says about an initiative, with reasons.
 *
 * <p>{@link org.collectiveimpact.core.diagnosis.Diagnosis} is the whole answer; {@link
 * org.collectiveimpact.core.diagnosis.Finding} is one statement in it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.diagnosis;

import org.jspecify.annotations.NullMarked;
