/**
 * Rules of their own: packs that analysts write in tables, sentences or DRL, and what reads, checks
 * and compiles them.
 */
@NullMarked
package org.collectiveimpact.rules.pack;

import org.jspecify.annotations.NullMarked;
