package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the files of a pack in, from a folder or from a jar, within limits that no pack that a
 * person wrote comes near. A file that breaks a rule is a problem and is left out; the others are
 * read all the same.
 */
final class PackFiles {

  /** So many files a pack may have, folders and unused files counted. */
  static final int MOST_FILES = 500;

  /** So large one file may be, in bytes. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  /** So large all used files may be together, in bytes. */
  static final int MOST_BYTES_IN_ALL = 16 * 1024 * 1024;

  private static final int LONGEST_NAME = 200;
  private static final int MEGABYTE = 1024 * 1024;
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

  private final PackProblems problems;
  private final List<PackFile> files = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private int count;
  private int bytesInAll;

  private PackFiles(PackProblems problems) {
    this.problems = problems;
  }

  /** Something that can be read, such as an entry of a jar. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** The files of a pack that are used, by name; without those that break a rule. */
  static List<PackFile> open(Path pack, PackProblems problems) {
    PackFiles files = new PackFiles(problems);
    String name = pack.toString();
    try {
      if (Files.isDirectory(pack)) {
        new PackFolder(pack.toRealPath(), files).read();
      } else if (PackArchive.isOne(pack)) {
        PackArchive.read(pack, files);
      } else if (Files.exists(pack)) {
        problems.error(
            PackPlace.of(name),
            "unreadable",
            "the pack is neither a folder nor a jar or zip file",
            PackLayout.MANIFEST.equals(String.valueOf(pack.getFileName()))
                ? "Give the folder that the file is in."
                : null);
      } else {
        problems.error(PackPlace.of(name), "unreadable", "no such folder or jar", null);
      }
    } catch (AccessDeniedException e) {
      problems.error(PackPlace.of(name), "unreadable", "no permission to read the pack", null);
    } catch (IOException e) {
      problems.error(PackPlace.of(name), "unreadable", "the pack cannot be read", null);
    }
    return files.inOrder();
  }

  private List<PackFile> inOrder() {
    return files.stream().sorted(Comparator.comparing(PackFile::name)).toList();
  }

  PackProblems problems() {
    return problems;
  }

  /** Counts one more file or folder; false, and a problem, if there are too many. */
  boolean countOne() {
    count++;
    if (count == MOST_FILES + 1) {
      problems.error(
          PackPlace.of(PackLayout.MANIFEST),
          "too-large",
          "the pack has more than " + MOST_FILES + " files; the others are not read",
          null);
    }
    return count <= MOST_FILES;
  }

  /**
   * Whether a file of this name is to be read. What is wrong with the name is a problem; a file
   * that no pack uses is a warning.
   */
  boolean takes(String name) {
    String brief = brief(name);
    if (!isPlain(name)) {
      problems.error(
          PackPlace.of(brief),
          "bad-name",
          "the name of this file is not that of a file in the pack; expected folders and a file"
              + " with / between them",
          null);
      return false;
    }
    String twin = names.putIfAbsent(folded(name), name);
    if (twin != null) {
      problems.error(
          PackPlace.of(name),
          "duplicate-file",
          twin.equals(name)
              ? "the pack has this file twice"
              : "the name differs from that of " + twin + " only in upper and lower case",
          null);
      return false;
    }
    return PackLayout.isUsed(name, problems);
  }

  /** What two names have in common that some file systems take for the same. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    if (name.length() > LONGEST_NAME
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || UNPRINTABLE.matcher(name).find()) {
      return false;
    }
    for (String part : name.split("/", -1)) {
      if (part.isBlank() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  private static String brief(String name) {
    String line = UNPRINTABLE.matcher(name).replaceAll("?");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
  }

  /** Reads a file that was taken; one that is too large is a problem. */
  void add(String name, Content content) {
    PackPlace place = PackPlace.of(name);
    try (InputStream in = content.open()) {
      // What a file or an archive says about sizes need not be true.
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.error(
            place,
            "too-large",
            "the file is too large; expected at most " + MOST_BYTES / MEGABYTE + " MB",
            null);
        return;
      }
      bytesInAll += bytes.length;
      if (bytesInAll > MOST_BYTES_IN_ALL) {
        bytesInAll -= bytes.length;
        problems.error(
            place,
            "too-large",
            "the pack is too large; expected at most "
                + MOST_BYTES_IN_ALL / MEGABYTE
                + " MB in all its files",
            null);
        return;
      }
      files.add(new PackFile(name, bytes));
    } catch (AccessDeniedException e) {
      problems.error(place, "unreadable", "no permission to read the file", null);
    } catch (IOException e) {
      problems.error(place, "unreadable", "the file cannot be read", null);
    }
  }
}
