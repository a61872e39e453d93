/**
 * Display names of every vocabulary of the model, in English and Hebrew.
 *
 * <p>{@link org.collectiveimpact.core.names.Names} is the one type; the names themselves stand in
 * {@code names.properties} and {@code names_he.properties} beside it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.names;

import org.jspecify.annotations.NullMarked;
