package org.collectiveimpact.rules.text;

import java.util.List;

/** Reads the titles of tasks; for one thread. */
public final class TitleReader {

  private final SignalTable table;
  private final TitleWords words;

  /** A reader that knows these signals. */
  public TitleReader(Signals signals) {
    this.table = signals.table();
    this.words = new TitleWords(table);
  }

  /** What a title says. */
  public TitleReading read(String title) {
    List<Token> tokens = words.of(title);
    return new Weighing(title, tokens, table.find(tokens)).reading();
  }

  /** The grammar, for tests. */
  List<String> grammar(String title) {
    List<Token> tokens = words.of(title);
    return new Sentence(tokens, table.find(tokens)).inWords();
  }
}
