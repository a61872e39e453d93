package org.collectiveimpact.rules.pack;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says about rules that it cannot compile, in plain words and without the names of
 * what it generated.
 *
 * @param word what it is about, as it stands in the rule; empty if that is not known
 * @param message what was found and what was expected
 * @param hint what may have been meant
 */
record EngineMessage(String word, String message, Optional<String> hint) {

  private static final Pattern GENERATED =
      Pattern.compile(" for the type Rule_\\S+| in the type Rule_\\S+");

  private static final int MOST_LINES = 60;

  /** A form of message, and what it means. */
  private record Form(Pattern pattern, Function<MatchResult, EngineMessage> meaning) {
    static Form of(String pattern, Function<MatchResult, EngineMessage> meaning) {
      return new Form(Pattern.compile(pattern, Pattern.DOTALL), meaning);
    }
  }

  private static Stream<Form> forms() {
    return Stream.of(
        Form.of("Unable to resolve ObjectType '([^']+)'.*", it -> unknownType(it.group(1))),
        Form.of("Unable to find class '([^']+)'.*", it -> unknownType(it.group(1))),
        Form.of("Error importing : '([^']+)'.*", it -> unknownImport(it.group(1))),
        Form.of(
            "Unable to Analyse Expression (.*?):\\s*\\[Error: unable to resolve method using"
                + " strict-mode: ([\\w.$]+)\\.([\\w$]+)\\(.*",
            it -> unknownProperty(it.group(1), it.group(2), it.group(3))),
        Form.of(
            "Unknown accumulate function: '([^']+)'.*",
            it ->
                of(
                    it.group(1),
                    "'"
                        + Shown.of(it.group(1))
                        + "' is not a function of accumulate; expected one"
                        + " such as count, sum, min, max or average",
                    null)),
        Form.of(
            "Duplicate declaration for variable '([^']+)'.*",
            it ->
                of(
                    it.group(1),
                    "'" + Shown.of(it.group(1)) + "' is bound twice; expected another name",
                    null)),
        Form.of(
            "Unable to (?:Analyse Expression|analyze expression) '?(.*?)'?(?::\\s*\\[Error.*)?",
            it ->
                of(
                    it.group(1),
                    "'"
                        + Shown.of(it.group(1))
                        + "' is not understood; expected a comparison of"
                        + " properties and values",
                    null)),
        Form.of("Rule Compilation error (.*)", it -> consequence(it.group(1))));
  }

  /** What a message means; empty if it only repeats another. */
  static Optional<EngineMessage> of(String message) {
    if (message.startsWith("Error importing : 'org.collectiveimpact.packs.")) {
      return Optional.empty();
    }
    return forms()
        .flatMap(
            form -> {
              Matcher matcher = form.pattern().matcher(message);
              return matcher.matches()
                  ? Stream.of(form.meaning().apply(matcher.toMatchResult()))
                  : Stream.empty();
            })
        .findFirst()
        .or(
            () ->
                Optional.of(
                    of("", "the engine does not accept this; expected DRL that compiles", null)));
  }

  private static EngineMessage of(String word, String message, @Nullable String hint) {
    return new EngineMessage(word, message, Optional.ofNullable(hint));
  }

  private static EngineMessage unknownType(String type) {
    String hint =
        AllowedTypes.find(type)
            .map(known -> "Add 'import " + known.getName() + "'.")
            .orElseGet(() -> Nearest.hint(type, AllowedTypes.names()));
    return of(
        type,
        "'" + Shown.of(type) + "' is not a type that the file knows; expected one that it imports",
        hint);
  }

  private static EngineMessage unknownImport(String type) {
    return of(
        type,
        "'" + Shown.of(type) + "' is not there to import; expected a type on the class path",
        null);
  }

  private static EngineMessage unknownProperty(String expression, String owner, String name) {
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return of(
        name,
        "'"
            + Shown.of(expression)
            + "' is not understood, for "
            + simple
            + " has no property '"
            + Shown.of(name)
            + "'; expected one of its own",
        AllowedTypes.find(simple)
            .map(type -> Nearest.hint(name, AllowedTypes.properties(type)))
            .orElse(null));
  }

  private static EngineMessage consequence(String errors) {
    String plain =
        errors
            .lines()
            .map(line -> GENERATED.matcher(line).replaceAll("").strip())
            .filter(line -> !line.isEmpty() && !line.contains("org.collectiveimpact.packs."))
            .distinct()
            .limit(3)
            .map(Shown::of)
            .collect(Collectors.joining("; "));
    return of(
        "",
        "what stands behind 'then' is not Java that compiles"
            + (plain.isEmpty() ? "" : " (" + plain + ")")
            + "; expected statements that do",
        null);
  }

  /** Where it is: where the word stands in the rule that begins on a line, or that line. */
  PackPlace place(String file, String drl, int line) {
    if (line < 1) {
      return PackPlace.of(file);
    }
    String[] lines = drl.split("\n", -1);
    Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
    for (int i = line; !word.isEmpty() && i <= Math.min(lines.length, line + MOST_LINES); i++) {
      Matcher found = whole.matcher(lines[i - 1]);
      if (found.find()) {
        return PackPlace.of(file, i, found.start() + 1, found.end() + 1);
      }
    }
    return PackPlace.of(file, line, 0, 0);
  }
}
