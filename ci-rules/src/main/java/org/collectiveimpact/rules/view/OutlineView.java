package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.Outline;
import org.jspecify.annotations.Nullable;

/**
 * The outline for the launch (A-007, A-045..A-050).
 *
 * @param exists whether an outline is recorded to have been begun
 * @param complete yes if it is complete, in progress if it was only begun
 * @param authored whether its author is recorded
 * @param provisional whether it is understood to be only a basis for change
 * @param provisionalityCommunicated whether everyone was told so
 * @param citesFindings whether it rests on the mapping's findings
 * @param componentsMissing the components it is not recorded to address, once it is complete
 * @param mechanisms how many mechanisms it lays down
 * @param usesExistingEfforts whether it uses existing efforts
 * @param communicationTailored whether the model was adapted to local culture and society
 * @param startedOn the day work on it began; absent if not recorded
 */
public record OutlineView(
    Answer exists,
    Answer complete,
    Answer authored,
    Answer provisional,
    Answer provisionalityCommunicated,
    Answer citesFindings,
    Set<Component> componentsMissing,
    int mechanisms,
    Answer usesExistingEfforts,
    Answer communicationTailored,
    @Nullable LocalDate startedOn) {

  private static final OutlineView NONE =
      new OutlineView(
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Set.of(),
          0,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          null);

  static OutlineView of(Initiative initiative, AsOf at) {
    return initiative
        .outline()
        .filter(outline -> at.isReached(outline.startedOn().or(outline::date)))
        .map(outline -> of(outline, at))
        .orElse(NONE);
  }

  private static OutlineView of(Outline outline, AsOf at) {
    boolean complete = outline.completedOn().isPresent() && at.isReached(outline.completedOn());
    EnumSet<Component> missing = EnumSet.noneOf(Component.class);
    if (complete && !outline.componentsAddressed().isEmpty()) {
      missing = EnumSet.allOf(Component.class);
      missing.removeAll(outline.componentsAddressed());
    }
    return new OutlineView(
        Answer.YES,
        complete ? Answer.YES : Answer.IN_PROGRESS,
        AsOf.known(outline.author().isPresent()),
        at.answer(outline.provisional()),
        at.answer(outline.provisionalityCommunicated()),
        at.answer(outline.citesFindings()),
        missing,
        complete ? outline.mechanisms().size() : 0,
        at.answer(outline.usesExistingEfforts()),
        at.answer(outline.communicationTailored()),
        outline.startedOn().or(outline::date).orElse(null));
  }
}
