/**
 * The social problem and whether collective impact suits it.
 *
 * <p>{@link org.collectiveimpact.core.problem.SocialProblem} holds the answers of Table 1; the
 * enumerations are the two axes and the verdict read from them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.collectiveimpact.core.problem;

import org.jspecify.annotations.NullMarked;
