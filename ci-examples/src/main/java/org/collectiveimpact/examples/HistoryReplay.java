package org.collectiveimpact.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.CollectiveImpact;

/** Replays an initiative: one file tells where it stood on every day of its history. */
public final class HistoryReplay {

  private HistoryReplay() {}

  /** Takes the file's name, the first day and the last day; looks once a quarter. */
  public static void main(String[] args) {
    Initiative initiative = InitiativeFiles.read(Path.of(args[0]));
    LocalDate first = LocalDate.parse(args[1]);
    LocalDate last = LocalDate.parse(args[2]);
    List<LocalDate> quarters = first.datesUntil(last.plusDays(1), Period.ofMonths(3)).toList();
    System.out.println(initiative.name());
    String before = "";
    for (Diagnosis diagnosis : CollectiveImpact.standard().replay(initiative, quarters)) {
      String stage = stage(diagnosis);
      if (!stage.equals(before)) {
        System.out.println("  " + diagnosis.asOf() + "  " + stage);
      }
      before = stage;
    }
  }

  /** The stage that the facts show; the declared one beside it where the two differ. */
  private static String stage(Diagnosis diagnosis) {
    LifecycleStage observed = diagnosis.stage().observed();
    return diagnosis.closed()
        ? "closed"
        : diagnosis
            .stage()
            .declared()
            .filter(declared -> declared != observed)
            .map(declared -> observed + ", declared as " + declared)
            .orElse(observed.name());
  }
}
