package org.collectiveimpact.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.pack.RulePacks;

/** Diagnoses an initiative with a pack of rules besides the built-in ones. */
public final class OwnRules {

  private OwnRules() {}

  /**
   * Prints what the rules of a pack find.
   *
   * @param args where the pack and the initiative are
   */
  public static void main(String[] args) {
    RulePack pack = RulePacks.load(Path.of(args[0]));
    CollectiveImpact engine = CollectiveImpact.builder().pack(pack).build();
    LocalDate asOf = LocalDate.of(2025, 1, 31);
    Diagnosis diagnosis = engine.diagnose(InitiativeFiles.read(Path.of(args[1])), asOf);
    for (Finding finding : diagnosis.findings()) {
      finding.pack().ifPresent(from -> System.out.println(from.id() + ": " + finding.message()));
    }
  }
}
