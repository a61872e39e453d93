package org.collectiveimpact.rules.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A DRL file as text and tokens.
 *
 * <p>Lines end in {@code \n} here, whatever they end in in the file; comments are no tokens.
 *
 * @param file the file, relative to the pack
 * @param text the text
 * @param tokens its tokens; the last one is the end
 */
record DrlText(String file, String text, List<DrlToken> tokens) {

  /** Longer files are refused before anything looks at them. */
  static final int LONGEST = 200_000;

  /** Deeper brackets are refused before anything looks at them. */
  static final int DEEPEST = 24;

  private static final List<String> SIGNS =
      List.of(
          "->", "::", "==", "!=", "<=", ">=", "&&", "||", "!.", "##", "++", "--", "+=", "-=", ":=");

  /** Reads a file; empty, and a problem, if it is too large, too deep or no text. */
  static Optional<DrlText> of(PackFile file, PackProblems problems) {
    if (file.bytes().length > LONGEST) {
      problems.error(
          PackPlace.of(file.name()),
          "too-large",
          "the file has " + file.bytes().length + " bytes; expected at most " + LONGEST,
          "Divide the rules among several files.");
      return Optional.empty();
    }
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file.bytes()))
              .toString()
              .replace("\r\n", "\n")
              .replace('\r', '\n');
    } catch (CharacterCodingException e) {
      problems.error(
          PackPlace.of(file.name()),
          "bad-encoding",
          "the file is not text in UTF-8; expected rules in UTF-8",
          "Save it with the encoding UTF-8.");
      return Optional.empty();
    }
    try {
      DrlText read = new DrlText(file.name(), text, new Scanner(text).tokens());
      return read.isShallow(problems) ? Optional.of(read) : Optional.empty();
    } catch (DrlRefusal refusal) {
      refusal.addTo(new DrlText(file.name(), text, List.of()), problems);
      return Optional.empty();
    }
  }

  /** Where a token stands. */
  PackPlace place(DrlToken token) {
    return place(token, token);
  }

  /** Where a run of tokens stands; its end is known if it is on the same line. */
  PackPlace place(DrlToken first, DrlToken last) {
    int length = last.end() - first.start();
    boolean oneLine = text.substring(first.start(), last.end()).indexOf('\n') < 0;
    return PackPlace.of(file, first.line(), first.column(), oneLine ? first.column() + length : 0);
  }

  /** A run of tokens as written, in one line. */
  String written(DrlToken first, DrlToken last) {
    return text.substring(first.start(), last.end()).replaceAll("\\s+", " ");
  }

  private boolean isShallow(PackProblems problems) {
    int depth = 0;
    for (DrlToken token : tokens) {
      depth += token.depth();
      if (depth > DEEPEST) {
        problems.error(
            place(token),
            "too-large",
            "brackets are nested more than " + DEEPEST + " deep; expected fewer",
            "Divide the condition among several conditions or rules.");
        return false;
      }
    }
    return true;
  }

  /** Cuts a text into tokens. */
  private static final class Scanner {

    private final String text;
    private final List<DrlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Scanner(String text) {
      this.text = text;
      at = text.startsWith("\uFEFF") ? 1 : 0;
      lineStart = at;
    }

    List<DrlToken> tokens() throws DrlRefusal {
      while (at < text.length()) {
        char first = text.charAt(at);
        if (first == '\n') {
          at++;
          line++;
          lineStart = at;
        } else if (first == ' ' || first == '\t') {
          at++;
        } else if (text.startsWith("//", at)) {
          int end = text.indexOf('\n', at);
          at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
          comment();
        } else if (first == '"' || first == '\'') {
          quoted(first);
        } else if (Character.isJavaIdentifierStart(first)) {
          int end = at + 1;
          while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
          }
          add(DrlToken.Kind.WORD, text.substring(at, end), end);
        } else if (first >= '0' && first <= '9') {
          int end = at + 1;
          while (end < text.length() && isNumberPart(end)) {
            end++;
          }
          add(DrlToken.Kind.NUMBER, text.substring(at, end), end);
        } else {
          sign();
        }
      }
      add(DrlToken.Kind.END, "", at);
      return List.copyOf(tokens);
    }

    private static boolean isWordPart(char character) {
      return Character.isJavaIdentifierPart(character)
          && !Character.isIdentifierIgnorable(character);
    }

    private boolean isNumberPart(int index) {
      char character = text.charAt(index);
      boolean point =
          character == '.'
              && index + 1 < text.length()
              && Character.isDigit(text.charAt(index + 1));
      return point || isWordPart(character);
    }

    private void comment() throws DrlRefusal {
      int end = text.indexOf("*/", at + 2);
      if (end < 0) {
        throw unfinished("comment", "*/");
      }
      for (int i = at; i < end; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      at = end + 2;
    }

    private void quoted(char quote) throws DrlRefusal {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      if (end >= text.length() || text.charAt(end) != quote) {
        throw unfinished("text in quotes", String.valueOf(quote));
      }
      add(DrlToken.Kind.TEXT, text.substring(at + 1, end), end + 1);
    }

    private void sign() {
      for (String sign : SIGNS) {
        if (text.startsWith(sign, at)) {
          add(DrlToken.Kind.SIGN, sign, at + sign.length());
          return;
        }
      }
      int end = text.offsetByCodePoints(at, 1);
      add(DrlToken.Kind.SIGN, text.substring(at, end), end);
    }

    private void add(DrlToken.Kind kind, String written, int end) {
      tokens.add(new DrlToken(kind, written, line, at - lineStart + 1, at, end));
      at = end;
    }

    private DrlRefusal unfinished(String what, String closing) {
      DrlToken token = new DrlToken(DrlToken.Kind.SIGN, "", line, at - lineStart + 1, at, at + 1);
      return new DrlRefusal(
          "syntax",
          token,
          "a " + what + " begins here and does not end; expected " + closing,
          null);
    }
  }
}
