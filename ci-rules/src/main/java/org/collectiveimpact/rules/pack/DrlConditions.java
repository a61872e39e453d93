package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the conditions of a rule: patterns, joined by {@code and} and {@code or}, and {@code not}
 * and {@code exists} of them.
 */
final class DrlConditions {

  private static final String PATTERN = "a pattern such as Situation(...)";

  private static final int MOST_PATTERNS = 32;

  private final DrlCursor cursor;
  private final boolean trusted;
  private final List<DrlRefusal> leftOut = new ArrayList<>();
  private int depth;
  private int patterns;
  private boolean whole = true;

  /** Reads at a cursor; constraints of trusted rules that are not understood are left out. */
  DrlConditions(DrlCursor cursor, boolean trusted) {
    this.cursor = cursor;
    this.trusted = trusted;
  }

  /** Why constraints of trusted rules were left out. */
  List<DrlRefusal> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Whether nothing was left out. */
  boolean isWhole() {
    return whole;
  }

  /** Reads all of them. */
  List<DrlElement> read() throws DrlRefusal {
    List<DrlElement> elements = new ArrayList<>();
    while (!cursor.atEnd()) {
      elements.add(group(false));
    }
    if (elements.isEmpty()) {
      throw new DrlRefusal(
          "syntax", cursor.peek(), "the rule has no conditions; expected " + PATTERN, null);
    }
    return elements;
  }

  private DrlElement group(boolean all) throws DrlRefusal {
    DrlToken first = cursor.peek();
    List<DrlElement> elements = new ArrayList<>();
    do {
      elements.add(all ? single() : group(true));
      if (cursor.peek().is("||") || cursor.peek().is("&&")) {
        boolean or = cursor.peek().is("||");
        throw new DrlRefusal(
            "deprecated-syntax",
            cursor.peek(),
            cursor.peek().shown() + " between patterns; expected '" + (or ? "or'" : "and'"),
            "Later versions of the engine read only 'or' and 'and' here.");
      }
    } while (cursor.take(all ? "and" : "or"));
    return elements.size() == 1
        ? elements.get(0)
        : new DrlElement.Group(first, cursor.last(), all, elements);
  }

  private DrlElement single() throws DrlRefusal {
    DrlToken first = cursor.peek();
    if (++depth > DrlText.DEEPEST) {
      throw new DrlRefusal(
          "too-large",
          first,
          "the conditions are nested too deep; expected at most " + DrlText.DEEPEST,
          "Divide the rule among several rules.");
    }
    DrlElement element;
    if (cursor.take("not")) {
      element = existence(first, true);
    } else if (cursor.take("exists")) {
      element = existence(first, false);
    } else if (cursor.take("(")) {
      element = inBrackets();
    } else {
      element = pattern();
    }
    depth--;
    return element;
  }

  private DrlElement existence(DrlToken first, boolean none) throws DrlRefusal {
    DrlElement element = single();
    return new DrlElement.Existence(first, cursor.last(), none, element);
  }

  private DrlElement inBrackets() throws DrlRefusal {
    if (cursor.peek().is("and") || cursor.peek().is("or")) {
      throw new DrlRefusal(
          "syntax",
          cursor.peek(),
          cursor.peek().shown() + " before the patterns; expected it between them",
          "Write '(A() or B())'.");
    }
    DrlElement inside = group(false);
    cursor.expect(")", "'and', 'or' or ')'");
    return inside;
  }

  private DrlElement.Pattern pattern() throws DrlRefusal {
    if (++patterns > MOST_PATTERNS) {
      throw new DrlRefusal(
          "too-large",
          cursor.peek(),
          "the rule has more than " + MOST_PATTERNS + " patterns; expected fewer",
          "Divide it among several rules.");
    }
    DrlToken first = cursor.expectWord(PATTERN);
    Optional<DrlToken> variable = Optional.empty();
    DrlToken type = first;
    if (cursor.take(":")) {
      variable = Optional.of(variable(first));
      type = cursor.expectWord(PATTERN);
    }
    if (cursor.peek().is(".")) {
      throw new DrlRefusal(
          "forbidden",
          type,
          "a type is named by its package in a pattern; expected its simple name",
          "Import the type at the top of the file.");
    }
    cursor.expect("(", "'(' after '" + Shown.of(type.text()) + "'");
    List<DrlElement.Constraint> constraints = new ArrayList<>();
    while (!cursor.peek().is(")")) {
      if (!constraints.isEmpty() || cursor.peek().is(",")) {
        cursor.expect(",", "',' or ')'");
      }
      constraints.addAll(constraintOrNothing());
    }
    DrlToken last = cursor.next();
    return new DrlElement.Pattern(first, last, variable, type, constraints);
  }

  private List<DrlElement.Constraint> constraintOrNothing() throws DrlRefusal {
    int start = cursor.position();
    try {
      DrlElement.Constraint constraint = constraint();
      if (!trusted || cursor.peek().is(",") || cursor.peek().is(")")) {
        return List.of(constraint);
      }
    } catch (DrlRefusal refusal) {
      if (!trusted) {
        throw refusal;
      }
      leftOut.add(refusal);
    }
    whole = false;
    cursor.skipConstraint(start);
    return List.of();
  }

  private DrlElement.Constraint constraint() throws DrlRefusal {
    DrlToken first = cursor.peek();
    Optional<DrlToken> variable = Optional.empty();
    if (first.isWord() && cursor.peek(1).is(":")) {
      variable = Optional.of(variable(cursor.expectWord("a variable")));
      cursor.next();
    }
    ConstraintNode node = new ConstraintParser(cursor).expression();
    if (variable.isPresent() && !(node instanceof ConstraintNode.Path)) {
      throw new DrlRefusal(
          "forbidden",
          first,
          "a variable stands for a whole comparison; expected a property alone",
          "Write the comparison as a condition of its own: '$x : property, property > 3'.");
    }
    return new DrlElement.Constraint(variable, node, first, cursor.last());
  }

  private static DrlToken variable(DrlToken token) throws DrlRefusal {
    if (!token.text().matches("\\$[A-Za-z][A-Za-z0-9_]{0,39}")) {
      throw new DrlRefusal(
          "bad-name",
          token,
          token.shown() + " is not the name of a variable; expected one such as '$group'",
          null);
    }
    return token;
  }
}
