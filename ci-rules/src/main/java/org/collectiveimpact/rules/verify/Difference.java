package org.collectiveimpact.rules.verify;

import java.util.List;
import org.collectiveimpact.core.diagnosis.Fact;
import org.collectiveimpact.rules.pack.PackPlace;

/**
 * One thing that came out otherwise than a scenario expects.
 *
 * @param place where the scenario expects it
 * @param expected what it expects, such as {@code verdict BLOCKED}
 * @param actual what came out, such as {@code verdict ALLOWED}
 * @param conditions the conditions of the rule that it is about, if the rule is of a pack
 * @param facts the facts that the rule looks at
 */
public record Difference(
    PackPlace place,
    String expected,
    String actual,
    List<CheckedCondition> conditions,
    List<Fact> facts) {

  /** Keeps its own copies of the lists. */
  public Difference {
    conditions = List.copyOf(conditions);
    facts = List.copyOf(facts);
  }

  /**
   * A condition of a rule, and whether it holds.
   *
   * @param place where the condition stands
   * @param text as it was written
   * @param holds whether it holds
   */
  public record CheckedCondition(PackPlace place, String text, boolean holds) {}

  static Difference of(PackPlace place, String expected, String actual) {
    return new Difference(place, expected, actual, List.of(), List.of());
  }

  /** The difference as text: one line, and below it the conditions and the facts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(place + ": expected " + expected + ", found " + actual + "\n");
    for (CheckedCondition condition : conditions) {
      text.append(condition.holds ? "  holds          " : "  does not hold  ");
      text.append(condition.text + " (" + condition.place + ")\n");
    }
    for (Fact fact : facts) {
      text.append("  " + fact.label() + " = " + fact.value());
      fact.date().ifPresent(date -> text.append(", " + date));
      fact.source().ifPresent(source -> text.append(", " + source));
      text.append('\n');
    }
    return text.toString();
  }
}
