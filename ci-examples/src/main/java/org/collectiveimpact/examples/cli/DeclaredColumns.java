package org.collectiveimpact.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskOwnerPart;
import org.collectiveimpact.examples.tables.Headings;
import org.collectiveimpact.examples.tables.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a list tells about its tasks besides their words. */
final class DeclaredColumns {

  /** The columns, as they are named on the command line. */
  @SuppressWarnings("unused") // picocli sets the fields
  static final class Names {
    @Option(
        names = "--component-column",
        paramLabel = "NAME",
        description = "The component that a task is declared to advance; it settles the kind.")
    private @Nullable String component;

    @Option(
        names = "--work-group-column",
        paramLabel = "NAME",
        description = "The work group that a task belongs to; any settles the kind.")
    private @Nullable String workGroup;

    @Option(
        names = "--phase-column",
        paramLabel = "NAME",
        description =
            "The stage or phase of a task; one before the launch makes a task preliminary that its"
                + " words leave open.")
    private @Nullable String phase;

    @Option(
        names = "--date-column",
        paramLabel = "NAME",
        description = "The day a task was set; checked.")
    private @Nullable String date;

    @Option(
        names = "--due-column",
        paramLabel = "NAME",
        description = "The day a task is due; checked.")
    private @Nullable String due;
  }

  /** Takes what is wrong with a cell. */
  interface Complaints {
    /** The cell in this column is not as expected. */
    void add(int column, String message);
  }

  private static final Map<String, Component> COMPONENTS = names(Component.values());
  private static final Map<String, LifecycleStage> STAGES = names(LifecycleStage.values());
  private static final Map<String, Phase> PHASES = names(Phase.values());

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

  private static final int NONE = -1;
  private static final int MONTHS = 12;

  private final int component;
  private final int workGroup;
  private final int phase;
  private final int date;
  private final int due;

  /** Finds the columns by their names. */
  DeclaredColumns(Names names, Headings headings) {
    component = column(names.component, headings);
    workGroup = column(names.workGroup, headings);
    phase = column(names.phase, headings);
    date = column(names.date, headings);
    due = column(names.due, headings);
  }

  private static int column(@Nullable String name, Headings headings) {
    return name == null ? NONE : headings.column(name);
  }

  /** Adds what the row declares. */
  void declare(Row row, Task.Builder task, Complaints complaints) {
    read(
            row,
            component,
            DeclaredColumns::component,
            "a component: " + list(Component.values()),
            complaints)
        .ifPresent(task::component);
    read(row, workGroup, Optional::of, "", complaints)
        .ifPresent(group -> task.partOf(TaskOwnerPart.WORK_GROUP));
    read(row, date, DeclaredColumns::day, "a day such as 2015-06-30", complaints)
        .ifPresent(task::date);
    read(row, due, DeclaredColumns::day, "a day such as 2015-06-30", complaints)
        .ifPresent(task::dueOn);
  }

  /** The preliminary part that a task belongs to by its phase, if it is before the launch. */
  Optional<TaskOwnerPart> preliminary(Row row, Complaints complaints) {
    return read(
            row,
            phase,
            DeclaredColumns::stage,
            "a stage: " + list(LifecycleStage.values()),
            complaints)
        .flatMap(
            stage ->
                switch (stage) {
                  case DECISION_TO_ACT, READINESS_ASSESSMENT ->
                      Optional.of(TaskOwnerPart.READINESS_ASSESSMENT);
                  case OUTLINE_BUILDING -> Optional.of(TaskOwnerPart.OUTLINE);
                  default -> Optional.empty();
                });
  }

  private static <T> Optional<T> read(
      Row row,
      int column,
      Function<String, Optional<T>> reader,
      String expected,
      Complaints complaints) {
    String cell = column == NONE ? "" : Plain.text(row.cell(column));
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reader.apply(cell);
    if (value.isEmpty()) {
      complaints.add(column, "'" + brief(cell) + "' is not as expected; expected " + expected);
    }
    return value;
  }

  private static String brief(String cell) {
    int most = 40;
    return cell.length() <= most ? cell : cell.substring(0, most) + "…";
  }

  /** A component by its own name or by that in either language. */
  static Optional<Component> component(String cell) {
    return Optional.ofNullable(COMPONENTS.get(plain(cell)));
  }

  /** A stage by its name, or the first stage of a phase. */
  private static Optional<LifecycleStage> stage(String cell) {
    String name = plain(cell);
    LifecycleStage stage = STAGES.get(name);
    Phase found = PHASES.get(name);
    if (stage == null && found != null) {
      return Arrays.stream(LifecycleStage.values()).filter(it -> it.phase() == found).findFirst();
    }
    return Optional.ofNullable(stage);
  }

  /** A day; one written with slashes only if the month cannot be taken for the day. */
  private static Optional<LocalDate> day(String cell) {
    try {
      Matcher first = YEAR_FIRST.matcher(cell);
      if (first.matches()) {
        return Optional.of(LocalDate.of(number(first, 1), number(first, 2), number(first, 3)));
      }
      Matcher last = YEAR_LAST.matcher(cell);
      if (!last.matches()) {
        return Optional.empty();
      }
      int one = number(last, 1);
      int two = number(last, 3);
      boolean dayFirst = one > MONTHS || one == two || last.group(2).equals(".");
      if (!dayFirst && two <= MONTHS) {
        return Optional.empty();
      }
      return Optional.of(LocalDate.of(number(last, 4), dayFirst ? two : one, dayFirst ? one : two));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The constants by their own names and by those in both languages. */
  private static <E extends Enum<E>> Map<String, E> names(E[] constants) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : constants) {
      byName.put(plain(constant.name()), constant);
      for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("he"))) {
        byName.put(
            plain(org.collectiveimpact.core.names.Names.of(language).of(constant)), constant);
      }
    }
    return byName;
  }

  private static String plain(String name) {
    return name.strip()
        .replaceAll("[\\s_-]+", " ")
        .toLowerCase(Locale.ROOT)
        .replace("isation", "ization");
  }

  private static String list(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name());
    }
    return names.stream().collect(Collectors.joining(", "));
  }
}
