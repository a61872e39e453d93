/**
 * Trust and agreement, work inside each sector, and the different points of view.
 *
 * <p>{@link org.collectiveimpact.core.trust.TrustBuilding} is the sixth component; {@link
 * org.collectiveimpact.core.trust.IntraSectorDialogue} and {@link
 * org.collectiveimpact.core.trust.ImpactSpace} are work inside a sector.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.trust;

import org.jspecify.annotations.NullMarked;
