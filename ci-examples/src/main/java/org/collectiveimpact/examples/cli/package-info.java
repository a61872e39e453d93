/**
 * The command line {@code ci}.
 *
 * <p>{@link org.collectiveimpact.examples.cli.CiCommand} starts it; each other command is a class
 * of its own name. A report is written by {@link org.collectiveimpact.examples.cli.TextReport} on a
 * {@link org.collectiveimpact.examples.cli.Page}; problems are told by {@link
 * org.collectiveimpact.examples.cli.Failures}.
 */
@NullMarked
package org.collectiveimpact.examples.cli;

import org.jspecify.annotations.NullMarked;
