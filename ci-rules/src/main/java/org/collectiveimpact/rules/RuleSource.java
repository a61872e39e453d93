package org.collectiveimpact.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the catalogue of the built-in rules from their sources, which are in the jar. */
final class RuleSource {

  static final String PACKAGE = "org.collectiveimpact.rules.builtin";

  private static final Pattern RULE =
      Pattern.compile(
          "(?<sentence>(?:^//.*\\n)+)rule \"(?<name>[^\"]+)\"\\n(?<metadata>(?:  @.*\\n)+)",
          Pattern.MULTILINE);
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  private RuleSource() {}

  /** The rules of the topics, by code. */
  static List<RuleInfo> read(Set<RuleTopic> topics) {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleTopic topic : topics) {
      for (String file : topic.files()) {
        Matcher rule = RULE.matcher(text(file));
        while (rule.find()) {
          rules.add(rule(topic, rule));
        }
      }
    }
    rules.sort(Comparator.comparing(RuleInfo::code));
    return List.copyOf(rules);
  }

  private static RuleInfo rule(RuleTopic topic, Matcher rule) {
    String code = "";
    String severity = "";
    boolean firm = false;
    List<String> sources = List.of();
    Matcher metadata = METADATA.matcher(rule.group("metadata"));
    while (metadata.find()) {
      switch (metadata.group(1)) {
        case "id" -> code = metadata.group(2);
        case "severity" -> severity = metadata.group(2);
        case "firm" -> firm = Boolean.parseBoolean(metadata.group(2));
        case "source" -> sources = List.of(metadata.group(2).split(",", -1));
        default -> {
          // @unknown belongs to the engine
        }
      }
    }
    String sentence =
        rule.group("sentence")
            .lines()
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    return new RuleInfo(code, rule.group("name"), topic, severity, firm, sentence, sources);
  }

  /** The text of a rule file. */
  static String text(String file) {
    return resource("builtin/" + file);
  }

  /** The text of a resource beside this class. */
  static String resource(String resource) {
    try (InputStream in = RuleSource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the ci-rules jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
