package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places to fill in, and what it means.
 *
 * @param template the sentence, such as {@code fewer than {number} partners take part}
 * @param meaning what is compared, in the words of tables, such as {@code partnership.partners <
 *     {number}}
 * @param pattern finds the sentence in a line
 * @param places the names of its places, in their order
 */
record SentenceForm(String template, String meaning, Pattern pattern, List<String> places) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** A name in quotes; there may be quotes inside Hebrew words of it. */
  private static final String QUOTED = "\"[^\"].*?\"(?=\\s)";

  /** How the text in a place can look; in any other place there can be anything. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "number", "(\\S+)",
          "day", "(\\S+)",
          "code", "(\\S+)",
          "fact", "(" + QUOTED + "|[A-Za-z]+\\.[A-Za-z_]+)",
          "property", "(" + QUOTED + "|[A-Za-z]+)");

  /** The form of a line of a vocabulary. */
  static SentenceForm of(String template, String meaning) {
    StringBuilder pattern = new StringBuilder();
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(template);
    int from = 0;
    while (place.find()) {
      pattern.append(words(template.substring(from, place.start())));
      pattern.append(LOOKS.getOrDefault(place.group(1), "(\\S|\\S.*?\\S)"));
      places.add(place.group(1));
      from = place.end();
    }
    pattern.append(words(template.substring(from)));
    return new SentenceForm(
        template,
        meaning,
        Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        List.copyOf(places));
  }

  /** Words that must be there as they are, with any blanks between them. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : text.split("(?<=\\s)|(?=\\s)", -1)) {
      words.append(word.isBlank() ? word.isEmpty() ? "" : "\\s+" : Pattern.quote(word));
    }
    return words.toString();
  }

  /** How near a line is to the sentence is told by its words alone. */
  static String withoutValues(String line) {
    return line.replaceAll("\"[^\"]*\"", "{fact}").replaceAll("\\S*\\d\\S*", "{number}");
  }
}
