/**
 * The YAML and JSON form of initiatives and diagnoses.
 *
 * <p>Start with {@link org.collectiveimpact.core.json.InitiativeFiles}, which reads and writes
 * initiatives. When a file cannot be read, {@link
 * org.collectiveimpact.core.json.InitiativeFormatException} lists every {@link
 * org.collectiveimpact.core.json.FormatProblem} in it, each with line, column and what was
 * expected. {@link org.collectiveimpact.core.json.DiagnosisFiles} does the same for diagnoses.
 * {@link org.collectiveimpact.core.json.InitiativeSchema} is the JSON Schema of an initiative, for
 * editors and other programs. {@link org.collectiveimpact.core.json.ValueFile} reads the files of
 * other packages in the same way.
 *
 * <p>The form follows the model: a property of the model is a property of the file, under the same
 * name. No other package knows JSON or YAML.
 */
@NullMarked
package org.collectiveimpact.core.json;

import org.jspecify.annotations.NullMarked;
