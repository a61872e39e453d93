/**
 * The common agenda: problem, vision, goals, boundaries and the strategic framework.
 *
 * <p>{@link org.collectiveimpact.core.agenda.CommonAgenda} is the main type; {@link
 * org.collectiveimpact.core.agenda.StrategicFramework} holds the five ingredients.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.agenda;

import org.jspecify.annotations.NullMarked;
