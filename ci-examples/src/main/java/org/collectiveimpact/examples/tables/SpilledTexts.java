package org.collectiveimpact.examples.tables;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook refer to, kept in a file beside the heap.
 *
 * <p>A workbook holds each different text once, apart from its sheets, so that all of them are
 * needed as long as a sheet is read. Only where each text starts is kept in memory.
 */
final class SpilledTexts implements SharedStrings, Closeable {

  /** The texts asked for last; most sheets ask for them in their order. */
  private static final int KEPT = 256;

  private final Path spill;
  private final RandomAccessFile texts;
  private final Map<Integer, RichTextString> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, RichTextString> eldest) {
          return size() > KEPT;
        }
      };
  private long[] starts = new long[1024];
  private int count;
  private byte[] block = new byte[1 << 16];
  private long blockStart;
  private int blockLength;

  /** Reads the texts of a workbook; without a stream there are none. */
  SpilledTexts(@Nullable InputStream part) throws IOException, SAXException {
    spill = Files.createTempFile("ci-texts", ".tmp");
    try {
      if (part != null) {
        write(part);
      }
      texts = new RandomAccessFile(spill.toFile(), "r");
    } catch (IOException | SAXException | RuntimeException e) {
      Files.deleteIfExists(spill);
      throw e;
    }
  }

  private void write(InputStream part) throws IOException, SAXException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spill));
        DataOutputStream counted = new DataOutputStream(out)) {
      XMLReader reader = reader();
      reader.setContentHandler(new Handler(counted));
      reader.parse(new InputSource(part));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static XMLReader reader() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of Java cannot be set up", e);
    }
  }

  @Override
  public RichTextString getItemAt(int index) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException("there is no text number " + index);
    }
    return recent.computeIfAbsent(index, this::text);
  }

  private RichTextString text(int index) {
    try {
      int length = Math.toIntExact(starts[index + 1] - starts[index]);
      long start = starts[index];
      if (start < blockStart || start + length > blockStart + blockLength) {
        load(start, length);
      }
      int from = (int) (start - blockStart);
      return new XSSFRichTextString(new String(block, from, length, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(long start, int length) throws IOException {
    if (length > block.length) {
      block = new byte[length];
    }
    texts.seek(start);
    int available = (int) Math.min(block.length, starts[count] - start);
    texts.readFully(block, 0, available);
    blockStart = start;
    blockLength = available;
  }

  @Override
  public int getCount() {
    return count;
  }

  @Override
  public int getUniqueCount() {
    return count;
  }

  @Override
  public void close() throws IOException {
    texts.close();
    Files.deleteIfExists(spill);
  }

  /** Writes the texts one after the other; pronunciation guides are no part of them. */
  private final class Handler extends DefaultHandler {
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inGuide;

    Handler(OutputStream out) {
      this.out = out;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("si")) {
        text.setLength(0);
      }
      inText |= name.equals("t");
      inGuide |= name.equals("rPh");
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      if (name.equals("t")) {
        inText = false;
      } else if (name.equals("rPh")) {
        inGuide = false;
      } else if (name.equals("si")) {
        add(text.toString());
      }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
      if (inText && !inGuide) {
        text.append(characters, from, length);
      }
    }

    private void add(String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      if (count + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      try {
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      starts[count + 1] = starts[count] + bytes.length;
      count++;
    }
  }
}
