package org.collectiveimpact.examples.cli;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.TracedStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ci rules trace}: what accounts for each statement of the source documents. */
@Command(
    name = "trace",
    description = "List every statement of the source documents and what accounts for it.")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class RulesTraceCommand implements Runnable {

  /** How the list is written. */
  enum Format {
    /** A table for people. */
    TEXT,
    /** For spreadsheets. */
    CSV,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> COLUMNS = List.of("id", "how", "title", "where");

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private LanguageOption language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Override
  public void run() {
    List<TracedStatement> statements =
        CollectiveImpact.standard().inLanguage(language.chosen()).trace();
    String text =
        switch (format) {
          case TEXT -> {
            Table table = new Table(spec.usageMessage().width(), COLUMNS);
            statements.forEach(statement -> table.add(row(statement, " ")));
            yield table.toString();
          }
          case CSV ->
              Csv.text(COLUMNS, statements.stream().map(statement -> row(statement, ";")).toList());
          case JSON -> json(statements);
        };
    spec.commandLine().getOut().print(text);
  }

  private static List<String> row(TracedStatement statement, String separator) {
    return List.of(
        statement.id(),
        statement.how().name().toLowerCase(Locale.ROOT),
        statement.title(),
        String.join(separator, statement.where()));
  }

  private static String json(List<TracedStatement> statements) {
    return Json.text(
        out -> {
          out.writeStartArray();
          for (TracedStatement statement : statements) {
            out.writeStartObject();
            out.writeStringField("id", statement.id());
            out.writeStringField("how", statement.how().name().toLowerCase(Locale.ROOT));
            out.writeStringField("title", statement.title());
            Json.texts(out, "where", statement.where());
            out.writeEndObject();
          }
          out.writeEndArray();
        });
  }
}
