package org.collectiveimpact.rules.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.diagnosis.TransitionVerdict;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * Judges an initiative by the decision tables, step by step: where it stands, what the transitions
 * behind and before it ask for, what is said whatever the transition, and the verdict.
 */
public final class PlainJavaOracle {

  private final Thresholds thresholds;

  /** An oracle that uses these numbers. */
  public PlainJavaOracle(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** What the tables say about the initiative as of a date. */
  public Judgement judge(Initiative initiative, LocalDate asOf) {
    Views views = Views.of(initiative, asOf);
    Standing standing = new Standing(views, thresholds);
    boolean closed = views.history().closed();
    LifecycleStage to = closed ? null : standing.from.next().orElse(null);
    boolean broad = views.profile().adoptionMode() == AdoptionMode.BROAD_APPROACH;
    Sheet sheet = new Sheet(initiative, asOf, broad, to != null);
    new TransitionTable(standing, sheet).judge();
    new StandingChecks(standing, sheet).judge();
    new RelationChecks(standing, sheet).judge();
    new ContentChecks(standing, sheet).judge();
    new SupportChecks(standing, sheet).judge();
    Set<Statement> statements = sheet.statements();
    Set<String> blockers = blockers(statements);
    return new Judgement(
        standing.observed(),
        standing.stage.hallmarks(),
        standing.from,
        to,
        closed,
        verdict(to, statements, blockers),
        blockers,
        standing.complexity,
        standing.nature,
        standing.suitability,
        standing.preconditions,
        standing.components,
        standing.tasks.kinds(),
        statements);
  }

  private static Set<String> blockers(Set<Statement> statements) {
    Set<String> blockers = new TreeSet<>();
    for (Statement statement : statements) {
      if (statement.severity() == Severity.BLOCK) {
        blockers.add(statement.code());
      }
    }
    return blockers;
  }

  private static TransitionVerdict verdict(
      @Nullable LifecycleStage to, Set<Statement> statements, Set<String> blockers) {
    if (to == null) {
      return TransitionVerdict.NONE;
    }
    if (!blockers.isEmpty()) {
      return TransitionVerdict.BLOCKED;
    }
    for (Statement statement : statements) {
      if (statement.severity() != Severity.INFO) {
        return TransitionVerdict.ALLOWED_WITH_WARNINGS;
      }
    }
    return TransitionVerdict.ALLOWED;
  }
}
