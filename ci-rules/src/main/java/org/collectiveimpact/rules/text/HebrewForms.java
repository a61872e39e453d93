package org.collectiveimpact.rules.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms under which a Hebrew word is looked up: without niqqud, final letters and quote marks,
 * with and without prefix letters and endings.
 *
 * <p>Hebrew writes "and", "the", "in", "to" as letters before the word, and which of them belong to
 * it shows only by what is left. So a word of a title has several forms, and is any word of a table
 * that shares one.
 */
final class HebrewForms {

  private static final int MOST_PREFIXES = 3;
  private static final String PREFIXES = "והבכלמש";

  /** Person and time before the root of a verb. */
  private static final String VERB_PREFIXES = "יתנאמ";

  private static final String[] ENDINGS = {
    "יותיהמ", "ותיהמ", "ותיהנ", "ותיכמ", "ותינו", "יהמ", "יהנ", "ותיו", "ותיה", "ינו", "יות", "תנו",
    "תמ", "תו", "ימ", "ות", "ית", "יה", "יו", "ת", "ה", "י"
  };

  /** Words written with and without a vowel letter: as it stands, as it is looked up. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("תכנית", "תוכנית"),
          Map.entry("תכניות", "תוכניות"),
          Map.entry("תכניתית", "תוכניתית"),
          Map.entry("יזמה", "יוזמה"),
          Map.entry("יזמת", "יוזמת"),
          Map.entry("תאומ", "תיאומ"),
          Map.entry("שתופ", "שיתופ"),
          Map.entry("שתופי", "שיתופי"),
          Map.entry("גבוש", "גיבוש"),
          Map.entry("גיוס", "גיוס"),
          Map.entry("וועדה", "ועדה"),
          Map.entry("וועדת", "ועדת"),
          Map.entry("וועדות", "ועדות"),
          Map.entry("וועד", "ועד"),
          Map.entry("שולחנ", "שולחנ"),
          Map.entry("התכנות", "היתכנות"),
          Map.entry("מיזמ", "מיזמ"));

  private HebrewForms() {}

  /** The forms of a word of a table. */
  static Set<String> ofTable(String word) {
    Set<String> forms = new TreeSet<>();
    String whole = spelled(normal(word));
    forms.add(whole);
    forms.add(stem(whole));
    if (whole.length() > MOST_PREFIXES && whole.charAt(0) == 'ל') {
      forms.add(verb(whole.substring(1)));
    }
    return forms;
  }

  /**
   * The forms of a word of a title, the likeliest first; each with the prefix letters that were
   * taken away for it.
   */
  static Map<String, String> of(String word) {
    Map<String, String> forms = new LinkedHashMap<>();
    String whole = normal(word);
    for (int cut = 0; cut <= MOST_PREFIXES && whole.length() - cut >= 2; cut++) {
      String rest = spelled(whole.substring(cut));
      String prefix = whole.substring(0, cut);
      forms.putIfAbsent(rest, prefix);
      forms.putIfAbsent(stem(rest), prefix);
      // A waw in the middle is doubled after a prefix.
      if (cut > 0 && rest.startsWith("וו")) {
        forms.putIfAbsent(rest.substring(1), prefix);
        forms.putIfAbsent(stem(rest.substring(1)), prefix);
      }
      // neither an infinitive nor a noun with its article is a verb with person and time
      boolean noVerb = prefix.endsWith("ל") || prefix.endsWith("ה");
      if (!noVerb && rest.length() > MOST_PREFIXES && VERB_PREFIXES.indexOf(rest.charAt(0)) >= 0) {
        forms.putIfAbsent(verb(rest.substring(1)), prefix);
        forms.putIfAbsent(verb(stem(rest.substring(1))), prefix);
      }
      if (PREFIXES.indexOf(whole.charAt(cut)) < 0) {
        break;
      }
    }
    return forms;
  }

  /** Without niqqud, quote marks and final letters. */
  static String normal(String word) {
    StringBuilder normal = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= 'א' && letter <= 'ת') {
        normal.append(
            switch (letter) {
              case 'ך' -> 'כ';
              case 'ם' -> 'מ';
              case 'ן' -> 'נ';
              case 'ף' -> 'פ';
              case 'ץ' -> 'צ';
              default -> letter;
            });
      }
    }
    return normal.toString();
  }

  private static String spelled(String word) {
    return SPELLINGS.getOrDefault(word, word);
  }

  /** Without the ending of number, gender, construct state or possession. */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      int rest = word.length() - ending.length();
      if (rest >= 3 && word.endsWith(ending)) {
        return word.substring(0, rest);
      }
    }
    return word;
  }

  /** Marks a form as that of a verb, so that it does not meet nouns. */
  private static String verb(String root) {
    return "+" + root;
  }
}
