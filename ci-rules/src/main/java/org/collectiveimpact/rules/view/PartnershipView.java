package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.activity.ActionPlan;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.BasicUnderstanding;
import org.collectiveimpact.core.party.Expectation;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.PartnerId;
import org.collectiveimpact.core.party.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The partners (A-010, A-050, A-124, A-125, B-061, B-065, B-107, B-110, B-226).
 *
 * @param partners how many partners are recorded
 * @param joinedSinceReview how many of them joined after the agenda was last reviewed
 * @param sectors the sectors they belong to
 * @param understandingsAffirmed the basic understandings that at least one partner affirmed
 * @param lackingUnderstanding partners who affirmed one basic understanding and not the other, by
 *     name
 * @param withoutUnderstanding partners who are not recorded to have affirmed any, by name
 * @param wrongExpectations partners who expect a known solution, a quick win or a benefit of their
 *     own, by name
 * @param shortestHorizonMonths the shortest horizon a partner committed to; absent if none is
 *     recorded
 * @param notEndorsing partners known not to endorse the agenda, by name
 * @param withoutAddedValue partners whose added value is not recorded, by name
 * @param withoutStrength partners whose strengths are not recorded, by name
 * @param withoutActionPlan partners without a recorded action plan, by name
 */
public record PartnershipView(
    int partners,
    int joinedSinceReview,
    Set<Sector> sectors,
    Set<BasicUnderstanding> understandingsAffirmed,
    List<String> lackingUnderstanding,
    List<String> withoutUnderstanding,
    List<String> wrongExpectations,
    @Nullable Integer shortestHorizonMonths,
    List<String> notEndorsing,
    List<String> withoutAddedValue,
    List<String> withoutStrength,
    List<String> withoutActionPlan) {

  static PartnershipView of(Initiative initiative, AgendaView agenda, AsOf at) {
    Set<PartnerId> planners = new HashSet<>();
    for (ActionPlan plan : initiative.actionPlans()) {
      if (at.isPresent(plan)) {
        planners.add(plan.partner());
      }
    }
    EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
    EnumSet<BasicUnderstanding> affirmed = EnumSet.noneOf(BasicUnderstanding.class);
    List<String> lacking = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> notEndorsing = new ArrayList<>();
    List<String> noValue = new ArrayList<>();
    List<String> noStrength = new ArrayList<>();
    List<String> noPlan = new ArrayList<>();
    List<String> none = new ArrayList<>();
    LocalDate reviewedOn = agenda.lastReviewedOn();
    Integer shortest = null;
    int count = 0;
    int joined = 0;
    for (Partner partner : initiative.partners()) {
      if (at.isPresent(partner)) {
        count++;
        partner.sector().ifPresent(sectors::add);
        affirmed.addAll(partner.understandings());
        addIf(partner.understandings().size() == 1, lacking, partner);
        addIf(partner.understandings().isEmpty(), none, partner);
        joined += reviewedOn != null && isAfter(partner.date(), reviewedOn) ? 1 : 0;
        addIf(expectsWrongly(partner), wrong, partner);
        addIf(at.answer(partner.agendaEndorsed()) == Answer.NO, notEndorsing, partner);
        addIf(at.stated(partner.uniqueAddedValue()) != Answer.YES, noValue, partner);
        addIf(partner.strengths().isEmpty(), noStrength, partner);
        addIf(!planners.contains(partner.id()), noPlan, partner);
        Integer horizon = at.value(partner.commitmentHorizonMonths());
        if (horizon != null && (shortest == null || horizon < shortest)) {
          shortest = horizon;
        }
      }
    }
    return new PartnershipView(
        count,
        joined,
        sectors,
        affirmed,
        PartNames.sorted(lacking),
        PartNames.sorted(none),
        PartNames.sorted(wrong),
        shortest,
        PartNames.sorted(notEndorsing),
        PartNames.sorted(noValue),
        PartNames.sorted(noStrength),
        PartNames.sorted(noPlan));
  }

  private static boolean isAfter(Optional<LocalDate> one, LocalDate other) {
    return one.isPresent() && one.get().isAfter(other);
  }

  private static void addIf(boolean condition, List<String> names, Partner partner) {
    if (condition) {
      names.add(partner.name());
    }
  }

  private static boolean expectsWrongly(Partner partner) {
    return partner.expectations().contains(Expectation.PREDEFINED_SOLUTION)
        || partner.expectations().contains(Expectation.QUICK_WIN)
        || partner.expectations().contains(Expectation.OWN_BENEFIT);
  }
}
