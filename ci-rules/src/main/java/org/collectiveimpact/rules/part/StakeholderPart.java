package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.party.RelationToProblem;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder.
 *
 * @param asOf the date the stakeholder is looked at from
 * @param id the stakeholder's name, for there is no identifier
 * @param name the stakeholder's name
 * @param sector the sector the stakeholder belongs to
 * @param arena the arena the stakeholder moves in
 * @param relations how the stakeholder is tied to the problem
 * @param keyActor whether this is a key actor of the field
 * @param met whether somebody met the stakeholder before the launch
 * @param invitedToLaunch whether the stakeholder was invited to the launch
 * @param preparedForLaunch whether the stakeholder was prepared for the launch
 * @param attendedLaunch whether the stakeholder attended the launch
 * @param collaboratedBefore whether the stakeholder worked with others of the field before
 */
public record StakeholderPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable Sector sector,
    @Nullable Arena arena,
    Set<RelationToProblem> relations,
    Answer keyActor,
    Answer met,
    Answer invitedToLaunch,
    Answer preparedForLaunch,
    Answer attendedLaunch,
    Answer collaboratedBefore)
    implements Part {

  static StakeholderPart of(Stakeholder stakeholder, AsOf at) {
    return new StakeholderPart(
        at.date(),
        stakeholder.name(),
        stakeholder.name(),
        stakeholder.sector().orElse(null),
        stakeholder.arena().orElse(null),
        Parts.inOrder(stakeholder.relations()),
        stakeholder.keyActor().orElse(Answer.UNKNOWN),
        at.answer(stakeholder.met()),
        at.answer(stakeholder.invitedToLaunch()),
        at.answer(stakeholder.preparedForLaunch()),
        at.answer(stakeholder.attendedLaunch()),
        at.answer(stakeholder.collaboratedBefore()));
  }

  @Override
  public String kind() {
    return "stakeholder";
  }
}
