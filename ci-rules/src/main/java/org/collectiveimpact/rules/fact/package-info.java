/**
 * What rules conclude on the way, and how they report what they found.
 *
 * <p>First rules read the {@link org.collectiveimpact.rules.view.Views} and conclude {@link
 * org.collectiveimpact.rules.fact.Complexity}, {@link org.collectiveimpact.rules.fact.Nature},
 * {@link org.collectiveimpact.rules.fact.Suitability}, {@link
 * org.collectiveimpact.rules.fact.Standing}, {@link org.collectiveimpact.rules.fact.Hallmark},
 * {@link org.collectiveimpact.rules.fact.ComponentStanding} and {@link
 * org.collectiveimpact.rules.fact.Classified}. From these comes one {@link
 * org.collectiveimpact.rules.fact.Situation} and one {@link
 * org.collectiveimpact.rules.fact.Passage} per transition, and further rules report findings to the
 * {@link org.collectiveimpact.rules.fact.Report}.
 */
@NullMarked
package org.collectiveimpact.rules.fact;

import org.jspecify.annotations.NullMarked;
