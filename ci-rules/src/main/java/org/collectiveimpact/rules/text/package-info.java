/**
 * How the titles of tasks are read: words, signals among them, and what they weigh.
 *
 * <p>{@link org.collectiveimpact.rules.text.Signals} is what analysts may add to.
 */
@NullMarked
package org.collectiveimpact.rules.text;

import org.jspecify.annotations.NullMarked;
