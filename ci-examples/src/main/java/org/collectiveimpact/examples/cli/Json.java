package org.collectiveimpact.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.collectiveimpact.core.diagnosis.Fact;

/** JSON as the commands write it: indented, with a line break at the end. */
final class Json {

  /** Writes values. */
  interface Writing {
    void to(JsonGenerator out) throws IOException;
  }

  private Json() {}

  /** What {@code writing} writes, as a text. */
  static String text(Writing writing) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator out = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  /** Writes a property that is a list of texts. */
  static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  /** Writes a property that is a list of facts, as a diagnosis has them. */
  static void facts(JsonGenerator out, String name, List<Fact> facts) throws IOException {
    out.writeArrayFieldStart(name);
    for (Fact fact : facts) {
      out.writeStartObject();
      out.writeStringField("label", fact.label());
      out.writeStringField("name", fact.name());
      out.writeStringField("value", fact.value());
      if (fact.date().isPresent()) {
        out.writeStringField("date", fact.date().get().toString());
      }
      if (fact.source().isPresent()) {
        out.writeStringField("source", fact.source().get());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
