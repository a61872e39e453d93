package org.collectiveimpact.rules.oracle;

import java.util.Comparator;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;

/**
 * A finding without its words.
 *
 * @param code the code
 * @param severity how much it weighs
 * @param kind what it rests on
 */
public record Statement(String code, Severity severity, FindingKind kind)
    implements Comparable<Statement> {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::severity)
          .thenComparing(Statement::code)
          .thenComparing(Statement::kind);

  @Override
  public int compareTo(Statement other) {
    return ORDER.compare(this, other);
  }
}
