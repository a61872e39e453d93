package org.collectiveimpact.core.json;

import com.thoughtworks.qdox.JavaProjectBuilder;
import com.thoughtworks.qdox.model.JavaClass;
import com.thoughtworks.qdox.model.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The documentation of the model, as its sources have it. */
final class ModelSources {

  private static final Pattern TAG = Pattern.compile("\\{@\\w+ #?([^}]*)}|</?\\w+>");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\.)\\s");

  private final JavaProjectBuilder builder = new JavaProjectBuilder();
  private final List<Path> roots;

  /** The documentation that sources have under these folders. */
  ModelSources(Path... roots) {
    this.roots = List.of(roots);
  }

  /** The first sentence about a type. */
  String description(Class<?> type) {
    return firstSentence(source(type).getComment(), type.getName());
  }

  /** The first sentence about a property, which the type may inherit. */
  String description(Class<?> type, String property) {
    for (JavaMethod method : source(type).getMethods()) {
      if (method.getName().equals(property)) {
        return firstSentence(method.getComment(), type.getName() + "." + property);
      }
    }
    return description(type.getInterfaces()[0], property);
  }

  /** What is said about a component of a record. */
  String component(Class<?> type, String component) {
    return source(type).getTagsByName("param").stream()
        .map(tag -> tag.getValue().replaceAll("\\s+", " "))
        .filter(text -> text.startsWith(component + " "))
        .map(text -> sentence(text.substring(component.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** The properties that a type itself declares, in the order of its source. */
  List<String> properties(Class<?> type) {
    return source(type).getMethods().stream()
        .filter(method -> !method.isDefault() && !method.isStatic())
        .map(JavaMethod::getName)
        .toList();
  }

  private JavaClass source(Class<?> type) {
    JavaClass source = builder.getClassByName(type.getName());
    if (source.getSource() == null || source.getSource().getURL() == null) {
      String name = outermost(type).getName().replace('.', '/') + ".java";
      Path file =
          roots.stream()
              .map(root -> root.resolve(name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no source " + name));
      try {
        builder.addSource(Files.newBufferedReader(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      source = builder.getClassByName(type.getName());
    }
    return source;
  }

  private static Class<?> outermost(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null ? type : outermost(enclosing);
  }

  private static String firstSentence(String comment, String what) {
    if (comment == null) {
      throw new IllegalStateException(what + " is not documented");
    }
    return SENTENCE_END
        .split(TAG.matcher(comment).replaceAll("$1").strip(), 2)[0]
        .replaceAll("\\s+", " ")
        .replace("#", ".")
        .replace("()", "");
  }

  private static String sentence(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
  }
}
