package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.function.Function;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;

/**
 * An input of a test together with what the test looks at: if a change of the rules changes that,
 * the test fails.
 *
 * @param name what to call it
 * @param isCase whether it is a case of the rule tests, which are also asked whether their
 *     conclusions contradict each other
 * @param initiative what is recorded
 * @param asOf the day to look from
 * @param looksAt what the test compares
 */
public record Probe(
    String name,
    boolean isCase,
    Initiative initiative,
    LocalDate asOf,
    Function<Diagnosis, Object> looksAt) {}
