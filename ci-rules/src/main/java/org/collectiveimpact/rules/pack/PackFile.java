package org.collectiveimpact.rules.pack;

/**
 * A file of a pack, read whole within the limits of size.
 *
 * @param name where it is in the pack, with {@code /}, such as {@code tables/requirements.csv}
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record PackFile(String name, byte[] bytes) {

  /** How the name ends, after the last dot, in small letters; empty without a dot. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
