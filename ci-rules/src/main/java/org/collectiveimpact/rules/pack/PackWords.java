package org.collectiveimpact.rules.pack;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers what the findings of a pack say, from its files of words and from its tables. */
final class PackWords {

  /** The languages there can be words in, and the file that holds them. */
  static final Map<String, String> FILES =
      Map.of("en", "words_en.properties", "he", "words_he.properties");

  private static final Set<String> PLACES = Set.of("value", "count", "part");
  private static final Pattern KEY =
      Pattern.compile("(?<code>[^.]+)(\\.(missing|remedy|sentence))?");

  private final PackProblems problems;
  private final Set<String> codes;
  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final Map<String, String> origin = new HashMap<>();

  private PackWords(Set<String> codes, PackProblems problems) {
    this.problems = problems;
    this.codes = codes;
  }

  /** The words by language and key; what is wrong with them becomes problems. */
  static Map<String, Map<String, String>> read(
      List<PackFile> files, List<PackUnit> units, PackContext context) {
    Set<String> codes =
        units.stream()
            .flatMap(unit -> unit.rules().stream())
            .map(PackRule::code)
            .collect(Collectors.toSet());
    PackWords words = new PackWords(codes, context.problems());
    for (PackUnit unit : units) {
      unit.words()
          .forEach(
              (language, own) ->
                  new TreeMap<>(own)
                      .forEach((key, text) -> words.add(language, key, text, place(unit, key))));
    }
    for (PackFile file : files) {
      FILES.forEach(
          (language, name) -> {
            if (file.name().equals(name)) {
              words.read(language, file);
            }
          });
    }
    Map<String, Map<String, String>> read = new TreeMap<>();
    words.words.forEach((language, own) -> read.put(language, Collections.unmodifiableMap(own)));
    return Collections.unmodifiableMap(read);
  }

  /** The rule that a text of a table belongs to. */
  private static PackPlace place(PackUnit unit, String key) {
    Matcher matcher = KEY.matcher(key);
    String code = matcher.matches() ? matcher.group("code") : key;
    return unit.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .map(PackRule::place)
        .orElse(PackPlace.of(unit.file()));
  }

  private void read(String language, PackFile file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) { // of \\u without four digits
      problems.error(
          PackPlace.of(file.name()),
          "bad-words",
          "the file is not understood; expected lines such as ORC-001=The money lasts {value} months",
          "A backslash has a meaning here; write \\\\ for the character itself.");
      return;
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      PackPlace place = place(file.name(), text, key);
      Matcher matcher = KEY.matcher(key);
      boolean known = matcher.matches() && codes.contains(matcher.group("code"));
      // The rule may be one that could not be read.
      if (!known && !problems.haveErrorsInRules()) {
        problems.warning(
            place,
            "unknown-code",
            "no rule of the pack has the code of '"
                + Shown.of(key)
                + "'; expected CODE, CODE.missing, CODE.remedy or CODE.sentence",
            Nearest.hint(matcher.matches() ? matcher.group("code") : key, codes));
      }
      add(language, key, properties.getProperty(key), place);
    }
  }

  private static PackPlace place(String file, String text, String key) {
    Pattern line = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:\\s].*");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (line.matcher(lines.get(i)).matches()) {
        return PackPlace.of(file, i + 1, 1, key.length() + 1);
      }
    }
    return PackPlace.of(file);
  }

  private void add(String language, String key, String text, PackPlace place) {
    String earlier = origin.putIfAbsent(language + " " + key, place.toString());
    if (earlier != null) {
      problems.error(
          place,
          "duplicate-words",
          "the words of '" + Shown.of(key) + "' stand in " + earlier + " as well",
          null);
      return;
    }
    String problem = problem(text, Locale.forLanguageTag(language));
    if (problem.isEmpty()) {
      words.computeIfAbsent(language, other -> new TreeMap<>()).put(key, text);
    } else {
      problems.error(
          place,
          "bad-words",
          "the words of '" + Shown.of(key) + "' " + problem,
          "Write '{' and '}' in single quotes to show them, and '' for an apostrophe before one.");
    }
  }

  /** What is wrong with a text that values are put into; empty if nothing is. */
  private static String problem(String text, Locale language) {
    if (text.isBlank()) {
      return "are empty";
    }
    try {
      MessageFormat format = new MessageFormat(text, language);
      for (String name : format.getArgumentNames()) {
        if (!PLACES.contains(name)) {
          return "name {" + Shown.of(name) + "}; expected {value}, {count} or {part}";
        }
      }
      format.format(Map.of("value", "1", "count", 1, "part", "x"));
      return "";
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return "have a place for a value that is not understood; expected one such as {value}";
    }
  }
}
