package org.collectiveimpact.examples.bench;

/** Does nothing: the start of a program that does not use the library. */
public final class Nothing {

  private Nothing() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    // nothing
  }
}
