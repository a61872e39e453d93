package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.function.Function;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;

/**
 * An input of a test together with what the test looks at: if a change of the rules changes that,
 * the test fails.
 *
 * @param name what to call it; that of a case of one rule begins with the code of the rule
 * @param thresholds the numbers to measure with
 * @param initiative what is recorded
 * @param asOf the day to look from
 * @param looksAt what the test compares
 */
public record Probe(
    String name,
    Thresholds thresholds,
    Initiative initiative,
    LocalDate asOf,
    Function<Diagnosis, Object> looksAt) {

  /** A case that is measured with the default numbers. */
  public static Probe ofCase(
      String name, Initiative initiative, LocalDate asOf, Function<Diagnosis, Object> looksAt) {
    return new Probe(name, Thresholds.standard(), initiative, asOf, looksAt);
  }
}
