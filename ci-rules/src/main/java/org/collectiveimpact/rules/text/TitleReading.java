package org.collectiveimpact.rules.text;

import java.util.List;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.task.TaskMode;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a task says: the aims it speaks of and how strongly.
 *
 * @param title the title
 * @param claims the aims it speaks of, the strongest first
 * @param parts the aims of its parts, if they differ; empty if it is one task
 * @param settled whether the strongest aim rests on a whole phrase, an act with its object
 * @param mode whether it plans or executes; absent if its words do not say
 * @param role the role of the backbone that its words name; absent if none
 */
public record TitleReading(
    String title,
    List<Claim> claims,
    List<Aim> parts,
    boolean settled,
    @Nullable TaskMode mode,
    @Nullable BackboneRole role) {

  /** Less than this is a mere mention, even of a whole phrase. */
  public static final double FAINT = 1.5;

  /** Less than this is a mere mention of words: half of such titles mean something else. */
  public static final double FAINT_WORDS = 2.5;

  /** Nearer than this the second aim might be the right one (decision table 5.3.a, step 5). */
  public static final double NEAR = 2;

  /** From this share of the strongest aim's points on, an aim of another kind is a rival. */
  public static final double RIVAL = 0.4;

  /** The same of mere words against a whole phrase. */
  public static final double RIVAL_OF_PHRASE = 0.6;

  /** Whether no word of it is a signal. */
  public boolean silent() {
    return claims.isEmpty();
  }

  /** Whether it holds two tasks that serve different aims. */
  public boolean divided() {
    return !parts.isEmpty();
  }

  /** Whether the parts, or else the near claims, are of one kind. */
  public boolean ofOneKind() {
    return (divided() ? parts : near()).stream().map(Aim::kind).distinct().count() == 1;
  }

  /** Whether it only mentions what it speaks of. */
  public boolean faint() {
    return !silent() && claims.get(0).points() < (settled ? FAINT : FAINT_WORDS);
  }

  /** Whether it speaks for one component by a whole phrase that nothing else in it rivals. */
  public boolean clear() {
    return !silent()
        && !divided()
        && !faint()
        && Confidence.of(this) >= Confidence.PHRASE
        && aim() != Aim.PRELIMINARY;
  }

  /** Whether another aim is about as strong as the strongest, or a rival of another kind. */
  public boolean contested() {
    for (int i = 1; i < claims.size(); i++) {
      if (isNear(claims.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Aims of one kind are apart with {@link #NEAR} points between them. An aim of another kind stays
   * a rival longer, and a whole phrase always is one to mere words: the act and what it serves then
   * point to different kinds, and which of them the task is, the title does not say.
   */
  private boolean isNear(Claim claim) {
    Claim strongest = claims.get(0);
    if (strongest.points() - claim.points() < NEAR) {
      return true;
    }
    return claim.aim().kind() != strongest.aim().kind()
        && (claim.core() >= rival(claim) * strongest.points()
            || (!settled && claim.strongest() >= Weighing.SETTLING && claim.core() >= FAINT));
  }

  /** Words rival a whole phrase less than they rival words. */
  private double rival(Claim claim) {
    boolean words = claim.strongest() < Weighing.SETTLING;
    return settled && words ? RIVAL_OF_PHRASE : RIVAL;
  }

  /** The strongest aim. */
  public Aim aim() {
    return claims.get(0).aim();
  }

  /** How far the strongest aim is ahead of the next. */
  public double lead() {
    return silent() ? 0 : claims.get(0).points() - (claims.size() > 1 ? claims.get(1).points() : 0);
  }

  /** The aims that are about as strong as the strongest, and it. */
  public List<Aim> near() {
    return claims.stream().filter(this::isNear).map(Claim::aim).toList();
  }
}
