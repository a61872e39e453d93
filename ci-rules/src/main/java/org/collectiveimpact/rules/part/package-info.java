/**
 * The parts of an initiative one by one, as of a date: partners, work groups, backbones, champions,
 * funders, indicators, stakeholders and tasks.
 *
 * <p>{@link org.collectiveimpact.rules.part.Part} is what they have in common, and {@link
 * org.collectiveimpact.rules.part.Parts} measures them. The built-in rules look at the {@link
 * org.collectiveimpact.rules.view.Views}, which sum them up; rules of packs may look at both.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.rules.part;

import org.jspecify.annotations.NullMarked;
