package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;

/**
 * Why a rule has something to say about an initiative, or why not.
 *
 * @param rule the rule
 * @param findings what it says; empty if it says nothing
 * @param facts what it looks at, as recorded by the date, with dates and sources where one property
 *     of the record holds the fact
 * @param passages the passages of the source documents and the rulings it follows
 */
public record Explanation(
    RuleInfo rule, List<Finding> findings, List<Fact> facts, List<SourcePassage> passages) {

  /** Keeps its own copies of the lists. */
  public Explanation {
    findings = List.copyOf(findings);
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
  }

  /**
   * A passage of the source documents, or a ruling on them.
   *
   * @param id its identifier, such as {@code B-054}
   * @param title what it says, in a few words; the document's own ones in Hebrew
   */
  public record SourcePassage(String id, String title) {}
}
