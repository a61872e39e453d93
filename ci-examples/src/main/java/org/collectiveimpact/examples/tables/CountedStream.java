package org.collectiveimpact.examples.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how far it has been read. */
final class CountedStream extends FilterInputStream {

  private final long total;
  private final Progress progress;
  private long done;

  CountedStream(InputStream in, long total, Progress progress) {
    super(in);
    this.total = total;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] octets, int from, int length) throws IOException {
    int read = super.read(octets, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int octets) {
    done += octets;
    progress.at(done, total);
  }
}
