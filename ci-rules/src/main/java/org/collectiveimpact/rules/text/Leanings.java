package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What everyday words and expressions lean to: pantry to activities, toner to the backbone, hurt to
 * trust, "in the loop" to communication.
 *
 * <p>The tables {@code leanings-en.csv} and {@code leanings-he.csv} say it as readers judged it,
 * without a title: of all titles of tasks in which the word stands, do more than usual serve an
 * aim, or does nobody know? Half a point counts 1 in them. A word can lean otherwise as an act,
 * where it begins what is done, than as a noun: the verb to sign, and a sign.
 */
final class Leanings {

  /** The basis of these tables, for {@link Signals#ofBasis}. */
  static final String BASIS = "leanings";

  /** Words as a table has them, and what they lean to together. */
  record Expression(String words, Leaning leaning) {}

  private final Map<String, Leaning> acts = new HashMap<>();
  private final Map<String, Leaning> nouns = new HashMap<>();
  private final List<Expression> expressions = new ArrayList<>();

  /** Those of these rows of a table. */
  Leanings(Stream<String> rows) {
    rows.forEach(this::add);
  }

  /** Those of these files of the folder of signals. */
  static Leanings ofFiles(List<String> files) {
    return new Leanings(files.stream().flatMap(file -> Signals.text(file).lines().skip(1)));
  }

  /**
   * A row such as {@code act,sign,0,0,1,1,4,0,0,0}: its use, the word, and the points. The rows are
   * taken apart by hand, since there are a hundred thousand to read before the first title, and
   * none needs quotes, which {@code LeaningsTest} holds them to.
   */
  private void add(String row) {
    int use = row.indexOf(',');
    String words = row.substring(use + 1, row.indexOf(',', use + 1));
    Leaning leaning = Leaning.ofRow(row);
    if (words.indexOf(' ') >= 0) {
      expressions.add(new Expression(words, leaning));
      return;
    }
    for (String word : words.split("\\|", -1)) {
      for (String form : Forms.ofTable(word)) {
        if (!row.startsWith("noun,")) {
          acts.merge(form, leaning, Leaning::orMoreTelling);
        }
        if (!row.startsWith("act,")) {
          nouns.merge(form, leaning, Leaning::orMoreTelling);
        }
      }
    }
  }

  /** What a form of a word leans to as the act of a title. */
  Leaning ofAct(String form) {
    return acts.getOrDefault(form, Leaning.NONE);
  }

  /** What a form of a word leans to elsewhere. */
  Leaning ofNoun(String form) {
    return nouns.getOrDefault(form, Leaning.NONE);
  }

  /** Expressions, in the order of the tables. */
  List<Expression> expressions() {
    return expressions;
  }
}
