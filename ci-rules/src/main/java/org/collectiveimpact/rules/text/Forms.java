package org.collectiveimpact.rules.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The forms under which words of either language are looked up. */
final class Forms {

  /** Marks a form that has to be met letter by letter. */
  static final String EXACT = "=";

  private Forms() {}

  /** The forms of a word of a table. */
  static Set<String> ofTable(String word) {
    boolean exact = word.startsWith(EXACT);
    String plain = exact ? word.substring(EXACT.length()) : word;
    if (isHebrew(plain)) {
      return exact ? Set.of(EXACT + HebrewForms.normal(plain)) : HebrewForms.ofTable(plain);
    }
    return Set.of(exact ? word : EnglishForms.ofTable(plain));
  }

  /**
   * The forms of a word of a title, in lower case, the likeliest first; in Hebrew each with the
   * prefix letters that were taken away for it.
   */
  static Map<String, String> ofTitle(String word) {
    Map<String, String> forms = new LinkedHashMap<>();
    if (isHebrew(word)) {
      String whole = HebrewForms.normal(word);
      forms.put(EXACT + whole, "");
      if (whole.startsWith("ו") || whole.startsWith("ש")) {
        forms.put(EXACT + whole.substring(1), whole.substring(0, 1));
      }
      forms.putAll(HebrewForms.of(word));
    } else {
      forms.put(EXACT + word, "");
      EnglishForms.of(word).forEach(form -> forms.put(form, ""));
    }
    return forms;
  }

  /** Whether there is a Hebrew letter in it. */
  static boolean isHebrew(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 'א' && word.charAt(i) <= 'ת') {
        return true;
      }
    }
    return false;
  }
}
