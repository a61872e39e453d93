/**
 * A second, independent reading of the decision tables in plain Java, to hold the rules against.
 *
 * <p>{@link org.collectiveimpact.rules.oracle.PlainJavaOracle} takes the same measured {@link
 * org.collectiveimpact.rules.view.Views} as the rules and gives a {@link
 * org.collectiveimpact.rules.oracle.Judgement}. It knows no rule engine and reads no rule: where it
 * and the rules disagree, one of them misreads the documents.
 */
@NullMarked
package org.collectiveimpact.rules.oracle;

import org.jspecify.annotations.NullMarked;
