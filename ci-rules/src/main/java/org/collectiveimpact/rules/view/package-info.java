/**
 * What is measured about an initiative as of a date: small records that rules read.
 *
 * <p>{@link org.collectiveimpact.rules.view.Views} holds one view per topic and is computed once
 * per diagnosis. What rules conclude from it is in {@code org.collectiveimpact.rules.fact}.
 *
 * <p>Views measure, rules judge: no view knows a threshold. A fact that is not recorded is {@link
 * org.collectiveimpact.core.fact.Answer#UNKNOWN}, a count of zero, an empty set or list, or {@code
 * null} for a number or a word; a comparison with {@code null} never holds in a rule, so unknown
 * never counts as no.
 */
@NullMarked
package org.collectiveimpact.rules.view;

import org.jspecify.annotations.NullMarked;
