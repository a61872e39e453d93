package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through the tokens of a file; the token at the limit stands for the end. */
final class DrlCursor {

  /** What DRL and Java have and harmless rules have not. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "eval",
          "from",
          "accumulate",
          "acc",
          "groupby",
          "collect",
          "forall",
          "over",
          "do",
          "if",
          "break",
          "query",
          "new",
          "instanceof",
          "matches",
          "soundslike",
          "str",
          "dialect",
          "function",
          "declare",
          "trait",
          "unit",
          "window",
          "entry",
          "insert",
          "insertLogical",
          "update",
          "modify",
          "delete",
          "retract",
          "drools",
          "kcontext",
          "this",
          "super",
          "class",
          "getClass",
          "after",
          "before",
          "coincides",
          "during",
          "finishes",
          "finishedby",
          "includes",
          "meets",
          "metby",
          "overlaps",
          "overlappedby",
          "starts",
          "startedby",
          "excludes",
          "switch",
          "while",
          "for",
          "try",
          "return",
          "var",
          "->",
          "::",
          "[",
          "]",
          "{",
          "}",
          "#",
          "##",
          "!.",
          "?",
          "@",
          "`",
          "\\",
          "++",
          "--",
          "+=",
          "-=",
          "=",
          ":=",
          ";",
          "+",
          "-",
          "*",
          "/",
          "%",
          "^",
          "&",
          "|",
          "~");

  private final List<DrlToken> tokens;
  private final int limit;
  private int at;

  DrlCursor(List<DrlToken> tokens, int from, int limit) {
    this.tokens = tokens;
    this.at = from;
    this.limit = limit;
  }

  /** The token that comes next. */
  DrlToken peek() {
    return peek(0);
  }

  /** A token further on. */
  DrlToken peek(int further) {
    return tokens.get(Math.min(at + further, limit));
  }

  /** The token that was read last. */
  DrlToken last() {
    return tokens.get(at - 1);
  }

  /** Whether all was read. */
  boolean atEnd() {
    return at >= limit;
  }

  /** Reads a token. */
  DrlToken next() {
    DrlToken token = peek();
    at = Math.min(at + 1, limit);
    return token;
  }

  /** Reads the sign or word if it comes next. */
  boolean take(String signOrWord) {
    boolean found = !atEnd() && peek().is(signOrWord);
    if (found) {
      at++;
    }
    return found;
  }

  /** Reads the sign or word, which must come next. */
  DrlToken expect(String signOrWord, String expected) throws DrlRefusal {
    if (atEnd() || !peek().is(signOrWord)) {
      throw unexpected(expected);
    }
    return next();
  }

  /** Reads a word, which must come next. */
  DrlToken expectWord(String expected) throws DrlRefusal {
    if (atEnd() || !peek().isWord() || isForbidden(peek())) {
      throw unexpected(expected);
    }
    return next();
  }

  /** Where it is. */
  int position() {
    return at;
  }

  /** Goes from where a constraint begins to the comma or bracket after it. */
  void skipConstraint(int start) {
    int depth = 0;
    for (at = start; !atEnd(); at++) {
      DrlToken token = peek();
      if (depth == 0 && (token.is(",") || token.is(")"))) {
        return;
      }
      depth += token.depth();
    }
  }

  /** That the next token does not belong here. */
  DrlRefusal unexpected(String expected) {
    return unexpected(peek(), expected);
  }

  /** That a token does not belong here. */
  static DrlRefusal unexpected(DrlToken token, String expected) {
    return isForbidden(token)
        ? forbidden(token, expected, null)
        : new DrlRefusal(
            "syntax", token, token.shown() + " does not belong here; expected " + expected, null);
  }

  /** That a token belongs to what only trusted rules may do. */
  static DrlRefusal forbidden(DrlToken token, String expected, @Nullable String hint) {
    return new DrlRefusal(
        "forbidden",
        token,
        token.shown() + " is not allowed in restricted rules; expected " + expected,
        hint);
  }

  private static boolean isForbidden(DrlToken token) {
    boolean plain = token.kind() == DrlToken.Kind.WORD || token.kind() == DrlToken.Kind.SIGN;
    return plain && FORBIDDEN.contains(token.text());
  }
}
