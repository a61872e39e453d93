package org.collectiveimpact.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON. */
final class JsonReader extends NodeReader {

  private static final List<Translation> COMPLAINTS =
      List.of(
          Translation.of(
              "^Unexpected character \\('(.+?)'.*to start field name",
              "found '{1}'; expected the name of a property in double quotes"),
          Translation.of(
              "^Unexpected character \\('(.+?)'.*expecting comma",
              "found '{1}'; expected ',' or a closing bracket"),
          Translation.of(
              "^Unexpected character \\('(.+?)'.*expecting a colon", "found '{1}'; expected ':'"),
          Translation.of("^Unexpected character \\('/'", "found '/'; JSON has no comments"),
          Translation.of(
              "^(?:Unexpected character \\('.+?'.*in numeric value|Invalid numeric value)",
              "found a malformed number; put it in double quotes if it is text"),
          Translation.of(
              "^(?:Unexpected character \\(|Unrecognized token |Non-standard token )'(.+?)'",
              "found '{1}'; expected a value, with text in double quotes"),
          Translation.of("^Unexpected end-of-input.*closing quote", "the file ends inside quotes"),
          Translation.of(
              "^Unexpected end-of-input", "the file ends before the last bracket is closed"),
          Translation.of(
              "^Unexpected close marker '(.)': expected '(.)'", "found '{1}'; expected '{2}'"),
          Translation.of("^Unexpected close marker '(.)'", "found '{1}'; expected a value"),
          Translation.of("^Illegal character", "found a control character"),
          Translation.of(
              "^Illegal unquoted character",
              "found a line break or control character inside quotes; write \\n for a line break"),
          Translation.of(
              "^Unrecognized character escape '(.+?)'", "found '\\{1}'; write '\\\\' for '\\'"));

  JsonReader(Problems problems) {
    super(problems);
  }

  @Override
  Node read(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        throw empty();
      }
      Node document = node(parser);
      if (parser.nextToken() != null) {
        throw more(position(parser.currentTokenLocation()));
      }
      return document;
    } catch (JsonProcessingException e) {
      String complaint =
          e.getOriginalMessage().replaceAll("\\(CTRL-CHAR, code \\d+\\)", "'control character'");
      throw fail(
          position(e.getLocation()),
          "not well-formed JSON: " + Translation.find(COMPLAINTS, complaint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node node(JsonParser parser) throws IOException {
    Node.Position position = position(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, position);
      case START_ARRAY -> sequence(parser, position);
      case VALUE_NULL -> new Node.Scalar(position, Node.Form.NOTHING, "");
      case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(position, Node.Form.TRUTH, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Node.Scalar(position, Node.Form.NUMBER, parser.getText());
      default -> new Node.Scalar(position, Node.Form.TEXT, parser.getText());
    };
  }

  private Node mapping(JsonParser parser, Node.Position position) throws IOException {
    enter(position);
    List<Node.Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Node.Position start = position(parser.currentTokenLocation());
      String name = parser.currentName();
      parser.nextToken();
      entries.add(new Node.Entry(start, name, node(parser)));
    }
    leave();
    return new Node.Mapping(position, entries);
  }

  private Node sequence(JsonParser parser, Node.Position position) throws IOException {
    enter(position);
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser));
    }
    leave();
    return new Node.Sequence(position, items);
  }

  private static Node.Position position(JsonLocation location) {
    return new Node.Position(location.getLineNr(), location.getColumnNr());
  }
}
