package org.collectiveimpact.rules.text;

import java.util.List;

/** Reads the titles of tasks; for one thread. */
public final class TitleReader {

  private final Signals signals;
  private final double least;
  private final TitleWords words = new TitleWords();

  /**
   * A reader that knows these signals; their tables are read when there is a title to read.
   *
   * @param least the {@link Confidence} below which a kind stays open, from 0 to 1
   */
  public TitleReader(Signals signals, double least) {
    this.signals = signals;
    this.least = least;
  }

  /** A reader that knows these signals, and says whatever is likely. */
  public TitleReader(Signals signals) {
    this(signals, 0);
  }

  /** What a title says. */
  public TitleReading read(String title) {
    SignalTable table = signals.table(Forms.isHebrew(title));
    List<Token> tokens = words.of(title, table);
    return new Weighing(title, tokens, table).reading(least);
  }

  /** The grammar, for tests. */
  List<String> grammar(String title) {
    SignalTable table = signals.table(Forms.isHebrew(title));
    List<Token> tokens = words.of(title, table);
    return new Sentence(tokens, table.find(tokens)).inWords();
  }
}
