package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a pack from a folder. Links are followed only to files of the pack.
 *
 * @param root the folder, with no link on the way to it
 * @param files where the files go
 */
record PackFolder(Path root, PackFiles files) {

  /** Reads every file under the folder. */
  void read() throws IOException {
    read(root, "");
  }

  private void read(Path folder, String prefix) throws IOException {
    for (Path path : children(folder)) {
      String name = prefix + path.getFileName();
      if (!files.countOne()) {
        return;
      }
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        if (PackLayout.isVisible(name, files.problems())) {
          read(path, name + "/");
        }
      } else if (files.takes(name)) {
        if (attributes.isSymbolicLink()) {
          follow(path, name);
        } else if (attributes.isRegularFile()) {
          files.add(name, () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
        } else {
          refuse(name, "this is not a file that can be read whole; expected a file");
        }
      }
    }
  }

  /** In the order of their names, so that the same limit is always met at the same file. */
  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        children.add(path);
        if (children.size() > PackFiles.MOST_FILES) {
          break;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private void follow(Path link, String name) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      refuse(name, "the link leads nowhere");
      return;
    }
    if (!target.startsWith(root)) {
      refuse(name, "the link leads out of the pack; expected a file of the pack");
    } else if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      refuse(name, "the link leads to a folder; expected a file");
    } else {
      files.add(name, () -> Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS));
    }
  }

  private void refuse(String name, String message) {
    files.problems().error(PackPlace.of(name), "not-a-file", message, null);
  }
}
