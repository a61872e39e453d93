package org.collectiveimpact.examples.cli;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules list}: the catalogue of the rules. */
@Command(name = "list", description = "List the rules: code, severity, topic, sentence, sources.")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesListCommand implements Runnable {

  /** How the catalogue is written. */
  enum Format {
    /** A table for people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For spreadsheets. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> COLUMNS =
      List.of("code", "severity", "topic", "sentence", "sources");

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private OptionalPack pack;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private LanguageOption language;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only one of: ${COMPLETION-CANDIDATES}.")
  private @Nullable RuleTopic topic;

  @Override
  public void run() {
    List<RuleInfo> rules =
        pack.rules(pack.engine(language.chosen())).stream()
            .filter(rule -> topic == null || rule.topic() == topic)
            .toList();
    String text =
        switch (format) {
          case TEXT -> table(rules, spec.usageMessage().width());
          case JSON -> json(rules);
          case CSV -> csv(rules);
        };
    spec.commandLine().getOut().print(text);
  }

  private static String table(List<RuleInfo> rules, int width) {
    Table table = new Table(width, COLUMNS);
    rules.forEach(rule -> table.add(row(rule, " ")));
    return table.toString();
  }

  private static String json(List<RuleInfo> rules) {
    return Json.text(
        out -> {
          out.writeStartArray();
          for (RuleInfo rule : rules) {
            out.writeStartObject();
            out.writeStringField("code", rule.code());
            out.writeStringField("name", rule.name());
            out.writeStringField("topic", rule.topic().name());
            out.writeStringField("severity", rule.severity());
            out.writeBooleanField("firm", rule.firm());
            out.writeStringField("sentence", rule.sentence());
            Json.texts(out, "sources", rule.sources());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }

  private static String csv(List<RuleInfo> rules) {
    return Csv.text(COLUMNS, rules.stream().map(rule -> row(rule, ";")).toList());
  }

  private static List<String> row(RuleInfo rule, String separator) {
    return List.of(
        rule.code(),
        rule.severity(),
        rule.topic().name(),
        rule.sentence(),
        String.join(separator, rule.sources()));
  }
}
