package org.collectiveimpact.core.testing;

/**
 * Where the random generation of a property starts.
 *
 * <p>A build is to give the same answer twice, and a rare case is to be met by whoever looks for it
 * rather than by whoever builds next; so properties of a build start from here. To look for rare
 * cases, change the number and run the properties again, as often as you like.
 */
public final class Seeds {

  /** The seed of every property in a build. */
  public static final String BUILD = "20151201";

  private Seeds() {}
}
