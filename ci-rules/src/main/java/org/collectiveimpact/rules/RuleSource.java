package org.collectiveimpact.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.stage.LifecycleStage;

/** Reads the catalogue of the built-in rules from their sources, which are in the jar. */
final class RuleSource {

  static final String PACKAGE = "org.collectiveimpact.rules.builtin";

  private static final Pattern RULE =
      Pattern.compile(
          "(?<sentence>(?:^//.*\\n)+)rule \"(?<name>[^\"]+)\"\\n(?<metadata>(?:  @.*\\n)+)"
              + "(?<body>(?s:.*?))^end$",
          Pattern.MULTILINE);
  private static final Pattern METADATA = Pattern.compile("@(\\w+)\\(\"([^\"]*)\"\\)");

  private static final Pattern STAGE = Pattern.compile("\\bto == LifecycleStage\\.(\\w+)");
  private static final Pattern THRESHOLD = Pattern.compile("\\bthresholds\\.(\\w+)");
  private static final Pattern FACT =
      Pattern.compile(
          "\\b(?:views\\.)?([a-z]\\w+(?:\\(\\))?\\.\\w+)|standing\\(Precondition\\.(\\w+)\\)");

  /** What rules name beside facts: the numbers they compare with, and all views at once. */
  private static final Pattern OTHERS = Pattern.compile("(thresholds|views)\\.");

  private RuleSource() {}

  /** The rules of the topics, by code, with their sentences in the language of {@code wording}. */
  static List<RuleInfo> read(Set<RuleTopic> topics, Wording wording) {
    List<RuleInfo> rules = new ArrayList<>();
    for (RuleTopic topic : topics) {
      for (String file : topic.files()) {
        Matcher rule = RULE.matcher(text(file));
        while (rule.find()) {
          rules.add(rule(topic, rule, wording));
        }
      }
    }
    rules.sort(Comparator.comparing(RuleInfo::code));
    return List.copyOf(rules);
  }

  private static RuleInfo rule(RuleTopic topic, Matcher rule, Wording wording) {
    String code = "";
    String severity = "";
    String ifMissing = "";
    boolean firm = false;
    String reported = "";
    List<String> sources = List.of();
    Matcher metadata = METADATA.matcher(rule.group("metadata"));
    while (metadata.find()) {
      switch (metadata.group(1)) {
        case "id" -> code = metadata.group(2);
        case "severity" -> severity = metadata.group(2);
        case "unknown" -> ifMissing = metadata.group(2);
        case "firm" -> firm = Boolean.parseBoolean(metadata.group(2));
        case "facts" -> reported = metadata.group(2);
        case "source" -> sources = List.of(metadata.group(2).split(",", -1));
        default -> {
          // there is no other
        }
      }
    }
    String sentence =
        rule.group("sentence")
            .lines()
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    String body = rule.group("body");
    Matcher stage = STAGE.matcher(body);
    return new RuleInfo(
        code,
        rule.group("name"),
        topic,
        severity,
        ifMissing.isEmpty() ? RuleWeight.whenUnknown(severity) : ifMissing,
        firm,
        stage.find() ? Optional.of(LifecycleStage.valueOf(stage.group(1))) : Optional.empty(),
        wording.sentence(code).orElse(sentence),
        facts(body + reported.replace(',', ' ')),
        THRESHOLD.matcher(body).results().map(found -> found.group(1)).distinct().toList(),
        sources);
  }

  /** The measured facts that a text names: the conditions of a rule and what it reports. */
  private static List<String> facts(String body) {
    return FACT.matcher(body)
        .results()
        .map(found -> found.group(1) == null ? "standings." + found.group(2) : found.group(1))
        .map(path -> path.replace("()", ""))
        .distinct()
        .filter(path -> !OTHERS.matcher(path).lookingAt() && FactPath.exists(path))
        .toList();
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
