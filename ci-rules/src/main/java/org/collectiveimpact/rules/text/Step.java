package org.collectiveimpact.rules.text;

import java.util.Set;

/**
 * What stands in one place of a signal: a word, one of several words, or any of a class.
 *
 * @param number its number among {@link Steps}
 * @param classes the classes of which any member will do, one of several words as well
 */
record Step(int number, Set<WordClass> classes) {}
