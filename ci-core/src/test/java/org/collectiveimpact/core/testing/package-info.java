/**
 * Test fixtures: random and standard initiatives for anyone who tests against the model.
 *
 * <p>{@link org.collectiveimpact.core.testing.CollectiveImpactDomain} brings everything into a
 * jqwik property; {@link org.collectiveimpact.core.testing.InitiativeArbitraries} holds the single
 * arbitraries; {@link org.collectiveimpact.core.testing.LocalDates} is the window of time they live
 * in; {@link org.collectiveimpact.core.testing.SampleInitiatives} has fixed initiatives.
 */
@NullMarked
package org.collectiveimpact.core.testing;

import org.jspecify.annotations.NullMarked;
