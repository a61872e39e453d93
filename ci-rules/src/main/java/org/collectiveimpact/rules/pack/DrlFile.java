package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A DRL file as far as harmless rules go: its package, its imports and its rules. In a restricted
 * file whatever else stands there is a problem; in a trusted file it is left to the engine.
 */
final class DrlFile {

  /** More rules in one file are hard to read. */
  private static final int MOST_RULES = 500;

  private static final Set<String> TAGS = Set.of("id", "severity", "unknown", "source");

  private static final Set<String> ORDERING =
      Set.of(
          "salience",
          "no-loop",
          "lock-on-active",
          "activation-group",
          "agenda-group",
          "ruleflow-group",
          "auto-focus");

  /** Words that begin what may stand between rules. */
  private static final Set<String> TOP =
      Set.of("rule", "package", "import", "global", "function", "declare", "query", "unit");

  private static final String TOP_EXPECTED = "'import', 'global Report report' or 'rule'";

  private static final String NO_ORDER =
      "Rules do not depend on an order: they report, and reports are sorted afterwards.";

  private final DrlText text;
  private final boolean trusted;
  private final PackProblems problems;
  private final List<DrlRefusal> syntax = new ArrayList<>();
  private final List<DrlToken> deprecated = new ArrayList<>();
  private final List<Name> imports = new ArrayList<>();
  private final List<DrlRule> rules = new ArrayList<>();
  private Optional<Name> packageName = Optional.empty();
  private int at;

  /**
   * A name with dots.
   *
   * @param text the name
   * @param first where it begins
   * @param last where it ends
   */
  record Name(String text, DrlToken first, DrlToken last) {}

  private DrlFile(DrlText text, boolean trusted, PackProblems problems) {
    this.text = text;
    this.trusted = trusted;
    this.problems = problems;
  }

  /** Reads a file and reports what is wrong in its form. */
  static DrlFile read(DrlText text, TrustLevel trust, PackProblems problems) {
    DrlFile file = new DrlFile(text, trust == TrustLevel.TRUSTED, problems);
    file.readAll();
    return file;
  }

  /** The name after {@code package}, if there is one. */
  Optional<Name> packageName() {
    return packageName;
  }

  /** The names after {@code import}; those of packages end in {@code .*}. */
  List<Name> imports() {
    return List.copyOf(imports);
  }

  /** The rules, in their order. */
  List<DrlRule> rules() {
    return List.copyOf(rules);
  }

  /** What is no DRL at all, where the file is trusted: the engine will not like it either. */
  List<DrlRefusal> syntax() {
    return List.copyOf(syntax);
  }

  /** Where something stands that later versions of the engine do not read, which has been said. */
  List<DrlToken> deprecated() {
    return List.copyOf(deprecated);
  }

  private DrlToken token(int index) {
    List<DrlToken> tokens = text.tokens();
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  private void refuse(DrlRefusal refusal) {
    if (!trusted) {
      refusal.addTo(text, problems);
    } else if (refusal.code().equals("syntax")) {
      syntax.add(refusal);
    } else if (refusal.code().equals("deprecated-syntax")) {
      refusal.warn(text, problems);
      deprecated.add(refusal.token());
    }
  }

  private void readAll() {
    while (token(at).kind() != DrlToken.Kind.END) {
      DrlToken first = token(at);
      try {
        if (first.is("package")) {
          readPackage();
        } else if (first.is("import")) {
          readImport();
        } else if (first.is("global")) {
          readGlobal();
        } else if (first.is("rule")) {
          readRule();
        } else if (!first.is(";")) {
          throw DrlCursor.forbidden(first, TOP_EXPECTED, null);
        } else {
          at++;
        }
      } catch (DrlRefusal refusal) {
        refuse(refusal);
        skip(first);
      }
      if (rules.size() > MOST_RULES) {
        problems.error(
            text.place(first),
            "too-large",
            "the file has more than " + MOST_RULES + " rules; expected fewer",
            "Divide them among several files.");
        return;
      }
    }
  }

  /** Goes on to the next word that may stand between rules, outside of brackets. */
  private void skip(DrlToken from) {
    while (token(at).start() <= from.start() && token(at).kind() != DrlToken.Kind.END) {
      at++;
    }
    int depth = 0;
    for (; token(at).kind() != DrlToken.Kind.END; at++) {
      DrlToken token = token(at);
      if (depth == 0 && token.isWord() && TOP.contains(token.text())) {
        return;
      }
      depth = Math.max(0, depth + token.depth());
    }
  }

  private void readPackage() throws DrlRefusal {
    DrlToken word = token(at++);
    Name name = name();
    if (packageName.isPresent() || !imports.isEmpty() || !rules.isEmpty()) {
      throw new DrlRefusal(
          "syntax", word, "'package' stands too late; expected it once, on top of the file", null);
    }
    if (name.text()
        .matches("(org\\.(collectiveimpact|drools|kie|mvel)|java|javax|jdk|sun)(\\..*)?")) {
      problems.error(
          text.place(name.first(), name.last()),
          "reserved-package",
          "'" + Shown.of(name.text()) + "' is reserved; expected a package of your own",
          "Write a name such as 'org.example.rules', or leave the line out.");
    }
    packageName = Optional.of(name);
  }

  private void readImport() throws DrlRefusal {
    at++;
    DrlToken next = token(at);
    if (Set.of("static", "function", "accumulate", "acc").contains(next.text())
        && token(at + 1).isWord()) {
      at++;
      throw DrlCursor.forbidden(next, "the name of a type of the library", null);
    }
    imports.add(name());
  }

  private Name name() throws DrlRefusal {
    DrlToken first = token(at);
    StringBuilder name = new StringBuilder();
    while (true) {
      DrlToken part = token(at);
      boolean star = part.is("*") && name.length() > 0;
      if (!part.isWord() && !star) {
        throw new DrlRefusal(
            "syntax", part, part.shown() + " does not belong here; expected a name", null);
      }
      name.append(part.text());
      at++;
      if (star || !token(at).is(".")) {
        return new Name(name.toString(), first, part);
      }
      name.append('.');
      at++;
    }
  }

  private void readGlobal() throws DrlRefusal {
    at++;
    Name type = name();
    DrlToken name = token(at++);
    boolean isReport =
        (type.text().equals("Report")
                || type.text().equals("org.collectiveimpact.rules.fact.Report"))
            && name.is("report");
    if (!isReport) {
      throw new DrlRefusal(
          "forbidden",
          type.first(),
          "the global '"
              + Shown.of(type.text() + " " + name.text())
              + "' is not allowed in restricted rules; expected 'global Report report'",
          null);
    }
  }

  private void readRule() throws DrlRefusal {
    DrlToken first = token(at++);
    DrlToken name = token(at++);
    if (!name.isWord() && name.kind() != DrlToken.Kind.TEXT) {
      throw new DrlRefusal(
          "syntax",
          name,
          name.shown() + " does not belong here; expected the name of the rule",
          null);
    }
    Map<String, DrlRule.Tag> tags = readHeader();
    if (!token(at).is("when")) {
      throw new DrlRefusal(
          "syntax",
          token(at),
          token(at).shown() + " does not belong here; expected 'when' and conditions",
          null);
    }
    int when = at;
    int then = find(when + 1, "then");
    int end = find(then + 1, "end");
    at = end + 1;
    DrlConditions reader = new DrlConditions(new DrlCursor(text.tokens(), when + 1, then), trusted);
    Optional<List<DrlElement>> conditions = Optional.empty();
    try {
      conditions = Optional.of(reader.read());
      reader.leftOut().forEach(this::refuse);
    } catch (DrlRefusal refusal) {
      refuse(refusal);
    }
    Optional<DrlRule.Call> call = Optional.empty();
    boolean whole = conditions.isPresent() && reader.isWhole();
    try {
      call = Optional.of(DrlConsequence.read(new DrlCursor(text.tokens(), then + 1, end)));
    } catch (DrlRefusal refusal) {
      whole = false;
      if (trusted) {
        call = DrlConsequence.find(text.tokens(), then + 1, end);
      } else {
        refuse(refusal);
      }
    }
    rules.add(new DrlRule(first, token(end), name, tags, conditions, call, whole));
  }

  /** The word outside of brackets, or inside where they are not closed. */
  private int find(int from, String word) throws DrlRefusal {
    int depth = 0;
    int inside = -1;
    for (int i = from; token(i).kind() != DrlToken.Kind.END; i++) {
      DrlToken token = token(i);
      if (token.is(word)) {
        if (depth <= 0) {
          return i;
        }
        inside = inside < 0 ? i : inside;
      }
      boolean nextRule = token.is("rule") && token(i + 1).kind() == DrlToken.Kind.TEXT;
      if (nextRule) {
        break;
      }
      depth += token.depth();
    }
    if (inside >= 0) {
      return inside;
    }
    throw new DrlRefusal(
        "syntax",
        token(from - 1),
        "the rule has no '" + word + "' after this; expected it before the next rule",
        null);
  }

  /** Annotations and attributes. */
  private Map<String, DrlRule.Tag> readHeader() throws DrlRefusal {
    Map<String, DrlRule.Tag> tags = new LinkedHashMap<>();
    while (!token(at).is("when") && !token(at).is("then")) {
      DrlToken first = token(at);
      if (first.kind() == DrlToken.Kind.END) {
        return tags;
      }
      if (first.is("@")) {
        at++;
        readTag(tags);
      } else {
        readAttribute();
      }
    }
    return tags;
  }

  private void readTag(Map<String, DrlRule.Tag> tags) throws DrlRefusal {
    DrlToken name = token(at++);
    DrlToken value = token(at + 1);
    boolean simple =
        token(at).is("(")
            && (value.isWord() || value.kind() == DrlToken.Kind.TEXT)
            && token(at + 2).is(")");
    if (!TAGS.contains(name.text()) || !simple) {
      refuse(
          new DrlRefusal(
              "forbidden",
              name,
              "the annotation '@"
                  + Shown.of(name.text())
                  + "' is not allowed like this in restricted rules; expected @id(\"ORC-001\"),"
                  + " @severity(\"BLOCK\"), @unknown(\"WARN\") or @source(\"...\")",
              null));
      skipValue();
      return;
    }
    at += 3;
    if (tags.put(name.text(), new DrlRule.Tag(name, value)) != null) {
      problems.error(
          text.place(name),
          "duplicate-annotation",
          "'@" + name.text() + "' stands twice; expected it once",
          null);
    }
  }

  private void readAttribute() throws DrlRefusal {
    DrlToken first = token(at);
    if (!first.isWord() || TOP.contains(first.text())) {
      throw new DrlRefusal(
          "syntax",
          first,
          first.shown() + " does not belong here; expected annotations, or 'when' and conditions",
          null);
    }
    StringBuilder name = new StringBuilder(first.text());
    at++;
    while (token(at).is("-") && token(at + 1).isWord()) {
      name.append('-').append(token(at + 1).text());
      at += 2;
    }
    String attribute = name.toString();
    PackPlace place = text.place(first, token(at - 1));
    boolean ordering = ORDERING.contains(attribute);
    if (!trusted) {
      problems.error(
          place,
          "forbidden",
          "'"
              + Shown.of(attribute)
              + "' is not allowed in restricted rules; expected annotations, or 'when' and"
              + " conditions",
          ordering ? NO_ORDER : null);
    } else if (attribute.equals("agenda-group")) {
      deprecated.add(first);
      problems.warning(
          place,
          "deprecated-syntax",
          "'agenda-group' is not in later versions of the engine; expected 'ruleflow-group'",
          NO_ORDER);
    } else if (ordering) {
      problems.warning(
          place,
          "rule-order",
          "'" + attribute + "' makes rules depend on an order; expected none",
          NO_ORDER);
    }
    skipValue();
  }

  /** A value in brackets or a plain one, if there is one. */
  private void skipValue() {
    if (token(at).is("(")) {
      int depth = 0;
      do {
        depth += token(at++).depth();
      } while (depth > 0 && token(at).kind() != DrlToken.Kind.END);
      return;
    }
    if (token(at).is("-")) {
      at++;
    }
    DrlToken value = token(at);
    if (value.kind() == DrlToken.Kind.TEXT
        || value.kind() == DrlToken.Kind.NUMBER
        || value.is("true")
        || value.is("false")) {
      at++;
    }
  }
}
