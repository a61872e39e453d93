package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the expressions of constraints: paths, values and constants, comparisons of them, and
 * {@code &&}, {@code ||} and {@code !}. There is nothing else, so that nothing else reaches the
 * engine.
 */
final class ConstraintParser {

  /** What may stand on either side of a comparison, as messages say it. */
  private static final String VALUE = "a property, a value or a constant such as Answer.YES";

  private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS = Set.of("contains", "memberOf", "in");

  /** More conditions in one expression are a table, not a rule. */
  private static final int MOST_TERMS = 64;

  private final DrlCursor cursor;
  private int depth;
  private int terms;

  ConstraintParser(DrlCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads an expression. */
  ConstraintNode expression() throws DrlRefusal {
    return junction(false);
  }

  private ConstraintNode junction(boolean all) throws DrlRefusal {
    List<ConstraintNode> nodes = new ArrayList<>();
    do {
      if (!nodes.isEmpty() && isRelation(cursor.peek())) {
        throw new DrlRefusal(
            "deprecated-syntax",
            cursor.peek(),
            cursor.peek().shown() + " has nothing to its left; expected a whole comparison",
            "Name the property again: 'a > 3 && a < 5'.");
      }
      nodes.add(all ? unary() : junction(true));
    } while (cursor.take(all ? "&&" : "||"));
    return nodes.size() == 1 ? nodes.get(0) : new ConstraintNode.Junction(all, nodes);
  }

  private ConstraintNode unary() throws DrlRefusal {
    if (++depth > DrlText.DEEPEST || ++terms > MOST_TERMS) {
      throw new DrlRefusal(
          "too-large",
          cursor.peek(),
          "the condition has too many parts; expected at most "
              + MOST_TERMS
              + ", nested at most "
              + DrlText.DEEPEST
              + " deep",
          "Divide it among several conditions or rules.");
    }
    DrlToken first = cursor.peek();
    ConstraintNode node =
        cursor.take("!") ? new ConstraintNode.Negation(first, unary()) : relation();
    depth--;
    return node;
  }

  private ConstraintNode relation() throws DrlRefusal {
    if (cursor.take("(")) {
      ConstraintNode inside = expression();
      cursor.expect(")", "')'");
      if (isRelation(cursor.peek())) {
        throw cursor.unexpected("'&&', '||', ',' or ')'");
      }
      return inside;
    }
    ConstraintNode left = operand();
    DrlToken sign = cursor.peek();
    if (!isRelation(sign)) {
      return left;
    }
    cursor.next();
    String operator = sign.text();
    if (sign.is("not")) {
      DrlToken word = cursor.next();
      if (!WORDS.contains(word.text())) {
        throw DrlCursor.unexpected(word, "'contains', 'memberOf' or 'in'");
      }
      operator = "not " + word.text();
    }
    if (operator.endsWith("in")) {
      return among(left, sign, operator);
    }
    ConstraintNode right = operand();
    return new ConstraintNode.Relation(left, sign, operator, List.of(right), right.last());
  }

  private ConstraintNode among(ConstraintNode left, DrlToken sign, String operator)
      throws DrlRefusal {
    cursor.expect("(", "'(' and values");
    List<ConstraintNode> values = new ArrayList<>();
    do {
      values.add(operand());
    } while (cursor.take(","));
    DrlToken last = cursor.expect(")", "',' or ')'");
    return new ConstraintNode.Relation(left, sign, operator, values, last);
  }

  private static boolean isRelation(DrlToken token) {
    return (token.kind() == DrlToken.Kind.SIGN && SIGNS.contains(token.text()))
        || (token.isWord() && (WORDS.contains(token.text()) || token.is("not")));
  }

  private ConstraintNode operand() throws DrlRefusal {
    DrlToken first = cursor.peek();
    if (cursor.take("-")) {
      if (cursor.peek().kind() != DrlToken.Kind.NUMBER) {
        throw DrlCursor.unexpected(first, VALUE);
      }
      return number(first);
    }
    if (first.kind() == DrlToken.Kind.NUMBER) {
      return number(first);
    }
    if (first.kind() == DrlToken.Kind.TEXT) {
      return new ConstraintNode.Literal(first, text(cursor.next()));
    }
    if (first.is("true") || first.is("false") || first.is("null")) {
      return new ConstraintNode.Literal(first, cursor.next());
    }
    return path();
  }

  private ConstraintNode number(DrlToken first) throws DrlRefusal {
    DrlToken token = cursor.next();
    if (!token.text().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw new DrlRefusal(
          "bad-value",
          token,
          token.shown() + " is not a plain number; expected a number such as 24 or 2.5",
          null);
    }
    return new ConstraintNode.Literal(first, token);
  }

  /** The engine would read what stands behind a backslash as something else than it looks. */
  static DrlToken text(DrlToken token) throws DrlRefusal {
    if (token.text().indexOf('\\') >= 0 || token.text().indexOf('"') >= 0) {
      throw new DrlRefusal(
          "forbidden",
          token,
          token.shown()
              + " contains a backslash or a quotation mark; expected a plain text in restricted"
              + " rules",
          null);
    }
    if (token.text().chars().anyMatch(Character::isISOControl)) {
      throw new DrlRefusal(
          "forbidden",
          token,
          token.shown() + " contains a control character; expected a plain text",
          null);
    }
    return token;
  }

  private ConstraintNode path() throws DrlRefusal {
    List<ConstraintNode.Step> steps = new ArrayList<>();
    do {
      DrlToken name = cursor.expectWord(steps.isEmpty() ? VALUE : "the name of a property");
      if (cursor.take("(")) {
        List<ConstraintNode> arguments = new ArrayList<>();
        while (!cursor.peek().is(")")) {
          if (!arguments.isEmpty()) {
            cursor.expect(",", "',' or ')'");
          }
          if (++depth > DrlText.DEEPEST) {
            throw cursor.unexpected("fewer brackets inside each other");
          }
          arguments.add(operand());
          depth--;
        }
        steps.add(new ConstraintNode.Step(name, Optional.of(arguments), cursor.next()));
      } else {
        steps.add(new ConstraintNode.Step(name, Optional.empty(), name));
      }
    } while (cursor.take("."));
    return new ConstraintNode.Path(steps);
  }
}
