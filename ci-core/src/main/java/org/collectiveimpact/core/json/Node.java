package org.collectiveimpact.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** A piece of a file with its position, before anything is known of its meaning. */
sealed interface Node {

  /** Where it starts. */
  Position position();

  /** The node as messages call it, such as {@code text 'abc'}. */
  String description();

  /** The node as YAML on one line. */
  default String toYaml() {
    return ModelWriter.jsonLine(ModelWriter.Absent.WRITTEN, (writer, out) -> writeTo(out)).strip();
  }

  /** Writes the node as JSON; numbers and truths stay as they are written. */
  void writeTo(JsonGenerator out) throws IOException;

  /** Text on one line, cut short if it is long. */
  static String brief(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    boolean isLong = line.codePointCount(0, line.length()) > 40;
    return isLong ? line.substring(0, line.offsetByCodePoints(0, 40)) + "…" : line;
  }

  /**
   * A place in a file; lines and columns count from 1.
   *
   * @param end the column after the last one; 0 if it is not known or not on the line
   */
  record Position(int line, int column, int end) {

    /** The file as a whole. */
    static final Position NONE = new Position(0, 0);

    /** A place of which only the start is known. */
    Position(int line, int column) {
      this(line, column, 0);
    }

    /** The place where {@code text} ends. */
    static Position after(String text) {
      int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
      return new Position(line, text.length() - text.lastIndexOf('\n'));
    }
  }

  /** What a scalar was written as. */
  enum Form {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /** A single value, as it was written. */
  record Scalar(Position position, Form form, String text) implements Node {

    /** The text as messages quote it. */
    String quoted() {
      return "'" + brief(text) + "'";
    }

    @Override
    public String description() {
      return switch (form) {
        case TEXT -> "text " + quoted();
        case NUMBER -> "number " + brief(text);
        case TRUTH -> text;
        case NOTHING -> "nothing";
      };
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
      switch (form) {
        case TEXT -> out.writeString(text);
        case NUMBER, TRUTH -> out.writeRawValue(text);
        case NOTHING -> out.writeNull();
      }
    }
  }

  /** Values in order. */
  record Sequence(Position position, List<Node> items) implements Node {

    @Override
    public String description() {
      return "a list";
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
      out.writeStartArray();
      for (Node item : items) {
        item.writeTo(out);
      }
      out.writeEndArray();
    }
  }

  /** Properties in order; a name may occur twice. */
  record Mapping(Position position, List<Entry> entries) implements Node {

    /** The mapping without the property called {@code name}. */
    Mapping without(String name) {
      return new Mapping(
          position, entries.stream().filter(entry -> !entry.name().equals(name)).toList());
    }

    @Override
    public String description() {
      return "properties";
    }

    @Override
    public void writeTo(JsonGenerator out) throws IOException {
      out.writeStartObject();
      for (Entry entry : entries) {
        out.writeFieldName(entry.name());
        entry.value().writeTo(out);
      }
      out.writeEndObject();
    }
  }

  /** One property of a mapping. */
  record Entry(Position position, String name, Node value) {}
}
