package org.collectiveimpact.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Reads text that may be anything, and writes text so that no file is ever half written. */
final class TextFiles {

  /** The largest file that is read, in bytes. */
  static final int LARGEST = 16 * 1024 * 1024;

  private TextFiles() {}

  /** The text of a file in UTF-8, or in UTF-16 if it starts with a byte order mark. */
  static String read(Path path, Problems problems) {
    try {
      if (Files.isDirectory(path)) {
        throw failure(problems, "is a directory; expected a YAML or JSON file");
      }
      if (Files.size(path) > LARGEST) {
        throw tooLarge(problems);
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LARGEST + 1); // a device has no size and may have no end
        if (bytes.length > LARGEST) {
          throw tooLarge(problems);
        }
        return decode(bytes, problems);
      }
    } catch (NoSuchFileException e) {
      throw failure(problems, "no such file");
    } catch (AccessDeniedException e) {
      throw failure(problems, "no permission to read the file");
    } catch (IOException e) {
      throw failure(problems, "cannot be read (" + e.getMessage() + ")");
    }
  }

  /**
   * Writes beside the file, then moves: a reader sees the old content or the new.
   *
   * @throws UncheckedIOException if the file cannot be written; it is as it was before
   */
  static void write(Path path, String text) {
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      try {
        Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static String decode(byte[] bytes, Problems problems) {
    Charset charset = startsWithUtf16Mark(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (text.chars().anyMatch(character -> character == 0)) {
      throw failure(problems, "not a text file: it contains NUL bytes");
    }
    if (result.isError()) {
      throw problems.fail(
          Node.Position.after(text.toString()),
          "not " + charset + " text",
          "Maybe the file was saved in another encoding; save it as UTF-8.");
    }
    return text.toString();
  }

  private static boolean startsWithUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static InitiativeFormatException tooLarge(Problems problems) {
    return failure(problems, "too large; expected at most 16 MB");
  }

  private static InitiativeFormatException failure(Problems problems, String message) {
    return problems.fail(Node.Position.NONE, message);
  }
}
