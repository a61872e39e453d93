package org.collectiveimpact.core.json;

import java.util.List;
import java.util.Optional;

/**
 * A value that was read from YAML or JSON, with the places of its parts in the file.
 *
 * <p>It is for files beside those of initiatives and diagnoses, whose types are described like the
 * model: interfaces with a builder that Immutables generates. They may hold {@link
 * org.collectiveimpact.core.initiative.Initiative initiatives} and {@link Change changes}, the
 * latter as values under their paths. A type with a static method {@code of(String)} has a short
 * form: a bare text.
 *
 * @param <T> the type of the value
 */
public final class ValueFile<T> {

  private final T value;
  private final Place document;

  private ValueFile(T value, Place document) {
    this.value = value;
    this.document = document;
  }

  /**
   * The value that a text holds.
   *
   * @param name what problems call the text
   * @throws InitiativeFormatException with every problem, if the text does not hold such a value
   */
  public static <T> ValueFile<T> parse(Class<T> type, String text, String name) {
    Problems problems = new Problems(name);
    Node document = NodeReader.read(text, name, problems);
    T value = problems.check(new Binder(problems).bind(type, document));
    return new ValueFile<>(value, new Place(name, document, ""));
  }

  /** The value. */
  public T value() {
    return value;
  }

  /** The place of the whole value. */
  public Place place() {
    return document;
  }

  /** Where a part of the value stands, for problems that show only later. */
  public static final class Place {

    private final String file;
    private final Node node;
    private final String path;

    private Place(String file, Node node, String path) {
      this.file = file;
      this.node = node;
      this.path = path;
    }

    /** The place of a property of the part here; the part's own if the property is not given. */
    public Place at(String property) {
      String inner = path.isEmpty() ? property : path + "." + property;
      if (node instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          if (entry.name().equals(property)) {
            return new Place(file, entry.value(), inner);
          }
        }
      }
      return new Place(file, node, inner);
    }

    /** The place of an element of the list here, from 0; a single one may stand without a list. */
    public Place at(int index) {
      if (node instanceof Node.Sequence sequence) {
        List<Node> items = sequence.items().stream().filter(Place::isGiven).toList();
        Node item = items.get(index);
        return new Place(file, item, path + "[" + sequence.items().indexOf(item) + "]");
      }
      return this;
    }

    /** The names of the properties given here, in their order. */
    public List<String> given() {
      return node instanceof Node.Mapping mapping
          ? mapping.entries().stream()
              .filter(entry -> isGiven(entry.value()))
              .map(Node.Entry::name)
              .toList()
          : List.of();
    }

    private static boolean isGiven(Node node) {
      return !(node instanceof Node.Scalar scalar && scalar.form() == Node.Form.NOTHING);
    }

    /** A problem with the part here. */
    public FormatProblem problem(String message, Optional<String> hint) {
      return Problems.problem(file, node.position(), path, message, hint);
    }
  }
}
