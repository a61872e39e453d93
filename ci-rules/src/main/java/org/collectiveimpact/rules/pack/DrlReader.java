package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads rules written in DRL.
 *
 * <p>Restricted rules are read by a small grammar that has only harmless forms, and written anew
 * from what it understood; the text of the file itself never reaches the engine. Trusted rules go
 * to the engine as they are, and the same grammar checks as much of them as it understands.
 */
final class DrlReader {

  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Enum::name).toList();

  private final DrlText text;
  private final DrlFile file;
  private final DrlTypes types;
  private final PackContext context;
  private final PackProblems problems;
  private final DrlWriter writer = new DrlWriter();

  private DrlReader(DrlText text, PackContext context) {
    this.text = text;
    this.context = context;
    this.problems = context.problems();
    this.file = DrlFile.read(text, context.trust(), problems);
    this.types = DrlTypes.of(text, file, context.trust(), problems);
  }

  /** Reads the rules of a file; what is wrong with them becomes problems. */
  static PackUnit read(PackFile source, PackContext context) {
    if (context.trust() == TrustLevel.DATA) {
      context
          .problems()
          .error(
              PackPlace.of(source.name()),
              "trust",
              "the pack has rules in DRL, and is trusted with tables and sentences only; expected"
                  + " trust: restricted or trust: trusted",
              "Say so in pack.yaml, and allow it where the pack is loaded.");
      return PackUnit.nothing(source);
    }
    Optional<DrlText> text = DrlText.of(source, context.problems());
    if (text.isEmpty()) {
      return PackUnit.nothing(source);
    }
    DrlReader reader = new DrlReader(text.get(), context);
    // Without the engine's parsers nothing is compiled, which is said then.
    boolean trusted =
        context.trust() == TrustLevel.TRUSTED && PackCompiler.missingLibraries().isEmpty();
    List<PackRule> rules =
        reader.rules(
            trusted ? TrustedDrl.check(text.get(), reader.file, context.problems()) : Map.of());
    String drl = trusted ? TrustedDrl.moved(text.get(), reader.file, context) : reader.written();
    return PackUnit.ofDrl(source, rules, drl);
  }

  private String written() {
    return file.rules().isEmpty() ? "" : writer.text();
  }

  /** The rules; those of a trusted file as the engine's parser reads them, by their begin. */
  private List<PackRule> rules(Map<Integer, RuleDescr> trees) {
    writer.add("package " + context.packageName() + "; ");
    Stream.concat(AllowedTypes.all().stream().filter(AllowedTypes::isFact), Stream.of(Report.class))
        .forEach(type -> writer.add("import " + type.getName() + "; "));
    writer.add("global Report report; ");
    List<PackRule> rules = new ArrayList<>();
    for (DrlRule rule : file.rules()) {
      read(rule, Optional.ofNullable(trees.get(rule.first().start()))).ifPresent(rules::add);
    }
    return rules;
  }

  private Optional<PackRule> read(DrlRule rule, Optional<RuleDescr> tree) {
    String code = code(rule);
    writer.at(rule.first().line(), "rule \"" + code + "\" when ");
    DrlLint lint = new DrlLint(text, types, problems, writer, rule.call());
    rule.conditions().ifPresent(lint::check);
    Optional<Severity> severity = severity(rule, "severity");
    if (!rule.tags().containsKey("severity")) {
      problems.error(
          text.place(rule.name()),
          "missing-severity",
          "the rule has no @severity; expected one of " + String.join(", ", SEVERITIES),
          "Write '@severity(\"WARN\")' below the name of the rule.");
    }
    Optional<Severity> ifMissing = severity(rule, "unknown");
    Optional<String> part = Optional.empty();
    List<String> facts = List.of();
    if (rule.call().isPresent()) {
      DrlRule.Call call = rule.call().get();
      part = checkCall(call, code, rule, lint);
      facts = facts(call, part);
      write(call, code);
    } else if (context.trust() == TrustLevel.TRUSTED) {
      problems.warning(
          text.place(rule.name()),
          "no-report",
          "the rule reports nothing that can be read before it runs; expected a call such as"
              + " report.finding(\"ORC-001\", \"funding.coverageMonths\")",
          null);
    }
    if (severity.isEmpty() || code.isEmpty() || facts.isEmpty()) {
      return Optional.empty();
    }
    Optional<EngineConditions> trusted = tree.map(it -> EngineConditions.of(text, rule, it));
    Optional<LifecycleStage> stage =
        rule.call().filter(call -> call.method().is("requirement")).flatMap(call -> lint.stage());
    return Optional.of(
        new PackRule(
            code,
            PackRule.Form.DRL,
            text.place(rule.first(), rule.name()),
            severity.get(),
            ifMissing.orElse(whenMissing(severity.get())),
            stage,
            part,
            trusted.map(EngineConditions::conditions).orElseGet(lint::conditions),
            facts,
            sources(rule),
            Optional.of(reading(rule, lint.reading(), trusted))));
  }

  /** Of a trusted rule, what the engine's parser and the checks understood of it together. */
  private DrlReading reading(DrlRule rule, DrlReading checked, Optional<EngineConditions> trusted) {
    if (trusted.isEmpty()) {
      return checked;
    }
    Set<String> unread = new HashSet<>(checked.unread());
    if (!rule.whole()) { // it says more than is known here, so no other rule says the same
      unread.add(text.written(rule.name(), rule.last()));
    }
    return new DrlReading(trusted.get().steps(), checked.claims(), checked.patterns(), unread);
  }

  private void write(DrlRule.Call call, String code) {
    writer.at(
        call.method().line(),
        "then report."
            + call.method().text()
            + "("
            + call.variable().map(variable -> variable.text() + ", ").orElse("")
            + Comparison.quoted(code));
    call.facts().forEach(fact -> writer.add(", " + Comparison.quoted(fact.text())));
    writer.add("); end ");
  }

  /** The code: what {@code @id} says, or else the name. */
  private String code(DrlRule rule) {
    DrlRule.Tag id = rule.tags().get("id");
    DrlToken token = id == null ? rule.name() : id.value();
    String code = token.text();
    if (PackRule.isCode(code)) {
      return code;
    }
    String prefix = context.manifest().prefix();
    problems.error(
        text.place(token),
        "bad-code",
        token.shown()
            + " is not a code; expected "
            + (prefix.isEmpty() ? "the prefix of the pack" : prefix)
            + " and more capital letters, digits and hyphens, such as "
            + (prefix.isEmpty() ? "ORC-" : prefix)
            + "001",
        id == null ? "Name the rule by its code, or add '@id(...)' below the name." : null);
    return "";
  }

  private Optional<Severity> severity(DrlRule rule, String tag) {
    DrlRule.Tag given = rule.tags().get(tag);
    if (given == null) {
      return Optional.empty();
    }
    String name = given.value().text().toUpperCase(Locale.ROOT);
    if (SEVERITIES.contains(name)) {
      return Optional.of(Severity.valueOf(name));
    }
    problems.error(
        text.place(given.value()),
        "bad-value",
        given.value().shown()
            + " is not a severity; expected one of "
            + String.join(", ", SEVERITIES),
        Nearest.hint(given.value().text(), SEVERITIES));
    return Optional.empty();
  }

  /** A missing record is never a broken duty; what would be a warning is worth knowing. */
  private static Severity whenMissing(Severity severity) {
    return switch (severity) {
      case VIOLATION -> Severity.WARN;
      case WARN -> Severity.INFO;
      default -> severity;
    };
  }

  private static List<String> sources(DrlRule rule) {
    DrlRule.Tag source = rule.tags().get("source");
    return source == null
        ? List.of()
        : Arrays.stream(source.value().text().split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
  }

  /** Checks a report against the rule; gives the kind of part it is about. */
  private Optional<String> checkCall(DrlRule.Call call, String code, DrlRule rule, DrlLint lint) {
    if (!code.isEmpty() && !call.code().text().equals(code)) {
      problems.error(
          text.place(call.code()),
          "wrong-code",
          "the rule reports "
              + call.code().shown()
              + ", but its code is '"
              + code
              + "'; expected the code of the rule",
          null);
    }
    if (call.facts().isEmpty()) {
      problems.error(
          text.place(call.method()),
          "missing-fact",
          "the report names no fact; expected one at least after the code",
          "The first one decides whether the finding is about a missing record.");
    }
    if (call.variable().isEmpty() || rule.conditions().isEmpty()) {
      return Optional.empty();
    }
    DrlToken variable = call.variable().get();
    Optional<Class<?>> type = lint.fact(variable.text());
    boolean aboutPart = call.method().is("part");
    boolean fits =
        type.isPresent()
            && (aboutPart ? Part.class.isAssignableFrom(type.get()) : type.get() == Passage.class);
    if (!fits) {
      problems.error(
          text.place(variable),
          "unknown-variable",
          "'"
              + Shown.of(variable.text())
              + "' does not stand for "
              + (aboutPart ? "a part" : "a transition")
              + " found outside of 'or', 'not' and 'exists'; expected a variable that does, as in '"
              + (aboutPart ? "$part : WorkGroupPart(...)'" : "$passage : Passage(...)'"),
          null);
      return Optional.empty();
    }
    return aboutPart
        ? Parts.kinds().stream().filter(kind -> kind == type.get()).map(Parts::kind).findFirst()
        : Optional.empty();
  }

  /** The facts of a report, which must be known. */
  private List<String> facts(DrlRule.Call call, Optional<String> part) {
    List<String> facts = new ArrayList<>();
    Vocabulary vocabulary = context.vocabulary();
    for (DrlToken token : call.facts()) {
      String path = token.text();
      facts.add(path);
      if (call.method().is("part") && part.isEmpty()) {
        continue; // the variable is wrong, which has been said
      }
      Optional<VocabularyFact> known =
          part.isPresent() ? vocabulary.find(part.get(), path) : vocabulary.find(path);
      if (known.filter(fact -> fact.path().equals(path)).isEmpty()) {
        List<String> near =
            known
                .map(fact -> List.of(fact.path()))
                .orElseGet(
                    () ->
                        part.isPresent()
                            ? vocabulary.near(part.get(), path)
                            : vocabulary.near(path));
        problems.error(
            text.place(token),
            "unknown-fact",
            token.shown()
                + " is not a fact"
                + part.map(kind -> " about parts of the kind '" + kind + "'").orElse("")
                + "; expected "
                + (part.isPresent() ? "a property" : "a path")
                + " such as '"
                + (part.isPresent()
                    ? vocabulary.facts(part.get()).get(0).path()
                    : "funding.coverageMonths")
                + "'",
            near.isEmpty() ? null : "Maybe you meant '" + near.get(0) + "'.");
      }
    }
    return facts;
  }
}
