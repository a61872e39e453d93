package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.activity.Idea;
import org.collectiveimpact.core.activity.LearningSession;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.communication.PublicationKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * What partners learn together, and what becomes of it (A-008, A-129, A-132, B-003, B-008, B-132,
 * B-217).
 *
 * @param sessions how many sessions of shared learning were held
 * @param heldOn the latest of them; absent if none is dated
 * @param concluded whether it is recorded of any of them what was learned
 * @param lessonsPublishedOn the latest publication of lessons; absent if none is dated
 * @param lessonsAudience for whom lessons were published
 * @param ideas how many ideas emerged
 * @param ideasShared how many of them several partners adopted
 */
public record LearningView(
    int sessions,
    @Nullable LocalDate heldOn,
    Answer concluded,
    @Nullable LocalDate lessonsPublishedOn,
    Set<Audience> lessonsAudience,
    int ideas,
    int ideasShared) {

  static LearningView of(Initiative initiative, AsOf at) {
    int sessions = 0;
    boolean concluded = false;
    for (LearningSession session : initiative.learningSessions()) {
      if (at.hasHappened(session)) {
        sessions++;
        concluded |= !session.conclusions().isEmpty();
      }
    }
    LocalDate lessonsOn = null;
    EnumSet<Audience> audience = EnumSet.noneOf(Audience.class);
    for (Publication publication : initiative.publications()) {
      if (at.hasHappened(publication)
          && publication.kind().filter(PublicationKind.LESSONS::equals).isPresent()) {
        publication.audience().ifPresent(audience::add);
        LocalDate day = publication.date().orElse(null);
        lessonsOn = day == null ? lessonsOn : AsOf.later(lessonsOn, day);
      }
    }
    int ideas = 0;
    int shared = 0;
    for (Idea idea : initiative.ideas()) {
      if (at.hasHappened(idea)) {
        ideas++;
        shared += idea.adoptedBy().stream().distinct().count() > 1 ? 1 : 0;
      }
    }
    return new LearningView(
        sessions,
        at.lastDate(initiative.learningSessions()),
        AsOf.known(concluded),
        lessonsOn,
        audience,
        ideas,
        shared);
  }
}
