package org.collectiveimpact.examples.tables;

/** Told how far reading has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Reading has come so far.
   *
   * @param done the bytes read
   * @param total the bytes there are
   */
  void at(long done, long total);
}
