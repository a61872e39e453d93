package org.collectiveimpact.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a rule taken apart: patterns of constraints, and constraints of others joined
 * by "or" and "and". Knows as much of the rule language as the built-in rules use.
 */
final class ConditionText {

  private static final Pattern PATTERN = Pattern.compile("(?:(\\$\\w+) : )?([A-Z]\\w*)\\(");

  private final String text;

  /** A piece of the text. */
  record Span(int start, int end) {
    boolean contains(Span other) {
      return start <= other.start && other.end <= end;
    }
  }

  /** How the parts of a constraint are joined. */
  enum Join {
    /** One of the parts has to hold. */
    OR("||"),
    /** All parts have to hold. */
    AND("&&"),
    /** The constraint has no parts. */
    NONE("");

    private final String sign;

    Join(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  /** A constraint; the parts of a joined one may be joined again. */
  record Constraint(Span span, Join join, List<Constraint> parts) {

    /** This constraint and all below it. */
    List<Constraint> all() {
      List<Constraint> all = new ArrayList<>(List.of(this));
      parts.forEach(part -> all.addAll(part.all()));
      return all;
    }
  }

  /** A pattern: a fact of one type that meets all constraints. */
  record FactPattern(Span span, String binding, List<Constraint> constraints) {}

  ConditionText(String text) {
    this.text = text;
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  List<FactPattern> patterns() {
    List<FactPattern> patterns = new ArrayList<>();
    Matcher pattern = PATTERN.matcher(text);
    int from = 0;
    while (pattern.find(from)) {
      int end = closing(pattern.end() - 1);
      Span inside = new Span(pattern.end(), end);
      List<Constraint> constraints = new ArrayList<>();
      if (!text(inside).isBlank()) {
        split(inside, ",").forEach(span -> constraints.add(constraint(span)));
      }
      patterns.add(
          new FactPattern(
              new Span(pattern.start(), end + 1),
              pattern.group(1) == null ? "" : pattern.group(1),
              constraints));
      from = end + 1;
    }
    return patterns;
  }

  private Constraint constraint(Span span) {
    Span inside = span;
    if (text.charAt(span.start()) == '(' && closing(span.start()) == span.end() - 1) {
      inside = trimmed(span.start() + 1, span.end() - 1);
    }
    for (Join join : List.of(Join.OR, Join.AND)) {
      List<Span> spans = split(inside, join.sign());
      if (spans.size() > 1) {
        return new Constraint(span, join, spans.stream().map(this::constraint).toList());
      }
    }
    return new Constraint(span, Join.NONE, List.of());
  }

  /** The parts of a piece between separators that are not inside of parentheses. */
  List<Span> split(Span span, String separator) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && text.startsWith(separator, i)) {
        parts.add(trimmed(start, i));
        start = i + separator.length();
      }
    }
    parts.add(trimmed(start, span.end()));
    return parts;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Where the parenthesis is closed that is opened here. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a parenthesis is not closed in " + text);
  }
}
