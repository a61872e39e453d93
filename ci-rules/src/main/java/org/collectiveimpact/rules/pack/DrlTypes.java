package org.collectiveimpact.rules.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.rules.fact.Report;

/** The types that one DRL file can name: those it imports, and those of the facts. */
final class DrlTypes {

  private final DrlText text;
  private final boolean trusted;
  private final PackProblems problems;
  private final Map<String, Class<?>> imported = new HashMap<>();

  private DrlTypes(DrlText text, boolean trusted, PackProblems problems) {
    this.text = text;
    this.trusted = trusted;
    this.problems = problems;
  }

  /** The types of a file; imports of what restricted rules cannot name are problems. */
  static DrlTypes of(DrlText text, DrlFile file, TrustLevel trust, PackProblems problems) {
    DrlTypes types = new DrlTypes(text, trust == TrustLevel.TRUSTED, problems);
    file.imports().forEach(types::add);
    return types;
  }

  private void add(DrlFile.Name name) {
    String imported = name.text();
    Optional<Class<?>> known =
        AllowedTypes.all().stream().filter(type -> type.getName().equals(imported)).findFirst();
    if (known.isPresent()) {
      this.imported.put(known.get().getSimpleName(), known.get());
      return;
    }
    boolean star =
        imported.endsWith(".*")
            && AllowedTypes.all().stream()
                .anyMatch(type -> (type.getPackageName() + ".*").equals(imported));
    boolean other = Set.of(Report.class.getName(), LocalDate.class.getName()).contains(imported);
    if (trusted || star || other) {
      return;
    }
    String simpleName = imported.substring(imported.lastIndexOf('.') + 1);
    Optional<Class<?>> meant =
        Nearest.of(simpleName, AllowedTypes.names()).stream()
            .findFirst()
            .flatMap(AllowedTypes::find);
    boolean ours = imported.startsWith("org.collectiveimpact.");
    problems.error(
        text.place(name.first(), name.last()),
        ours ? "unknown-type" : "forbidden",
        "'"
            + Shown.of(imported)
            + (ours ? "' is not a type of facts" : "' is not allowed in restricted rules")
            + "; expected a type of facts of the library, such as "
            + "org.collectiveimpact.rules.fact.Situation",
        meant.map(type -> "Maybe you meant '" + type.getName() + "'.").orElse(null));
  }

  /** Whether the file is trusted, so that what is not known here may be known to the engine. */
  boolean isTrusted() {
    return trusted;
  }

  /** The type that a simple name stands for. */
  Optional<Class<?>> find(DrlToken name) {
    Class<?> known = imported.get(name.text());
    if (known != null || (trusted && !isFactOfOurs(name))) {
      return Optional.ofNullable(known);
    }
    return AllowedTypes.find(name.text());
  }

  /** In a trusted file a name can be that of a type of its own, but hardly one of the facts'. */
  private static boolean isFactOfOurs(DrlToken name) {
    return AllowedTypes.find(name.text()).filter(AllowedTypes::isFact).isPresent();
  }

  /** Reports that a name stands for no type. */
  void reportUnknown(DrlToken name) {
    if (!trusted) {
      problems.error(
          text.place(name),
          "unknown-type",
          "'"
              + Shown.of(name.text())
              + "' is not a type of facts; expected one such as Situation,"
              + " Passage, WorkGroupPart or Answer",
          Nearest.hint(name.text(), AllowedTypes.names()));
    }
  }
}
