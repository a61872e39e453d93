/**
 * How one fact is recorded: what was answered, when, by whom and on what evidence.
 *
 * <p>Start with {@link org.collectiveimpact.core.fact.Reading}, one dated answer about one fact;
 * {@link org.collectiveimpact.core.fact.Answer} is the vocabulary of yes, no, in progress and
 * unknown; {@link org.collectiveimpact.core.fact.Recorded} is what every dated part of an
 * initiative carries.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.fact;

import org.jspecify.annotations.NullMarked;
