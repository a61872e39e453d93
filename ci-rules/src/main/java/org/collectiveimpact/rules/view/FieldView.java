package org.collectiveimpact.rules.view;

import static org.collectiveimpact.core.fact.Answer.NO;
import static org.collectiveimpact.core.fact.Answer.UNKNOWN;
import static org.collectiveimpact.core.fact.Answer.YES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.RelationToProblem;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.party.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * The stakeholders of the field and the efforts that exist in it (A-033, A-044, B-025, B-168).
 *
 * @param stakeholders how many stakeholders are recorded
 * @param sectors the sectors they belong to
 * @param relations how they are tied to the problem
 * @param keyActorsNotMet key actors known not to have been met, by name
 * @param existingEfforts how many existing efforts are recorded
 * @param invitedSectors the sectors invited to the launch, by stakeholder or together
 * @param metSharePercent the share of those invited who are known to have been met before, of those
 *     of whom it is known, in percent; absent if it is known of none
 * @param preparedSharePercent the share of those invited who are known to have been prepared,
 *     likewise
 * @param notPrepared those invited and known not to have been prepared, by name
 * @param notMet those invited and known not to have been met, by name
 * @param absentFromLaunch those known to have stayed away from the launch, by name
 */
public record FieldView(
    int stakeholders,
    Set<Sector> sectors,
    Set<RelationToProblem> relations,
    List<String> keyActorsNotMet,
    int existingEfforts,
    Set<Sector> invitedSectors,
    @Nullable Integer metSharePercent,
    @Nullable Integer preparedSharePercent,
    List<String> notPrepared,
    List<String> notMet,
    List<String> absentFromLaunch) {

  static FieldView of(Initiative initiative, AsOf at) {
    EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
    EnumSet<Sector> invitedSectors = EnumSet.noneOf(Sector.class);
    initiative.launch().ifPresent(launch -> invitedSectors.addAll(launch.invitedSectors()));
    EnumSet<RelationToProblem> relations = EnumSet.noneOf(RelationToProblem.class);
    List<String> keyActorsNotMet = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    Share met = new Share();
    Share prepared = new Share();
    int count = 0;
    for (Stakeholder stakeholder : initiative.stakeholders()) {
      if (at.isPresent(stakeholder)) {
        count++;
        stakeholder.sector().ifPresent(sectors::add);
        relations.addAll(stakeholder.relations());
        if (stakeholder.keyActor().orElse(UNKNOWN) == YES && at.answer(stakeholder.met()) == NO) {
          keyActorsNotMet.add(stakeholder.name());
        }
        if (at.answer(stakeholder.attendedLaunch()) == NO) {
          absent.add(stakeholder.name());
        }
        if (at.answer(stakeholder.invitedToLaunch()) == YES) {
          stakeholder.sector().ifPresent(invitedSectors::add);
          met.add(stakeholder.name(), at.answer(stakeholder.met()));
          prepared.add(stakeholder.name(), at.answer(stakeholder.preparedForLaunch()));
        }
      }
    }
    return new FieldView(
        count,
        sectors,
        relations,
        PartNames.sorted(keyActorsNotMet),
        at.present(initiative.existingEfforts()).size(),
        invitedSectors,
        met.percent(),
        prepared.percent(),
        PartNames.sorted(prepared.without),
        PartNames.sorted(met.without),
        PartNames.sorted(absent));
  }

  /** How many of those with a known answer said yes. */
  private static final class Share {
    private int with;
    private final List<String> without = new ArrayList<>();

    void add(String name, Answer answer) {
      if (answer == YES) {
        with++;
      } else if (answer != UNKNOWN) {
        without.add(name);
      }
    }

    @Nullable Integer percent() {
      int known = with + without.size();
      return known == 0 ? null : (with * 100 + known - 1) / known;
    }
  }

  /** Whether somebody affected by the problem is recorded (B-025). */
  public Answer affected() {
    return AsOf.known(relations.contains(RelationToProblem.AFFECTED));
  }

  /** Whether somebody who contributes to the problem is recorded (B-025). */
  public Answer contributing() {
    return AsOf.known(relations.contains(RelationToProblem.CONTRIBUTES));
  }
}
