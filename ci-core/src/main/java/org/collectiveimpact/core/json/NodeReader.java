package org.collectiveimpact.core.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a file into nodes; the first problem ends the reading. */
abstract sealed class NodeReader permits JsonReader, YamlReader {

  /** How deep properties and lists may nest; the model needs fewer than ten levels. */
  private static final int DEEPEST = 40;

  private final Problems problems;
  private int depth;

  NodeReader(Problems problems) {
    this.problems = problems;
  }

  /** The one document that {@code text} consists of. */
  static Node read(String text, String name, Problems problems) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean json = isJson(name) || (!isYaml(name) && content.stripLeading().startsWith("{"));
    return json ? new JsonReader(problems).read(content) : new YamlReader(problems).read(content);
  }

  /** Whether the name of a file says that it holds JSON. */
  static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  abstract Node read(String text);

  /** Counts one level of nesting; {@link #leave} follows. */
  void enter(Node.Position position) {
    if (depth++ == DEEPEST) {
      throw problems.fail(position, "nested too deep; expected at most " + DEEPEST + " levels");
    }
  }

  void leave() {
    depth--;
  }

  InitiativeFormatException fail(Node.Position position, String message) {
    return problems.fail(position, message);
  }

  InitiativeFormatException fail(Node.Position position, String message, String hint) {
    return problems.fail(position, message, hint);
  }

  InitiativeFormatException empty() {
    return problems.fail(Node.Position.NONE, "the file is empty");
  }

  InitiativeFormatException more(Node.Position position) {
    return problems.fail(
        position, "found more after the end of the first document; expected one document");
  }

  /** What a parser complains about, and what its reader is told; {@code {1}} is the first group. */
  record Translation(Pattern complaint, String words) {

    static Translation of(String complaint, String words) {
      return new Translation(Pattern.compile(complaint, Pattern.DOTALL), words);
    }

    /** The words of the first translation that fits. */
    static String find(List<Translation> translations, String complaint) {
      for (Translation translation : translations) {
        Matcher matcher = translation.complaint.matcher(complaint);
        if (matcher.find()) {
          String words = translation.words;
          for (int group = 1; group <= matcher.groupCount(); group++) {
            words = words.replace("{" + group + "}", matcher.group(group));
          }
          return words;
        }
      }
      return "cannot be understood";
    }
  }
}
