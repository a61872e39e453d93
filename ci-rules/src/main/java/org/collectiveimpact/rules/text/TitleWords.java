package org.collectiveimpact.rules.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes titles apart into words; for one thread. */
final class TitleWords {

  /** What is longer is no title; the rest of it is not read. */
  static final int LONGEST_TITLE = 2_000;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(tokenizer));
  private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);

  /** The words of a title, in order, and what a table knows of them. */
  List<Token> of(String title, SignalTable table) {
    String text = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    List<Token> tokens = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(text));
      words.reset();
      int end = 0;
      while (words.incrementToken()) {
        Token.Gap before = Token.Gap.between(text, end, offset.startOffset());
        end = offset.endOffset();
        tokens.add(new Token(table.word(term.toString()), offset.startOffset(), end, before));
      }
      words.end();
      words.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
