package org.collectiveimpact.core.json;

import java.nio.file.Path;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.ModelWriter.Absent;

/**
 * Reads and writes initiatives as YAML and JSON, in UTF-8.
 *
 * <p>The properties of a file are those of {@link Initiative} and its parts, under the same names.
 * A property that is left out, or has no value, is not recorded. Several short forms save writing:
 *
 * <ul>
 *   <li>a fact over time is a list of readings with {@code value}, {@code date}, {@code
 *       perspective}, {@code source} and {@code note}; a single one needs no list, and a reading
 *       with nothing but a value is the bare value;
 *   <li>where the answer is yes since a day, the bare day is enough;
 *   <li>a list with one element may be that element;
 *   <li>the words of a vocabulary may be written in lower case, with spaces or hyphens; yes and no
 *       may be true and false.
 * </ul>
 *
 * <p>Reading reports all problems of a file at once. YAML anchors, aliases and tags are refused.
 */
public final class InitiativeFiles {

  private InitiativeFiles() {}

  /**
   * The initiative that a file records.
   *
   * @throws InitiativeFormatException if there is no such file or it is not an initiative
   */
  public static Initiative read(Path path) {
    String name = path.toString();
    Problems problems = new Problems(name);
    return parse(TextFiles.read(path, problems), name, problems);
  }

  /**
   * The initiative that a text records.
   *
   * @param name what problems call the text
   * @throws InitiativeFormatException if it is not an initiative
   */
  public static Initiative parse(String text, String name) {
    return parse(text, name, new Problems(name));
  }

  /** The initiative as YAML; {@link #parse} turns it into an equal one. */
  public static String toYaml(Initiative initiative) {
    return ModelWriter.yaml(
        Absent.OMITTED, (writer, out) -> writer.value(ModelType.of(Initiative.class), initiative));
  }

  /** The initiative as JSON; {@link #parse} turns it into an equal one. */
  public static String toJson(Initiative initiative) {
    return ModelWriter.json(
        Absent.OMITTED, (writer, out) -> writer.value(ModelType.of(Initiative.class), initiative));
  }

  /**
   * Writes the initiative, as JSON if the name of the file ends in {@code .json}, as YAML
   * otherwise. A file that exists is replaced in one step.
   *
   * @throws java.io.UncheckedIOException if that fails; a file that exists is as it was before
   */
  public static void write(Initiative initiative, Path path) {
    TextFiles.write(
        path, NodeReader.isJson(path.toString()) ? toJson(initiative) : toYaml(initiative));
  }

  private static Initiative parse(String text, String name, Problems problems) {
    Node document = NodeReader.read(text, name, problems);
    return problems.check(new Binder(problems).bind(Initiative.class, document));
  }
}
