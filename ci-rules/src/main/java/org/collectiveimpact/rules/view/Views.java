package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.rules.Thresholds;

/**
 * Everything measured about an initiative as of a date, one view per topic.
 *
 * @param asOf the date
 * @param thresholds the numbers that rules compare with; no view looks at them
 * @param profile what kind of initiative it is
 * @param history the declared moves and the end
 * @param problem the problem
 * @param coreGroup the actors who decided to act
 * @param urgency the feeling of urgency
 * @param leadership the champions
 * @param funding the money
 * @param field the stakeholders
 * @param readiness the readiness assessment
 * @param outline the outline
 * @param launch the launch
 * @param governance who leads and decides
 * @param backbone the backbone
 * @param partnership the partners
 * @param agenda the common agenda
 * @param measurement shared measurement
 * @param activity work groups and coordinated action
 * @param communication communication
 * @param trust trust and agreement
 * @param sectors work inside single sectors
 * @param perspectives who looked, and where points of view differ
 * @param success how success is looked at
 * @param funders those who committed money
 * @param effectiveness the ratings of the backbone
 * @param learning what partners learn together
 * @param pulse how partners find the process
 * @param place the geographic community
 * @param solutions where solutions come from
 * @param challenges the challenges met
 * @param tasks the tasks one by one
 */
public record Views(
    LocalDate asOf,
    Thresholds thresholds,
    ProfileView profile,
    HistoryView history,
    ProblemView problem,
    CoreGroupView coreGroup,
    UrgencyView urgency,
    LeadershipView leadership,
    FundingView funding,
    FieldView field,
    ReadinessView readiness,
    OutlineView outline,
    LaunchView launch,
    GovernanceView governance,
    BackboneView backbone,
    PartnershipView partnership,
    AgendaView agenda,
    MeasurementView measurement,
    ActivityView activity,
    CommunicationView communication,
    TrustView trust,
    SectorsView sectors,
    PerspectivesView perspectives,
    SuccessView success,
    FundersView funders,
    EffectivenessView effectiveness,
    LearningView learning,
    PulseView pulse,
    PlaceView place,
    SolutionsView solutions,
    ChallengesView challenges,
    List<TaskView> tasks) {

  /** Measures {@code initiative} as it was recorded to be on {@code asOf}. */
  public static Views of(Initiative initiative, LocalDate asOf) {
    return of(initiative, asOf, Thresholds.standard());
  }

  /** The same, for rules that compare with these numbers. */
  public static Views of(Initiative initiative, LocalDate asOf, Thresholds thresholds) {
    AsOf at = new AsOf(asOf);
    LaunchView launch = LaunchView.of(initiative, at);
    AgendaView agenda = AgendaView.of(initiative, at);
    BackboneView backbone = BackboneView.of(initiative, at);
    return new Views(
        asOf,
        thresholds,
        ProfileView.of(initiative, at),
        HistoryView.of(initiative, at),
        ProblemView.of(initiative, at),
        CoreGroupView.of(initiative, at),
        UrgencyView.of(initiative, at),
        LeadershipView.of(initiative, at),
        FundingView.of(initiative, launch.heldOn(), at),
        FieldView.of(initiative, at),
        ReadinessView.of(initiative, at),
        OutlineView.of(initiative, at),
        launch,
        GovernanceView.of(initiative, at),
        backbone,
        PartnershipView.of(initiative, agenda, at),
        agenda,
        MeasurementView.of(initiative, at),
        ActivityView.of(initiative, agenda, at),
        CommunicationView.of(initiative, at),
        TrustView.of(initiative, at),
        SectorsView.of(initiative, at),
        PerspectivesView.of(initiative, at),
        SuccessView.of(initiative, at),
        FundersView.of(initiative, at),
        EffectivenessView.of(initiative, backbone.rolesPerformed(), at),
        LearningView.of(initiative, at),
        PulseView.of(initiative, at),
        PlaceView.of(initiative, at),
        SolutionsView.of(initiative, at),
        ChallengesView.of(initiative, at),
        TaskView.listOf(initiative, at));
  }
}
