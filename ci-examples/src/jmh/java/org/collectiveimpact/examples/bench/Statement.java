package org.collectiveimpact.examples.bench;

import org.collectiveimpact.core.diagnosis.Severity;

/**
 * What all engines have to agree on: a finding without its words.
 *
 * @param code the code of the rule
 * @param severity how much it weighs
 */
record Statement(String code, Severity severity) {}
