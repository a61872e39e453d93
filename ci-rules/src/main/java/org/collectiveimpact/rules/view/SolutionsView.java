package org.collectiveimpact.rules.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.agenda.CommonAgenda;
import org.collectiveimpact.core.agenda.StrategicFramework;
import org.collectiveimpact.core.agenda.Strategy;
import org.collectiveimpact.core.agenda.StrategyKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.EffortTreatment;
import org.collectiveimpact.core.preparation.ExistingEffort;

/**
 * Where solutions come from: the strategies of the framework and the efforts that existed before
 * (B-169, B-214, B-216, B-228).
 *
 * @param strategyKinds the kinds of the strategies
 * @param onlyProgrammes yes if every strategy is known to be a programme of its own, no if one is
 *     known to be something else
 * @param jointlyOwned yes if several partners own one of the strategies, no if each is known to be
 *     one partner's
 * @param provenIgnored efforts of proven impact that were passed over, by name
 * @param provenReplaced efforts of proven impact that were replaced without a recorded reason, by
 *     name
 */
public record SolutionsView(
    Set<StrategyKind> strategyKinds,
    Answer onlyProgrammes,
    Answer jointlyOwned,
    List<String> provenIgnored,
    List<String> provenReplaced) {

  static SolutionsView of(Initiative initiative, AsOf at) {
    List<Strategy> strategies =
        at.present(
            initiative
                .commonAgenda()
                .flatMap(CommonAgenda::framework)
                .map(StrategicFramework::strategies)
                .orElse(List.of()));
    EnumSet<StrategyKind> kinds = EnumSet.noneOf(StrategyKind.class);
    int programmes = 0;
    int ofOne = 0;
    boolean joint = false;
    for (Strategy strategy : strategies) {
      strategy.kind().ifPresent(kinds::add);
      boolean programme =
          strategy.kind().filter(StrategyKind.DEDICATED_PROGRAMME::equals).isPresent();
      programmes += programme ? 1 : 0;
      long owners = strategy.owners().stream().distinct().count();
      ofOne += owners == 1 ? 1 : 0;
      joint |= owners > 1;
    }
    List<String> ignored = new ArrayList<>();
    List<String> replaced = new ArrayList<>();
    for (ExistingEffort effort : initiative.existingEfforts()) {
      if (at.isPresent(effort) && effort.provenImpact().orElse(Answer.UNKNOWN) == Answer.YES) {
        EffortTreatment treatment = at.value(effort.treatment());
        if (treatment == EffortTreatment.IGNORED) {
          ignored.add(effort.name());
        } else if (treatment == EffortTreatment.REPLACED && effort.reason().isEmpty()) {
          replaced.add(effort.name());
        }
      }
    }
    boolean otherKind = kinds.size() > (programmes > 0 ? 1 : 0);
    return new SolutionsView(
        kinds,
        all(otherKind, programmes, strategies.size(), Answer.YES, Answer.NO),
        all(joint, ofOne, strategies.size(), Answer.NO, Answer.YES),
        PartNames.sorted(ignored),
        PartNames.sorted(replaced));
  }

  /** One answer if a counterexample is known, another if all are counted, otherwise unknown. */
  private static Answer all(
      boolean counterexample, int counted, int of, Answer ifAll, Answer otherwise) {
    if (counterexample) {
      return otherwise;
    }
    return of > 0 && counted == of ? ifAll : Answer.UNKNOWN;
  }
}
