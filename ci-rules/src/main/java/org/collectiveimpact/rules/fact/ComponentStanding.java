package org.collectiveimpact.rules.fact;

import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.ComponentState;

/**
 * How far a component was found to have come.
 *
 * @param component the component
 * @param state its state
 */
public record ComponentStanding(Component component, ComponentState state) {}
