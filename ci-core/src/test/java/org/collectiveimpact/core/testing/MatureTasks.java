package org.collectiveimpact.core.testing;

import static org.collectiveimpact.core.testing.Facts.at;
import static org.collectiveimpact.core.testing.Facts.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.core.activity.WorkGroupId;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.task.TaskMode;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.core.task.TaskStatus;

/** The thirty tasks of {@link MatureInitiative}: every kind and every typed part. */
final class MatureTasks {

  private MatureTasks() {}

  static List<Task> build() {
    Stream<Task.Builder> preliminary =
        Stream.of(
            part("2014-04-20", TaskOwnerPart.READINESS_ASSESSMENT)
                .title("Map the field and assess the three preconditions"),
            part("2014-04-16", TaskOwnerPart.READINESS_ASSESSMENT)
                .title("זיהוי גוף מקצועי שיבצע את המיפוי וההערכה ופנייה אליו"),
            part("2014-05-20", TaskOwnerPart.READINESS_ASSESSMENT)
                .title("Hold dialogues about issue, community context, and available resources"),
            part("2014-07-16", TaskOwnerPart.OUTLINE).title("גיבוש תכנית פעולה להתנעת היוזמה"),
            part("2014-07-20", TaskOwnerPart.OUTLINE)
                .title("Write the outline on the findings of the mapping"),
            part("2014-10-02", TaskOwnerPart.LAUNCH)
                .title("פגישות עם שחקני מפתח לקראת מפגש ההתנעה"));
    Stream<Task.Builder> agenda =
        Stream.of(
            planning("2014-11-20", Component.COMMON_AGENDA)
                .title("הגדרת הבעיה וניסוח החזון והמטרות"),
            part("2014-12-05", TaskOwnerPart.COMMON_AGENDA)
                .mode(TaskMode.PLANNING)
                .title("Engage the community to help frame common agenda"),
            part("2015-01-05", TaskOwnerPart.COMMON_AGENDA)
                .title("יצירת גבולות – זיהוי התחום שבו היוזמה מתמקדת"),
            part("2015-05-20", TaskOwnerPart.STRATEGIC_FRAMEWORK)
                .title("פיתוח מסגרת אסטרטגית לפעולה"),
            planning("2015-06-01", Component.COMMON_AGENDA)
                .title("Finalize full common agenda and how it will be pursued"));
    Stream<Task.Builder> measurement =
        Stream.of(
            planning("2015-01-10", Component.SHARED_MEASUREMENT)
                .title("בניית תשתית למדידה משותפת – התחלה של בניית תכנית מדידה"),
            part("2015-06-01", TaskOwnerPart.MEASUREMENT_PLAN)
                .title("Establish population level goals and shared measures"),
            part("2015-09-01", TaskOwnerPart.MEASUREMENT_PLAN)
                .mode(TaskMode.PLANNING)
                .title("להסכים על מדדים משותפים עם כל השותפים"),
            execution("2016-01-10", Component.SHARED_MEASUREMENT)
                .title("איסוף נתונים רבעוני מכל השותפים"),
            execution("2016-06-01", Component.SHARED_MEASUREMENT)
                .title("Data is used to learn, improve, and refine strategies and metrics"));
    Stream<Task.Builder> activities =
        Stream.of(
            planning("2015-01-15", Component.MUTUALLY_REINFORCING_ACTIVITIES)
                .title("Plan how the partners' activities are coordinated"),
            part("2015-10-01", TaskOwnerPart.WORK_GROUP)
                .workGroup(WorkGroupId.of("wg-1"))
                .mode(TaskMode.PLANNING)
                .title("Work group on school to work writes its work plan"),
            part("2015-11-01", TaskOwnerPart.WORK_GROUP)
                .workGroup(WorkGroupId.of("wg-2"))
                .title("קבוצות עבודה מזהות אסטרטגיות פעולה ובונות תכנית עבודה"),
            part("2016-02-01", TaskOwnerPart.ACTION_PLAN).title("סנכרון תכניות העבודה של העמותות"),
            execution("2016-03-01", Component.MUTUALLY_REINFORCING_ACTIVITIES)
                .title("Facilitate collaboration across groups"));
    Stream<Task.Builder> backbone =
        Stream.of(
            part("2014-12-01", TaskOwnerPart.BACKBONE).title("בינוי ארגון השדרה"),
            part("2014-12-01", TaskOwnerPart.STEERING_COMMITTEE)
                .title("כתיבת תקנון לעבודת ועדת ההיגוי"),
            planning("2015-03-25", Component.BACKBONE_ORGANIZATION)
                .title("גיוס מימון לפי ציפיות ועדת ההיגוי"),
            execution("2016-01-15", Component.BACKBONE_ORGANIZATION)
                .title("קידום מדיניות ציבורית תומכת"));
    Stream<Task.Builder> process =
        Stream.of(
            part("2014-11-20", TaskOwnerPart.COMMUNICATION)
                .title("הגדרת נהלים לתקשורת באמצעות מפגשים אישיים וקבוצתיים"),
            execution("2015-01-15", Component.CONTINUOUS_COMMUNICATION)
                .title("Publish a monthly newsletter to all partners"),
            part("2014-12-10", TaskOwnerPart.TRUST_BUILDING)
                .title("סדנה לבניית אמון בין מנכ\"לים בוועדת ההיגוי"),
            part("2014-09-01", TaskOwnerPart.INTRA_SECTOR_DIALOGUE)
                .title("שיח מובנה ומשתף בתוך כל מגזר בנפרד"));
    Stream<Task.Builder> unclear = Stream.of(task("2016-05-01").title("להזמין כיבוד"));
    List<Task> tasks = new ArrayList<>();
    Stream.of(preliminary, agenda, measurement, activities, backbone, process, unclear)
        .flatMap(kind -> kind)
        .forEach(task -> tasks.add(task.id(TaskId.of("t-" + (tasks.size() + 1))).build()));
    return tasks;
  }

  private static Task.Builder part(String date, TaskOwnerPart part) {
    return task(date).partOf(part);
  }

  private static Task.Builder planning(String date, Component component) {
    return task(date).component(component).mode(TaskMode.PLANNING);
  }

  private static Task.Builder execution(String date, Component component) {
    return task(date).component(component).mode(TaskMode.EXECUTION);
  }

  /** A task that is open at first and done a year later. */
  private static Task.Builder task(String date) {
    LocalDate done = on(date).plusYears(1);
    return Task.builder()
        .status(List.of(at(date, TaskStatus.OPEN), Reading.since(done, TaskStatus.DONE)))
        .owner("Noa Amir")
        .dueOn(done)
        .date(on(date));
  }
}
