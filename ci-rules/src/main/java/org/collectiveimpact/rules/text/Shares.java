package org.collectiveimpact.rules.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.task.TaskKind;

/**
 * How likely each kind is by what the claims of a title stand at.
 *
 * <p>A point more makes an aim half as likely again, so that five points make it seven times as
 * likely. The aims of a kind are taken together. That nobody could tell the kind from the title is
 * one of the possibilities, and the likelier the fewer words of it say anything. The constants were
 * chosen so that the shares come out on lists of titles that the tables had not been made from.
 */
final class Shares {

  /** The natural logarithm of how much likelier a point makes an aim. */
  private static final double POINT = 0.4;

  /** What it stands at that nobody could tell, before a word is read. */
  private static final double OPEN = 10.5;

  /** How much less it stands at for each word that says something. */
  private static final double BY_TELLING = 2;

  /** How much more it stands at for each point of words that leave titles open. */
  private static final double BY_OPEN = 0.6;

  private Shares() {}

  /**
   * The share of each kind, and as undetermined that of no kind; together 1.
   *
   * @param telling how many words of the title say something
   * @param open how often nobody can tell the kind of titles with its words
   */
  static Map<TaskKind, Double> of(List<Claim> claims, int telling, int open) {
    double[] standing = new double[Aim.values().length];
    for (Aim aim : Aim.values()) {
      standing[aim.ordinal()] = aim.start();
    }
    for (Claim claim : claims) {
      standing[claim.aim().ordinal()] = claim.standing();
    }
    Map<TaskKind, Double> odds = new EnumMap<>(TaskKind.class);
    odds.put(
        TaskKind.UNDETERMINED, Math.exp(POINT * (OPEN - BY_TELLING * telling + BY_OPEN * open)));
    for (Aim aim : Aim.values()) {
      odds.merge(aim.kind(), Math.exp(POINT * standing[aim.ordinal()]), Double::sum);
    }
    double all = odds.values().stream().mapToDouble(Double::doubleValue).sum();
    odds.replaceAll((kind, its) -> its / all);
    return odds;
  }
}
