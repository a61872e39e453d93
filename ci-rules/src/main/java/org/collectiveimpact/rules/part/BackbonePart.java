package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.backbone.AdaptiveLeadershipSkill;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneResponsibility;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.backbone.RolePerformance;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.party.OrganizationType;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A backbone.
 *
 * @param asOf the date it is looked at from
 * @param id its name, for it has no identifier
 * @param name what it is called
 * @param type its form
 * @param status how far it has come
 * @param hosts the organisations that carry it
 * @param rolesPerformed the roles it performs
 * @param infrastructure whether its infrastructure is built
 * @param dedicated whether a unit or staff is dedicated to the initiative alone
 * @param interestFree whether it is free of interests of its own
 * @param neutrality how neutral partners find it
 * @param credibility how credible partners find it
 * @param leader who leads it
 * @param partnersLead whether partners say that they lead
 * @param skills the abilities of adaptive leadership it has
 * @param responsibilities the day-to-day responsibilities it covers
 * @param fundedMonths for how many months its own funding lasts
 * @param reportedOn its last report to the committee
 */
public record BackbonePart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable OrganizationType type,
    @Nullable BackboneStatus status,
    List<String> hosts,
    Set<BackboneRole> rolesPerformed,
    Answer infrastructure,
    Answer dedicated,
    Answer interestFree,
    @Nullable Level neutrality,
    @Nullable Level credibility,
    @Nullable String leader,
    Answer partnersLead,
    Set<AdaptiveLeadershipSkill> skills,
    Set<BackboneResponsibility> responsibilities,
    @Nullable Integer fundedMonths,
    @Nullable LocalDate reportedOn)
    implements Part {

  static BackbonePart of(Backbone backbone, AsOf at) {
    EnumSet<BackboneRole> performed = EnumSet.noneOf(BackboneRole.class);
    for (RolePerformance role : backbone.roles()) {
      if (at.isPresent(role) && at.answer(role.performed()) == Answer.YES) {
        performed.add(role.role());
      }
    }
    return new BackbonePart(
        at.date(),
        backbone.name(),
        backbone.name(),
        backbone.type().orElse(null),
        at.value(backbone.status()),
        Parts.sorted(backbone.hosts()),
        Parts.inOrder(performed),
        at.answer(backbone.infrastructure()),
        at.answer(backbone.dedicated()),
        at.answer(backbone.interestFree()),
        at.value(backbone.neutralityRating()),
        at.value(backbone.credibilityRating()),
        at.value(backbone.leader()),
        at.answer(backbone.partnersLead()),
        Parts.inOrder(backbone.skills()),
        Parts.inOrder(backbone.responsibilities()),
        at.value(backbone.fundedMonths()),
        at.lastDate(backbone.progressReports()));
  }

  @Override
  public String kind() {
    return "backbone";
  }
}
