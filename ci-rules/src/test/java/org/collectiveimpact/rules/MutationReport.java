package org.collectiveimpact.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.rules.mutation.Mutator;

/** How many mutants the tests find, and whether those that survive are the ones known to. */
final class MutationReport {

  /** What is known to survive, and why: the mutant, a semicolon, the reason. */
  private static final String KNOWN = "/org/collectiveimpact/rules/surviving-mutants.csv";

  private final List<Suspect> suspects;
  private final List<Survivor> known;

  /**
   * A mutant that no test can find.
   *
   * @param mutant the code of its rule, the kind of its fault and the change
   * @param reason why the rule with the fault is as good as the rule
   */
  record Survivor(String mutant, String reason) {

    /** A line of the file. */
    static Survivor of(String line) {
      String[] cells = line.split(";", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new IllegalArgumentException(
            "found '" + line + "'; expected a mutant, a semicolon and the reason why it survives");
      }
      return new Survivor(cells[0], cells[1]);
    }
  }

  private MutationReport(List<Suspect> suspects, List<Survivor> known) {
    this.suspects = suspects;
    this.known = known;
  }

  /** The report about mutants of which some are known to survive. */
  static MutationReport of(List<Suspect> suspects, List<Survivor> known) {
    return new MutationReport(suspects, known);
  }

  /** The mutants that are known to survive. */
  static List<Survivor> known() {
    return RuleSource.resource(KNOWN).lines().skip(1).map(Survivor::of).toList();
  }

  /** Mutants that survive and are not known to, and those that are known to and do not. */
  List<String> differences() {
    Set<String> surviving = new LinkedHashSet<>();
    for (Suspect suspect : suspects) {
      if (suspect.isAlive()) {
        surviving.add(suspect.mutant().toString());
      }
    }
    List<String> differences = new ArrayList<>();
    for (Survivor survivor : known) {
      if (!surviving.remove(survivor.mutant())) {
        differences.add("listed, and does not survive: " + survivor.mutant());
      }
    }
    surviving.forEach(mutant -> differences.add("survives, and is not listed: " + mutant));
    return differences;
  }

  String summary() {
    Map<Mutator, int[]> counts = new EnumMap<>(Mutator.class);
    for (Suspect suspect : suspects) {
      int[] count = counts.computeIfAbsent(suspect.mutant().mutator(), unknown -> new int[2]);
      count[0]++;
      count[1] += suspect.isAlive() ? 0 : 1;
    }
    StringBuilder summary = new StringBuilder();
    int all = 0;
    int found = 0;
    for (Map.Entry<Mutator, int[]> entry : counts.entrySet()) {
      all += entry.getValue()[0];
      found += entry.getValue()[1];
      summary.append(line(entry.getKey().name(), entry.getValue()[1], entry.getValue()[0]));
    }
    return summary.append(line("all", found, all)).toString();
  }

  private static String line(String name, int found, int all) {
    return String.format(Locale.ROOT, "%-16s %5d of %5d%n", name, found, all);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>();
    lines.add("code,kind,change,found by");
    for (Suspect suspect : suspects) {
      lines.add(
          suspect.mutant().code()
              + ","
              + suspect.mutant().mutator()
              + ","
              + quoted(suspect.mutant().change())
              + ","
              + (suspect.killer() == null ? "" : quoted(suspect.killer())));
    }
    Files.write(folder.resolve("report.csv"), lines);
    Files.writeString(folder.resolve("summary.txt"), summary());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
