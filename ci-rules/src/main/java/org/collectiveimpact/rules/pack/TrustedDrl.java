package org.collectiveimpact.rules.pack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.ParserHelper;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What becomes of trusted rules: the engine's own parsers read them, and they keep their text. */
final class TrustedDrl {

  /** The engine's parsers are not known to come back from more. */
  private static final int MOST_ORS = 12;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Pattern WHERE = Pattern.compile("[Ll]ine (\\d+):(\\d+)");
  private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

  private final DrlText text;
  private final DrlFile file;
  private final PackProblems problems;
  private @Nullable PackageDescr tree;

  private TrustedDrl(DrlText text, DrlFile file, PackProblems problems) {
    this.text = text;
    this.file = file;
    this.problems = problems;
  }

  /**
   * Whether the engine's parsers can read a file; what they cannot read becomes problems.
   *
   * @return the rules as the engine's parser reads them, by where they begin
   */
  static Map<Integer, RuleDescr> check(DrlText text, DrlFile file, PackProblems problems) {
    TrustedDrl trusted = new TrustedDrl(text, file, problems);
    trusted.check();
    Map<Integer, RuleDescr> rules = new HashMap<>();
    if (trusted.tree != null) {
      trusted.tree.getRules().forEach(rule -> rules.put(rule.getStartCharacter(), rule));
    }
    return rules;
  }

  private void check() {
    for (DrlRule rule : file.rules()) {
      List<DrlToken> ors =
          text.tokens().stream()
              .filter(it -> it.start() > rule.first().start() && it.end() < rule.last().end())
              .filter(token -> token.is("or"))
              .toList();
      if (ors.size() > MOST_ORS) {
        problems.error(
            text.place(ors.get(MOST_ORS)),
            "or-explosion",
            "the rule has "
                + ors.size()
                + " times 'or' between patterns; expected at most "
                + MOST_ORS,
            "Write '||' inside one pattern, or several rules.");
        return;
      }
    }
    List<Fault> faults = inTime(this::faults);
    if (faults.isEmpty()) {
      List<Fault> later = inTime(() -> faultsOfLaterVersions(text.text()));
      warn(later.isEmpty() ? inTime(() -> faultsOfLaterVersions(withoutTags())) : later);
    } else if (!file.syntax().isEmpty()) {
      file.syntax().forEach(refusal -> refusal.addTo(text, problems));
    } else {
      for (Fault fault : faults) {
        problems.error(
            place(fault),
            "syntax",
            fault.shown() + " does not belong here; expected DRL that the engine can read",
            null);
      }
    }
  }

  /** Names the first fault of each rule; what a parser says after it is often of its own making. */
  private void warn(List<Fault> faults) {
    Set<Optional<DrlRule>> said = new HashSet<>();
    file.deprecated().forEach(token -> said.add(ruleAt(token.line())));
    for (Fault fault : faults) {
      if (said.add(ruleAt(fault.line()))) {
        problems.warning(
            place(fault),
            "deprecated-syntax",
            fault.shown()
                + " is not understood by later versions of the engine; expected DRL that is",
            "There are no half constraints such as '> 1 && < 5', no '||' between patterns, and '##'"
                + " before operators of one's own.");
      }
    }
  }

  private Optional<DrlRule> ruleAt(int line) {
    return file.rules().stream()
        .filter(rule -> rule.first().line() <= line)
        .max(Comparator.comparingInt(rule -> rule.first().start()));
  }

  /**
   * The text with blanks instead of the annotations of rules. Behind an annotation the parser of
   * later versions says nothing of conditions that it does not understand: it drops them.
   */
  private String withoutTags() {
    StringBuilder blank = new StringBuilder(text.text());
    for (DrlRule rule : file.rules()) {
      int depth = 0;
      boolean tag = false;
      for (DrlToken token : text.tokens()) {
        if (token.start() < rule.name().end()) {
          continue;
        }
        if (token.is("when")) {
          break;
        }
        depth += token.depth();
        tag |= token.is("@");
        for (int i = token.start(); tag && i < token.end(); i++) {
          blank.setCharAt(i, ' ');
        }
        tag &= depth > 0 || !token.is(")");
      }
    }
    return blank.toString();
  }

  /**
   * Something that a parser did not understand.
   *
   * @param line its line, from 1
   * @param column its column, from 1
   * @param input what stands there, if the parser says so
   */
  private record Fault(int line, int column, String input) {
    String shown() {
      boolean end = input.isEmpty() || input.equals("<EOF>") || input.equals("<eof>");
      return end ? "something" : "'" + Shown.of(input) + "'";
    }
  }

  private PackPlace place(Fault fault) {
    int line = Math.max(1, fault.line());
    return PackPlace.of(text.file(), line, fault.column(), fault.column() + fault.input().length());
  }

  private List<Fault> faults() throws DroolsParserException {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    tree = parser.parse(false, text.text());
    List<Fault> faults = new ArrayList<>();
    for (DroolsError error : parser.getErrors()) {
      Matcher where = WHERE.matcher(error.getMessage());
      if (where.find()) { // the others only say that there was one before
        Matcher input = INPUT.matcher(error.getMessage());
        faults.add(
            new Fault(
                Integer.parseInt(where.group(1)),
                Integer.parseInt(where.group(2)) + 1,
                input.find() ? input.group(1) : ""));
      }
    }
    if (faults.isEmpty() && parser.hasErrors()) {
      faults.add(new Fault(1, 1, ""));
    }
    return faults;
  }

  private static List<Fault> faultsOfLaterVersions(String drl) {
    List<Fault> faults = new ArrayList<>();
    DRL10Lexer lexer = new DRL10Lexer(CharStreams.fromString(drl));
    lexer.removeErrorListeners(); // they print
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    DRL10Parser parser = new DRL10Parser(tokens);
    parser.setHelper(new ParserHelper(tokens, LanguageLevelOption.DRL10));
    parser.removeErrorListeners();
    parser.addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              Object symbol,
              int line,
              int column,
              String message,
              @Nullable RecognitionException cause) {
            String input = symbol instanceof Token token ? token.getText() : "";
            faults.add(new Fault(line, column + 1, input));
          }
        });
    parser.compilationUnit();
    return faults;
  }

  /** The engine's parsers may not come back; a thread that does not end keeps nobody waiting. */
  private List<Fault> inTime(Callable<List<Fault>> parsing) {
    FutureTask<List<Fault>> task = new FutureTask<>(parsing);
    Thread thread = new Thread(task, "rule pack parser");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      problems.error(
          PackPlace.of(text.file()),
          "too-large",
          "the engine cannot read the file; expected rules that it reads within "
              + PATIENCE.toSeconds()
              + " seconds",
          "Divide long conditions among several rules.");
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + text.file(), e);
    }
  }

  /** The text of the file, moved into the package of the pack; its rules are named by codes. */
  static String moved(DrlText text, DrlFile file, PackContext context) {
    List<Change> changes = new ArrayList<>();
    for (DrlRule rule : file.rules()) {
      DrlRule.Tag id = rule.tags().get("id");
      if (id != null && PackRule.isCode(id.value().text())) {
        changes.add(
            new Change(
                rule.name().start(), rule.name().end(), Comparison.quoted(id.value().text())));
      }
    }
    int top = text.tokens().get(0).start();
    changes.add(
        file.packageName()
            .map(name -> new Change(name.first().start(), name.last().end(), context.packageName()))
            .orElse(new Change(top, top, "package " + context.packageName() + "; ")));
    changes.sort(Comparator.comparingInt(Change::start).reversed());
    StringBuilder moved = new StringBuilder(text.text());
    changes.forEach(change -> moved.replace(change.start(), change.end(), change.text()));
    return moved.toString();
  }

  private record Change(int start, int end, String text) {}
}
