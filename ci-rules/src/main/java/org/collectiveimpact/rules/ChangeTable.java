package org.collectiveimpact.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.collectiveimpact.core.json.Change;

/**
 * What the record would have to say for a condition to hold, by the code of the rule that asks for
 * it. Where it depends on what is recorded already, there are several attempts.
 */
final class ChangeTable {

  /** Money that lasts this long is more than any threshold asks for. */
  private static final int YEARS_OF_MONEY = 5;

  /** What only the initiative can say, in brackets. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\(([a-z][^()]*)\\)");

  private final Map<String, Map<Integer, List<Change>>> attempts = new TreeMap<>();
  private final Properties placeholders = new Properties();

  /** The table, with its changes dated as of a day and their placeholders in a language. */
  ChangeTable(LocalDate day, Locale language) {
    if (!language.equals(Locale.ENGLISH)) {
      load("changes_" + language.getLanguage() + ".properties");
    }
    CsvReader.builder()
        .ofNamedCsvRecord(RuleSource.resource("changes.csv"))
        .forEach(
            row ->
                attempts
                    .computeIfAbsent(row.getField("code"), code -> new TreeMap<>())
                    .computeIfAbsent(
                        Integer.valueOf(row.getField("attempt")), attempt -> new ArrayList<>())
                    .add(change(row.getField("path"), row.getField("value"), day)));
  }

  private void load(String resource) {
    try {
      placeholders.load(new StringReader(RuleSource.resource(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Change change(String path, String value, LocalDate day) {
    return new Change(
        path,
        PLACEHOLDER
            .matcher(value)
            .replaceAll(
                found -> "(" + placeholders.getProperty(found.group(1), found.group(1)) + ")")
            .replace("$day", day.toString())
            .replace("$later", day.plusYears(YEARS_OF_MONEY).toString()));
  }

  /** The attempts for a rule, in order. */
  List<List<Change>> attempts(String code) {
    return List.copyOf(attempts.getOrDefault(code, Map.of()).values());
  }
}
