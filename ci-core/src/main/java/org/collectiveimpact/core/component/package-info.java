/**
 * The components of collective impact and how they are grouped.
 *
 * <p>{@link org.collectiveimpact.core.component.Component} lists the six; {@link
 * org.collectiveimpact.core.component.ComponentKind} splits them into content, infrastructure and
 * process; {@link org.collectiveimpact.core.component.SuccessComponent} names the rows of the phase
 * matrix.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.component;

import org.jspecify.annotations.NullMarked;
