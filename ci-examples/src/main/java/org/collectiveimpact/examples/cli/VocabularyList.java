package org.collectiveimpact.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.rules.pack.Vocabulary;
import org.collectiveimpact.rules.pack.VocabularyFact;

/**
 * The facts that rules can speak of, as people and programs read them.
 *
 * @param vocabulary the facts
 * @param labels the words around them
 */
record VocabularyList(Vocabulary vocabulary, Labels labels) {

  /** For people, to search in. */
  String text(int width) {
    Page page = new Page(width, false, labels.isRightToLeft());
    page.item("", new Span(labels.of("vocabulary.initiative"), Tone.STRONG));
    vocabulary.facts().forEach(fact -> item(page, fact));
    for (String part : vocabulary.parts()) {
      page.heading(partTitle(part));
      vocabulary.facts(part).forEach(fact -> item(page, fact));
    }
    return page.toString();
  }

  private void item(Page page, VocabularyFact fact) {
    page.item(
        "  ",
        new Span(fact.path(), Tone.STRONG),
        Span.of(fact.name(labels.language())),
        Span.dim("(" + type(fact) + ")"));
    if (!fact.constants().isEmpty()) {
      page.item("    ", Span.dim(constants(fact, ", ", "")));
    }
  }

  /** For a wiki or a repository. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(labels.of("vocabulary.title")).append("\n\n");
    text.append(labels.of("vocabulary.intro")).append("\n\n");
    section(text, labels.of("vocabulary.initiative"), vocabulary.facts());
    for (String part : vocabulary.parts()) {
      section(text.append('\n'), partTitle(part), vocabulary.facts(part));
    }
    return text.toString();
  }

  private void section(StringBuilder text, String title, List<VocabularyFact> facts) {
    text.append("## ").append(title).append("\n\n| ");
    for (String column : List.of("fact", "name", "type", "values")) {
      text.append(labels.of("vocabulary." + column)).append(" | ");
    }
    text.setLength(text.length() - 1);
    text.append("\n|---|---|---|---|\n");
    for (VocabularyFact fact : facts) {
      String row =
          String.join(
              " | ",
              "`" + fact.path() + "`",
              fact.name(labels.language()),
              type(fact),
              constants(fact, ", ", "`"));
      text.append("| ").append(row.stripTrailing()).append(" |\n");
    }
  }

  /** For programs, in both languages. */
  String json() {
    return Json.text(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("facts");
          for (VocabularyFact fact : vocabulary.facts()) {
            write(out, fact);
          }
          out.writeEndArray();
          out.writeArrayFieldStart("parts");
          for (String part : vocabulary.parts()) {
            out.writeStartObject();
            out.writeStringField("part", part);
            out.writeStringField("en", vocabulary.partName(part, Locale.ENGLISH));
            out.writeStringField("he", vocabulary.partName(part, LanguageOption.HEBREW));
            out.writeArrayFieldStart("facts");
            for (VocabularyFact fact : vocabulary.facts(part)) {
              write(out, fact);
            }
            out.writeEndArray();
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private void write(JsonGenerator out, VocabularyFact fact) throws IOException {
    out.writeStartObject();
    out.writeStringField("path", fact.path());
    out.writeStringField("type", fact.type().name());
    for (Map.Entry<String, String> name : new TreeMap<>(fact.names()).entrySet()) {
      out.writeStringField(name.getKey(), name.getValue());
    }
    if (!fact.constants().isEmpty()) {
      out.writeArrayFieldStart("values");
      for (String constant : fact.constants()) {
        out.writeStartObject();
        out.writeStringField("value", constant);
        out.writeStringField("en", vocabulary.constantName(fact, constant, Locale.ENGLISH));
        out.writeStringField("he", vocabulary.constantName(fact, constant, LanguageOption.HEBREW));
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private String partTitle(String part) {
    return labels.of(
        "vocabulary.part",
        Map.of("name", vocabulary.partName(part, labels.language()), "part", part));
  }

  private String type(VocabularyFact fact) {
    return labels.of("factType." + fact.type());
  }

  private String constants(VocabularyFact fact, String separator, String quote) {
    return fact.constants().stream()
        .map(
            constant ->
                quote
                    + constant
                    + quote
                    + " "
                    + vocabulary.constantName(fact, constant, labels.language()))
        .collect(Collectors.joining(separator));
  }
}
