package org.collectiveimpact.rules.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words do besides being signals, as the table {@code words.csv} has it. */
final class Uses {

  private final Map<String, Set<Use>> byForm = new HashMap<>();

  Uses() {
    Signals.text("words.csv").lines().skip(1).forEach(this::add);
  }

  /** A row such as {@code light,help continue להמשיך}. */
  private void add(String row) {
    int comma = row.indexOf(',');
    Use use = Use.valueOf(row.substring(0, comma).toUpperCase(Locale.ROOT));
    for (String word : row.substring(comma + 1).split(" ", -1)) {
      for (String form : Forms.ofTable(use.isGrammar() ? Forms.EXACT + word : word)) {
        byForm.computeIfAbsent(form, key -> EnumSet.noneOf(Use.class)).add(use);
      }
    }
  }

  /** What a word with this form does. */
  Set<Use> of(String form) {
    return byForm.getOrDefault(form, Set.of());
  }

  boolean isParticle(String word) {
    return of(Forms.EXACT + word).contains(Use.PARTICLE);
  }
}
