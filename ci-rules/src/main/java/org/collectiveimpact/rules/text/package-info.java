/**
 * How the titles of tasks are read: words, signals among them, what they weigh and what the other
 * words lean to, and how likely that makes each kind.
 *
 * <p>{@link org.collectiveimpact.rules.text.Signals} is what analysts may add to.
 */
@NullMarked
package org.collectiveimpact.rules.text;

import org.jspecify.annotations.NullMarked;
