package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Map;
import org.collectiveimpact.rules.text.Signals;

/**
 * What one file of a pack gives: rules with the DRL that runs them and words, or signals.
 *
 * @param file the file, relative to the pack
 * @param rules the rules, in their order
 * @param drl the rules as a DRL file that compiles; empty if there are none
 * @param words what findings say, by language ({@code en}, {@code he}) and then by key: {@code
 *     CODE}, {@code CODE.missing}, {@code CODE.remedy}, {@code CODE.sentence}
 * @param signals the signals that titles of tasks are read with; empty or one
 */
record PackUnit(
    String file,
    List<PackRule> rules,
    String drl,
    Map<String, Map<String, String>> words,
    List<Signals> signals) {

  /** Rules that are written by tables or sentences; their DRL is made here. */
  static PackUnit ofRules(
      PackFile file,
      List<PackRule> rules,
      Map<String, Map<String, String>> words,
      PackContext context) {
    String drl = rules.isEmpty() ? "" : PackDrl.of(context.packageName(), rules);
    return new PackUnit(file.name(), List.copyOf(rules), drl, Map.copyOf(words), List.of());
  }

  /** Rules that are written in DRL. */
  static PackUnit ofDrl(PackFile file, List<PackRule> rules, String drl) {
    return new PackUnit(file.name(), List.copyOf(rules), drl, Map.of(), List.of());
  }

  /** Signals. */
  static PackUnit ofSignals(PackFile file, Signals signals) {
    return new PackUnit(file.name(), List.of(), "", Map.of(), List.of(signals));
  }

  /** A file that gives nothing, for it is empty or wrong. */
  static PackUnit nothing(PackFile file) {
    return new PackUnit(file.name(), List.of(), "", Map.of(), List.of());
  }
}
