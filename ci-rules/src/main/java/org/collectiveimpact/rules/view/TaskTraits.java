package org.collectiveimpact.rules.view;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about a task that settles its kind; many tasks share the same traits, and the
 * rules look at each combination once.
 *
 * @param component the component it is declared to advance; absent if none is
 * @param partOf the typed part it belongs to; a task of a work group belongs to {@link
 *     TaskOwnerPart#WORK_GROUP}; absent if it belongs to none
 */
public record TaskTraits(@Nullable Component component, @Nullable TaskOwnerPart partOf) {}
