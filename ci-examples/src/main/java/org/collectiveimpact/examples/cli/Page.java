package org.collectiveimpact.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** A text of lines that fit the screen, with hanging indents and, on a terminal, colours. */
final class Page {

  /** How text appears where colours can be shown. */
  enum Tone {
    /** As it is. */
    PLAIN(Style.reset),
    /** For what is read first. */
    STRONG(Style.bold),
    /** For what is looked up only if needed. */
    DIM(Style.faint),
    /** For what is well. */
    GOOD(Style.fg_green),
    /** For what is to be looked at. */
    CAUTION(Style.fg_yellow),
    /** For what is wrong. */
    BAD(Style.fg_red);

    private final Style style;

    Tone(Style style) {
      this.style = style;
    }
  }

  /**
   * A piece of text in one tone.
   *
   * @param text the text
   * @param tone how it appears
   * @param whole whether it stays on one line if it can
   * @param name whether it is a name or a text of the user, with a direction of its own
   */
  record Span(String text, Tone tone, boolean whole, boolean name) {

    Span(String text, Tone tone) {
      this(text, tone, false, false);
    }

    /** Text as it is. */
    static Span of(String text) {
      return new Span(text, Tone.PLAIN);
    }

    /** Text to be looked up only if needed. */
    static Span dim(String text) {
      return new Span(text, Tone.DIM);
    }

    /** Where a statement comes from, on one line if it fits. */
    static Span trace(String text) {
      return new Span(text, Tone.DIM, true, false);
    }

    /** A name or a text of the user, which may be written from right to left. */
    static Span name(String text, Tone tone) {
      return new Span(text, tone, false, true);
    }

    private Span part(String part) {
      return new Span(part, tone, whole, name);
    }

    private boolean looksLike(Span other) {
      return tone == other.tone && name == other.name;
    }
  }

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colours;
  private final boolean rightToLeft;

  /** A page for a language written from left to right. */
  Page(int width, boolean colours) {
    this(width, colours, false);
  }

  Page(int width, boolean colours, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.colours = colours;
  }

  /** An empty line. */
  void blank() {
    text.append('\n');
  }

  /** The title of a part, with an empty line above. */
  void heading(String title) {
    blank();
    item("", new Span(title, Tone.STRONG));
  }

  /** A line across the page. */
  void rule() {
    item("", Span.dim("─".repeat(width)));
  }

  /** Text that starts with a mark; its other lines are indented as far as the mark is wide. */
  void item(String mark, Span... spans) {
    item(Span.of(mark), spans);
  }

  /** Text that starts with a mark; its other lines are indented as far as the mark is wide. */
  void item(Span mark, Span... spans) {
    int indent = Plain.width(mark.text());
    List<Span> line = new ArrayList<>();
    line.add(mark);
    int used = indent;
    boolean empty = true;
    for (Span word : words(width - indent, spans)) {
      int length = Plain.width(word.text());
      if (!empty && used + 1 + length > width) {
        flush(line);
        line.add(Span.of(" ".repeat(indent)));
        used = indent;
        empty = true;
      }
      line.add(empty ? word : word.part(" " + word.text()));
      used += length + (empty ? 0 : 1);
      empty = false;
    }
    flush(line);
  }

  private static List<Span> words(int room, Span... spans) {
    List<Span> words = new ArrayList<>();
    for (Span span : spans) {
      String text = Plain.text(span.text());
      if (span.whole() && Plain.width(text) <= room) {
        words.add(span.part(text));
      } else if (!text.isEmpty()) {
        for (String word : text.split(" ", -1)) {
          words.add(span.part(word));
        }
      }
    }
    return words;
  }

  private void flush(List<Span> line) {
    StringBuilder built = new StringBuilder();
    int next = 0;
    while (next < line.size()) {
      Span first = line.get(next);
      StringBuilder run = new StringBuilder();
      while (next < line.size() && line.get(next).looksLike(first)) {
        run.append(line.get(next++).text());
      }
      String shown = run.toString().stripLeading();
      built.append(" ".repeat(run.length() - shown.length()));
      String isolated =
          first.name()
              ? Plain.isolated(shown, rightToLeft)
              : Plain.wordsIsolated(shown, rightToLeft);
      built.append(painted(isolated, first.tone()));
    }
    String finished = built.toString().stripTrailing();
    if (rightToLeft && !finished.isEmpty()) {
      text.append(Plain.RIGHT_TO_LEFT_MARK);
    }
    text.append(finished).append('\n');
    line.clear();
  }

  private String painted(String run, Tone tone) {
    if (!colours || run.isEmpty() || tone == Tone.PLAIN) {
      return run;
    }
    // Switching bold off by itself underlines on many terminals.
    return tone.style.on() + run + Style.reset.on();
  }

  /** The whole text. */
  @Override
  public String toString() {
    return text.toString();
  }
}
