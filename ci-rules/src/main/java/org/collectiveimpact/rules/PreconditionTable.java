package org.collectiveimpact.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.precondition.Precondition;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.fact.Situation;

/** Decision table 5.2.b: how much the status of a precondition weighs on a transition. */
final class PreconditionTable {

  private record Row(
      LifecycleStage to, Precondition precondition, PreconditionStatus status, Severity severity) {}

  private final List<Row> rows;

  /** The table as documented. */
  PreconditionTable() {
    rows = text().lines().skip(1).map(PreconditionTable::row).toList();
  }

  static String text() {
    return RuleSource.resource("precondition-severities.csv");
  }

  private static Row row(String line) {
    String[] cells = line.split(",", -1);
    return new Row(
        LifecycleStage.valueOf(cells[0]),
        Precondition.valueOf(cells[1]),
        PreconditionStatus.valueOf(cells[2]),
        Severity.valueOf(cells[3]));
  }

  /** What the standings weigh on the transition to a stage; what does not matter is missing. */
  Map<Precondition, Severity> severities(
      LifecycleStage to, Map<Precondition, PreconditionStatus> standings) {
    Map<Precondition, Severity> severities = new EnumMap<>(Precondition.class);
    for (Row row : rows) {
      if (row.to == to
          && row.status
              == standings.getOrDefault(row.precondition, PreconditionStatus.NOT_ASSESSED)) {
        severities.put(row.precondition, row.severity);
      }
    }
    return severities;
  }

  /** Whether a transition may be closed by one of the preconditions among these facts. */
  boolean mayBlock(LifecycleStage to, List<String> facts) {
    return rows.stream()
        .anyMatch(
            row ->
                row.to == to
                    && row.severity == Severity.BLOCK
                    && facts.contains("standings." + row.precondition));
  }

  /** Whether one of the preconditions among these facts weighs on the transition as it stands. */
  boolean blocks(LifecycleStage to, List<String> facts, Situation situation) {
    return severities(to, situation.standings()).keySet().stream()
        .anyMatch(precondition -> facts.contains("standings." + precondition));
  }
}
