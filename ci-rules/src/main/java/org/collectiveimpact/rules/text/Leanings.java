package org.collectiveimpact.rules.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everyday words lean to: pantry to activities, toner to the backbone, hurt to trust.
 *
 * <p>The tables {@code leanings-en.csv} and {@code leanings-he.csv} say it of words as readers
 * judged them, without a title: of all titles of tasks in which the word stands, do more than usual
 * serve an aim? Half a point counts 1 in them. A word can lean otherwise as an act, where it begins
 * what is done, than as a noun: the verb to sign, and a sign.
 */
final class Leanings {

  /** The basis of these tables, for {@link Signals#ofBasis}. */
  static final String BASIS = "leanings";

  private final Map<String, Leaning> acts = new HashMap<>();
  private final Map<String, Leaning> nouns = new HashMap<>();

  /** Those of these files of the folder of signals. */
  Leanings(List<String> files) {
    for (String file : files) {
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(Signals.text(file))) {
        rows.forEach(this::add);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }

  private void add(NamedCsvRecord row) {
    int[] points = new int[Aim.values().length];
    for (Aim aim : Aim.values()) {
      points[aim.ordinal()] = Integer.parseInt(row.getField(aim.name()));
    }
    Leaning leaning = new Leaning(points);
    String use = row.getField("use");
    for (String word : row.getField("word").split("\\|", -1)) {
      for (String form : forms(word)) {
        if (!use.equals("noun")) {
          acts.merge(form, leaning, Leaning::orMoreTelling);
        }
        if (!use.equals("act")) {
          nouns.merge(form, leaning, Leaning::orMoreTelling);
        }
      }
    }
  }

  private static Set<String> forms(String word) {
    return SignalTable.isHebrew(word)
        ? HebrewForms.ofTable(word)
        : Set.of(EnglishForms.ofTable(word));
  }

  /** What a form of a word leans to as the act of a title. */
  Leaning ofAct(String form) {
    return acts.getOrDefault(form, Leaning.NONE);
  }

  /** What a form of a word leans to elsewhere. */
  Leaning ofNoun(String form) {
    return nouns.getOrDefault(form, Leaning.NONE);
  }
}
