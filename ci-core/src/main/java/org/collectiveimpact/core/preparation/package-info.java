/**
 * The preliminary stages: readiness, the decision to continue, the outline and the launch.
 *
 * <p>{@link org.collectiveimpact.core.preparation.ReadinessAssessment} is stage two, {@link
 * org.collectiveimpact.core.preparation.Outline} stage three, {@link
 * org.collectiveimpact.core.preparation.Launch} stage four.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.preparation;

import org.jspecify.annotations.NullMarked;
