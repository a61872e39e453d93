/**
 * Shared measurement: indicators, the plan, the data and what is learned from it.
 *
 * <p>{@link org.collectiveimpact.core.measurement.SharedMeasurement} is the main type.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.measurement;

import org.jspecify.annotations.NullMarked;
