package org.collectiveimpact.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;

/** Diagnoses an initiative's file as of a day; this is the example of the README. */
public final class QuickStart {

  private QuickStart() {}

  /** Takes the file's name. */
  public static void main(String[] args) {
    Initiative initiative = InitiativeFiles.read(Path.of(args[0]));
    LocalDate asOf = LocalDate.of(2010, 7, 31);
    Diagnosis diagnosis = CollectiveImpact.standard().diagnose(initiative, asOf);
    System.out.println(initiative.name() + ": " + diagnosis.summary());
    for (Finding finding : diagnosis.findings().stream().limit(3).toList()) {
      System.out.println(finding.severity() + " " + finding.code() + " " + finding.message());
      finding.remedy().ifPresent(remedy -> System.out.println("  " + remedy));
    }
  }
}
