package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the tables know of words, one by one; thread-safe. */
final class Vocabulary {

  /** Most titles are made of few words; more are looked up anew each time. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Uses uses;
  private final Steps steps;
  private final BitSet acts;
  private final BitSet telling;
  private final Leanings leanings;
  private final Expressions expressions;
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();

  /**
   * A vocabulary.
   *
   * @param acts the numbers of the steps that are an act by themselves
   * @param telling the numbers of those of them that speak for an aim
   */
  Vocabulary(
      Uses uses,
      Steps steps,
      BitSet acts,
      BitSet telling,
      Leanings leanings,
      Expressions expressions) {
    this.uses = uses;
    this.steps = steps;
    this.acts = acts;
    this.telling = telling;
    this.leanings = leanings;
    this.expressions = expressions;
  }

  /** What is known of a word, given in lower case. */
  Word word(String surface) {
    Word known = remembered.get(surface);
    if (known == null) {
      known = look(surface);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(surface, known);
      }
    }
    return known;
  }

  private Word look(String surface) {
    Entry entry = new Entry();
    Forms.ofTitle(surface).forEach(entry::add);
    return entry.word(surface);
  }

  /** What the forms of one word say together. */
  private final class Entry {
    private Numbers met = Numbers.NONE;
    private final List<Integer> stems = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();
    private final Set<Use> used = EnumSet.noneOf(Use.class);
    private boolean act;
    private boolean tells;
    private boolean whole;
    private Leaning asAct = Leaning.NONE;
    private Leaning asNoun = Leaning.NONE;

    void add(String form, String prefix) {
      asAct = asAct.isNone() ? leanings.ofAct(form) : asAct;
      asNoun = asNoun.isNone() ? leanings.ofNoun(form) : asNoun;
      if (used.contains(Use.WHOLE) && !HebrewForms.isWhole(form, prefix)) {
        return;
      }
      Integer stem = expressions.stem(form);
      if (stem != null) {
        stems.add(stem);
      }
      Numbers its = steps.metBy(form);
      met = met.or(its);
      boolean isAct = its.stream().anyMatch(acts::get);
      act |= isAct;
      tells |= its.stream().anyMatch(telling::get);
      if (steps.know(form) && (isAct || !form.startsWith(Forms.EXACT))) {
        prefixes.add(prefix);
      }
      used.addAll(uses.of(form));
      whole |= prefix.isEmpty() && uses.of(form).contains(Use.WHOLE);
    }

    Word word(String surface) {
      if (Character.isDigit(surface.charAt(0))) {
        used.add(Use.DETERMINER); // forty car seats are car seats
      }
      boolean isAct = act || used.contains(Use.PLANNING) || used.contains(Use.EXECUTION);
      boolean hebrew = Forms.isHebrew(surface);
      return new Word(
          met,
          Numbers.of(stems.stream().mapToInt(stem -> stem)),
          hebrew ? HebrewForms.prefix(surface, prefixes, isAct || whole) : "",
          used,
          isAct,
          tells,
          hebrew,
          surface,
          asAct,
          asNoun);
    }
  }
}
