package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.jspecify.annotations.Nullable;

/** A rule in sentences while it is read. */
final class SentenceRule {

  private final SentenceLine head;
  private final Vocabulary vocabulary;
  private final PackProblems problems;
  private final CellReader cells;
  private final SentenceVocabulary sentences = SentenceVocabulary.standard();
  private final List<SentenceLine> conditionLines = new ArrayList<>();
  private final List<PackCondition> conditions = new ArrayList<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final List<String> sources = new ArrayList<>();
  private @Nullable LifecycleStage stage;
  private @Nullable String part;
  private @Nullable Severity severity;
  private @Nullable Severity ifMissing;
  private boolean wrong;

  /** A rule with this code. */
  SentenceRule(SentenceLine head, PackContext context) {
    this.head = head;
    this.vocabulary = context.vocabulary();
    this.problems = context.problems();
    this.cells = new CellReader(vocabulary, problems);
  }

  SentenceLine head() {
    return head;
  }

  /** Says that something in it is wrong; the problem was named. */
  void spoil() {
    wrong = true;
  }

  /** Names it if the code is none. */
  void checkCode() {
    if (!PackRule.isCode(head.text())) {
      fail(
          head.place(),
          "bad-code",
          "'"
              + Shown.of(head.text())
              + "' is no code; expected capital letters and digits joined by hyphens,"
              + " such as ORC-001",
          null);
    }
  }

  void source(SentenceLine line) {
    sources.add(line.text());
  }

  /** How much a finding weighs where the fact is not recorded. */
  void unknown(SentenceLine line) {
    ifMissing = CellWords.severity(line.text(), line.place(), problems).orElse(null);
    wrong |= ifMissing == null;
  }

  /** A line between when and then; it is read when all of them are known. */
  void condition(SentenceLine line) {
    conditionLines.add(line);
  }

  /** A line between then and end. */
  void consequence(SentenceLine line) {
    Match match = match(sentences.consequences(), line);
    if (match == null) {
      return;
    }
    if (severity != null) {
      fail(
          line.place(),
          "bad-rule",
          "the rule does two things; expected one line after 'then'",
          null);
    }
    severity = Severity.valueOf(match.first().toUpperCase(Locale.ROOT));
    for (SentenceLine code : match.values()) {
      if (!code.text().equals(head.text())) {
        fail(
            code.place(),
            "bad-code",
            "the code is '"
                + Shown.of(code.text())
                + "'; expected that of the rule, "
                + head.text(),
            null);
      }
    }
  }

  /** The rule; nothing if something in it is wrong, and then the problem was named. */
  Optional<PackRule> rule() {
    List<Match> rest = new ArrayList<>();
    for (SentenceLine line : conditionLines) {
      Match match = match(sentences.conditions(), line);
      if (match != null && !frames(match, line)) {
        rest.add(match);
      }
    }
    rest.forEach(match -> read(match, match.line(), false));
    if (stage != null && part != null) {
      fail(
          head.place(),
          "bad-rule",
          "the rule is about a stage and about parts; expected one of them",
          "What a stage requires is looked at for the initiative as a whole.");
    }
    Set<String> all = new LinkedHashSet<>(required);
    all.addAll(facts);
    if (!wrong && all.isEmpty()) {
      fail(
          head.place(),
          "no-condition",
          "the rule restricts no fact"
              + (part == null ? "" : " of the " + part)
              + "; expected one sentence about a fact at least",
          null);
    }
    if (!wrong && severity == null) {
      fail(
          head.place(),
          "bad-rule",
          "the rule does nothing; expected a line such as 'warn' after 'then'",
          null);
    }
    Severity found = severity;
    if (wrong || found == null) {
      return Optional.empty();
    }
    Severity missing = ifMissing;
    if (missing == null) {
      missing = required.isEmpty() ? found : CellWords.whenMissing(found);
    }
    return Optional.of(
        new PackRule(
            head.text(),
            PackRule.Form.SENTENCE,
            head.place(),
            found,
            missing,
            Optional.ofNullable(stage),
            Optional.ofNullable(part),
            conditions,
            List.copyOf(all),
            sources));
  }

  /**
   * A line that is a sentence.
   *
   * @param line the line
   * @param form the sentence
   * @param values what stands in its places
   */
  private record Match(SentenceLine line, SentenceForm form, List<SentenceLine> values) {

    /** The first word of what the sentence means. */
    String first() {
      return form.meaning().split(" ", 2)[0];
    }

    /** What follows it, with the places filled in. */
    String filled() {
      String rest = form.meaning().substring(first().length()).strip();
      for (int i = 0; i < values.size(); i++) {
        rest = rest.replace("{" + form.places().get(i) + "}", values.get(i).text());
      }
      return rest;
    }
  }

  private @Nullable Match match(List<SentenceForm> forms, SentenceLine line) {
    for (SentenceForm form : forms) {
      Matcher matcher = form.pattern().matcher(line.text());
      if (matcher.matches()) {
        List<SentenceLine> values = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          values.add(line.part(matcher.start(i), matcher.end(i)));
        }
        return new Match(line, form, values);
      }
    }
    List<String> templates = forms.stream().map(SentenceForm::template).toList();
    fail(
        line.place(),
        "unknown-sentence",
        "'" + Shown.of(line.text()) + "' is no sentence of the vocabulary",
        Nearest.hint(SentenceForm.withoutValues(line.text()), templates));
    return null;
  }

  /** Takes a sentence that says what the rule is about; others say what holds. */
  private boolean frames(Match match, SentenceLine line) {
    if (!match.first().equals("entering") && !match.first().equals("part")) {
      return false;
    }
    if (match.first().equals("entering") ? stage != null : part != null) {
      fail(
          line.place(), "bad-rule", "the rule says twice what it is about; expected it once", null);
    }
    SentenceLine value = match.values().get(0);
    if (match.first().equals("entering")) {
      stage = CellWords.stage(value.text(), value.place(), problems).orElse(null);
      wrong |= stage == null;
    } else {
      part = vocabulary.findPart(value.text()).orElse(null);
      if (part == null) {
        fail(
            value.place(),
            "bad-value",
            "'"
                + Shown.of(value.text())
                + "' is no kind of part; expected one of "
                + String.join(", ", vocabulary.parts()),
            Nearest.hint(value.text(), vocabulary.parts()));
      }
    }
    return true;
  }

  private void read(Match match, SentenceLine line, boolean asked) {
    switch (match.first()) {
      case "required" -> {
        Match inner = match(sentences.conditions(), match.values().get(0));
        if (inner != null && (asked || frames(inner, line))) {
          fail(line.place(), "bad-rule", "this cannot be required; expected a fact", null);
        } else if (inner != null) {
          read(inner, line, true);
        }
      }
      case "its" -> ofPart(match, line, asked);
      case "{fact}" -> {
        SentenceLine name = match.values().get(0);
        Optional<VocabularyFact> fact = vocabulary.find(unquoted(name));
        if (fact.isPresent()) {
          condition(fact.get(), match.values().get(1).cell(), line, asked);
        } else {
          unknown(name, vocabulary.near(unquoted(name)));
        }
      }
      default -> {
        VocabularyFact fact = vocabulary.find(match.first()).orElseThrow();
        PackPlace place = match.values().size() == 1 ? match.values().get(0).place() : line.place();
        condition(fact, new TableCell(match.filled(), place), line, asked);
      }
    }
  }

  private void ofPart(Match match, SentenceLine line, boolean asked) {
    SentenceLine name = match.values().get(0);
    String kind = part;
    if (kind == null) {
      fail(
          line.place(),
          "bad-rule",
          "it is not said whose '"
              + Shown.of(unquoted(name))
              + "'; expected a line such as"
              + " 'for each work group'",
          null);
      return;
    }
    Optional<VocabularyFact> fact = vocabulary.find(kind, unquoted(name));
    if (fact.isPresent()) {
      condition(fact.get(), match.values().get(1).cell(), line, asked);
    } else {
      unknown(name, vocabulary.near(kind, unquoted(name)));
    }
  }

  private static String unquoted(SentenceLine name) {
    String text = name.text();
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }

  private void unknown(SentenceLine name, List<String> near) {
    fail(
        name.place(),
        "unknown-fact",
        "'"
            + Shown.of(unquoted(name))
            + "' is no fact"
            + (part == null ? "" : " of a " + part)
            + "; expected a path or a name in quotes",
        near.isEmpty() ? null : "Maybe you meant '" + near.get(0) + "'.");
  }

  private void condition(VocabularyFact fact, TableCell cell, SentenceLine line, boolean asked) {
    Comparison comparison = cells.read(fact, cell).orElse(null);
    if (comparison == null) {
      wrong = true;
      return;
    }
    conditions.add(
        asked
            ? PackCondition.required(line.place(), line.text(), comparison)
            : PackCondition.of(line.place(), line.text(), comparison));
    if (part == null || fact.part().isPresent()) {
      (asked ? required : facts).add(fact.path());
    }
  }

  private void fail(PackPlace place, String code, String message, @Nullable String hint) {
    problems.error(place, code, message, hint);
    wrong = true;
  }
}
