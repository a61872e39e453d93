package org.collectiveimpact.rules;

import static org.collectiveimpact.core.component.SuccessComponent.COMMUNITY_INVOLVEMENT;
import static org.collectiveimpact.core.component.SuccessComponent.EVALUATION_AND_IMPROVEMENT;
import static org.collectiveimpact.core.component.SuccessComponent.GOVERNANCE_AND_INFRASTRUCTURE;
import static org.collectiveimpact.core.component.SuccessComponent.STRATEGIC_PLANNING;
import static org.collectiveimpact.core.diagnosis.CellState.DONE;
import static org.collectiveimpact.core.diagnosis.CellState.NOT_DONE;
import static org.collectiveimpact.core.diagnosis.CellState.NOT_RECORDED;
import static org.collectiveimpact.core.diagnosis.CellState.UNDER_WAY;
import static org.collectiveimpact.core.stage.Phase.IMPLEMENT_AND_SUSTAIN;
import static org.collectiveimpact.core.stage.Phase.INITIATE_ACTION;
import static org.collectiveimpact.core.stage.Phase.ORGANIZE_FOR_IMPACT;
import static org.collectiveimpact.core.stage.Phase.PRE_LAUNCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.collectiveimpact.core.agenda.AgendaStatus;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.component.SuccessComponent;
import org.collectiveimpact.core.diagnosis.CellState;
import org.collectiveimpact.core.diagnosis.PhaseCell;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.MeasurementStatus;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.rules.fact.Situation;
import org.jspecify.annotations.Nullable;

/**
 * The phase matrix: what the 16 cells of Figure 2 ask for, and how far each has come
 * (B-177..B-192).
 *
 * <p>A cell is done when everything it {@linkplain #needs needs} is, and nothing it must
 * {@linkplain #keeps keep} is known to be amiss. It is under way when part of that is done or
 * {@linkplain #begins begun}, not done when it is known not to be, and not recorded otherwise. A
 * cell {@linkplain #shows shows} facts that decide nothing. What blocks the transition at the end
 * of the phase is needed; what only warns is kept.
 */
final class PhaseMatrix {

  private static final List<Cell> CELLS =
      List.of(
          new Cell(
              "B-177",
              PRE_LAUNCH,
              GOVERNANCE_AND_INFRASTRUCTURE,
              needs(recorded("coreGroup.size")),
              needs(recorded("readiness.feasibility")),
              keeps(recorded("coreGroup.localMember")),
              shows(recorded("coreGroup.sectors"))),
          new Cell(
              "B-178",
              PRE_LAUNCH,
              STRATEGIC_PLANNING,
              needs(recorded("readiness.dialogues")),
              needs(includes("readiness.dialogueTopics", DialogueTopic.ISSUE)),
              needs(includes("readiness.dialogueTopics", DialogueTopic.COMMUNITY_CONTEXT)),
              needs(includes("readiness.dialogueTopics", DialogueTopic.RESOURCES))),
          new Cell(
              "B-179",
              PRE_LAUNCH,
              COMMUNITY_INVOLVEMENT,
              needs(includes("communication.communityTopics", CommunityTopic.APPROPRIATENESS)),
              needs(includes("communication.communityTopics", CommunityTopic.READINESS))),
          new Cell(
              "B-180",
              PRE_LAUNCH,
              EVALUATION_AND_IMPROVEMENT,
              needs(recorded("standings.SENSE_OF_URGENCY"), recorded("readiness.decision"))),
          new Cell(
              "B-181",
              INITIATE_ACTION,
              GOVERNANCE_AND_INFRASTRUCTURE,
              needs(recorded("governance.formed"), recorded("governance.working")),
              keeps(recorded("governance.crossSector")),
              begins(recorded("governance.compositionDecided")),
              shows(recorded("leadership.champions"))),
          new Cell(
              "B-182",
              INITIATE_ACTION,
              STRATEGIC_PLANNING,
              needs(reaches("agenda.status", AgendaStatus.IN_DEFINITION, AgendaStatus.PRELIMINARY)),
              keeps(free("governance.notEndorsing")),
              begins(recorded("agenda.problemDefined")),
              begins(recorded("agenda.visionStated"))),
          new Cell(
              "B-183",
              INITIATE_ACTION,
              COMMUNITY_INVOLVEMENT,
              needs(includes("communication.communityTopics", CommunityTopic.AGENDA_FRAMING))),
          new Cell(
              "B-184",
              INITIATE_ACTION,
              EVALUATION_AND_IMPROVEMENT,
              needs(recorded("governance.gapAnalysis")),
              keeps(recorded("governance.gapAnalysisUsedData")),
              keeps(recorded("governance.gapAnalysisHeardStakeholders"))),
          new Cell(
              "B-185",
              ORGANIZE_FOR_IMPACT,
              GOVERNANCE_AND_INFRASTRUCTURE,
              needs(
                  reaches(
                      "backbone.status", BackboneStatus.ESTABLISHED, BackboneStatus.ESTABLISHED)),
              needs(recorded("activity.groupFormed")),
              begins(recorded("backbone.infrastructure")),
              begins(recorded("activity.workGroups"))),
          new Cell(
              "B-186",
              ORGANIZE_FOR_IMPACT,
              STRATEGIC_PLANNING,
              needs(reaches("agenda.status", AgendaStatus.FINAL, AgendaStatus.FINAL)),
              needs(recorded("agenda.priorities")),
              needs(recorded("agenda.pursuitPlan"))),
          new Cell(
              "B-187",
              ORGANIZE_FOR_IMPACT,
              COMMUNITY_INVOLVEMENT,
              needs(includes("communication.communityTopics", CommunityTopic.PUBLIC_WILL)),
              needs(
                  includes("communication.communityTopics", CommunityTopic.STRATEGY_IDENTIFICATION),
                  includes("communication.communityTopics", CommunityTopic.STRATEGY_LEADERSHIP))),
          new Cell(
              "B-188",
              ORGANIZE_FOR_IMPACT,
              EVALUATION_AND_IMPROVEMENT,
              needs(recorded("agenda.populationGoal")),
              needs(
                  recorded("measurement.indicators"),
                  recorded("measurement.indicatorsAgreed"),
                  reaches(
                      "measurement.status",
                      MeasurementStatus.PLANNING,
                      MeasurementStatus.MEASURING)),
              keeps(recorded("measurement.planCompleted"))),
          new Cell(
              "B-189",
              IMPLEMENT_AND_SUSTAIN,
              GOVERNANCE_AND_INFRASTRUCTURE,
              needs(lately("activity.crossGroupOn", Thresholds::crossGroupMonths))),
          new Cell(
              "B-190",
              IMPLEMENT_AND_SUSTAIN,
              STRATEGIC_PLANNING,
              needs(recorded("measurement.used")),
              shows(recorded("measurement.reviewedOn"))),
          new Cell(
              "B-191",
              IMPLEMENT_AND_SUSTAIN,
              COMMUNITY_INVOLVEMENT,
              needs(
                  includes("communication.communityTopics", CommunityTopic.DECISION_MAKING),
                  includes("communication.communityTopics", CommunityTopic.IMPLEMENTATION)),
              needs(lately("communication.updatedPublicOn", Thresholds::publicationMonths))),
          new Cell(
              "B-192",
              IMPLEMENT_AND_SUSTAIN,
              EVALUATION_AND_IMPROVEMENT,
              needs(recorded("measurement.collected")),
              needs(recorded("measurement.tracked")),
              needs(recorded("measurement.reported")),
              needs(recorded("measurement.used"))));

  private PhaseMatrix() {}

  /** The 16 cells, phase by phase. */
  static List<PhaseCell> of(Facts facts) {
    List<PhaseCell> cells = new ArrayList<>(CELLS.size());
    for (Cell cell : CELLS) {
      cells.add(cell.in(facts));
    }
    return cells;
  }

  /** The facts that the cells look at. */
  static Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    CELLS.forEach(cell -> paths.addAll(cell.paths));
    return paths;
  }

  /** The best of these must be done. */
  private static Mark needs(Look... alternatives) {
    return new Mark(Role.NEEDED, List.of(alternatives));
  }

  /** This must not be known to be amiss. */
  private static Mark keeps(Look look) {
    return new Mark(Role.KEPT, List.of(look));
  }

  /** With this the work has begun, if not more. */
  private static Mark begins(Look look) {
    return new Mark(Role.BEGUN, List.of(look));
  }

  /** This is worth seeing beside the rest. */
  private static Mark shows(Look look) {
    return new Mark(Role.SHOWN, List.of(look));
  }

  /** Done if the answer is yes, at least one is recorded, or anything is. */
  private static Look recorded(String path) {
    return new Look(path, (value, situation) -> value instanceof Answer yes ? state(yes) : DONE);
  }

  /** Done if nobody is named. */
  private static Look free(String path) {
    return new Look(path, (value, situation) -> NOT_DONE);
  }

  /** Done if one of the things named is this. */
  private static Look includes(String path, Enum<?> wanted) {
    return new Look(
        path,
        (value, situation) ->
            value instanceof Collection<?> named && named.contains(wanted) ? DONE : NOT_RECORDED);
  }

  /** Begun from one rung of a ladder on, done from another on. */
  private static <E extends Enum<E>> Look reaches(String path, E begun, E done) {
    return new Look(
        path,
        (value, situation) -> {
          int rung = ((Enum<?>) value).ordinal();
          return rung >= done.ordinal() ? DONE : rung >= begun.ordinal() ? UNDER_WAY : NOT_DONE;
        });
  }

  /** Done if it took place lately, under way if it did long ago. */
  private static Look lately(String path, ToIntFunction<Thresholds> months) {
    return new Look(
        path,
        (value, situation) ->
            situation.isOlder((LocalDate) value, months.applyAsInt(situation.thresholds()))
                ? UNDER_WAY
                : DONE);
  }

  private static CellState state(Answer answer) {
    return switch (answer) {
      case YES -> DONE;
      case IN_PROGRESS -> UNDER_WAY;
      case NO -> NOT_DONE;
      case UNKNOWN -> NOT_RECORDED;
    };
  }

  /** What a fact is to a cell. */
  private enum Role {
    NEEDED,
    KEPT,
    BEGUN,
    SHOWN
  }

  /** What a value that is recorded says. */
  @FunctionalInterface
  private interface Meaning {
    CellState of(Object value, Situation situation);
  }

  /** A fact and what its value says. */
  private record Look(String path, Meaning meaning) {

    CellState state(Facts facts) {
      FactPath fact = FactPath.of(path);
      @Nullable Object value = fact.read(facts.situation());
      return value == null || fact.isMissing(value)
          ? NOT_RECORDED
          : meaning.of(value, facts.situation());
    }
  }

  private record Mark(Role role, List<Look> looks) {

    /** The most advanced of the states. */
    CellState state(Facts facts) {
      CellState best = NOT_RECORDED;
      for (Look look : looks) {
        CellState state = look.state(facts);
        best = state.compareTo(best) < 0 ? state : best;
      }
      return best;
    }
  }

  private static final class Cell {
    private final String passage;
    private final Phase phase;
    private final SuccessComponent component;
    private final List<Mark> marks;
    private final Set<String> paths = new LinkedHashSet<>();

    Cell(String passage, Phase phase, SuccessComponent component, Mark... marks) {
      this.passage = passage;
      this.phase = phase;
      this.component = component;
      this.marks = List.of(marks);
      for (Mark mark : marks) {
        mark.looks().forEach(look -> paths.add(look.path()));
      }
    }

    PhaseCell in(Facts facts) {
      PhaseCell.Builder cell =
          PhaseCell.builder()
              .phase(phase)
              .component(component)
              .state(state(facts))
              .addSources(passage);
      for (String path : paths) {
        cell.addBecause(facts.of(path));
      }
      return cell.build();
    }

    private CellState state(Facts facts) {
      Set<CellState> needed = EnumSet.noneOf(CellState.class);
      boolean begun = false;
      boolean amiss = false;
      for (Mark mark : marks) {
        CellState state = mark.role() == Role.SHOWN ? NOT_RECORDED : mark.state(facts);
        switch (mark.role()) {
          case NEEDED -> needed.add(state);
          case KEPT -> amiss |= state == NOT_DONE || state == UNDER_WAY;
          case BEGUN -> begun |= state == DONE || state == UNDER_WAY;
          case SHOWN -> {
            // decides nothing
          }
        }
      }
      if (needed.equals(EnumSet.of(DONE))) {
        return amiss ? UNDER_WAY : DONE;
      }
      if (begun || needed.contains(DONE) || needed.contains(UNDER_WAY)) {
        return UNDER_WAY;
      }
      return needed.contains(NOT_DONE) ? NOT_DONE : NOT_RECORDED;
    }
  }
}
