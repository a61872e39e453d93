package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Signals ready to be found in titles; thread-safe. */
final class SignalTable {

  /** Most titles are made of few words; more are looked up anew each time. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Set<Use>> uses = new HashMap<>();
  private final Steps steps = new Steps();
  private final BitSet acts = new BitSet();
  private final BitSet telling = new BitSet();
  private final List<Candidates> byFirst = new ArrayList<>();
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();
  private final Leanings leanings;
  private final Expressions expressions;

  SignalTable(List<Signal> signals, Leanings leanings) {
    this.leanings = leanings;
    this.expressions = new Expressions(leanings);
    Signals.text("words.csv").lines().skip(1).forEach(this::addUse);
    for (Signal signal : signals) {
      if (signal.kind() == SignalKind.CLASS) {
        steps.addMember(signal.words());
      }
    }
    for (Signal signal : signals) {
      if (signal.kind() != SignalKind.CLASS) {
        add(signal);
      }
    }
  }

  private void add(Signal signal) {
    SignalPattern pattern = new SignalPattern(signal, this);
    int first = pattern.first().number();
    while (byFirst.size() <= first) {
      byFirst.add(new Candidates());
    }
    byFirst.get(first).add(pattern);
    if (signal.kind() == SignalKind.ACT && pattern.isOneStep()) {
      acts.set(first);
      if (signal.aim() != null) {
        telling.set(first);
      }
    }
  }

  /** A row such as {@code light,help continue להמשיך}. */
  private void addUse(String row) {
    int comma = row.indexOf(',');
    Use use = Use.valueOf(row.substring(0, comma).toUpperCase(Locale.ROOT));
    for (String word : row.substring(comma + 1).split(" ", -1)) {
      for (String form : Forms.ofTable(use.isGrammar() ? Forms.EXACT + word : word)) {
        uses.computeIfAbsent(form, key -> EnumSet.noneOf(Use.class)).add(use);
      }
    }
  }

  /** The step that a table writes like this. */
  Step step(String place) {
    return steps.of(place);
  }

  boolean isParticle(String word) {
    return uses.getOrDefault(Forms.EXACT + word, Set.of()).contains(Use.PARTICLE);
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
    Numbers met = Numbers.NONE;
    List<Integer> stems = new ArrayList<>();
    List<String> prefixes = new ArrayList<>();
    Set<Use> used = EnumSet.noneOf(Use.class);
    boolean act = false;
    boolean tells = false;
    boolean whole = false;
    Leaning asAct = Leaning.NONE;
    Leaning asNoun = Leaning.NONE;
    for (Map.Entry<String, String> entry : Forms.ofTitle(surface).entrySet()) {
      String form = entry.getKey();
      String prefix = entry.getValue();
      asAct = asAct.isNone() ? leanings.ofAct(form) : asAct;
      asNoun = asNoun.isNone() ? leanings.ofNoun(form) : asNoun;
      if (used.contains(Use.WHOLE) && !HebrewForms.isWhole(form, prefix)) {
        continue;
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
      Set<Use> uses = this.uses.getOrDefault(form, Set.of());
      used.addAll(uses);
      whole |= prefix.isEmpty() && uses.contains(Use.WHOLE);
    }
    if (Character.isDigit(surface.charAt(0))) {
      used.add(Use.DETERMINER); // forty car seats are car seats
    }
    act |= used.contains(Use.PLANNING) || used.contains(Use.EXECUTION);
    boolean hebrew = Forms.isHebrew(surface);
    return new Word(
        met,
        Numbers.of(stems.stream().mapToInt(stem -> stem)),
        hebrew ? HebrewForms.prefix(surface, prefixes, act || whole) : "",
        used,
        act,
        tells,
        hebrew,
        surface,
        asAct,
        asNoun);
  }

  /** The signals in a title; of several over the same words the longest. */
  List<Sighting> find(List<Token> tokens) {
    StepsMet title = new StepsMet(tokens, steps);
    List<Sighting> found = new ArrayList<>();
    for (int word = 0; word < tokens.size(); word++) {
      Numbers met = title.at(word);
      for (int k = 0; k < met.size(); k++) {
        if (met.get(k) < byFirst.size()) {
          byFirst.get(met.get(k)).find(title, word, found);
        }
      }
    }
    found.sort(Sighting::strongestFirst);
    Sighting[] owners = new Sighting[tokens.size()];
    found.removeIf(sighting -> !take(sighting, owners));
    return found;
  }

  /** The expressions in a title that lean to something. */
  List<Expressions.Found> expressions(List<Token> tokens) {
    return expressions.in(tokens);
  }

  /** What a sign leans to. */
  Leaning leaning(char sign) {
    return Character.isLetterOrDigit(sign) || sign == ' '
        ? Leaning.NONE
        : leanings.ofNoun(String.valueOf(sign));
  }

  private static boolean take(Sighting sighting, @Nullable Sighting[] owners) {
    for (int at : sighting.at()) {
      Sighting owner = owners[at];
      if (owner != null && !sighting.sharesWordWith(owner) && !isSameClaim(sighting, owner)) {
        return false;
      }
    }
    for (int at : sighting.at()) {
      owners[at] = sighting;
    }
    return true;
  }

  /** Words that speak for two aims alike count for both. */
  private static boolean isSameClaim(Sighting sighting, Sighting owner) {
    return owner.signal().kind() == sighting.signal().kind()
        && owner.signal().aim() != sighting.signal().aim()
        && owner.signal().isGeneral() == sighting.signal().isGeneral()
        && Arrays.equals(owner.at(), sighting.at());
  }
}
