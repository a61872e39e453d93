package org.collectiveimpact.rules.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskQuestion;
import org.collectiveimpact.rules.text.Aim;
import org.collectiveimpact.rules.text.Claim;
import org.collectiveimpact.rules.text.Confidence;
import org.collectiveimpact.rules.text.TitleReading;
import org.collectiveimpact.rules.view.TaskTraits;

/**
 * What kind of work tasks with certain traits were found to be.
 *
 * @param traits the traits
 * @param kind the kind of work
 * @param component the component they advance
 * @param role the role of the backbone they serve, of work that belongs to no component of its own
 * @param mode whether their words plan or execute
 * @param confidence how sure the kind is, from 0 to 1
 * @param alternatives the components that came close, or of two tasks in one those of its parts
 * @param questions what would settle the kind where it stays open
 * @param because the rule and the fields or words it rests on
 */
public record Classified(
    TaskTraits traits,
    TaskKind kind,
    Optional<Component> component,
    Optional<BackboneRole> role,
    Optional<TaskMode> mode,
    double confidence,
    List<Component> alternatives,
    List<TaskQuestion> questions,
    List<String> because) {

  /** Tasks that advance a component; their kind is the component's. */
  public static Classified advances(TaskTraits traits, Component component, String because) {
    TaskKind kind = TaskKind.valueOf(component.kind().name());
    return recorded(traits, kind, Optional.of(component), 1, because);
  }

  /** Tasks of the preliminary stages. */
  public static Classified preliminary(TaskTraits traits, String because) {
    return recorded(traits, TaskKind.PRELIMINARY, Optional.empty(), 1, because);
  }

  /** Tasks whose kind a careful reader could not tell from the record. */
  public static Classified undetermined(TaskTraits traits, String because) {
    return recorded(traits, TaskKind.UNDETERMINED, Optional.empty(), 0, because);
  }

  private static Classified recorded(
      TaskTraits traits,
      TaskKind kind,
      Optional<Component> component,
      double confidence,
      String because) {
    return new Classified(
        traits,
        kind,
        component,
        Optional.empty(),
        Optional.empty(),
        confidence,
        List.of(),
        List.of(),
        List.of(because));
  }

  /** Tasks whose title speaks most strongly of one aim. */
  public static Classified byTitle(TitleReading reading, String rule) {
    Aim aim = reading.aim();
    return new Classified(
        TaskTraits.ofTitle(reading.title()),
        aim.kind(),
        aim.component(),
        aim == Aim.BACKBONE_ORGANIZATION ? Optional.ofNullable(reading.role()) : Optional.empty(),
        Optional.ofNullable(reading.mode()),
        Confidence.of(reading),
        components(aims(reading.near().stream().skip(1).toList())),
        List.of(),
        because(rule, List.of(reading.claims().get(0))));
  }

  /** Tasks whose title holds two tasks of one kind. */
  public static Classified twoInOne(TitleReading reading, String rule) {
    return new Classified(
        TaskTraits.ofTitle(reading.title()),
        reading.parts().get(0).kind(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(reading.mode()),
        Confidence.of(reading),
        components(reading.parts()),
        List.of(TaskQuestion.TWO_TASKS_IN_ONE),
        because(rule, reading.claims()));
  }

  /** Tasks whose title leaves the kind open between some aims, which a question would settle. */
  public static Classified open(TitleReading reading, String rule) {
    List<Claim> claims = reading.divided() ? reading.claims() : reading.rivals();
    List<Aim> aims = reading.divided() ? reading.parts() : aims(claims);
    return new Classified(
        TaskTraits.ofTitle(reading.title()),
        TaskKind.UNDETERMINED,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(reading.mode()),
        0,
        components(aims),
        questions(reading, aims),
        because(rule, claims));
  }

  private static List<Aim> aims(List<Claim> claims) {
    return claims.stream().map(Claim::aim).toList();
  }

  private static List<Component> components(List<Aim> aims) {
    return aims.stream().flatMap(aim -> aim.component().stream()).toList();
  }

  private static List<TaskQuestion> questions(TitleReading reading, List<Aim> aims) {
    if (reading.divided()) {
      return List.of(TaskQuestion.TWO_TASKS_IN_ONE);
    }
    Set<TaskQuestion> questions = EnumSet.noneOf(TaskQuestion.class);
    for (Aim aim : aims) {
      questions.add(question(aim.kind()));
    }
    return questions.size() > 1
        ? List.copyOf(questions)
        : List.of(
            TaskQuestion.DEFINES_OR_DELIVERS_RESULT,
            TaskQuestion.BUILDS_OR_RUNS_BODY,
            TaskQuestion.RELATES_OR_INFORMS);
  }

  private static TaskQuestion question(TaskKind kind) {
    return switch (kind) {
      case CONTENT, UNDETERMINED -> TaskQuestion.DEFINES_OR_DELIVERS_RESULT;
      case INFRASTRUCTURE -> TaskQuestion.BUILDS_OR_RUNS_BODY;
      case PROCESS -> TaskQuestion.RELATES_OR_INFORMS;
      case PRELIMINARY -> TaskQuestion.PREPARES_INITIATIVE;
    };
  }

  private static List<String> because(String rule, List<Claim> claims) {
    List<String> because = new ArrayList<>();
    for (Claim claim : claims) {
      claim.signals().forEach(signal -> because.add(rule + ": " + signal));
    }
    return because.isEmpty() ? List.of(rule + ": no word of the title says anything") : because;
  }
}
