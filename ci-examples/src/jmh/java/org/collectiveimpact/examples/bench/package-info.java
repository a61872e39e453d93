/**
 * How fast diagnoses are, next to the same rules in plain Java and in other rule engines.
 *
 * <p>Not part of the examples; built into {@code target/benchmarks.jar} by the profile {@code
 * bench}. What is measured, how, and what came out is in {@code docs/benchmarks.md}.
 */
@NullMarked
package org.collectiveimpact.examples.bench;

import org.jspecify.annotations.NullMarked;
