package org.collectiveimpact.rules.view;

import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Arena;
import org.collectiveimpact.core.problem.ChangeLevel;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.DriveDirection;
import org.collectiveimpact.core.stage.InfluenceStrategy;
import org.collectiveimpact.core.stage.InitiativeOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What kind of initiative it is (A-002..A-006, A-012, A-024, A-027, A-122).
 *
 * @param aimStated whether the shared aim is stated
 * @param adoptionModeDeclared whether it is declared if the model or the approach is adopted
 * @param adoptionMode the model unless the approach is declared
 * @param origin new unless recorded as existing
 * @param strategy collective impact unless another strategy is recorded
 * @param driveDirection where the push came from; absent if not recorded
 * @param originArenas the arenas it came from
 * @param solutionPredefined whether the solution was defined beforehand
 * @param expertsSolelyResponsible whether experts alone are responsible
 * @param targetLevel how deep the intended change goes; absent if not recorded
 * @param horizonMonths for how many months it plans ahead; absent if not recorded
 */
public record ProfileView(
    Answer aimStated,
    Answer adoptionModeDeclared,
    AdoptionMode adoptionMode,
    InitiativeOrigin origin,
    InfluenceStrategy strategy,
    @Nullable DriveDirection driveDirection,
    Set<Arena> originArenas,
    Answer solutionPredefined,
    Answer expertsSolelyResponsible,
    @Nullable ChangeLevel targetLevel,
    @Nullable Integer horizonMonths) {

  /**
   * How many sectors something has to reach where several are asked for: one for an impact space,
   * which works inside one sector.
   */
  public int sectorsAsked(int several) {
    return strategy == InfluenceStrategy.IMPACT_SPACE ? Math.min(1, several) : several;
  }

  static ProfileView of(Initiative initiative, AsOf at) {
    AdoptionMode mode = at.value(initiative.adoptionMode());
    InitiativeOrigin origin = at.value(initiative.origin());
    InfluenceStrategy strategy = at.value(initiative.strategy());
    return new ProfileView(
        at.stated(initiative.sharedAim()),
        AsOf.known(mode != null),
        mode == null ? AdoptionMode.FULL_MODEL : mode,
        origin == null ? InitiativeOrigin.NEW : origin,
        strategy == null ? InfluenceStrategy.COLLECTIVE_IMPACT : strategy,
        at.value(initiative.driveDirection()),
        initiative.originArenas(),
        at.answer(initiative.solutionPredefined()),
        at.answer(initiative.expertsSolelyResponsible()),
        initiative.problem().map(problem -> at.value(problem.targetLevel())).orElse(null),
        at.value(initiative.plannedHorizonMonths()));
  }
}
