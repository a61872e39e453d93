package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a pack from a jar, or from any zip file. */
final class PackArchive {

  /** So large the archive itself may be, in bytes; it may hold classes besides the pack. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /** No text that a person wrote shrinks to less than one part in so many. */
  private static final int MOST_EXPANSION = 200;

  /** What all zip files start with. */
  private static final int MARK = 'P' << 8 | 'K';

  private PackArchive() {}

  /** Whether a path leads to a jar or a zip file, by its name or by how it starts. */
  static boolean isOne(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jar") || name.endsWith(".zip")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return (in.read() << 8 | in.read()) == MARK;
    }
  }

  /** Reads every file in the archive. */
  static void read(Path path, PackFiles files) throws IOException {
    PackPlace whole = PackPlace.of(path.toString());
    if (Files.size(path) > MOST_BYTES) {
      files
          .problems()
          .error(
              whole,
              "too-large",
              "the archive is too large; expected at most " + MOST_BYTES / (1024 * 1024) + " MB",
              null);
      return;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!isBesides(entry) && !take(zip, entry, files)) {
          return;
        }
      }
    } catch (ZipException e) {
      files
          .problems()
          .error(whole, "unreadable", "the archive is damaged, or is no jar or zip file", null);
    }
  }

  /** What every jar has, and the names of folders, are no files of the pack. */
  private static boolean isBesides(ZipEntry entry) {
    return entry.isDirectory()
        || entry.getName().startsWith("META-INF/")
        || entry.getName().endsWith(".class");
  }

  private static boolean take(ZipFile zip, ZipEntry entry, PackFiles files) {
    if (!files.countOne()) {
      return false;
    }
    String name = entry.getName();
    if (files.takes(name)) {
      if (entry.getSize() / MOST_EXPANSION > entry.getCompressedSize()) {
        files
            .problems()
            .error(
                PackPlace.of(name),
                "too-large",
                "the file is packed more than "
                    + MOST_EXPANSION
                    + " times smaller than it is; expected a file that a person wrote",
                null);
      } else {
        files.add(name, () -> zip.getInputStream(entry));
      }
    }
    return true;
  }
}
