package org.collectiveimpact.rules;

import java.util.List;

/**
 * One statement of the source documents, and where the software accounts for it.
 *
 * @param id its identifier, such as {@code B-054}; {@code IND-…} for an indicator of the backbone's
 *     effectiveness
 * @param title what it says, in a few words; the document's own ones in Hebrew
 * @param how what accounts for it
 * @param where the codes of the rules, the names of the types, properties or tests; for a statement
 *     that there is nothing to decide about, the reason
 */
public record TracedStatement(String id, String title, How how, List<String> where) {

  /** Keeps its own copy of the places. */
  public TracedStatement {
    where = List.copyOf(where);
  }

  /** What accounts for a statement. */
  public enum How {
    /** Rules judge it. */
    RULE,
    /** A type of the model, or one of its properties, carries it. */
    MODEL,
    /** A value is derived from it. */
    VIEW,
    /** It forbids a finding; a test shows that the finding is not raised. */
    FORBIDDEN,
    /** There is nothing to decide. */
    CONTEXT
  }
}
