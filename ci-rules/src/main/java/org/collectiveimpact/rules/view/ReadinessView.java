package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.preparation.ContinuationDecision;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.DialogueTopic;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.FieldMapping;
import org.collectiveimpact.core.preparation.MappingMethod;
import org.collectiveimpact.core.preparation.MappingStatus;
import org.collectiveimpact.core.preparation.ProfessionalBody;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.jspecify.annotations.Nullable;

/**
 * The readiness assessment (A-030..A-044, B-172, B-178).
 *
 * @param fieldRipeness how ripe the field is; absent if not assessed
 * @param readinessForJointAction how ready the actors are; absent if not assessed
 * @param mappingStatus how far the mapping has come; absent if not recorded
 * @param mappingCompletedOn the day the mapping was completed; absent if not dated
 * @param monthsSinceMapping full months since the mapping was last completed; absent if not dated
 * @param mappingMethods the tools the mapping uses, once it is under way
 * @param findings how many findings of the mapping are recorded
 * @param dataSources how many data sources are recorded
 * @param keyActorMeetings how many meetings with key actors took place
 * @param mapperHasInterests whether the mapping body has interests of its own
 * @param professionalBodies how many professional bodies are recorded
 * @param bodyApproached whether a professional body was approached
 * @param bodyEngaged whether a professional body was engaged
 * @param bodyEngagedOn the day it was engaged; absent if not dated
 * @param sideEffectsConsidered whether side effects of its activity were considered
 * @param powerStructureReviewed whether the structure of power was reviewed
 * @param feasibility whether collective impact is feasible; absent if not recorded
 * @param needToActDifferently whether the need to act differently is understood
 * @param dialogues how many dialogues were held
 * @param dialogueTopics what they were about
 * @param decision the latest decision whether to continue; absent if there is none
 * @param continuedOn the day it was first decided to go on the collective-impact way; absent if it
 *     was not or is not dated
 */
public record ReadinessView(
    @Nullable Level fieldRipeness,
    @Nullable Level readinessForJointAction,
    @Nullable MappingStatus mappingStatus,
    @Nullable LocalDate mappingCompletedOn,
    @Nullable Integer monthsSinceMapping,
    Set<MappingMethod> mappingMethods,
    int findings,
    int dataSources,
    int keyActorMeetings,
    Answer mapperHasInterests,
    int professionalBodies,
    Answer bodyApproached,
    Answer bodyEngaged,
    @Nullable LocalDate bodyEngagedOn,
    Answer sideEffectsConsidered,
    Answer powerStructureReviewed,
    @Nullable Feasibility feasibility,
    Answer needToActDifferently,
    int dialogues,
    Set<DialogueTopic> dialogueTopics,
    @Nullable ContinuationOutcome decision,
    @Nullable LocalDate continuedOn) {

  private static final ReadinessAssessment NOTHING = ReadinessAssessment.builder().build();
  private static final FieldMapping NO_MAPPING = FieldMapping.builder().build();

  static ReadinessView of(Initiative initiative, AsOf at) {
    ReadinessAssessment readiness = initiative.readiness().orElse(NOTHING);
    FieldMapping mapping = readiness.mapping().orElse(NO_MAPPING);
    List<ProfessionalBody> bodies = at.present(readiness.professionalBodies());
    Answer approached = Answer.UNKNOWN;
    Answer engaged = Answer.UNKNOWN;
    Answer sideEffects = Answer.UNKNOWN;
    LocalDate engagedOn = null;
    for (ProfessionalBody body : bodies) {
      approached = best(approached, at.answer(body.approached()));
      engaged = best(engaged, at.answer(body.engaged()));
      sideEffects = best(sideEffects, at.answer(body.sideEffectsConsidered()));
      LocalDate date = at.firstDate(body.engaged(), Answer.YES::equals);
      engagedOn = date == null ? engagedOn : AsOf.earlier(engagedOn, date);
    }
    List<Dialogue> dialogues = at.happened(readiness.dialogues());
    EnumSet<DialogueTopic> topics = EnumSet.noneOf(DialogueTopic.class);
    dialogues.forEach(dialogue -> topics.addAll(dialogue.topics()));
    ContinuationDecision decision = latestDecision(readiness, at);
    MappingStatus status = at.value(mapping.status());
    LocalDate completedOn = at.firstDate(mapping.status(), MappingStatus.COMPLETED::equals);
    boolean begun = status != null && status != MappingStatus.PLANNED;
    return new ReadinessView(
        at.value(readiness.fieldRipeness()),
        at.value(readiness.readinessForJointAction()),
        status,
        completedOn,
        at.monthsSince(at.lastDate(mapping.status(), MappingStatus.COMPLETED)),
        begun ? mapping.methods() : Set.of(),
        begun ? mapping.findings().size() : 0,
        begun ? mapping.dataSources().size() : 0,
        at.happened(mapping.keyActorMeetings()).size(),
        at.answer(mapping.mapperHasInterests()),
        bodies.size(),
        best(approached, engaged),
        engaged,
        engagedOn,
        sideEffects,
        at.answer(readiness.powerStructureReviewed()),
        at.value(readiness.feasibility()),
        at.answer(readiness.needToActDifferently()),
        dialogues.size(),
        topics,
        decision == null ? null : decision.outcome(),
        continuedOn(readiness, at));
  }

  /** Whether the mapping uses a tool made for it. */
  public boolean mappedWithTool() {
    return mappingMethods.contains(MappingMethod.READINESS_ASSESSMENT)
        || mappingMethods.contains(MappingMethod.NETWORK_MAPPING);
  }

  /** The more advanced of two answers: yes, in progress, no, unknown. */
  static Answer best(Answer one, Answer other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The latest decision; of several on one day the most cautious one. */
  private static @Nullable ContinuationDecision latestDecision(
      ReadinessAssessment readiness, AsOf at) {
    ContinuationDecision latest = null;
    for (ContinuationDecision decision : at.happened(readiness.continuationDecisions())) {
      if (latest == null || isLater(decision, latest)) {
        latest = decision;
      }
    }
    return latest;
  }

  private static @Nullable LocalDate continuedOn(ReadinessAssessment readiness, AsOf at) {
    LocalDate first = null;
    for (ContinuationDecision decision : at.happened(readiness.continuationDecisions())) {
      if (decision.outcome() == ContinuationOutcome.CONTINUE_WITH_CI) {
        if (decision.date().isEmpty()) {
          return null;
        }
        first = AsOf.earlier(first, decision.date().get());
      }
    }
    return first;
  }

  private static boolean isLater(ContinuationDecision one, ContinuationDecision other) {
    LocalDate date = one.date().orElse(LocalDate.MIN);
    LocalDate otherDate = other.date().orElse(LocalDate.MIN);
    return date.isAfter(otherDate)
        || (date.equals(otherDate) && one.outcome().compareTo(other.outcome()) > 0);
  }
}
