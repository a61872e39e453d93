package org.collectiveimpact.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files so that a reader sees the old content or the new one, never a part. */
final class SafeFile {

  /** What a file is to hold. */
  @FunctionalInterface
  interface Content {

    /** Writes it; a failure leaves the file as it was. */
    void writeTo(OutputStream out) throws IOException;
  }

  private SafeFile() {}

  /** Writes beside the file, then moves; a device is written directly. */
  static void write(Path file, String text) {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes beside the file, then moves; a device is written directly. */
  static void write(Path file, Content content) {
    try {
      if (Files.isDirectory(file)) {
        throw new CommandException("cannot write " + file + ": it is a directory");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        write(content, Files.newOutputStream(file));
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      try {
        write(content, Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW));
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new CommandException("cannot write " + file + ": " + reason(e), e);
    }
  }

  private static void write(Content content, OutputStream file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(file)) {
      content.writeTo(out);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "its directory does not exist";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    String reason =
        failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
