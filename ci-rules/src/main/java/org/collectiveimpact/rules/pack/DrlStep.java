package org.collectiveimpact.rules.pack;

/**
 * How far a match of a rule in DRL can come: the conditions up to one of them, as the engine reads
 * them.
 *
 * @param when what stands between the name of a rule and its consequence for the engine to look
 *     just so far
 * @param condition whether the step is a condition that can come out either way; otherwise it only
 *     looks for a fact
 */
record DrlStep(String when, boolean condition) {}
