package org.collectiveimpact.rules.text;

import java.util.LinkedHashMap;
import java.util.List;
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

  /** How many letters a root has; what is left of a word without its endings has as many. */
  private static final int ROOT = 3;

  /** And, that, when; then in, as, to, from; then the, which in, as and to swallow. */
  private static final Set<String> PREFIXES =
      Set.of(
          "ו", "ש", "כש", "ב", "כ", "ל", "מ", "ה", "וש", "וכש", "וב", "וכ", "ול", "ומ", "וה", "שב",
          "שכ", "של", "שמ", "שה", "מה", "ומה", "ושב", "ושל", "ושמ", "ושה", "שמה", "כשב", "כשה",
          "כשמ");

  /** Person and time before the root of a verb. */
  private static final String VERB_PREFIXES = "יתנאמ";

  /** What an infinitive can carry for its object: to spread it. */
  private static final String OBJECTS = "והמנ";

  /** Nouns that are spelled like infinitives. */
  private static final Set<String> NOUNS_WITH_LAMED =
      Set.of("לימוד", "לקוח", "לקוחות", "לכידות", "לשכת", "לידת", "למידת", "לשונ", "ליבונ", "לחצנ");

  /** Whose it is. */
  private static final String[] OWNERS = {"יהמ", "יהנ", "יכמ", "ינו", "יו", "יה", "נו", "כמ"};

  /** Number and gender of a verb. */
  private static final String[] VERB_ENDINGS = {"ימ", "ות", "ו", "ת", "ה", "י"};

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
          Map.entry("וועדה", "ועדה"),
          Map.entry("וועדת", "ועדת"),
          Map.entry("וועדות", "ועדות"),
          Map.entry("וועד", "ועד"),
          Map.entry("התכנות", "היתכנות"),
          Map.entry("קב", "קבוצת"));

  private HebrewForms() {}

  /** The forms of a word of a table. */
  static Set<String> ofTable(String word) {
    Set<String> forms = new TreeSet<>();
    String whole = spelled(normal(word));
    if (isInfinitive(whole)) {
      forms.add(infinitive(whole));
      verbs(whole.substring(1), forms);
    } else {
      forms.add(whole);
      List<String> singular = singular(whole);
      if (!singular.isEmpty() && !whole.endsWith("ות")) {
        forms.add(singular.get(0)); // the likeliest; of a word of a title any
      }
    }
    return forms;
  }

  /**
   * To do, which has no endings: so that "to coordinators" is not "to coordinate", which has the
   * same letters but one.
   */
  private static boolean isInfinitive(String word) {
    if (word.length() <= ROOT || word.charAt(0) != 'ל' || word.charAt(1) == 'ו') {
      return word.startsWith("לוו");
    }
    char last = word.charAt(word.length() - 1);
    boolean noun = last == 'ה' || last == 'י' || word.endsWith("ימ") || word.endsWith("ית");
    return !noun && !NOUNS_WITH_LAMED.contains(word);
  }

  /** What the verb of an infinitive is met by when it has person and time before it. */
  private static void verbs(String root, Set<String> forms) {
    forms.add(verb(root));
    if (root.charAt(0) == 'ה') {
      forms.add(causing(root.substring(1)));
    }
    int last = root.length() - 1;
    if (root.endsWith("ות")) {
      forms.add(verb(root.substring(0, last - 1) + 'ה')); // to build, will build
    } else if (last == ROOT && root.charAt(last - 1) == 'ו') {
      forms.add(verb(root.substring(0, last - 1) + root.charAt(last))); // to write, will be written
    }
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
      // only "and" and "that" stand before a verb
      boolean verb = prefix.isEmpty() || prefix.endsWith("ו") || prefix.endsWith("ש");
      if (verb && rest.length() > ROOT && rest.charAt(0) == 'ל') {
        forms.putIfAbsent(infinitive(rest), prefix);
        if (OBJECTS.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
          forms.putIfAbsent(infinitive(rest.substring(0, rest.length() - 1)), prefix);
        }
      }
      nouns(rest, prefix, forms);
      // A waw in the middle is doubled after a prefix.
      if (cut > 0 && rest.startsWith("וו")) {
        nouns(rest.substring(1), prefix, forms);
      }
      if (verb && rest.length() > ROOT && VERB_PREFIXES.indexOf(rest.charAt(0)) >= 0) {
        verbs(rest.charAt(0), rest.substring(1), prefix, forms);
      }
      if (cut < whole.length() && !PREFIXES.contains(whole.substring(0, cut + 1))) {
        break;
      }
    }
    return forms;
  }

  /** The nouns that a word can be a form of, it among them. */
  private static void nouns(String word, String prefix, Map<String, String> forms) {
    forms.putIfAbsent(word, prefix);
    for (String one : singular(word)) {
      forms.putIfAbsent(one, prefix);
    }
    int length = word.length();
    if (word.endsWith("י") && length > ROOT) {
      forms.putIfAbsent(word.substring(0, length - 1) + "ימ", prefix); // measures of: measures
    }
    for (String owner : OWNERS) {
      if (word.endsWith(owner) && length - owner.length() >= ROOT) {
        String owned = word.substring(0, length - owner.length());
        forms.putIfAbsent(owned, prefix);
        forms.putIfAbsent(owned + 'ה', prefix);
        singular(owned).forEach(one -> forms.putIfAbsent(one, prefix));
        return;
      }
    }
  }

  /**
   * The singular that a word can be the plural of, or the noun that it is the construct state of.
   */
  private static List<String> singular(String word) {
    int length = word.length();
    if (length > ROOT && word.endsWith("ימ")) {
      String one = word.substring(0, length - 2);
      return List.of(one, one + 'ה');
    }
    if (length > ROOT + 1 && word.endsWith("יות")) {
      String one = word.substring(0, length - 2);
      return List.of(one + 'ת', one + 'ה', one, one.substring(0, one.length() - 1) + "ות");
    }
    if (length > ROOT && word.endsWith("ות")) {
      String one = word.substring(0, length - 2);
      return List.of(one + 'ה', one, one + 'ת');
    }
    if (length > 2 && word.endsWith("ת")) {
      return List.of(word.substring(0, length - 1) + 'ה');
    }
    if (length > ROOT && word.endsWith("י")) {
      return List.of(word.substring(0, length - 1));
    }
    return List.of();
  }

  /** The verbs that what follows person and time can be. */
  private static void verbs(char person, String rest, String prefix, Map<String, String> forms) {
    for (String verb : new TreeSet<>(List.of(rest, stem(rest)))) {
      forms.putIfAbsent(verb(verb), prefix);
      if (person == 'נ' || person == 'א') {
        continue; // a representative is not to represent
      }
      forms.putIfAbsent(causing(verb), prefix);
      if (person != 'מ' && verb.length() >= ROOT) {
        passive(verb, prefix, forms);
      }
    }
  }

  /** Will be published, chosen, established. */
  private static void passive(String verb, String prefix, Map<String, String> forms) {
    String bare = verb.substring(1);
    if (verb.charAt(0) == 'ו') {
      int last = bare.length() - 1;
      forms.putIfAbsent(verb(bare), prefix);
      forms.putIfAbsent(causing(bare.substring(0, last) + 'י' + bare.charAt(last)), prefix);
    } else if (verb.charAt(1) == 'ו') {
      forms.putIfAbsent(verb(verb.charAt(0) + verb.substring(2)), prefix);
    } else if (verb.charAt(0) == 'י') {
      forms.putIfAbsent(verb(bare), prefix);
    }
  }

  /**
   * The prefix of a word of a title, of those of the forms under which it is known. The likeliest
   * form is the longest, but a table may list a word with its prefix; of a word that no table knows
   * only one first letter seldom belongs to the word.
   */
  static String prefix(String word, List<String> known, boolean whole) {
    if (known.isEmpty()) {
      String letters = normal(word);
      boolean to = letters.length() > ROOT + 1 && letters.charAt(0) == 'ל';
      return to && letters.charAt(1) != 'ו' && !NOUNS_WITH_LAMED.contains(letters) ? "ל" : "";
    }
    boolean listed = known.get(0).isEmpty() && !whole;
    return listed && known.contains("ל") ? "ל" : known.get(0);
  }

  /** Whether a form of a title word is that of a noun with nothing taken away before it. */
  static boolean isWhole(String form, String prefix) {
    return prefix.isEmpty() && !form.startsWith("+") && !form.startsWith("^");
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

  /** Without the ending of number and gender. */
  private static String stem(String verb) {
    for (String ending : VERB_ENDINGS) {
      int rest = verb.length() - ending.length();
      if (rest >= ROOT && verb.endsWith(ending)) {
        return verb.substring(0, rest);
      }
    }
    return verb;
  }

  /** Marks a form as that of a verb, so that it does not meet nouns. */
  private static String verb(String root) {
    return "+" + root;
  }

  /** Marks the form of a verb that loses its he after person and time: to define, will define. */
  private static String causing(String root) {
    return "^" + root;
  }

  /** Marks an infinitive. */
  private static String infinitive(String word) {
    return "!" + word;
  }
}
