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

/** How many mutants the tests find. */
final class MutationReport {

  /** What is known to survive, and why: rows of code, kind of fault, change, reason. */
  private static final String KNOWN = "/org/collectiveimpact/rules/surviving-mutants.csv";

  private final List<Suspect> suspects;
  private final Set<String> known = new LinkedHashSet<>();

  private MutationReport(List<Suspect> suspects) {
    this.suspects = suspects;
    RuleSource.resource(KNOWN)
        .lines()
        .skip(1)
        .forEach(line -> known.add(line.substring(0, line.indexOf(';'))));
  }

  static MutationReport of(List<Suspect> suspects) {
    return new MutationReport(suspects);
  }

  private boolean counts(Suspect suspect) {
    return suspect.killer() == null ? !known.contains(suspect.mutant().toString()) : true;
  }

  /** Of those that can be found how many are, in percent. */
  double percent() {
    long all = suspects.stream().filter(this::counts).count();
    long found = suspects.stream().filter(suspect -> !suspect.isAlive()).count();
    return all == 0 ? 100 : 100.0 * found / all;
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
    summary.append(line("all", found, all));
    return summary.append(String.format(Locale.ROOT, "%.1f %%%n", percent())).toString();
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
