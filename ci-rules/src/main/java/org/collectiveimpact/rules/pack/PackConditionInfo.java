package org.collectiveimpact.rules.pack;

/**
 * A condition of a rule of a pack, as it was written.
 *
 * @param place where it stands
 * @param text what it says
 */
public record PackConditionInfo(PackPlace place, String text) {}
