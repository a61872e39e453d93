package org.collectiveimpact.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.collectiveimpact.examples.tables.Flaw;
import org.collectiveimpact.examples.tables.Progress;
import org.collectiveimpact.examples.tables.TableException;
import org.collectiveimpact.examples.tables.TaskTable;
import org.collectiveimpact.examples.tables.TaskWriter;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.text.SignalFormatException;
import org.collectiveimpact.rules.text.Signals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ci classify}: what kind of work each task of a list is. */
@Command(
    name = "classify",
    description = {
      "Tell of each task in a list which kind of work it is, which component it advances and why.",
      "",
      "Writes the rows of the list with the columns kind, component, mode, confidence and because;"
          + " a summary goes to standard error."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ci classify tasks.csv --format text",
      "  ci classify board.xlsx --text-column Item --out classified.xlsx",
      "  ci classify tasks.csv --expected-kind kind --out checked.csv"
    })
@SuppressWarnings({"NullAway.Init", "unused"}) // picocli sets and reads the fields
final class ClassifyCommand implements Callable<Integer> {

  /** How the rows are written. */
  enum Format {
    /** Cells separated by commas. */
    CSV,
    /** One array of objects. */
    JSON,
    /** One object a line. */
    JSONL,
    /** For people. */
    TEXT,
    /** A workbook. */
    XLSX;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What stands between cells. */
  enum CellSeparator {
    /** A comma. */
    COMMA(','),
    /** A semicolon. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t'),
    /** A bar. */
    BAR('|');

    private final char sign;

    CellSeparator(char sign) {
      this.sign = sign;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing shows below this; a short list needs no bar. */
  private static final int REFRESH = 200;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Mixin private LanguageOption language;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Tasks as CSV, TSV or XLSX, as spreadsheets and task tools export them. The encoding, the"
              + " separator and the column of the tasks are found out.")
  private Path file;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "The heading, or number, of the column that holds the tasks.")
  private @Nullable String textColumn;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "${COMPLETION-CANDIDATES}. Default: as the name of the --out FILE ends, else csv."
      })
  private @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to a file. One that exists is replaced in one step.")
  private @Nullable Path out;

  @Option(names = "--strict", description = "Write nothing if anything is wrong with any row.")
  private boolean strict;

  @Option(
      names = "--signals",
      paramLabel = "FILE",
      description = "Signals of your own, besides the built-in ones; can be given again.")
  private Path[] signals = {};

  @Option(
      names = "--confidence",
      paramLabel = "SHARE",
      converter = ShareConverter.class,
      defaultValue = "0",
      description =
          "Leave open a kind that is less sure than this, from 0 to 1, such as 0.7. Default:"
              + " whatever is likely is said.")
  private int confidencePercent;

  @ArgGroup(exclusive = false, heading = "%nWhat the list itself tells:%n")
  private DeclaredColumns.Names declared = new DeclaredColumns.Names();

  @Option(
      names = "--expected-kind",
      paramLabel = "COLUMN",
      description =
          "Compare with the kinds in this column; ambiguous and compound count as undetermined.")
  private @Nullable String expectedKind;

  @Option(
      names = "--expected-component",
      paramLabel = "COLUMN",
      description = "Compare with the components in this column.")
  private @Nullable String expectedComponent;

  @Option(names = "--no-headings", description = "The first row is a task.")
  private boolean noHeadings;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of a text, such as windows-1255, if it is not recognised.")
  private @Nullable Charset encoding;

  @Option(
      names = "--separator",
      paramLabel = "SIGN",
      description = "${COMPLETION-CANDIDATES}, if it is not recognised.")
  private @Nullable CellSeparator separator;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook. Default: the first one.")
  private @Nullable String sheet;

  @Override
  public Integer call() {
    refuseToOverwriteInput();
    Format chosen = chosenFormat();
    if (chosen == Format.XLSX && out == null) {
      throw new CommandException(
          "a workbook is not written to standard output; expected --out FILE");
    }
    TaskList list =
        new TaskList(
            file,
            engine(),
            declared,
            new TaskList.Expected(expectedKind, expectedComponent),
            labels());
    try {
      if (out != null) {
        SafeFile.write(out, stream -> write(list, chosen, stream));
      } else if (strict) {
        writeOnceRead(list, chosen);
      } else {
        write(list, writer(chosen, spec.commandLine().getOut(), false));
      }
    } catch (TableException e) {
      tell(list);
      throw new UnreadableException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException("cannot write: " + e.getMessage(), e);
    }
    tell(list);
    list.summary(width()).lines().forEach(err()::println);
    return list.lost() ? CiCommand.FOUND : CiCommand.DONE;
  }

  private Labels labels() {
    return new Labels(language.chosen());
  }

  private CollectiveImpact engine() {
    CollectiveImpact.Builder builder =
        CollectiveImpact.builder()
            .thresholds(Thresholds.builder().taskConfidencePercent(confidencePercent).build());
    for (Path own : signals) {
      try {
        builder.signals(Signals.read(own));
      } catch (SignalFormatException e) {
        throw new UnreadableException(String.valueOf(e.getMessage()));
      } catch (NoSuchFileException e) {
        throw new UnreadableException(own + ": no such file");
      } catch (IOException | UncheckedIOException e) {
        throw new UnreadableException(own + ": cannot be read (" + e.getMessage() + ")");
      }
    }
    return builder.build();
  }

  private Format chosenFormat() {
    if (format != null) {
      return format;
    }
    String name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(known -> name.endsWith("." + known))
        .findFirst()
        .orElse(name.endsWith(".txt") ? Format.TEXT : Format.CSV);
  }

  private void refuseToOverwriteInput() {
    if (out != null && isSame(file, out)) {
      throw new CommandException(
          "--out " + out + " would overwrite the task list; expected another file");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false;
    }
  }

  private void write(TaskList list, Format chosen, OutputStream stream) throws IOException {
    Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    write(list, chosen == Format.XLSX ? TaskWriter.workbook(stream) : writer(chosen, text, true));
  }

  /** In strict mode nobody sees a row before the last one is read. */
  private void writeOnceRead(TaskList list, Format chosen) throws IOException {
    Path kept = Files.createTempFile("ci-classify", ".tmp");
    try {
      try (OutputStream stream = Files.newOutputStream(kept)) {
        write(list, writer(chosen, new OutputStreamWriter(stream, StandardCharsets.UTF_8), false));
      }
      try (Reader text = Files.newBufferedReader(kept)) {
        text.transferTo(spec.commandLine().getOut());
      }
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  private TaskWriter writer(Format chosen, Writer text, boolean toFile) throws IOException {
    return switch (chosen) {
      case JSON -> TaskWriter.json(text, false);
      case JSONL -> TaskWriter.json(text, true);
      case TEXT -> new TaskListText(text, width(), !toFile && Ansi.AUTO.enabled(), labels());
      default -> TaskWriter.csv(text, toFile);
    };
  }

  private void write(TaskList list, TaskWriter rows) throws IOException {
    TaskTable.Options options =
        new TaskTable.Options(
            textColumn, !noHeadings, encoding, separator == null ? null : separator.sign, sheet);
    try (rows;
        Bar bar = new Bar(out != null && Ansi.AUTO.enabled())) {
      PrintWriter standard = out == null ? spec.commandLine().getOut() : null;
      list.classify(TaskTable.of(file, options, bar), rows, standard);
    }
    if (strict && list.isFlawed()) {
      tell(list);
      throw new CommandException("nothing is written, as --strict asks for a list without flaws");
    }
  }

  /** How far reading has come, on a terminal whose output goes elsewhere. */
  private static final class Bar implements Progress, AutoCloseable {
    private final @Nullable ProgressBar bar;

    Bar(boolean shown) {
      bar =
          shown
              ? new ProgressBarBuilder()
                  .setTaskName("ci classify")
                  .setUnit(" MB", 1 << 20)
                  .setUpdateIntervalMillis(REFRESH)
                  .clearDisplayOnFinish()
                  .build()
              : null;
    }

    @Override
    public void at(long done, long total) {
      if (bar != null) {
        bar.maxHint(total);
        bar.stepTo(done);
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  private void tell(TaskList list) {
    for (Flaw flaw : list.takeFlaws()) {
      err().println(Plain.line(file + ": " + flaw));
    }
    if (list.untold() > 0) {
      err().println(file + ": and " + list.untold() + " more");
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private int width() {
    return spec.usageMessage().width();
  }
}
