/**
 * What is built on the library to be used and to be learned from: the command line, example
 * initiatives and an analyst's pack. Nothing here is an API.
 */
@NullMarked
package org.collectiveimpact.examples;

import org.jspecify.annotations.NullMarked;
