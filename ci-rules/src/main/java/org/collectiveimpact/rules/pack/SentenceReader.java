package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules that are written in sentences: a head with the code of the rule, when, a sentence in
 * each line, then, what follows, and end.
 */
final class SentenceReader {

  /** A sentence that people can read is shorter. */
  private static final int LONGEST_LINE = 1_000;

  private static final int MOST_RULES = 2_000;

  private static final Pattern HEAD = Pattern.compile("\\s*(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern METADATA =
      Pattern.compile("\\s*@(\\p{L}+)\\(\\s*(?:\"([^\"]*)\"|([^)\"]*))\\s*\\)");

  private final PackContext context;
  private final PackProblems problems;
  private final SentenceVocabulary vocabulary = SentenceVocabulary.standard();
  private final List<PackRule> rules = new ArrayList<>();
  private @Nullable SentenceRule open;
  private State state = State.OUTSIDE;

  private SentenceReader(PackContext context) {
    this.context = context;
    this.problems = context.problems();
  }

  private enum State {
    OUTSIDE,
    HEAD,
    CONDITIONS,
    CONSEQUENCE
  }

  /** The rules of a file. */
  static PackUnit read(PackFile file, PackContext context) {
    String text = TableText.decode(file.bytes());
    if (text == null) {
      context
          .problems()
          .error(
              PackPlace.of(file.name()),
              "encoding",
              "the file is neither in UTF-8 nor in UTF-16",
              "Save it as UTF-8.");
      return PackUnit.nothing(file);
    }
    SentenceReader reader = new SentenceReader(context);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!reader.line(SentenceLine.of(file.name(), i + 1, lines.get(i)))) {
        break;
      }
    }
    reader.close();
    return PackUnit.ofRules(file, reader.rules, Map.of(), context);
  }

  /** Reads a line; whether more may follow. */
  private boolean line(SentenceLine line) {
    if (line.text().length() > LONGEST_LINE || rules.size() > MOST_RULES) {
      problems.error(
          line.place(),
          "too-large",
          "the line has more than "
              + LONGEST_LINE
              + " characters, or the file more than "
              + MOST_RULES
              + " rules",
          null);
      return false;
    }
    if (line.isBlank() || line.text().startsWith("#") || line.text().startsWith("//")) {
      return true;
    }
    String keyword = vocabulary.keyword(line.word());
    SentenceRule rule = open;
    if (keyword.equals("rule")) {
      close();
      head(line.rest());
    } else if (rule == null) {
      problems.error(
          line.place(),
          "bad-rule",
          "'" + Shown.of(line.text()) + "' stands outside of a rule; expected 'rule' and a code",
          Nearest.hint(line.word(), List.of("rule", "כלל")));
    } else if (keyword.equals("end") && line.rest().isBlank()) {
      end(rule, line);
    } else if (keyword.equals("then") && state != State.CONSEQUENCE) {
      state = State.CONSEQUENCE;
      inRule(rule, line.rest());
    } else if (keyword.equals("when") && state == State.HEAD) {
      state = State.CONDITIONS;
      inRule(rule, line.rest());
    } else {
      inRule(rule, line);
    }
    return true;
  }

  private void head(SentenceLine line) {
    state = State.HEAD;
    Matcher head = HEAD.matcher(line.text());
    if (!head.lookingAt()) {
      problems.error(
          line.place(), "bad-code", "the rule has no code; expected one such as ORC-001", null);
      open = new SentenceRule(line, context);
      return;
    }
    int group = head.group(1) == null ? 2 : 1;
    SentenceRule rule = new SentenceRule(line.part(head.start(group), head.end(group)), context);
    open = rule;
    rule.checkCode();
    SentenceLine rest = line.part(head.end(), line.text().length());
    if (vocabulary.keyword(rest.word()).equals("when")) {
      line(rest);
    } else {
      inRule(rule, rest);
    }
  }

  private void inRule(SentenceRule rule, SentenceLine line) {
    if (line.isBlank()) {
      return;
    }
    switch (state) {
      case CONDITIONS -> rule.condition(line);
      case CONSEQUENCE -> rule.consequence(line);
      default -> metadata(rule, line);
    }
  }

  private void metadata(SentenceRule rule, SentenceLine line) {
    Matcher metadata = METADATA.matcher(line.text());
    if (!metadata.lookingAt()) {
      problems.error(
          line.place(),
          "bad-rule",
          "'"
              + Shown.of(line.text())
              + "' stands before 'when'; expected @source(\"...\"), @unknown(...) or 'when'",
          Nearest.hint(line.word(), List.of("when", "כאשר")));
      rule.spoil();
      return;
    }
    int group = metadata.group(2) == null ? 3 : 2;
    SentenceLine value = line.part(metadata.start(group), metadata.end(group));
    SentenceLine name = line.part(metadata.start(1), metadata.end(1));
    switch (vocabulary.keyword(name.text())) {
      case "source" -> rule.source(value);
      case "unknown" -> rule.unknown(value);
      default ->
          problems.error(
              name.place(),
              "bad-rule",
              "'@" + Shown.of(name.text()) + "' is not known; expected @source or @unknown",
              name.text().equals("missing") // as the columns and the words for it are called
                  ? "Maybe you meant 'unknown'."
                  : Nearest.hint(name.text(), List.of("source", "unknown")));
    }
    SentenceLine rest = line.part(metadata.end(), line.text().length());
    if (vocabulary.keyword(rest.word()).equals("when")) {
      line(rest);
    } else {
      inRule(rule, rest);
    }
  }

  private void end(SentenceRule rule, SentenceLine line) {
    if (state != State.CONSEQUENCE) {
      problems.error(
          line.place(),
          "bad-rule",
          "the rule ends without '" + (state == State.HEAD ? "when" : "then") + "'",
          null);
    } else {
      rule.rule().ifPresent(rules::add);
    }
    open = null;
    state = State.OUTSIDE;
  }

  /** What is open when the next rule begins, or the file ends, lacks its end. */
  private void close() {
    if (open != null) {
      problems.error(open.head().place(), "bad-rule", "the rule has no 'end'", null);
      open = null;
      state = State.OUTSIDE;
    }
  }
}
