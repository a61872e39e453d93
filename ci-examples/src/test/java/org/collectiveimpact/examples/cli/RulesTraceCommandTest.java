package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.TracedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTraceCommandTest {

  private static final int STATEMENTS = 388;

  private static final List<TracedStatement> TRACE = CollectiveImpact.standard().trace();
  private static final List<String> IDS = TRACE.stream().map(TracedStatement::id).toList();

  private static String trace(String format, String language) {
    Run run = Run.ci("rules", "trace", "--format", format, "--lang", language);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void theTableHasEveryStatementAndFitsTheScreen() {
    List<String> lines = trace("text", "en").lines().toList();
    assertThat(lines.get(0)).matches("id +how +title +where");
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(lines.stream().skip(1).filter(line -> !line.startsWith(" ")))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .isEqualTo(IDS)
        .hasSize(STATEMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void csvHasOneRowForEveryStatement(String language) {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(trace("csv", language)).stream().toList();
    assertThat(rows.get(0).getHeader()).containsExactly("id", "how", "title", "where");
    assertThat(rows).extracting(row -> row.getField("id")).isEqualTo(IDS).hasSize(STATEMENTS);
    assertThat(rows)
        .extracting(row -> row.getField("where"))
        .isEqualTo(TRACE.stream().map(statement -> String.join(";", statement.where())).toList());
    assertThat(rows)
        .extracting(row -> row.getField("how").toUpperCase(Locale.ROOT))
        .isEqualTo(TRACE.stream().map(statement -> statement.how().name()).toList());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getField("title").matches("(?s).*[א-ת].*"))
                    .as(row.getField("id"))
                    .isEqualTo(language.equals("he")));
  }

  @Test
  void jsonHasEveryStatement() throws IOException {
    JsonNode statements = new ObjectMapper().readTree(trace("json", "en"));
    assertThat(statements).hasSize(STATEMENTS);
    for (int i = 0; i < STATEMENTS; i++) {
      TracedStatement expected = TRACE.get(i);
      JsonNode statement = statements.get(i);
      assertThat(statement.fieldNames())
          .toIterable()
          .containsExactly("id", "how", "title", "where");
      assertThat(statement.get("id").asText()).isEqualTo(expected.id());
      assertThat(statement.get("how").asText()).isEqualToIgnoringCase(expected.how().name());
      assertThat(statement.get("where")).map(JsonNode::asText).isEqualTo(expected.where());
      assertThat(statement.get("title").asText()).isEqualTo(expected.title());
    }
  }
}
