/**
 * Where an initiative stands in time: the seven lifecycle stages, the four phases they make up and
 * the recorded moves between them.
 *
 * <p>{@link org.collectiveimpact.core.stage.LifecycleStage} is the one linear scale; {@link
 * org.collectiveimpact.core.stage.Phase} is derived from it; {@link
 * org.collectiveimpact.core.stage.StageRecord} is a move that somebody declared.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.stage;

import org.jspecify.annotations.NullMarked;
