package org.collectiveimpact.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.json.ModelType.Property;

/** Writes values of the model, their properties in canonical order. */
final class ModelWriter {

  /** What is done about properties that hold nothing. */
  enum Absent {
    OMITTED,
    WRITTEN
  }

  /** Something that writes. */
  interface Content {
    void writeTo(ModelWriter writer, JsonGenerator out) throws IOException;
  }

  private final JsonGenerator out;
  private final Absent absent;

  private ModelWriter(JsonGenerator out, Absent absent) {
    this.out = out;
    this.absent = absent;
  }

  /** The content as YAML. */
  static String yaml(Absent absent, Content content) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quoting())
            .build();
    return write(factory, Optional.empty(), absent, content);
  }

  /** The content as JSON on many lines. */
  static String json(Absent absent, Content content) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return write(new JsonFactory(), Optional.of(printer), absent, content) + "\n";
  }

  /** The content as JSON on one line. */
  static String jsonLine(Absent absent, Content content) {
    return write(new JsonFactory(), Optional.empty(), absent, content) + "\n";
  }

  private static String write(
      JsonFactory factory, Optional<DefaultPrettyPrinter> printer, Absent absent, Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(text)) {
      printer.ifPresent(out::setPrettyPrinter);
      content.writeTo(new ModelWriter(out, absent), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a value with its properties. */
  void value(ModelType type, Object value) throws IOException {
    out.writeStartObject();
    for (Property property : type.properties()) {
      property(property, property.of(value));
    }
    out.writeEndObject();
  }

  /** Writes one property of a value. */
  void property(Property property, Object held) throws IOException {
    switch (property.shape()) {
      case REQUIRED -> {
        out.writeFieldName(property.name());
        single(property, held);
      }
      case OPTIONAL -> optional(property, (Optional<?>) held);
      case LIST, SET -> list(property, (Collection<?>) held);
      case READINGS -> readings(property, (Collection<?>) held);
      case CHANGES -> throw new UnsupportedOperationException("changes are not written");
    }
  }

  private void optional(Property property, Optional<?> held) throws IOException {
    if (held.isPresent()) {
      out.writeFieldName(property.name());
      single(property, held.get());
    } else if (absent == Absent.WRITTEN) {
      out.writeNullField(property.name());
    }
  }

  private void list(Property property, Collection<?> held) throws IOException {
    if (!held.isEmpty() || absent == Absent.WRITTEN) {
      out.writeArrayFieldStart(property.name());
      for (Object item : held) {
        single(property, item);
      }
      out.writeEndArray();
    }
  }

  private void readings(Property property, Collection<?> held) throws IOException {
    if (held.size() == 1) {
      out.writeFieldName(property.name());
      reading(property, held.iterator().next());
    } else if (!held.isEmpty()) {
      out.writeArrayFieldStart(property.name());
      for (Object item : held) {
        reading(property, item);
      }
      out.writeEndArray();
    }
  }

  /** The bare answer, if there is nothing else to say. */
  private void reading(Property property, Object item) throws IOException {
    Object answer = ((Reading<?>) item).value();
    if (item.equals(Reading.of(answer))) {
      single(property, answer);
    } else {
      value(ModelType.readingOf(property), item);
    }
  }

  private void single(Property property, Object held) throws IOException {
    switch (property.kind()) {
      case PROPERTIES -> value(ModelType.of(property.element()), held);
      case WHOLE_NUMBER -> out.writeNumber((Integer) held);
      case NUMBER -> number(held);
      case TRUTH -> out.writeBoolean((Boolean) held);
      case DATE, WORD -> plain(held.toString());
      case TEXT, IDENTIFIER -> out.writeString(held.toString());
    }
  }

  private void number(Object held) throws IOException {
    if (held instanceof BigDecimal number) {
      out.writeNumber(number);
    } else {
      out.writeNumber((Double) held);
    }
  }

  /** Dates and words of a vocabulary need no quotes in YAML; a number is what it leaves bare. */
  private void plain(String text) throws IOException {
    if (out instanceof YAMLGenerator) {
      out.writeNumber(text);
    } else {
      out.writeString(text);
    }
  }

  /** Only text that starts with a letter goes without quotes: no date, no number, no sign does. */
  private static final class Quoting extends StringQuotingChecker.Default {

    @Override
    public boolean needToQuoteValue(String text) {
      return super.needToQuoteValue(text)
          || !Character.isLetter(text.codePointAt(0))
          || Character.isWhitespace(text.codePointBefore(text.length()));
    }
  }
}
