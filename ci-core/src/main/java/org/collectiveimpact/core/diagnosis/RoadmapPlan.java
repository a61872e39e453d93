package org.collectiveimpact.core.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.stage.LifecycleStage;

/** Puts the findings of a diagnosis into the order of a roadmap. */
final class RoadmapPlan {

  /** The findings of one group. */
  private static final class Agenda {
    private final List<RoadmapItem> toDo = new ArrayList<>();
    private final List<RoadmapItem> toRecord = new ArrayList<>();
  }

  private static final String TRANSITION = "CI-T";

  private final Map<RoadmapPart, Map<RoadmapArea, Agenda>> parts = new EnumMap<>(RoadmapPart.class);

  private RoadmapPlan() {}

  /** The roadmap of a diagnosis. */
  static Roadmap of(Diagnosis diagnosis) {
    Roadmap.Builder roadmap = Roadmap.builder().to(diagnosis.transition().to());
    if (diagnosis.closed()) {
      return roadmap.build();
    }
    RoadmapPlan plan = new RoadmapPlan();
    LifecycleStage from = diagnosis.transition().from().orElse(LifecycleStage.DECISION_TO_ACT);
    for (Finding finding : diagnosis.findings()) {
      if (finding.severity() != Severity.INFO) {
        plan.add(finding, from);
      }
    }
    plan.parts.forEach(
        (part, areas) ->
            areas.forEach(
                (area, agenda) ->
                    roadmap.addGroups(
                        RoadmapGroup.builder()
                            .part(part)
                            .area(area)
                            .toDo(agenda.toDo)
                            .toRecord(agenda.toRecord)
                            .build())));
    return roadmap.build();
  }

  private void add(Finding finding, LifecycleStage from) {
    Agenda agenda =
        parts
            .computeIfAbsent(part(finding, from), part -> new EnumMap<>(RoadmapArea.class))
            .computeIfAbsent(area(finding), area -> new Agenda());
    RoadmapItem item =
        RoadmapItem.builder()
            .code(finding.code())
            .severity(finding.severity())
            .subject(finding.subject())
            .message(finding.message())
            .remedy(finding.remedy())
            .build();
    (finding.kind() == FindingKind.MISSING_DATA ? agenda.toRecord : agenda.toDo).add(item);
  }

  private static RoadmapPart part(Finding finding, LifecycleStage from) {
    return switch (finding.severity()) {
      case BLOCK -> RoadmapPart.TO_OPEN_THE_STEP;
      case VIOLATION -> RoadmapPart.TO_PUT_RIGHT;
      case WARN, INFO ->
          isBehind(finding.code(), from) ? RoadmapPart.PASSED_WITHOUT : RoadmapPart.TO_LOOK_AT;
    };
  }

  /** Codes such as {@code CI-T34-003} tell what step asks: here the one from stage 3 to stage 4. */
  private static boolean isBehind(String code, LifecycleStage from) {
    int digit = TRANSITION.length() + 1;
    if (!code.startsWith(TRANSITION) || code.length() <= digit) {
      return false;
    }
    int stage = Character.digit(code.charAt(digit), 10);
    return stage >= 0
        && (stage <= from.ordinal() + 1)
        && (stage > 0 || from != LifecycleStage.DECISION_TO_ACT);
  }

  /** The area of the fact that decided the finding. */
  private static RoadmapArea area(Finding finding) {
    return RoadmapArea.of(
        finding.because().isEmpty() ? finding.subject() : finding.because().get(0).label());
  }
}
