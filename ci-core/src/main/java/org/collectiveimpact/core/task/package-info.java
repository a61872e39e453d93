/**
 * The tasks of an initiative and what kind of work each of them is.
 *
 * <p>{@link org.collectiveimpact.core.task.Task} is what is recorded, {@link
 * org.collectiveimpact.core.task.TaskClassification} what is said of it, and a {@link
 * org.collectiveimpact.core.task.TaskQuestion} what would settle a kind that stays open.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.task;

import org.jspecify.annotations.NullMarked;
