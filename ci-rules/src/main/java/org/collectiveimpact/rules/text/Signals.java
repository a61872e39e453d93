package org.collectiveimpact.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.core.json.FormatProblem;
import org.jspecify.annotations.Nullable;

/**
 * The signals that titles of tasks are read with: words that speak for a component, and how much
 * they weigh. Immutable and thread-safe.
 *
 * <p>A file of signals is CSV in UTF-8 with the columns {@code
 * signal,words,component,weight,basis,example}; the built-in files are examples of it.
 */
public final class Signals {

  private static final List<String> BUILT_IN = List.of("en.csv", "he.csv");
  private static final List<String> LEANINGS = List.of("leanings-en.csv", "leanings-he.csv");
  private static final Signals STANDARD = new Signals(List.of(), basis -> true);

  private final List<Signal> own;
  private final Predicate<String> basis;
  private @Nullable SignalTable latin;
  private @Nullable SignalTable whole;

  /** Signals besides the built-in ones, and the basis that either must have. */
  private Signals(List<Signal> own, Predicate<String> basis) {
    this.own = own;
    this.basis = basis;
  }

  /** The built-in signals, English and Hebrew. */
  public static Signals standard() {
    return STANDARD;
  }

  /**
   * The built-in signals and those of a file, which count twice as much: they were written for the
   * lists that they are used on.
   *
   * @throws IOException if the file cannot be read
   * @throws SignalFormatException if it does not hold signals
   */
  public static Signals read(Path file) throws IOException {
    String name = file.toString();
    try {
      return parse(name, Files.readString(file));
    } catch (MalformedInputException e) {
      throw new SignalFormatException(
          List.of(
              new FormatProblem(
                  name, 0, 0, "", "the file is not in UTF-8", Optional.of("Save it as UTF-8."))),
          e);
    }
  }

  /**
   * The built-in signals and those of a text, which count twice as much.
   *
   * @param name what messages call it
   * @throws SignalFormatException if it does not hold signals
   */
  public static Signals parse(String name, String text) {
    List<Signal> own = SignalFile.read(name, text).stream().map(Signal::asOwn).toList();
    return new Signals(own, basis -> true);
  }

  /** These signals and more. */
  public Signals with(Signals more) {
    List<Signal> both = new ArrayList<>(own);
    both.addAll(more.own);
    return new Signals(List.copyOf(both), basis.and(more.basis));
  }

  /** Those of the signals whose basis passes. */
  Signals ofBasis(Predicate<String> wanted) {
    return new Signals(own, basis.and(wanted));
  }

  private List<Signal> rows(List<String> files) {
    List<Signal> rows = new ArrayList<>();
    for (String file : files) {
      rows.addAll(SignalFile.read(file, text(file)));
    }
    rows.addAll(own);
    rows.removeIf(row -> !basis.test(row.basis()));
    return rows;
  }

  private Leanings leanings(List<String> files) {
    return Leanings.ofFiles(basis.test(Leanings.BASIS) ? files : List.of());
  }

  /**
   * The table made of them, when it is first asked for. A title without a Hebrew letter is read
   * without the Hebrew file, unless that is there already; it says nothing of such a title.
   */
  synchronized SignalTable table(boolean hebrew) {
    if (hebrew && whole == null) {
      whole = new SignalTable(rows(BUILT_IN), leanings(LEANINGS));
      latin = null;
    }
    if (whole != null) {
      return whole;
    }
    if (latin == null) {
      latin = new SignalTable(rows(BUILT_IN.subList(0, 1)), leanings(LEANINGS.subList(0, 1)));
    }
    return latin;
  }

  /** The text of a file of the folder {@code signals}. */
  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Signals.class.getResourceAsStream("/org/collectiveimpact/rules/signals/" + file),
            file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
