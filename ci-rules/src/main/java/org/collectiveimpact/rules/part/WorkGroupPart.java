package org.collectiveimpact.rules.part;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.activity.WorkGroupStatus;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.measurement.IndicatorId;
import org.collectiveimpact.rules.view.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A work group.
 *
 * @param asOf the date it is looked at from
 * @param id its identifier
 * @param name what it is called
 * @param formedOn the day it was formed
 * @param keyPoint the key point it works on
 * @param status how far it has come
 * @param ratified whether it was ratified after the framework was agreed
 * @param organizations the organisations taking part
 * @param workPlan whether it has a work plan
 * @param indicators the shared indicators its plan aims at, by identifier
 * @param tiedToAgenda whether its strategies keep a clear tie to the agenda
 * @param links the groups it coordinates with, by identifier
 * @param backboneContact whether the backbone keeps contact with it
 * @param feedbackOn the last day it received feedback based on data
 * @param rhythmMonths how many months pass between its meetings
 * @param sharedOn the last day it shared data and stories
 */
public record WorkGroupPart(
    LocalDate asOf,
    String id,
    String name,
    @Nullable LocalDate formedOn,
    @Nullable String keyPoint,
    @Nullable WorkGroupStatus status,
    Answer ratified,
    List<String> organizations,
    Answer workPlan,
    List<String> indicators,
    Answer tiedToAgenda,
    List<String> links,
    Answer backboneContact,
    @Nullable LocalDate feedbackOn,
    @Nullable Integer rhythmMonths,
    @Nullable LocalDate sharedOn)
    implements Part {

  static WorkGroupPart of(WorkGroup group, AsOf at) {
    return new WorkGroupPart(
        at.date(),
        group.id().value(),
        group.name(),
        group.date().orElse(null),
        group.keyPoint().orElse(null),
        at.value(group.status()),
        at.answer(group.ratified()),
        Parts.sorted(group.organizations()),
        at.answer(group.workPlan()),
        Parts.sorted(group.indicators().stream().map(IndicatorId::value).toList()),
        at.answer(group.tiedToAgenda()),
        Parts.sorted(group.links().stream().map(WorkGroupId::value).toList()),
        at.answer(group.backboneContact()),
        Parts.last(group.feedbackDates(), at),
        at.value(group.meetingCadenceMonths()),
        Parts.last(group.sharedOn(), at));
  }

  @Override
  public String kind() {
    return "workGroup";
  }
}
