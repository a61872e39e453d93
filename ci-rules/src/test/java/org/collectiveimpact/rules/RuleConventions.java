package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Severity;

/** What every file of built-in rules has to keep to, as far as one file can show. */
final class RuleConventions {

  static final int MOST_RULES = 15;

  private static final Pattern FILE =
      Pattern.compile(
          "// [A-Z].*\\?\\n"
              + "package (?<package>\\S+)\\n\\n"
              + "(?:import [\\w.]+\\n)+\\n"
              + "(?:global Report report\\n\\n)?"
              + "(?<rules>[\\s\\S]*)");
  private static final Pattern RULE =
      Pattern.compile(
          "(?<sentence>(?:^//.*\\n)*)^rule \"(?<name>[^\"]*)\"\\n(?<metadata>(?:^  @.*\\n)*)"
              + "^  when\\n(?<condition>[\\s\\S]*?)^  then\\n(?<consequence>[\\s\\S]*?)^end$",
          Pattern.MULTILINE);
  private static final Pattern METADATA = Pattern.compile("  @(\\w+)\\(\"([^\"]*)\"\\)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern CODE = Pattern.compile("CI-[A-Z0-9]{3}-\\d{3}");
  private static final String REPORT =
      "report\\.(?:requirement\\(\\$passage\\)|finding\\(\\)"
          + "|precondition\\(\\$passage, Precondition\\.[A-Z_]+\\));";
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(?:salience|agenda-group|ruleflow-group|activation-group|auto-focus|no-loop"
              + "|lock-on-active|date-effective|date-expires|enabled|duration|timer|dialect|mvel"
              + "|eval|modify|update|delete|retract)\\b|^import .*\\*|^global (?!Report report$).*",
          Pattern.MULTILINE);

  private final String file;
  private final Set<String> passages;
  private final List<String> problems = new ArrayList<>();

  private RuleConventions(String file, Set<String> passages) {
    this.file = file;
    this.passages = passages;
  }

  /** One rule as it is written. */
  record WrittenRule(
      String sentence, String name, Map<String, String> metadata, String consequence) {

    String code() {
      return metadata.getOrDefault("id", "");
    }

    boolean isDeriving() {
      return metadata.getOrDefault("severity", "").equals("DERIVE");
    }
  }

  /** The rules of a file. */
  static List<WrittenRule> rules(String text) {
    List<WrittenRule> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      Map<String, String> metadata = new LinkedHashMap<>();
      rule.group("metadata")
          .lines()
          .forEach(
              line -> {
                Matcher entry = METADATA.matcher(line);
                metadata.put(
                    entry.matches() ? entry.group(1) : line.strip(),
                    entry.matches() ? entry.group(2) : "");
              });
      rules.add(
          new WrittenRule(
              rule.group("sentence"),
              rule.group("name"),
              metadata,
              rule.group("consequence").strip()));
    }
    return rules;
  }

  /** What is wrong with a file, given by its place below {@code builtin}, and its text. */
  static List<String> problems(String file, String text, Set<String> passages) {
    RuleConventions check = new RuleConventions(file, passages);
    check.file(text);
    rules(text).forEach(check::rule);
    return check.problems;
  }

  private void file(String text) {
    String folder = file.substring(0, file.indexOf('/'));
    Matcher whole = FILE.matcher(text);
    if (!whole.matches()) {
      problem("is not a question, a package, imports, the report and rules, in this order");
    } else if (!whole.group("package").equals(RuleSource.PACKAGE + "." + folder)) {
      problem("is in package " + whole.group("package"));
    }
    Matcher forbidden = FORBIDDEN.matcher(code(text));
    while (forbidden.find()) {
      problem("uses '" + forbidden.group() + "'");
    }
    int found = rules(text).size();
    long begun = text.lines().filter(line -> line.startsWith("rule")).count();
    if (found != begun) {
      problem("begins " + begun + " rules, of which " + found + " can be read");
    }
    if (begun > MOST_RULES) {
      problem("has " + begun + " rules; expected " + MOST_RULES + " at most");
    }
  }

  /** The text without comments and without what is quoted. */
  private static String code(String text) {
    return TEXT.matcher(text).replaceAll("\"\"").replaceAll("//.*", "");
  }

  private void rule(WrittenRule rule) {
    String folder = file.substring(0, file.indexOf('/'));
    String where = "rule " + rule.name() + " ";
    if (!rule.name().matches(folder + "(/[a-z0-9-]+)+")) {
      problem(where + "is not named " + folder + "/...");
    }
    if (!rule.sentence().matches("// [A-Z](?:.*\\n)(?:// .*\\n)*")
        || !rule.sentence().endsWith(".\n")) {
      problem(where + "has no sentence above it");
    }
    metadata(where, rule.metadata());
    consequence(where, rule);
  }

  private void metadata(String where, Map<String, String> metadata) {
    List<String> severities = Stream.of(Severity.values()).map(Severity::name).toList();
    if (!CODE.matcher(metadata.getOrDefault("id", "")).matches()) {
      problem(where + "has the id '" + metadata.getOrDefault("id", "") + "'");
    }
    String severity = metadata.getOrDefault("severity", "");
    if (!severity.equals("DERIVE") && !severities.contains(severity)) {
      problem(where + "has the severity '" + severity + "'");
    }
    String unknown = metadata.getOrDefault("unknown", Severity.INFO.name());
    if (!severities.contains(unknown)) {
      problem(where + "has the severity '" + unknown + "' where nothing is recorded");
    }
    if (!metadata.getOrDefault("firm", "true").equals("true")) {
      problem(where + "is firm: '" + metadata.get("firm") + "'");
    }
    for (String source : metadata.getOrDefault("source", "").split(",", -1)) {
      if (!passages.contains(source)) {
        problem(where + "cites '" + source + "'");
      }
    }
    for (String key : metadata.keySet()) {
      if (!Set.of("id", "severity", "unknown", "firm", "source", "facts").contains(key)) {
        problem(where + "has the metadata '" + key + "'");
      }
    }
  }

  private void consequence(String where, WrittenRule rule) {
    String statement = code(rule.consequence());
    if (statement.indexOf(';') != statement.length() - 1) {
      problem(where + "does not have one statement as its consequence");
    }
    List<String> texts = TEXT.matcher(rule.consequence()).results().map(m -> m.group(1)).toList();
    if (rule.isDeriving()) {
      if (!statement.startsWith("insert(")) {
        problem(where + "derives without insert");
      }
      texts.stream()
          .filter(text -> text.contains("CI-") && !text.startsWith(rule.code()))
          .forEach(text -> problem(where + "concludes '" + text + "'"));
    } else {
      if (!statement.matches(REPORT)) {
        problem(where + "does not report");
      }
      for (String path : rule.metadata().getOrDefault("facts", "").split(",", -1)) {
        factPath(where, path);
      }
    }
    texts.stream()
        .filter(text -> text.matches("[a-z]\\w*\\.\\w+"))
        .forEach(path -> factPath(where, path));
  }

  private void factPath(String where, String path) {
    try {
      FactPath.of(path);
    } catch (IllegalArgumentException e) {
      problem(where + "names a fact: " + e.getMessage());
    }
  }

  private void problem(String what) {
    problems.add(file + " " + what);
  }

  /** The ids of a list, one a line, without remarks. */
  static List<String> ids(String list) {
    return Arrays.stream(list.split("\n")).filter(line -> !line.startsWith("#")).toList();
  }
}
