package org.collectiveimpact.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule as it is written.
 *
 * @param imports the lines of its file that a rule needs to be compiled: imports and the global
 * @param name its name
 * @param metadata the lines between its name and its conditions
 * @param when its conditions
 * @param then its consequence
 */
public record RuleText(
    List<String> imports, String name, String metadata, String when, String then) {

  private static final Pattern RULE =
      Pattern.compile(
          "^rule \"(?<name>[^\"]+)\"\\n(?<metadata>(?:  @.*\\n)+)"
              + "  when\\n(?<when>(?s:.*?))  then\\n(?<then>(?s:.*?))^end$",
          Pattern.MULTILINE);
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  /** Keeps its own copy of the imports. */
  public RuleText {
    imports = List.copyOf(imports);
  }

  /** The rules of a file. */
  public static List<RuleText> of(String file) {
    List<String> imports =
        file.lines()
            .filter(line -> line.startsWith("import ") || line.startsWith("global "))
            .toList();
    List<RuleText> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(file);
    while (rule.find()) {
      rules.add(
          new RuleText(
              imports,
              rule.group("name"),
              rule.group("metadata"),
              rule.group("when"),
              rule.group("then")));
    }
    return rules;
  }

  /** The stable code. */
  public String code() {
    return metadata("id");
  }

  /** Whether the rule concludes something for others instead of reporting it. */
  public boolean isDeriving() {
    return metadata("severity").equals("DERIVE");
  }

  /** What the metadata says under this key; empty if it does not have the key. */
  String metadata(String key) {
    Matcher entry = METADATA.matcher(metadata);
    while (entry.find()) {
      if (entry.group(1).equals(key)) {
        return entry.group(2);
      }
    }
    return "";
  }

  /** The rule without its imports, under another name and code; it still reports its own code. */
  public String as(String other) {
    return "rule \""
        + other
        + "\"\n"
        + metadata.replace("@id(\"" + code() + "\")", "@id(\"" + other + "\")")
        + "  when\n"
        + when
        + "  then\n"
        + explicit(then)
        + "end\n";
  }

  /** The consequence with the code and the facts that the metadata gives it. */
  private String explicit(String consequence) {
    if (metadata("facts").isEmpty()) {
      return consequence;
    }
    String named = "\"" + code() + "\", \"" + metadata("facts").replace(",", "\", \"") + "\");";
    return consequence.contains("()")
        ? consequence.replace(");", named)
        : consequence.replace(");", ", " + named);
  }

  RuleText withMetadata(String other) {
    return new RuleText(imports, name, other, when, then);
  }

  RuleText withWhen(String other) {
    return new RuleText(imports, name, metadata, other, then);
  }

  RuleText withThen(String other) {
    return new RuleText(imports, name, metadata, when, other);
  }
}
