package org.collectiveimpact.core.json;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML, without what the model has no use for: anchors and aliases, which can make a small
 * file explode, and tags, which name types of other programs.
 *
 * <p>It uses the events of SnakeYAML, which Jackson uses as well: Jackson hides the anchor of a
 * text, and with it the words after an ampersand.
 */
final class YamlReader extends NodeReader {

  /** SnakeYAML takes time that grows with the square of the length of a word. */
  private static final int LONGEST_LINE = 1_000_000;

  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9][0-9_]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?");

  private static final List<Translation> COMPLAINTS =
      List.of(
          Translation.of("character '.t\\(TAB\\)'", "found a tab; indent with spaces"),
          Translation.of(
              "character '(.)' that cannot start",
              "found '{1}'; put text that starts with it in quotes"),
          Translation.of(
              "^mapping values are not allowed",
              "found ':' where no property can start; put text with ': ' in quotes, and start the"
                  + " properties of one level in the same column"),
          Translation.of(
              "^could not find expected ':'", "expected ':' after the name of a property"),
          Translation.of(
              "^found unexpected end of stream", "the quote that opens here is never closed"),
          Translation.of(
              "^expected ',' or '(.)', but got <stream end>",
              "the bracket that opens here is never closed with '{1}'"),
          Translation.of("^expected ',' or '(.)'", "expected ',' or '{1}'"),
          Translation.of(
              "^expected <block end>, but found '<scalar>'",
              "found text where none can stand; put the whole text in one pair of quotes, and start"
                  + " the properties of one level in the same column"),
          Translation.of(
              "^expected <block end>",
              "the indentation does not fit; start the properties, or the items, of one level in"
                  + " the same column"),
          Translation.of(
              "^expected the node content, but found '(.+)'",
              "found '{1}'; put text that starts with it in quotes"),
          Translation.of(
              "^sequence entries are not allowed",
              "found '-'; start each item of a list on a line of its own"),
          Translation.of(
              "^found unknown escape character (.)",
              "found '\\{1}' in double quotes; use single quotes"),
          Translation.of(
              "^expected (?:chomping|indentation indicator|a comment or a line break)",
              "found text after '|' or '>'; start the text on the next line, or put it in quotes"),
          Translation.of(
              "^expected (?:URI|' '|'!')", "found '!'; put text that starts with it in quotes"),
          Translation.of(
              "^expected alphabetic|^unexpected character found",
              "found '&', '*' or '%'; put text that starts with it in quotes"),
          Translation.of(
              "^mapping keys are not allowed", "found '?'; put text that starts with it in quotes"),
          Translation.of(
              "^expected escape sequence",
              "found an incomplete escape in double quotes; use single quotes"),
          Translation.of(
              "^A simple key is required",
              "the indentation does not fit; indent what stands in brackets"),
          Translation.of(
              "<document start>",
              "found more after the end of the first document; expected one document"));

  /** Where the last node starts. */
  private Node.Position last = new Node.Position(1, 1);

  YamlReader(Problems problems) {
    super(problems);
  }

  @Override
  Node read(String text) {
    refuseLongLines(text);
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(TextFiles.LARGEST);
    Iterator<Event> events = new Yaml(limits).parse(new StringReader(text)).iterator();
    try {
      events.next(); // the stream starts
      if (!events.next().is(Event.ID.DocumentStart)) {
        throw empty();
      }
      Node document = node(events.next(), events);
      if (document instanceof Node.Scalar scalar && scalar.form() == Node.Form.NOTHING) {
        throw empty();
      }
      events.next(); // the document ends
      Event end = events.next();
      if (!end.is(Event.ID.StreamEnd)) {
        throw more(position(end.getStartMark()));
      }
      return document;
    } catch (MarkedYAMLException e) {
      throw malformed(position(e), e.getProblem());
    } catch (ReaderException e) {
      int end = 0;
      while (StreamReader.isPrintable(text.codePointAt(end))) {
        end = text.offsetByCodePoints(end, 1);
      }
      throw fail(
          Node.Position.after(text.substring(0, end)),
          "found the control character U+%04X".formatted(text.codePointAt(end)));
    } catch (YAMLException e) {
      throw malformed(last, e.getMessage());
    }
  }

  private void refuseLongLines(String text) {
    int line = 1;
    for (int start = 0, end; start < text.length(); start = end + 1, line++) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONGEST_LINE) {
        throw fail(
            new Node.Position(line, 1),
            "the line is too long; expected at most " + LONGEST_LINE + " characters");
      }
    }
  }

  private InitiativeFormatException malformed(Node.Position position, @Nullable String complaint) {
    return fail(
        position,
        "not well-formed YAML: " + Translation.find(COMPLAINTS, String.valueOf(complaint)));
  }

  private Node node(Event event, Iterator<Event> events) {
    Node.Position position = span(event, event);
    last = position;
    refuse((NodeEvent) event, position);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, position);
    }
    enter(position);
    Node node =
        event instanceof MappingStartEvent ? mapping(event, events) : sequence(event, events);
    leave();
    return node;
  }

  private static Node scalar(ScalarEvent event, Node.Position position) {
    String text = event.getValue();
    if (!event.isPlain()) {
      return new Node.Scalar(position, Node.Form.TEXT, text);
    }
    if (NOTHING.matcher(text).matches()) {
      return new Node.Scalar(position, Node.Form.NOTHING, "");
    }
    Node.Form form =
        TRUTH.matcher(text).matches()
            ? Node.Form.TRUTH
            : NUMBER.matcher(text).matches() ? Node.Form.NUMBER : Node.Form.TEXT;
    return new Node.Scalar(position, form, text);
  }

  private Node mapping(Event first, Iterator<Event> events) {
    List<Node.Entry> entries = new ArrayList<>();
    Event key = events.next();
    for (; !key.is(Event.ID.MappingEnd); key = events.next()) {
      Node.Position start = span(key, key);
      refuse((NodeEvent) key, start);
      if (!(key instanceof ScalarEvent name)) {
        throw fail(start, "expected the name of a property");
      }
      entries.add(new Node.Entry(start, name.getValue(), node(events.next(), events)));
    }
    return new Node.Mapping(span(first, key), entries);
  }

  private Node sequence(Event first, Iterator<Event> events) {
    List<Node> items = new ArrayList<>();
    Event item = events.next();
    for (; !item.is(Event.ID.SequenceEnd); item = events.next()) {
      items.add(node(item, events));
    }
    return new Node.Sequence(span(first, item), items);
  }

  private void refuse(NodeEvent event, Node.Position position) {
    if (event instanceof AliasEvent || event.getAnchor() != null) {
      throw fail(
          position,
          "found '"
              + (event instanceof AliasEvent ? "*" : "&")
              + event.getAnchor()
              + "'; YAML aliases and anchors are not supported",
          "Maybe repeat the value, or put text that starts with * or & in quotes.");
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag != null) {
      throw fail(
          position,
          "found a tag; YAML tags are not supported",
          "Maybe put text that starts with ! in quotes.");
    }
  }

  /** Where something is wrong; something that is never closed is wrong where it opens. */
  private static Node.Position position(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    boolean missesEnd =
        problem.startsWith("could not find")
            || problem.contains("end of stream")
            || problem.contains("<stream end>");
    return position(missesEnd ? e.getContextMark() : e.getProblemMark());
  }

  /** From one event to the end of another; what goes on in the next line has no end here. */
  private static Node.Position span(Event first, Event last) {
    Node.Position start = position(first.getStartMark());
    Node.Position end = position(last.getEndMark());
    boolean isSpan = end.line() == start.line() && end.column() > start.column();
    return new Node.Position(start.line(), start.column(), isSpan ? end.column() : 0);
  }

  private static Node.Position position(Mark mark) {
    return new Node.Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
