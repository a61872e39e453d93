package org.collectiveimpact.examples.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.task.TaskClassification;

/** Writes an object for each row: its cells under their headings, then what the task is. */
final class JsonTaskWriter implements TaskWriter {

  private static final Names NAMES = Names.of(Locale.ENGLISH);

  private static final List<String> ADDED =
      List.of(
          "kind",
          "component",
          "role",
          "mode",
          "confidence",
          "alternatives",
          "questions",
          "because");

  private final Writer out;
  private final boolean lines;
  private final JsonGenerator json;
  private List<String> names = List.of();
  private int columns;
  private boolean first = true;

  JsonTaskWriter(Writer out, boolean lines) throws IOException {
    this.out = out;
    this.lines = lines;
    this.json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void begin(Headings headings) throws IOException {
    names = headings.uniqueNames(ADDED);
    columns = headings.names().size();
    json.writeRaw(lines ? "" : "[\n");
  }

  @Override
  public void write(Row row, TaskClassification task) throws IOException {
    json.writeRaw(first ? "" : lines ? "\n" : ",\n");
    first = false;
    json.writeStartObject();
    for (int i = 0; i < columns; i++) {
      json.writeStringField(names.get(i), row.cell(i));
    }
    int next = columns;
    json.writeStringField(names.get(next++), task.kind().name());
    write(names.get(next++), task.component());
    write(names.get(next++), task.role());
    write(names.get(next++), task.mode());
    json.writeNumberField(names.get(next++), task.confidence());
    write(names.get(next++), task.alternatives().stream().map(Enum::name).toList());
    write(names.get(next++), task.questions().stream().map(NAMES::of).toList());
    write(names.get(next), task.because());
    json.writeEndObject();
  }

  private void write(String name, Optional<? extends Enum<?>> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get().name());
    } else {
      json.writeNull();
    }
  }

  private void write(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void end() throws IOException {
    json.writeRaw(first ? "" : "\n");
    json.writeRaw(lines ? "" : "]\n");
    json.flush();
    out.flush();
  }
}
