package org.collectiveimpact.rules.part;

import java.time.LocalDate;

/**
 * One part of an initiative as it was recorded to be on a date, for rules that look at parts one by
 * one. What is not recorded is absent, {@link org.collectiveimpact.core.fact.Answer#UNKNOWN} or
 * empty.
 */
public sealed interface Part
    permits PartnerPart,
        WorkGroupPart,
        BackbonePart,
        ChampionPart,
        FunderPart,
        IndicatorPart,
        StakeholderPart,
        TaskPart {

  /** What kind of part it is, such as {@code workGroup}. */
  String kind();

  /** Its identifier; of parts without one, its name. */
  String id();

  /** What it is called. */
  String name();

  /** The date it is looked at from. */
  LocalDate asOf();

  /** What findings about it are about, such as {@code workGroup:wg-1}. */
  default String subject() {
    return kind() + ":" + id();
  }
}
