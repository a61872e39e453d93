package org.collectiveimpact.rules.pack;

/** How far a pack is trusted: what it may be written in, and so what it may do. */
public enum TrustLevel {
  /** Tables and sentences only; the rule texts are written by the library. */
  DATA,
  /** DRL as well, of forms that are known to be harmless; anything else is refused. */
  RESTRICTED,
  /** Any DRL, which is any Java: as trusted as the program itself. */
  TRUSTED
}
