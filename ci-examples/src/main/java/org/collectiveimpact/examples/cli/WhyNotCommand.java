package org.collectiveimpact.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.core.diagnosis.PackReference;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.examples.cli.Page.Span;
import org.collectiveimpact.examples.cli.Page.Tone;
import org.collectiveimpact.rules.WhyNot;
import org.collectiveimpact.rules.WhyNot.Condition;
import org.collectiveimpact.rules.WhyNot.ProposedChange;
import org.collectiveimpact.rules.WhyNot.State;
import org.collectiveimpact.rules.WhyNot.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ci why-not}: what keeps a stage closed to an initiative, and what would open it. */
@Command(
    name = "why-not",
    description = "Tell what keeps a stage closed, and the fewest changes that would open it.",
    footerHeading = "%nExample:%n",
    footer = "  ci why-not my-initiative.yaml LAUNCH")
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class WhyNotCommand implements Runnable {

  private static final String INDENT = "  ";

  @Mixin private QuestionOptions question;

  @Parameters(
      index = "1",
      paramLabel = "STAGE",
      description = "The stage: ${COMPLETION-CANDIDATES}.")
  private LifecycleStage stage;

  @Override
  public void run() {
    WhyNot answer = question.engine().whyNot(question.initiative(), question.day(), stage);
    question.print(question.isJson() ? json(answer) : text(answer));
  }

  private Page text(WhyNot answer) {
    Labels labels = question.labels();
    Names names = Names.of(labels.language());
    Page page = question.page();
    page.item("", new Span(labels.of("whyNot", "stage", names.of(stage)), Tone.STRONG));
    page.item("", Span.of(labels.of("whyNot.from", "stage", names.of(answer.from()))));
    page.item(
        "", Span.of(labels.of("whyNot." + summary(answer), "count", blocking(answer).size())));
    if (answer.isClosedByPacksOnly()) {
      page.item("", Span.of(labels.of("whyNot.packs", "packs", packs(answer))));
    }
    for (Step step : answer.steps()) {
      long met =
          step.conditions().stream().filter(condition -> condition.state() == State.MET).count();
      page.blank();
      page.item(
          "",
          new Span(labels.of("whyNot.step", "stage", names.of(step.to())), Tone.STRONG),
          Span.dim(
              labels.of(
                  "whyNot.step.count", Map.of("met", met, "count", step.conditions().size()))));
      for (Condition condition : step.conditions()) {
        write(page, labels, condition);
      }
    }
    if (!answer.changes().isEmpty()) {
      page.heading(labels.of("whyNot.changes"));
      page.item("", Span.dim(labels.of("whyNot.changes.note")));
      for (ProposedChange proposed : answer.changes()) {
        page.item(
            INDENT + "+ ",
            Span.name(proposed.change().toString(), Tone.PLAIN),
            Span.trace("[" + proposed.code() + "]"));
      }
    } else if (!answer.isOpen() && !answer.closed()) {
      page.heading(labels.of("whyNot.changes"));
      page.item("", Span.of(labels.of("whyNot.changes.none")));
    }
    return page;
  }

  private static String summary(WhyNot answer) {
    if (answer.closed()) {
      return "ended";
    }
    return answer.steps().isEmpty() ? "there" : answer.isOpen() ? "open" : "blocked";
  }

  private static List<Condition> blocking(WhyNot answer) {
    return answer.steps().stream()
        .flatMap(step -> step.conditions().stream())
        .filter(Condition::blocks)
        .toList();
  }

  /** The packs that keep the stage closed. */
  private static String packs(WhyNot answer) {
    return blocking(answer).stream()
        .flatMap(condition -> condition.pack().stream())
        .map(WhyNotCommand::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String name(PackReference pack) {
    return pack.id() + " " + pack.version();
  }

  private static void write(Page page, Labels labels, Condition condition) {
    Span mark =
        switch (condition.state()) {
          case MET -> new Span(INDENT + "✓ ", Tone.GOOD);
          case UNMET -> new Span(INDENT + "✗ ", Tone.BAD);
          case NOT_RECORDED -> new Span(INDENT + "? ", Tone.DIM);
        };
    String pack = condition.pack().map(it -> ", " + name(it)).orElse("");
    boolean waived = condition.state() != State.MET && !condition.blocks();
    page.item(
        mark,
        Span.of(condition.sentence()),
        Span.of(waived ? labels.of("whyNot.waived") : ""),
        Span.trace("[" + condition.code() + pack + "]"));
    for (Fact fact : condition.facts()) {
      page.item(new Span(INDENT + INDENT + "= ", Tone.DIM), TextReport.spans(fact));
    }
    condition.remedy().ifPresent(remedy -> page.item(INDENT + INDENT + "→ ", Span.of(remedy)));
  }

  private static String json(WhyNot answer) {
    return Json.text(
        out -> {
          out.writeStartObject();
          out.writeStringField("from", answer.from().name());
          out.writeStringField("stage", answer.stage().name());
          out.writeBooleanField("closed", answer.closed());
          out.writeBooleanField("open", answer.isOpen());
          out.writeBooleanField("closedByPacksOnly", answer.isClosedByPacksOnly());
          out.writeArrayFieldStart("steps");
          for (Step step : answer.steps()) {
            out.writeStartObject();
            out.writeStringField("to", step.to().name());
            out.writeArrayFieldStart("conditions");
            for (Condition condition : step.conditions()) {
              out.writeStartObject();
              out.writeStringField("code", condition.code());
              out.writeStringField("sentence", condition.sentence());
              out.writeStringField("state", condition.state().name());
              out.writeBooleanField("blocks", condition.blocks());
              Json.facts(out, "facts", condition.facts());
              if (condition.remedy().isPresent()) {
                out.writeStringField("remedy", condition.remedy().get());
              }
              if (condition.pack().isPresent()) {
                out.writeObjectFieldStart("pack");
                out.writeStringField("id", condition.pack().get().id());
                out.writeStringField("version", condition.pack().get().version());
                out.writeEndObject();
              }
              out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeArrayFieldStart("changes");
          for (ProposedChange proposed : answer.changes()) {
            out.writeStartObject();
            out.writeStringField("code", proposed.code());
            out.writeStringField("path", proposed.change().path());
            out.writeStringField("value", proposed.change().value());
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }
}
