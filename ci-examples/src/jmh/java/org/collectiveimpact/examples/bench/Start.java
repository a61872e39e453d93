package org.collectiveimpact.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Starts JVMs that diagnose once and JVMs that do nothing, in turn, and compares their time. */
public final class Start {

  private static final int ROUNDS = 9;

  private Start() {}

  /** Takes the options of the JVMs to start. */
  public static void main(String[] options) throws IOException, InterruptedException {
    long[] nothing = new long[ROUNDS];
    long[] diagnosis = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      nothing[round] = run(options, Nothing.class);
      diagnosis[round] = run(options, FirstDiagnosis.class);
    }
    Arrays.sort(nothing);
    Arrays.sort(diagnosis);
    print("fastest", nothing[0], diagnosis[0]);
    print("median", nothing[ROUNDS / 2], diagnosis[ROUNDS / 2]);
  }

  private static long run(String[] options, Class<?> main)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(main.getName() + " ended with " + process.exitValue());
    }
    return System.nanoTime() - start;
  }

  private static void print(String what, long nothing, long diagnosis) {
    System.out.printf(
        Locale.ROOT,
        "%-8s nothing %4d ms, first diagnosis %4d ms, x%.1f%n",
        what,
        nothing / 1_000_000,
        diagnosis / 1_000_000,
        (double) diagnosis / nothing);
  }
}
