package org.collectiveimpact.rules.verify;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes results as JUnit does. */
final class JUnitXml {

  /** What XML has no way to write. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** One suite with a case for each scenario. */
  String of(Verification verification) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      write(verification, out);
      out.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string cannot be written to", e);
    }
    return text + "\n";
  }

  private static void write(Verification verification, XMLStreamWriter out)
      throws XMLStreamException {
    long failures = verification.results().stream().filter(result -> !result.passed()).count();
    start(out, 0, "testsuites");
    start(out, 1, "testsuite");
    attribute(out, "name", verification.name());
    attribute(out, "tests", String.valueOf(verification.results().size()));
    attribute(out, "failures", String.valueOf(failures));
    attribute(out, "errors", "0");
    attribute(out, "skipped", "0");
    for (ScenarioResult result : verification.results()) {
      write(verification.name(), result, out);
    }
    end(out, 1);
    end(out, 0);
  }

  private static void write(String suite, ScenarioResult result, XMLStreamWriter out)
      throws XMLStreamException {
    start(out, 2, "testcase");
    attribute(out, "name", result.scenario().name());
    attribute(out, "classname", suite);
    attribute(out, "file", result.scenario().place().file());
    attribute(out, "line", String.valueOf(result.scenario().place().line()));
    for (Difference difference : result.differences()) {
      start(out, 3, "failure");
      attribute(
          out, "message", "expected " + difference.expected() + ", found " + difference.actual());
      attribute(out, "type", "difference");
      out.writeCharacters(writable(difference.text()));
      out.writeEndElement();
    }
    if (result.passed()) {
      out.writeEndElement();
    } else {
      end(out, 2);
    }
  }

  private static void start(XMLStreamWriter out, int depth, String name) throws XMLStreamException {
    indent(out, depth);
    out.writeStartElement(name);
  }

  private static void end(XMLStreamWriter out, int depth) throws XMLStreamException {
    indent(out, depth);
    out.writeEndElement();
  }

  private static void indent(XMLStreamWriter out, int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static void attribute(XMLStreamWriter out, String name, String value)
      throws XMLStreamException {
    out.writeAttribute(name, writable(value));
  }

  private static String writable(String text) {
    return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
  }
}
