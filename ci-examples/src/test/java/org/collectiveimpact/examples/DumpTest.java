package org.collectiveimpact.examples;
import java.time.LocalDate;
import java.util.*;
import org.collectiveimpact.core.diagnosis.*;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;
class DumpTest {
  @org.junit.jupiter.api.Test void dump() throws Exception {
    try (var out = new java.io.PrintStream("/tmp/dump.txt", "UTF-8")) {
      var lines = new ArrayList<>(Resources.text("snapshots.csv").lines().skip(1).toList());
      lines.add("5p2,2023-12-31");
      for (String line : lines) {
        String[] c = line.split(",");
        Diagnosis d = CollectiveImpact.standard().diagnose(InitiativeFiles.read(Resources.initiative(c[0])), LocalDate.parse(c[1]));
        out.println("######## " + line + " => " + d.stage() + " " + d.summary());
        out.println(d.preconditions() + " " + d.suitability());
        out.println(d.components());
        d.tasks().forEach(out::println);
        for (Finding f : d.findings()) out.println(f.severity() + " " + f.code() + " " + f.kind() + " [" + f.subject() + "] " + f.message() + " | " + f.remedy().orElse("-") + " | " + f.because());
      }
    }
    var o = System.out;
    try (var out = new java.io.PrintStream("/tmp/dump2.txt", "UTF-8")) {
      System.setOut(out);
      QuickStart.main(new String[] {Resources.initiative("road-map-project").toString()});
      StageGate.main(new String[0]);
      for (String[] a : new String[][] {{"road-map-project","2010-01-31","2017-12-31"},{"more-for-memphis","2019-09-30","2025-12-31"},{"5p2","2013-03-31","2024-06-30"}})
      HistoryReplay.main(new String[] {Resources.initiative(a[0]).toString(), a[1], a[2]});
    } finally { System.setOut(o); }
  }
}
