package org.collectiveimpact.rules.pack;

/**
 * What everybody who reads a file of a pack needs to know.
 *
 * @param manifest what the pack says of itself
 * @param packageName the package its rules are compiled into
 * @param trust how far it is trusted
 * @param vocabulary the facts that rules can speak of
 * @param problems takes what is wrong
 */
record PackContext(
    Manifest manifest,
    String packageName,
    TrustLevel trust,
    Vocabulary vocabulary,
    PackProblems problems) {}
