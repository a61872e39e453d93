package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.communication.PublicationKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Closure;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.StageMove;
import org.collectiveimpact.core.stage.StageRecord;
import org.jspecify.annotations.Nullable;

/**
 * The moves between stages as the initiative declared them, and its end (A-015, A-019, AMB-04,
 * AMB-56).
 *
 * @param declared the stage declared last; absent if none was
 * @param startedOn the day the first stage was entered; absent if not recorded
 * @param reopened moves back to an earlier stage, such as {@code LAUNCH → OUTLINE_BUILDING}
 * @param reopenedWithoutReason the last move, if it goes back without a recorded reason
 * @param skipped the last move, if it jumps over a stage
 * @param disguised the last move, if it is said to reopen a stage and leads forward
 * @param stopped whether the last move stopped or postponed work
 * @param monthsBeforeImplementing full months from the first declared stage to the day the last one
 *     was entered, or to the date of the diagnosis before that; absent without a first day, or if
 *     no earlier stage was declared
 * @param implementing whether the last stage was declared
 * @param contactsLogged how many contacts were logged in the preliminary stages; absent if none are
 *     recorded
 * @param closed whether the initiative had ended
 * @param lessonsPublished whether lessons were published
 */
public record HistoryView(
    @Nullable LifecycleStage declared,
    @Nullable LocalDate startedOn,
    List<String> reopened,
    List<String> reopenedWithoutReason,
    List<String> skipped,
    List<String> disguised,
    boolean stopped,
    @Nullable Integer monthsBeforeImplementing,
    boolean implementing,
    @Nullable Integer contactsLogged,
    boolean closed,
    Answer lessonsPublished) {

  static HistoryView of(Initiative initiative, AsOf at) {
    List<StageRecord> records = new ArrayList<>(at.happened(initiative.stageHistory()));
    records.sort(
        Comparator.comparing((StageRecord record) -> record.date().orElse(LocalDate.MIN))
            .thenComparing(StageRecord::stage));
    List<String> reopened = new ArrayList<>();
    List<String> withoutReason = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    List<String> disguised = new ArrayList<>();
    LifecycleStage declared = null;
    LocalDate first = null;
    LocalDate implementingSince = null;
    boolean implementing = false;
    boolean stopped = false;
    Integer contacts = null;
    for (StageRecord record : records) {
      LifecycleStage stage = record.stage();
      StageMove move = record.move().orElse(StageMove.FORWARD);
      if (record.contacts().isPresent() && stage.compareTo(LifecycleStage.LAUNCH) < 0) {
        contacts = record.contacts().get() + (contacts == null ? 0 : contacts);
      }
      if (declared != null && declared != stage) {
        withoutReason.clear();
        skipped.clear();
        disguised.clear();
        String step = declared + " → " + stage;
        if (stage.isBefore(declared)) {
          reopened.add(step);
          if (record.reason().isEmpty()) {
            withoutReason.add(step);
          }
        } else if (stage.ordinal() > declared.ordinal() + 1) {
          skipped.add(step);
        }
        if (move == StageMove.REOPENED && declared.isBefore(stage)) {
          disguised.add(step);
        }
      }
      if (first == null && stage != LifecycleStage.IMPLEMENT_AND_SUSTAIN) {
        first = record.date().orElse(null);
      }
      if (stage == LifecycleStage.IMPLEMENT_AND_SUSTAIN && !implementing) {
        implementing = true;
        implementingSince = record.date().orElse(null);
      }
      stopped = move == StageMove.STOPPED || move == StageMove.POSTPONED;
      declared = stage;
    }
    LocalDate end = implementing ? implementingSince : at.date();
    Closure closure = initiative.closure().filter(at::hasHappened).orElse(null);
    return new HistoryView(
        declared,
        records.isEmpty() ? null : records.get(0).date().orElse(null),
        reopened,
        withoutReason,
        skipped,
        disguised,
        stopped,
        first == null || end == null ? null : AsOf.months(first, end),
        implementing,
        contacts,
        closure != null,
        lessonsPublished(initiative, closure, at));
  }

  private static Answer lessonsPublished(
      Initiative initiative, @Nullable Closure closure, AsOf at) {
    for (Publication publication : initiative.publications()) {
      if (publication.kind().filter(PublicationKind.LESSONS::equals).isPresent()
          && at.hasHappened(publication)) {
        return Answer.YES;
      }
    }
    return closure == null ? Answer.UNKNOWN : at.answer(closure.lessonsPublished());
  }
}
