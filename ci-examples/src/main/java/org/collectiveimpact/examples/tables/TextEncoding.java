package org.collectiveimpact.examples.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a text file is written.
 *
 * <p>The whole file is looked at. A byte order mark settles it; else UTF-16 shows in the zero bytes
 * of its commas and line ends, and text that is valid UTF-8 is UTF-8. What is left are the code
 * pages of Windows. In Windows-1255 the bytes above 127 stand for Hebrew letters and come as whole
 * words; in Windows-1252 they are single accented letters inside words of Latin ones. Statistical
 * detectors see too few of them in a list that mixes Hebrew and English, and take it for Latin.
 */
final class TextEncoding {

  private static final Charset HEBREW = Charset.forName("windows-1255");
  private static final Charset LATIN = Charset.forName("windows-1252");

  private static final int BLOCK = 1 << 16;
  private static final int START = 1 << 12;
  private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

  /** Of a hundred bytes so many control characters are too many for a text. */
  private static final int CONTROLS_IN_A_HUNDRED = 2;

  /** So few do not make a short text something else. */
  private static final int FEW_CONTROLS = 8;

  /** So many good characters outweigh one bad byte in a file that is otherwise UTF-8. */
  private static final int GOOD_FOR_ONE_BAD = 4;

  private long length;
  private long controls;
  private long good;
  private long bad;
  private int following;
  private int hebrewWords;
  private int latinWords;
  private int letters;
  private int hebrewLetters;
  private boolean latinLetters;
  private boolean accents;

  private TextEncoding() {}

  /** The encoding of a file, or nothing if it is no text. */
  static @Nullable Charset of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(START);
      Charset marked = marked(start);
      if (marked != null) {
        return marked;
      }
      TextEncoding encoding = new TextEncoding();
      encoding.look(start, start.length);
      byte[] block = new byte[BLOCK];
      int read;
      while ((read = in.read(block)) > 0) {
        encoding.look(block, read);
      }
      return encoding.verdict();
    }
  }

  /** The length of the byte order mark at the start of a file in this encoding. */
  static int mark(byte[] start, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return isMarkedUtf8(start) ? UTF_8_MARK.length : 0;
    }
    return isMarkedUtf16(start) ? 2 : 0;
  }

  private static @Nullable Charset marked(byte[] start) {
    if (isMarkedUtf8(start)) {
      return StandardCharsets.UTF_8;
    }
    if (isMarkedUtf16(start)) {
      return (start[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return unmarkedUtf16(start);
  }

  private static boolean isMarkedUtf8(byte[] start) {
    boolean marked = start.length >= UTF_8_MARK.length;
    for (int i = 0; marked && i < UTF_8_MARK.length; i++) {
      marked = (start[i] & 0xFF) == UTF_8_MARK[i];
    }
    return marked;
  }

  private static boolean isMarkedUtf16(byte[] start) {
    return start.length >= 2 && (start[0] & start[1] & 0xFF) == 0xFE && start[0] != start[1];
  }

  /** Half of the bytes of UTF-16 in these two languages are 0 or the 5 of the Hebrew block. */
  private static @Nullable Charset unmarkedUtf16(byte[] start) {
    int[] high = new int[2];
    int zeros = 0;
    for (int i = 0; i < start.length; i++) {
      zeros += start[i] == 0 ? 1 : 0;
      high[i % 2] += start[i] == 0 || start[i] == 5 ? 1 : 0;
    }
    int most = start.length / 2 * 8 / 10;
    if (zeros == 0 || start.length % 2 != 0) {
      return null;
    }
    if (high[1] > most && high[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return high[0] > most && high[1] == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private void look(byte[] block, int count) {
    length += count;
    for (int i = 0; i < count; i++) {
      int octet = block[i] & 0xFF;
      controls += octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r' ? 1 : 0;
      lookForUtf8(octet);
      lookForWords(octet);
    }
  }

  private void lookForUtf8(int octet) {
    boolean continues = (octet & 0xC0) == 0x80;
    if (following > 0 && continues) {
      following--;
      good += following == 0 ? 1 : 0;
      return;
    }
    bad += following > 0 || continues ? 1 : 0;
    following = 0;
    if (octet >= 0xC2 && octet <= 0xF4) {
      following = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
    } else if (octet >= 0xC0) {
      bad++;
    }
  }

  private void lookForWords(int octet) {
    boolean hebrew = octet >= 0xE0 && octet <= 0xFA;
    boolean point = octet >= 0xC0 && octet <= 0xD3;
    boolean accent = octet >= 0xC0;
    boolean latin = (octet | 0x20) >= 'a' && (octet | 0x20) <= 'z';
    if (accent || latin) {
      letters++;
      hebrewLetters += hebrew || point ? 1 : 0;
      latinLetters |= latin;
      accents |= accent;
    } else {
      endWord();
    }
  }

  private void endWord() {
    if (letters > 1 && hebrewLetters == letters) {
      hebrewWords++;
    } else if (accents && latinLetters) {
      latinWords++;
    }
    letters = 0;
    hebrewLetters = 0;
    latinLetters = false;
    accents = false;
  }

  private @Nullable Charset verdict() {
    endWord();
    bad += following > 0 ? 1 : 0;
    if (controls * 100 > length * CONTROLS_IN_A_HUNDRED && controls > FEW_CONTROLS) {
      return null;
    }
    if (bad == 0 || good > bad * GOOD_FOR_ONE_BAD) {
      return StandardCharsets.UTF_8;
    }
    return hebrewWords > latinWords ? HEBREW : LATIN;
  }
}
