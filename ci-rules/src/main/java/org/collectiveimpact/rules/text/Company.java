package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of a title lean to, wherever they stand in it: its expressions, the other words,
 * each once, and its signs.
 */
final class Company {

  private static final Aim[] AIMS = Aim.values();

  /**
   * How much more that counts which leans to an aim most: one clear word says more than two faint.
   */
  private static final double MOST = 0.5;

  /** A word, an expression or a sign; a sign has no number of a word. */
  private static final class Member {
    final int[] at;
    final int start;
    final int end;
    final Leaning leaning;

    Member(int[] at, int start, int end, Leaning leaning) {
      this.at = at;
      this.start = start;
      this.end = end;
      this.leaning = leaning;
    }

    boolean isIn(Sighting sighting) {
      for (int word : at) {
        if (sighting.isAt(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final String title;
  private final List<Token> tokens;
  private final List<Member> members = new ArrayList<>();
  private final BitSet known = new BitSet();
  private final int[] toward = new int[AIMS.length];
  private final int[] most = new int[AIMS.length];
  private final int[] first = new int[AIMS.length];
  private int telling;
  private int open;

  Company(String title, List<Token> tokens, Sentence sentence, SignalTable table) {
    this.title = title;
    this.tokens = tokens;
    Arrays.fill(first, tokens.size());
    for (Expressions.Found expression : table.expressions(tokens)) {
      add(expression.at(), expression.leaning());
    }
    BitSet covered = (BitSet) known.clone();
    Set<String> once = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.get(i).word();
      Leaning leaning = sentence.isAct(i) ? word.asAct() : word.asNoun();
      if (!leaning.isNone() && !covered.get(i) && once.add(word.surface())) {
        add(new int[] {i}, leaning);
      }
    }
    int end = Math.min(title.length(), TitleWords.LONGEST_TITLE);
    for (int i = 0; i < end; i++) {
      Leaning leaning = table.leaning(title.charAt(i));
      if (!leaning.isNone() && once.add(title.substring(i, i + 1))) {
        add(new Member(new int[0], i, i + 1, leaning), tokens.size());
      }
    }
  }

  private void add(int[] at, Leaning leaning) {
    int start = tokens.get(at[0]).start();
    int end = tokens.get(at[at.length - 1]).end();
    add(new Member(at, start, end, leaning), at[0]);
    for (int word : at) {
      known.set(word);
    }
  }

  private void add(Member member, int number) {
    members.add(member);
    boolean tells = false;
    for (Aim aim : AIMS) {
      int points = member.leaning.toward(aim);
      if (points > 0) {
        tells = true;
        toward[aim.ordinal()] += points;
        most[aim.ordinal()] = Math.max(most[aim.ordinal()], points);
        first[aim.ordinal()] = Math.min(first[aim.ordinal()], number);
      }
    }
    telling += tells ? 1 : 0;
    open += member.leaning.open();
  }

  /** How much it leans to an aim; what leans to it most counts half as much again. */
  double toward(Aim aim) {
    return toward[aim.ordinal()] + MOST * most[aim.ordinal()];
  }

  /** The number of the first word that leans to an aim; how many words there are if none does. */
  int first(Aim aim) {
    return first[aim.ordinal()];
  }

  /** How often nobody can tell the kind of titles with such words. */
  int open() {
    return open;
  }

  /**
   * How many words, expressions and signs lean to an aim, and how many words of signals besides.
   */
  int telling(List<Sighting> sightings) {
    BitSet others = new BitSet();
    for (Sighting sighting : sightings) {
      if (sighting.signal().aim() != null) {
        for (int word : sighting.at()) {
          others.set(word);
        }
      }
    }
    others.andNot(known);
    return telling + others.cardinality();
  }

  /** What leans to an aim, the most first, as far as no signal has it. */
  List<String> words(Aim aim, List<Sighting> signals) {
    return members.stream()
        .filter(member -> member.leaning.toward(aim) > 0)
        .filter(member -> signals.stream().noneMatch(member::isIn))
        .sorted(
            Comparator.comparingInt((Member member) -> -member.leaning.toward(aim))
                .thenComparingInt(member -> member.start))
        .map(member -> quoted(title, member.start, member.end) + " leans to " + aim)
        .toList();
  }

  /** A piece of a title and where it stands. */
  static String quoted(String title, int start, int end) {
    return '"' + title.substring(start, end) + "\" (" + start + '-' + end + ')';
  }
}
