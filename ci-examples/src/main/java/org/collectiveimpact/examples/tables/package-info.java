/**
 * Lists of tasks as people keep them, in spreadsheets and in exports of task tools.
 *
 * <p>{@link org.collectiveimpact.examples.tables.TaskTable} reads a file row by row, {@link
 * org.collectiveimpact.examples.tables.Headings} tell which column holds the tasks, {@link
 * org.collectiveimpact.examples.tables.Flaw} is what is wrong with a row, and {@link
 * org.collectiveimpact.examples.tables.TaskWriter} writes the rows with what was found about them.
 * Memory does not grow with the number of rows.
 */
@NullMarked
package org.collectiveimpact.examples.tables;

import org.jspecify.annotations.NullMarked;
