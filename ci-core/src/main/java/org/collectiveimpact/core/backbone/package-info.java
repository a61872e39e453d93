/**
 * The backbone organisation: its standing, its roles and how well it performs them.
 *
 * <p>{@link org.collectiveimpact.core.backbone.Backbone} is the main type; {@link
 * org.collectiveimpact.core.backbone.BackboneRole} lists the six roles and {@link
 * org.collectiveimpact.core.backbone.BackboneIndicator} the 27 indicators.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.backbone;

import org.jspecify.annotations.NullMarked;
