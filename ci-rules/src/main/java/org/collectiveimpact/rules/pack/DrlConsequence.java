package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a rule does: one call that reports. */
final class DrlConsequence {

  /** The ways to report, and what each names before the code. */
  private static final Map<String, String> METHODS =
      Map.of("finding", "", "requirement", "$passage, ", "part", "$part, ");

  private DrlConsequence() {}

  /** Reads the call, which must be all there is. */
  static DrlRule.Call read(DrlCursor cursor) throws DrlRefusal {
    DrlRule.Call call = call(cursor);
    cursor.take(";");
    if (!cursor.atEnd()) {
      throw refused(cursor.peek(), "'end', for a rule reports once and does nothing else");
    }
    return call;
  }

  /** The first call among other Java; nothing if there is none that can be read. */
  static Optional<DrlRule.Call> find(List<DrlToken> tokens, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.get(i).is("report")) {
        try {
          return Optional.of(call(new DrlCursor(tokens, i, limit)));
        } catch (DrlRefusal other) {
          // some other use of the word, or a call with computed arguments
        }
      }
    }
    return Optional.empty();
  }

  private static DrlRule.Call call(DrlCursor cursor) throws DrlRefusal {
    String expected = "a report such as report.finding(\"ORC-001\", \"funding.coverageMonths\")";
    if (!cursor.peek().is("report") || !cursor.peek(1).is(".")) {
      throw refused(cursor.peek(), expected);
    }
    cursor.next();
    cursor.next();
    DrlToken method = cursor.next();
    String before = METHODS.get(method.text());
    if (before == null || !method.isWord()) {
      throw refused(method, "report.finding, report.requirement or report.part");
    }
    String form = "report." + method.text() + "(" + before + "\"ORC-001\", \"fact\")";
    expect(cursor, "(", form);
    Optional<DrlToken> variable = Optional.empty();
    if (!before.isEmpty()) {
      if (!cursor.peek().text().startsWith("$")) {
        throw refused(cursor.peek(), form);
      }
      variable = Optional.of(cursor.next());
      expect(cursor, ",", form);
    }
    DrlToken code = text(cursor, form);
    List<DrlToken> facts = new ArrayList<>();
    while (cursor.take(",")) {
      facts.add(text(cursor, form));
    }
    expect(cursor, ")", form);
    return new DrlRule.Call(method, variable, code, facts);
  }

  private static void expect(DrlCursor cursor, String sign, String form) throws DrlRefusal {
    if (!cursor.take(sign)) {
      throw refused(cursor.peek(), form);
    }
  }

  private static DrlToken text(DrlCursor cursor, String form) throws DrlRefusal {
    if (cursor.peek().kind() != DrlToken.Kind.TEXT) {
      throw refused(cursor.peek(), form);
    }
    return ConstraintParser.text(cursor.next());
  }

  private static DrlRefusal refused(DrlToken token, String expected) {
    return token.is("end")
        ? new DrlRefusal("syntax", token, "the rule reports nothing; expected " + expected, null)
        : DrlCursor.forbidden(token, expected, null);
  }
}
