package org.collectiveimpact.examples.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.collectiveimpact.rules.pack.RulePack;

/** The reference of the rules, written from the rules themselves. */
final class RuleReference {

  private final Labels labels;
  private final Names names;
  private final Map<RuleTopic, List<RuleInfo>> topics = new EnumMap<>(RuleTopic.class);
  private final Map<String, String> titles = new HashMap<>();
  private final String title;
  private final String intro;

  /**
   * The reference of some rules.
   *
   * @param rules the rules
   * @param passages what they refer to
   * @param pack the pack that the rules are of, unless they are built in
   * @param labels the words around them
   */
  RuleReference(
      List<RuleInfo> rules, List<SourcePassage> passages, Optional<RulePack> pack, Labels labels) {
    this.labels = labels;
    this.names = Names.of(labels.language());
    this.title =
        pack.map(it -> it.title(labels.language())).orElseGet(() -> labels.of("doc.title"));
    this.intro =
        pack.map(
                it ->
                    labels.of(
                        "doc.pack",
                        Map.of("count", rules.size(), "pack", it.id(), "version", it.version())))
            .orElseGet(() -> labels.of("doc.intro", "count", rules.size()));
    for (RuleInfo rule : rules) {
      topics.computeIfAbsent(rule.topic(), topic -> new ArrayList<>()).add(rule);
    }
    for (SourcePassage passage : passages) {
      titles.put(passage.id(), passage.title());
    }
  }

  /** The reference as one page that needs nothing else. */
  String html() {
    StringBuilder rules = new StringBuilder();
    StringBuilder contents = new StringBuilder();
    topics.forEach(
        (topic, own) -> {
          String name = escape(topicName(topic));
          contents.append(
              "<li><a href=\"#%s\">%s</a> <small>%d</small></li>\n"
                  .formatted(topic, name, own.size()));
          rules.append("<section id=\"%s\">\n<h2>%s</h2>\n".formatted(topic, name));
          own.forEach(rule -> rules.append(article(rule)));
          rules.append("</section>\n");
        });
    return template()
        .replace("${lang}", labels.language().toLanguageTag())
        .replace("${dir}", labels.isRightToLeft() ? "rtl" : "ltr")
        .replace("${title}", escape(title))
        .replace("${intro}", escape(intro))
        .replace("${find}", escape(labels.of("doc.find")))
        .replace("${none}", escape(labels.of("doc.none")))
        .replace("${contents}", contents)
        .replace("${rules}", rules);
  }

  private String article(RuleInfo rule) {
    StringBuilder rows = new StringBuilder();
    List<String> weights = weights(rule);
    // The first one stands beside the code already.
    row(rows, "doc.weight", weights.size() == 1 ? "" : escape(String.join("; ", weights)));
    rule.stage().ifPresent(stage -> row(rows, "doc.stage", escape(names.of(stage))));
    row(rows, "doc.facts", codes(rule.facts()));
    row(rows, "doc.thresholds", codes(rule.thresholds()));
    row(
        rows,
        "doc.sources",
        rule.sources().stream()
            .filter(id -> !isRuling(id))
            .map(this::source)
            .collect(joining(" ")));
    row(rows, "doc.rulings", rulings(rule).map(RuleReference::escape).collect(joining("<br/>")));
    return """
        <article id="%1$s">
        <h3><a href="#%1$s"><bdi>%1$s</bdi></a> <span class="%2$s">%3$s</span></h3>
        <p>%4$s</p>
        <dl>
        %5$s</dl>
        </article>
        """
        .formatted(
            escape(rule.code()),
            rule.severity(),
            escape(severity(rule)),
            escape(rule.sentence()),
            rows);
  }

  /** The identifier of a source; a statement of the documents shows its title. */
  private String source(String id) {
    String told = titles.get(id);
    return (told == null
            ? "<span><bdi>%s</bdi></span>"
            : "<abbr title=\"%2$s\"><bdi>%1$s</bdi></abbr>")
        .formatted(escape(id), told == null ? "" : escape(told));
  }

  /** A ruling settles where the source documents are unclear; it stands in none of them. */
  private boolean isRuling(String id) {
    return id.startsWith("AMB-") && titles.containsKey(id);
  }

  /** What was ruled, with the identifiers that the records of rulings have. */
  private Stream<String> rulings(RuleInfo rule) {
    return rule.sources().stream()
        .filter(this::isRuling)
        .map(id -> titles.get(id) + " (" + id + ")");
  }

  private void row(StringBuilder rows, String label, String value) {
    if (!value.isEmpty()) {
      rows.append("<dt>%s</dt><dd>%s</dd>\n".formatted(escape(labels.of(label)), value));
    }
  }

  private static String codes(List<String> texts) {
    return texts.stream().map(text -> "<code>" + escape(text) + "</code>").collect(joining(" "));
  }

  /** The reference as Markdown. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(title).append("\n\n");
    text.append(intro).append('\n');
    topics.forEach(
        (topic, own) -> {
          text.append("\n## ").append(topicName(topic)).append('\n');
          own.forEach(rule -> markdown(rule, text));
        });
    return text.toString();
  }

  private void markdown(RuleInfo rule, StringBuilder text) {
    text.append("\n### ").append(rule.code()).append("\n\n");
    text.append(rule.sentence()).append("\n\n");
    item(text, "doc.weight", String.join("; ", weights(rule)));
    item(text, "doc.stage", rule.stage().map(names::of).orElse(""));
    item(text, "doc.facts", quoted(rule.facts()));
    item(text, "doc.thresholds", quoted(rule.thresholds()));
    item(
        text,
        "doc.sources",
        rule.sources().stream().filter(id -> !isRuling(id)).collect(joining(", ")));
    item(text, "doc.rulings", rulings(rule).collect(joining("; ")));
  }

  private void item(StringBuilder text, String label, String value) {
    if (!value.isEmpty()) {
      text.append("- ").append(labels.of(label)).append(": ").append(value).append('\n');
    }
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(text -> "`" + text + "`").collect(joining(", "));
  }

  /** How much the rule weighs: on the whole model first, then where that differs. */
  private List<String> weights(RuleInfo rule) {
    if (rule.isDeriving()) {
      return List.of(labels.of("doc.weight.derive"));
    }
    List<String> weights = new ArrayList<>();
    Severity severity = Severity.valueOf(rule.severity());
    weights.add(names.of(severity));
    if (rule.topic() == RuleTopic.PRECONDITIONS) {
      weights.add(labels.of("doc.weight.table"));
    } else if (!rule.ifMissing().equals(rule.severity())) {
      weights.add(
          labels.of(
              "doc.weight.missing", "severity", names.of(Severity.valueOf(rule.ifMissing()))));
    }
    if (!rule.firm() && (severity == Severity.BLOCK || severity == Severity.WARN)) {
      Severity softened = severity == Severity.BLOCK ? Severity.WARN : Severity.INFO;
      weights.add(labels.of("doc.weight.broad", "severity", names.of(softened)));
    }
    if (rule.topic() == RuleTopic.REQUIREMENTS) {
      weights.add(labels.of("doc.weight.passed"));
    }
    return weights;
  }

  private String severity(RuleInfo rule) {
    return rule.isDeriving()
        ? labels.of("doc.weight.derive")
        : names.of(Severity.valueOf(rule.severity()));
  }

  private String topicName(RuleTopic topic) {
    return labels.of("topic." + topic);
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeXml11(text);
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(RuleReference.class.getResourceAsStream("rules.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
