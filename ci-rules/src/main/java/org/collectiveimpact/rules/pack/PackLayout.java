package org.collectiveimpact.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which files a pack has, and where. */
final class PackLayout {

  /** The file that says what the pack is. */
  static final String MANIFEST = "pack.yaml";

  /** The folder of scenarios. */
  static final String SCENARIOS = "scenarios/";

  /** The folders of rules. */
  static final Set<String> RULES = Set.of("tables/", "sentences/", "rules/");

  private static final Set<String> AT_THE_TOP =
      Set.of(MANIFEST, "words_en.properties", "words_he.properties");

  /** What people put beside anything they hand on; neither used nor worth a warning. */
  private static final Set<String> BESIDES =
      Set.of("README", "LICENSE", "LICENCE", "NOTICE", "CHANGELOG");

  private static final Map<String, List<String>> EXTENSIONS = new LinkedHashMap<>();

  static {
    EXTENSIONS.put("tables/", List.of("csv", "xlsx"));
    EXTENSIONS.put("sentences/", List.of("dslr"));
    EXTENSIONS.put("rules/", List.of("drl"));
    EXTENSIONS.put("signals/", List.of("csv"));
    EXTENSIONS.put(SCENARIOS, List.of("yaml", "yml"));
    EXTENSIONS.put("initiatives/", List.of("yaml", "yml", "json"));
  }

  private PackLayout() {}

  /** Whether a file of a pack is used; one that is not is a warning, with what may be meant. */
  static boolean isUsed(String name, PackProblems problems) {
    if (!isVisible(name, problems)) {
      return false;
    }
    int slash = name.lastIndexOf('/');
    String folder = name.substring(0, slash + 1);
    String file = name.substring(slash + 1);
    String extension = extension(file);
    if (folder.isEmpty() ? AT_THE_TOP.contains(name) : takes(folder, extension)) {
      return true;
    }
    if (!folder.isEmpty() || !isBesides(file)) {
      List<String> extensions = EXTENSIONS.get(folder);
      problems.warning(
          PackPlace.of(name),
          "unknown-file",
          "this file is not used; expected "
              + (extensions == null
                  ? MANIFEST
                      + ", words_en.properties, words_he.properties, or a file in "
                      + String.join(", ", EXTENSIONS.keySet())
                  : "files ending in " + endings(extensions) + " here"),
          hint(folder, file, extension));
    }
    return false;
  }

  /** Whether a file or a folder is there to be seen; one that is hidden is a warning. */
  static boolean isVisible(String name, PackProblems problems) {
    String own = name.substring(name.lastIndexOf('/') + 1);
    boolean visible =
        !own.startsWith(".")
            && !own.startsWith("~$") // a workbook that is open
            && !own.endsWith("~")
            && !name.startsWith("__MACOSX")
            && !name.startsWith(".")
            && !name.contains("/.");
    if (!visible) {
      problems.warning(
          PackPlace.of(name), "hidden-file", "this is hidden from view, and is not used", null);
    }
    return visible;
  }

  private static boolean takes(String folder, String extension) {
    return EXTENSIONS.getOrDefault(folder, List.of()).contains(extension);
  }

  private static boolean isBesides(String file) {
    int dot = file.indexOf('.');
    String stem = dot < 0 ? file : file.substring(0, dot);
    return BESIDES.contains(stem.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String hint(String folder, String file, String extension) {
    if (extension.equals("xls") || extension.equals("ods")) {
      return "Save it as a workbook that ends in .xlsx.";
    }
    if (file.equals(MANIFEST)) {
      return "Pack what is in the folder, not the folder itself.";
    }
    if (folder.isEmpty()) {
      String near = Nearest.hint(file, AT_THE_TOP);
      if (near != null) {
        return near;
      }
    } else {
      String near =
          Nearest.hint(
              folder,
              EXTENSIONS.keySet().stream()
                  .filter(known -> takes(known, extension))
                  .collect(Collectors.toList()));
      if (near != null) {
        return near;
      }
    }
    List<String> fitting =
        EXTENSIONS.keySet().stream()
            .filter(known -> !known.equals(folder) && takes(known, extension))
            .toList();
    return fitting.isEmpty() ? null : "Maybe it belongs in " + String.join(" or ", fitting) + ".";
  }

  private static String endings(List<String> extensions) {
    return extensions.stream().map("."::concat).collect(Collectors.joining(" or "));
  }

  private static String extension(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
