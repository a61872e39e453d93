/**
 * The domain of collective impact: what is recorded about an initiative, and what is said of it.
 *
 * <p>Start with {@link org.collectiveimpact.core.initiative.Initiative}, the aggregate of
 * everything recorded. {@link org.collectiveimpact.core.diagnosis.Diagnosis} is the answer that the
 * rules give. {@link org.collectiveimpact.core.json.InitiativeFiles} reads and writes initiatives
 * as YAML and JSON. {@link org.collectiveimpact.core.names.Names} gives display names in English
 * and Hebrew.
 *
 * <p>All types are immutable and thread-safe. Ids such as A-001, B-047, IND-08 and AMB-54 in the
 * documentation name the statement of the source documents, or the ruling, that a type or a
 * property carries.
 */
@NullMarked
@DomainValue
package org.collectiveimpact.core;

import org.collectiveimpact.core.internal.DomainValue;
import org.jspecify.annotations.NullMarked;
