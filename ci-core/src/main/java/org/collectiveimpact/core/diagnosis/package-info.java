/**
 * What the engine says about an initiative, with reasons.
 *
 * <p>{@link org.collectiveimpact.core.diagnosis.Diagnosis} is the whole answer; {@link
 * org.collectiveimpact.core.diagnosis.Finding} is one statement in it.
 *
 * <p>Beside findings it holds what is to be seen at a glance: {@link
 * org.collectiveimpact.core.diagnosis.ComponentCoverage}, the phase matrix of {@link
 * org.collectiveimpact.core.diagnosis.PhaseCell}s, {@link
 * org.collectiveimpact.core.diagnosis.TrustProfile}, {@link
 * org.collectiveimpact.core.diagnosis.BackboneProfile} and {@link
 * org.collectiveimpact.core.diagnosis.SuccessReading}s. {@link
 * org.collectiveimpact.core.diagnosis.Roadmap} puts the findings into the order in which a steering
 * committee would take them up.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.diagnosis;

import org.jspecify.annotations.NullMarked;
