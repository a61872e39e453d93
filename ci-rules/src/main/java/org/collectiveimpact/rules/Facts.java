package org.collectiveimpact.rules;

import java.time.LocalDate;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one diagnosis, in the words of one language.
 *
 * @param initiative the record
 * @param asOf the date it is looked at from
 * @param situation what was measured and concluded
 * @param wording the words
 */
record Facts(Initiative initiative, LocalDate asOf, Situation situation, Wording wording) {

  /** A fact as one language calls it, and what is said where it is not recorded. */
  record Named(FactPath path, String name, Fact missing) {}

  /** The fact at a path, with its date and source where one property of the record holds it. */
  Fact of(String path) {
    Named fact = wording.fact(path);
    Object value = fact.path().read(situation);
    if (fact.path().isMissing(value)) {
      return fact.missing();
    }
    Fact.Builder builder = Fact.builder().label(path).name(fact.name());
    Reading<?> reading = Evidence.of(path, initiative, asOf);
    if (reading != null) {
      builder.date(reading.date()).source(reading.source());
    }
    return builder.value(wording.inWords(value)).build();
  }

  /** A fact about one part. */
  Fact ofPart(Part part, String property) {
    String label = part.kind() + "." + property;
    return Fact.builder()
        .label(label)
        .name(wording.factName(label))
        .value(wording.inWords(valueOfPart(part, property)))
        .build();
  }

  /** What was measured of a part; null if nothing is recorded. */
  @Nullable Object valueOfPart(Part part, String property) {
    FactPath fact = FactPath.ofPart(part, property);
    Object value = fact.read(part);
    return fact.isMissing(value) ? null : value;
  }

  /** What was measured at a path; null if nothing is recorded. */
  @Nullable Object value(String path) {
    return FactPath.of(path).read(situation);
  }

  /** Whether nothing is recorded at a path. */
  boolean isMissing(String path) {
    FactPath fact = FactPath.of(path);
    return fact.isMissing(fact.read(situation));
  }
}
