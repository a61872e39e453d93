package org.collectiveimpact.examples;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.backbone.BackboneStatus;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.core.party.Sector;
import org.collectiveimpact.core.precondition.Champion;
import org.collectiveimpact.core.precondition.Funding;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.precondition.LeadershipStance;
import org.collectiveimpact.core.precondition.UrgencySignal;
import org.collectiveimpact.core.preparation.ContinuationDecision;
import org.collectiveimpact.core.preparation.ContinuationOutcome;
import org.collectiveimpact.core.preparation.Dialogue;
import org.collectiveimpact.core.preparation.Feasibility;
import org.collectiveimpact.core.preparation.Launch;
import org.collectiveimpact.core.preparation.Outline;
import org.collectiveimpact.core.preparation.ReadinessAssessment;
import org.collectiveimpact.core.problem.SocialProblem;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.CollectiveImpact;

/**
 * The gate of a grants system: money for the launch is released only if nothing blocks the step.
 * The initiative comes from the system's own records, not from a file.
 */
public final class StageGate {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final CollectiveImpact engine;

  StageGate(CollectiveImpact engine) {
    this.engine = engine;
  }

  /** Asks twice: with a year of funding, and once three years are committed. */
  public static void main(String[] args) {
    StageGate gate = new StageGate(CollectiveImpact.standard());
    System.out.println("With money for a year:");
    gate.ask(literacy(LocalDate.of(2025, 6, 30)));
    System.out.println("With money for three years:");
    gate.ask(literacy(LocalDate.of(2027, 6, 30)));
  }

  /** Prints whether the initiative may launch and, if not, what would open the way. */
  private void ask(Initiative initiative) {
    Diagnosis diagnosis = engine.diagnose(initiative, TODAY);
    boolean atTheGate =
        diagnosis.transition().to().filter(LifecycleStage.LAUNCH::equals).isPresent();
    List<Finding> blocks = diagnosis.findings(Severity.BLOCK);
    boolean open = atTheGate && blocks.isEmpty();
    System.out.println(open ? "  release the grant" : "  hold the grant");
    for (Finding finding : blocks) {
      System.out.println("  - " + finding.code() + " " + finding.message());
      finding.remedy().ifPresent(remedy -> System.out.println("    " + remedy));
    }
  }

  /** An initiative whose outline is written, with money until a day. */
  private static Initiative literacy(LocalDate fundedUntil) {
    return Initiative.builder()
        .id(InitiativeId.of("reading-by-nine"))
        .name("Reading by Nine")
        .addSharedAim(Reading.of("Every child reads at grade level by the age of nine."))
        .problem(problem())
        .addChampions(champion())
        .addUrgency(urgency())
        .funding(funding(fundedUntil))
        .readiness(readiness())
        .outline(outline())
        .addBackbones(
            Backbone.builder()
                .name("Learning Centre")
                .addStatus(Reading.of(BackboneStatus.DESIGNATED))
                .addInterestFree(Reading.of(Answer.YES))
                .build())
        .launch(
            Launch.builder()
                .addInvitedSectors(Sector.PUBLIC, Sector.BUSINESS, Sector.THIRD)
                .addParticipantsMet(Reading.of(Answer.YES))
                .addParticipantsPrepared(Reading.of(Answer.YES))
                .build())
        .build();
  }

  private static SocialProblem problem() {
    return SocialProblem.builder()
        .addStatement(Reading.of("Half of the children cannot read when they leave school."))
        .addSocial(Reading.of(Answer.YES))
        .addSolutionKnown(Reading.of(Answer.NO))
        .addSolutionReplicable(Reading.of(Answer.NO))
        .addSingleActorCanSolve(Reading.of(Answer.NO))
        .addChangesOverTime(Reading.of(Answer.YES))
        .addContextDependent(Reading.of(Answer.YES))
        .addWideRangeOfActors(Reading.of(Answer.YES))
        .addExpertKnowledgeSufficient(Reading.of(Answer.NO))
        .addRequiresEveryoneInvolved(Reading.of(Answer.YES))
        .addRequiresExperimentation(Reading.of(Answer.YES))
        .build();
  }

  private static Champion champion() {
    return Champion.builder()
        .name("Dana Levi")
        .sector(Sector.THIRD)
        .addRecognised(Reading.of(Answer.YES))
        .addInfluence(Reading.of(Level.HIGH))
        .addPromotes(Reading.of(Answer.YES))
        .addStance(Reading.of(LeadershipStance.FACILITATES))
        .addCanMobiliseCeoLevel(Reading.of(Answer.YES))
        .addSectorsReached(Sector.PUBLIC, Sector.THIRD)
        .build();
  }

  private static UrgencySignal urgency() {
    return UrgencySignal.builder()
        .level(Level.HIGH)
        .statement("Results fell three years in a row.")
        .addSharedBy("City council", "Chamber of commerce")
        .addSectors(Sector.PUBLIC, Sector.BUSINESS)
        .build();
  }

  private static Funding funding(LocalDate until) {
    return Funding.builder()
        .addCommitments(
            FundingCommitment.builder()
                .funder("North River Foundation")
                .from(TODAY)
                .to(until)
                .anchor(Answer.YES)
                .build())
        .build();
  }

  private static ReadinessAssessment readiness() {
    return ReadinessAssessment.builder()
        .addFeasibility(Reading.of(Feasibility.FEASIBLE))
        .addDialogues(Dialogue.builder().title("Parents and teachers").build())
        .addContinuationDecisions(
            ContinuationDecision.builder().outcome(ContinuationOutcome.CONTINUE_WITH_CI).build())
        .build();
  }

  private static Outline outline() {
    return Outline.builder()
        .author("Learning Centre")
        .startedOn(LocalDate.of(2024, 2, 1))
        .completedOn(LocalDate.of(2024, 5, 1))
        .addProvisional(Reading.of(Answer.YES))
        .addCitesFindings(Reading.of(Answer.YES))
        .addComponentsAddressed(Component.values())
        .build();
  }
}
