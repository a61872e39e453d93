package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of a DRL file.
 *
 * @param first the word {@code rule}
 * @param last the word {@code end}
 * @param name its name
 * @param tags its annotations, by name
 * @param conditions what must match, if it could be read
 * @param call what it reports, if it could be read
 * @param whole whether the conditions and what it does could be read to the last word
 */
record DrlRule(
    DrlToken first,
    DrlToken last,
    DrlToken name,
    Map<String, Tag> tags,
    Optional<List<DrlElement>> conditions,
    Optional<Call> call,
    boolean whole) {

  /**
   * An annotation.
   *
   * @param name its name
   * @param value its value
   */
  record Tag(DrlToken name, DrlToken value) {}

  /**
   * The call by which a rule reports.
   *
   * @param method {@code finding}, {@code requirement} or {@code part}
   * @param variable the variable for the transition or part
   * @param code the code it reports
   * @param facts the facts it names
   */
  record Call(DrlToken method, Optional<DrlToken> variable, DrlToken code, List<DrlToken> facts) {}
}
