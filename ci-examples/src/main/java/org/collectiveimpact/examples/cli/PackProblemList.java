package org.collectiveimpact.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.rules.pack.PackPlace;
import org.collectiveimpact.rules.pack.PackProblem;
import org.collectiveimpact.rules.pack.PackProblem.Level;
import org.collectiveimpact.rules.pack.RulePack;

/**
 * What is wrong with a pack, as people and programs read it.
 *
 * @param path where the pack is
 * @param problems what is wrong with it, by place
 */
record PackProblemList(Path path, List<PackProblem> problems) {

  /** How many are as bad as that. */
  int count(Level level) {
    return (int) problems.stream().filter(problem -> problem.level() == level).count();
  }

  /** As compilers print them, each with the path of its file. */
  String lines() {
    return problems.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(PackProblem problem) {
    if (isWhole(problem)) {
      return path + ": " + problem.message() + problem.hint().map("\n  "::concat).orElse("");
    }
    return location(problem.place())
        + problem.toString().substring(problem.place().file().length());
  }

  /** Whether the pack as a whole is meant, of which then nothing was read. */
  private boolean isWhole(PackProblem problem) {
    return problem.place().file().equals(path.toString());
  }

  /** Whether there is no pack to be read. */
  boolean isUnreadable() {
    return problems.stream().anyMatch(this::isWhole);
  }

  /** The same, in the language of the labels, with a line that sums them up. */
  String text(Labels labels, Optional<RulePack> pack) {
    StringBuilder text = new StringBuilder();
    for (PackProblem problem : problems) {
      text.append(problem.place())
          .append(": ")
          .append(labels.of("check." + problem.level()))
          .append(": ")
          .append(Plain.line(problem.message()))
          .append(" [")
          .append(problem.code())
          .append("]\n");
      problem.hint().ifPresent(hint -> text.append("  ").append(Plain.line(hint)).append('\n'));
    }
    pack.ifPresent(
        it ->
            text.append(
                labels.of(
                    "check.rules",
                    Map.of("pack", it.id(), "version", it.version(), "count", it.rules().size()))));
    return text.append(pack.isPresent() ? " " : "").append(sum(labels)).append('\n').toString();
  }

  private String sum(Labels labels) {
    int errors = count(Level.ERROR);
    int warnings = count(Level.WARNING);
    if (problems.isEmpty()) {
      return labels.of("check.none");
    }
    String key = errors == 0 ? "check.warnings" : warnings == 0 ? "check.errors" : "check.both";
    return labels.of(key, Map.of("errors", errors, "warnings", warnings));
  }

  /** For programs. */
  String json(Optional<RulePack> pack) {
    return Json.text(
        out -> {
          out.writeStartObject();
          out.writeStringField("path", path.toString());
          if (pack.isPresent()) {
            out.writeStringField("id", pack.get().id());
            out.writeStringField("version", pack.get().version());
            out.writeStringField("sha256", pack.get().sha256());
            out.writeStringField("trust", pack.get().trust().name());
            out.writeNumberField("rules", pack.get().rules().size());
          }
          out.writeNumberField("errors", count(Level.ERROR));
          out.writeNumberField("warnings", count(Level.WARNING));
          out.writeArrayFieldStart("problems");
          for (PackProblem problem : problems) {
            write(out, problem);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, PackProblem problem) throws IOException {
    PackPlace place = problem.place();
    out.writeStartObject();
    out.writeStringField("level", problem.level().name());
    out.writeStringField("code", problem.code());
    out.writeStringField("file", place.file());
    if (place.line() > 0) {
      out.writeNumberField("line", place.line());
    }
    if (place.column() > 0) {
      out.writeNumberField("column", place.column());
    }
    if (place.end() > 0) {
      out.writeNumberField("end", place.end());
    }
    if (place.cell().isPresent()) {
      out.writeStringField("cell", place.cell().get());
    }
    out.writeStringField("message", problem.message());
    if (problem.hint().isPresent()) {
      out.writeStringField("hint", problem.hint().get());
    }
    out.writeEndObject();
  }

  /**
   * For programs that show what checkers find: the Static Analysis Results Interchange Format
   * (SARIF) 2.1.0.
   */
  String sarif() {
    List<String> codes = problems.stream().map(PackProblem::code).distinct().sorted().toList();
    return Json.text(
        out -> {
          out.writeStartObject();
          out.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          out.writeStringField("version", "2.1.0");
          out.writeArrayFieldStart("runs");
          out.writeStartObject();
          out.writeObjectFieldStart("tool");
          out.writeObjectFieldStart("driver");
          out.writeStringField("name", "ci rules check");
          out.writeArrayFieldStart("rules");
          for (String code : codes) {
            out.writeStartObject();
            out.writeStringField("id", code);
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeEndObject();
          out.writeEndObject();
          out.writeStringField("columnKind", "utf16CodeUnits");
          out.writeArrayFieldStart("results");
          for (PackProblem problem : problems) {
            writeResult(out, problem, codes.indexOf(problem.code()));
          }
          out.writeEndArray();
          out.writeEndObject();
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private void writeResult(JsonGenerator out, PackProblem problem, int rule) throws IOException {
    PackPlace place = problem.place();
    out.writeStartObject();
    out.writeStringField("ruleId", problem.code());
    out.writeNumberField("ruleIndex", rule);
    out.writeStringField("level", problem.level() == Level.ERROR ? "error" : "warning");
    out.writeObjectFieldStart("message");
    String hint = problem.hint().map(sentence -> " " + sentence).orElse("");
    out.writeStringField("text", problem.message() + "." + hint);
    out.writeEndObject();
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    out.writeObjectFieldStart("physicalLocation");
    out.writeObjectFieldStart("artifactLocation");
    out.writeStringField("uri", uri(location(place)));
    out.writeEndObject();
    // A workbook has no lines; its cells are logical places.
    if (place.line() > 0 && place.cell().isEmpty()) {
      out.writeObjectFieldStart("region");
      out.writeNumberField("startLine", place.line());
      if (place.column() > 0) {
        out.writeNumberField("startColumn", place.column());
      }
      if (place.end() > 0) {
        out.writeNumberField("endColumn", place.end());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
    if (place.cell().isPresent()) {
      out.writeArrayFieldStart("logicalLocations");
      out.writeStartObject();
      out.writeStringField("fullyQualifiedName", place.cell().get());
      out.writeStringField("kind", "element");
      out.writeEndObject();
      out.writeEndArray();
    }
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  /** The file of a place, as seen from where the command runs. */
  private String location(PackPlace place) {
    return folder(path) + place.file();
  }

  /** What stands before the name of a file of a pack, as seen from where the command runs. */
  static String folder(Path pack) {
    return pack.toString().replace('\\', '/') + (Files.isDirectory(pack) ? "/" : "!/");
  }

  private static String uri(String location) {
    try {
      return new URI(null, null, location, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no place: " + location, e);
    }
  }
}
