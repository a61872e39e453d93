package org.collectiveimpact.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.rules.CollectiveImpact;
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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Only one of: ${COMPLETION-CANDIDATES}.")
  private @Nullable RuleTopic topic;

  @Override
  public void run() {
    List<RuleInfo> rules =
        CollectiveImpact.standard().rules().stream()
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
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator out = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      out.writeStartArray();
      for (RuleInfo rule : rules) {
        out.writeStartObject();
        out.writeStringField("code", rule.code());
        out.writeStringField("name", rule.name());
        out.writeStringField("topic", rule.topic().name());
        out.writeStringField("severity", rule.severity());
        out.writeBooleanField("firm", rule.firm());
        out.writeStringField("sentence", rule.sentence());
        out.writeArrayFieldStart("sources");
        for (String source : rule.sources()) {
          out.writeString(source);
        }
        out.writeEndArray();
        out.writeEndObject();
      }
      out.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private static String csv(List<RuleInfo> rules) {
    return Stream.concat(Stream.of(COLUMNS), rules.stream().map(rule -> row(rule, ";")))
        .map(row -> row.stream().map(RulesListCommand::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> row(RuleInfo rule, String separator) {
    return List.of(
        rule.code(),
        rule.severity(),
        rule.topic().name(),
        rule.sentence(),
        String.join(separator, rule.sources()));
  }

  /** A value of a CSV file; only what needs quotes has them. */
  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
