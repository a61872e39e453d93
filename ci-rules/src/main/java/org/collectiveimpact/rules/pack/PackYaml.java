package org.collectiveimpact.rules.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.collectiveimpact.core.json.FormatProblem;
import org.collectiveimpact.core.json.InitiativeFormatException;
import org.collectiveimpact.core.json.ValueFile;

/** Reads the YAML files of packs, and puts what is wrong in them among a pack's problems. */
final class PackYaml {

  /** The code of problems with the form of a file: its syntax, its properties, their types. */
  static final String FORMAT = "format";

  private PackYaml() {}

  /** The value in a file; nothing, and problems, if it holds no such value. */
  static <T> Optional<ValueFile<T>> read(Class<T> type, PackFile file, PackProblems problems) {
    Optional<String> text = text(file, problems);
    try {
      return text.map(content -> ValueFile.parse(type, content, file.name()));
    } catch (InitiativeFormatException e) {
      e.problems().forEach(problem -> report(problem, FORMAT, problems));
      return Optional.empty();
    }
  }

  /** The text of a file in UTF-8; nothing, and a problem, if it is in another encoding. */
  static Optional<String> text(PackFile file, PackProblems problems) {
    CharBuffer text = CharBuffer.allocate(file.bytes().length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()), text, true);
    text.flip();
    if (!result.isError()) {
      return Optional.of(text.toString());
    }
    String before = text.toString();
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    problems.error(
        PackPlace.of(file.name(), line, column, 0),
        "encoding",
        "the file is not in UTF-8",
        "Save it as UTF-8.");
    return Optional.empty();
  }

  /** Adds a problem of a YAML file under a code. */
  static void report(FormatProblem problem, String code, PackProblems problems) {
    problems.error(place(problem), code, message(problem), problem.hint().orElse(null));
  }

  /** Adds something that somebody should look at under a code. */
  static void warn(FormatProblem problem, String code, PackProblems problems) {
    problems.warning(place(problem), code, message(problem), problem.hint().orElse(null));
  }

  private static PackPlace place(FormatProblem problem) {
    return PackPlace.of(problem.file(), problem.line(), problem.column(), problem.end());
  }

  private static String message(FormatProblem problem) {
    return (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message();
  }
}
