package org.collectiveimpact.rules.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.task.TaskKind;
import org.collectiveimpact.core.task.TaskMode;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a task says: the aims it speaks of and how strongly.
 *
 * @param title the title
 * @param claims the aims it speaks of, the one that stands highest first
 * @param shares how likely each kind is, from 0 to 1, and as undetermined that nobody could tell
 * @param parts the aims of its parts, if they differ; empty if it is one task
 * @param settled whether the strongest aim rests on a whole phrase, an act with its object
 * @param mode whether it plans or executes; absent if its words do not say
 * @param role the role of the backbone that its words name; absent if none
 * @param least the confidence below which its kind stays open
 */
public record TitleReading(
    String title,
    List<Claim> claims,
    Map<TaskKind, Double> shares,
    List<Aim> parts,
    boolean settled,
    @Nullable TaskMode mode,
    @Nullable BackboneRole role,
    double least) {

  /** A kind less likely than this is not said. */
  public static final double LIKELY = 0.6;

  /** A kind as likely as this contradicts what is recorded of a task. */
  private static final double SURE = 0.9;

  /** A kind as likely as this is a rival of the likeliest. */
  public static final double RIVAL = 0.2;

  /** Nearer than this the second aim might be the right one (decision table 5.3.a, step 5). */
  public static final double NEAR = 2;

  /** Whether no word of it is a signal or leans to anything. */
  public boolean silent() {
    return claims.isEmpty();
  }

  /** Whether it holds two tasks that serve different aims. */
  public boolean divided() {
    return !parts.isEmpty();
  }

  /** Whether its parts are surely of one kind. */
  public boolean ofOneKind() {
    return parts.stream().map(Aim::kind).distinct().count() == 1 && sure();
  }

  /** How likely the kind of the strongest aim is, from 0 to 1. */
  public double likelihood() {
    return shares.getOrDefault(aim().kind(), 0.0);
  }

  /** Whether one kind is likely enough to be said, and as sure as was asked for. */
  public boolean likely() {
    return !silent() && likelihood() >= LIKELY && sure();
  }

  private boolean sure() {
    return Confidence.of(this) >= least;
  }

  /** Whether it says too little for any kind, rather than as much for another. */
  public boolean faint() {
    return !silent()
        && !likely()
        && shares.entrySet().stream()
            .filter(share -> share.getKey() != aim().kind())
            .max(Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey()
            .equals(TaskKind.UNDETERMINED);
  }

  /** Whether it speaks for one component by a whole phrase that nothing else in it rivals. */
  public boolean clear() {
    return likely()
        && !divided()
        && settled
        && likelihood() >= SURE
        && !isRole()
        && aim() != Aim.PRELIMINARY;
  }

  /** Whether it is work for public will, policy or funding, roles of the backbone (AMB-51). */
  boolean isRole() {
    return role != null && aim() == Aim.BACKBONE_ORGANIZATION;
  }

  /** Whether another aim of the same kind is about as strong as the strongest. */
  public boolean tied() {
    return near().stream().anyMatch(claim -> claim.aim() != aim() && isOfTheKind(claim));
  }

  private boolean isOfTheKind(Claim claim) {
    return claim.aim().kind() == aim().kind();
  }

  /** The strongest aim. */
  public Aim aim() {
    return claims.get(0).aim();
  }

  /** Of each kind that is not unlikely the strongest claim; the strongest of all in any case. */
  public List<Claim> rivals() {
    Map<TaskKind, Claim> rivals = new LinkedHashMap<>();
    for (Claim claim : claims) {
      TaskKind kind = claim.aim().kind();
      if (rivals.isEmpty() || shares.getOrDefault(kind, 0.0) >= RIVAL) {
        rivals.putIfAbsent(kind, claim);
      }
    }
    return List.copyOf(rivals.values());
  }

  /** The strongest claim and those that are about as strong. */
  public List<Claim> near() {
    double highest = claims.get(0).standing();
    return claims.stream().filter(claim -> highest - claim.standing() < NEAR).toList();
  }
}
