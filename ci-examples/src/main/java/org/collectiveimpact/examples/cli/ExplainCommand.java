package org.collectiveimpact.examples.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.rules.Explanation;
import org.collectiveimpact.rules.Explanation.SourcePassage;
import org.collectiveimpact.rules.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ci explain}: why a rule has something to say about an initiative, or why not. */
@Command(
    name = "explain",
    description = "Tell why a finding holds: the rule, the facts and the passages behind it.",
    footerHeading = "%nExample:%n",
    footer = "  ci explain my-initiative.yaml CI-T45-001")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class ExplainCommand implements Runnable {

  private static final String INDENT = "  ";

  @Mixin private QuestionOptions question;

  @Parameters(
      index = "1",
      paramLabel = "CODE",
      description = "The code of a finding or a rule; 'ci rules list' shows them.")
  private String code;

  @Override
  public void run() {
    String known = known(code.toUpperCase(Locale.ROOT), question.engine().rules());
    Explanation explanation =
        question.engine().explain(question.initiative(), question.day(), known);
    question.print(question.isJson() ? json(explanation) : text(explanation));
  }

  /** The code, if there is such a rule. */
  private static String known(String given, List<RuleInfo> rules) {
    List<String> codes = rules.stream().map(RuleInfo::code).toList();
    if (codes.contains(given)) {
      return given;
    }
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String nearest =
        codes.stream()
            .min(Comparator.comparing(known -> distance.apply(given, known)))
            .orElseThrow();
    throw new CommandException(
        "no rule has the code '"
            + Plain.text(given)
            + "'; expected one that 'ci rules list' shows\n  Maybe you meant '"
            + nearest
            + "'.");
  }

  private Page text(Explanation explanation) {
    Labels labels = question.labels();
    Names names = Names.of(labels.language());
    Page page = question.page();
    RuleInfo rule = explanation.rule();
    page.item("", new Span(rule.code(), Tone.STRONG), Span.dim(rule.name()));
    page.heading(labels.of("explain.rule"));
    page.item(INDENT, Span.of(rule.sentence()));
    page.item(
        INDENT, Span.dim(labels.of("explain.severity") + ": " + severity(rule, labels, names)));
    rule.stage()
        .ifPresent(
            stage ->
                page.item(INDENT, Span.dim(labels.of("explain.stage") + ": " + names.of(stage))));
    page.heading(labels.of("explain.says"));
    if (explanation.findings().isEmpty()) {
      page.item(INDENT, Span.of(labels.of("explain.silent")));
    }
    for (Finding finding : explanation.findings()) {
      page.item(
          INDENT,
          new Span(names.of(finding.severity()) + ":", Tone.STRONG),
          Span.of(finding.message()));
      finding.remedy().ifPresent(remedy -> page.item(INDENT + INDENT + "→ ", Span.of(remedy)));
    }
    page.heading(labels.of("explain.facts"));
    if (explanation.facts().isEmpty()) {
      page.item(INDENT, Span.of(labels.of("explain.noFacts")));
    }
    for (Fact fact : explanation.facts()) {
      page.item(INDENT + "= ", TextReport.spans(fact));
    }
    if (!explanation.passages().isEmpty()) {
      page.heading(labels.of("explain.passages"));
    }
    for (SourcePassage passage : explanation.passages()) {
      // What a rule of a pack refers to has no title; it is in words already.
      page.item(
          INDENT,
          passage.title().isEmpty() ? Span.of(passage.id()) : Span.trace("[" + passage.id() + "]"),
          Span.of(passage.title()));
    }
    return page;
  }

  private static String severity(RuleInfo rule, Labels labels, Names names) {
    return rule.isDeriving()
        ? labels.of("doc.weight.derive")
        : names.of(Severity.valueOf(rule.severity()));
  }

  private static String json(Explanation explanation) {
    return Json.text(
        out -> {
          RuleInfo rule = explanation.rule();
          out.writeStartObject();
          out.writeStringField("code", rule.code());
          out.writeStringField("name", rule.name());
          out.writeStringField("severity", rule.severity());
          out.writeStringField("sentence", rule.sentence());
          out.writeArrayFieldStart("findings");
          for (Finding finding : explanation.findings()) {
            out.writeStartObject();
            out.writeStringField("severity", finding.severity().name());
            out.writeStringField("kind", finding.kind().name());
            out.writeStringField("subject", finding.subject());
            out.writeStringField("message", finding.message());
            if (finding.remedy().isPresent()) {
              out.writeStringField("remedy", finding.remedy().get());
            }
            out.writeEndObject();
          }
          out.writeEndArray();
          Json.facts(out, "facts", explanation.facts());
          out.writeArrayFieldStart("sources");
          for (SourcePassage passage : explanation.passages()) {
            out.writeStartObject();
            out.writeStringField("id", passage.id());
            out.writeStringField("title", passage.title());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }
}
