package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions, words that lean otherwise together than one by one, ready to be found in titles.
 *
 * <p>They are kept as a tree, since there are many, and many begin with a word that others begin
 * with as well: how, set, list.
 */
final class Expressions {

  /** An expression in a title: the numbers of its words in order, and what it leans to. */
  record Found(int[] at, Leaning leaning) {

    /** How many words there are from its first to its last. */
    int span() {
      return at[at.length - 1] - at[0] + 1;
    }
  }

  /** Where the words of an expression have led so far. */
  private static final class Node {
    /** By the number of the stem of the next word. */
    Map<Integer, List<Node>> next = Map.of();

    /** The same after a gap. */
    Map<Integer, List<Node>> afterGap = Map.of();

    /** The bits of their stems, each of which some share: most words lead nowhere. */
    long nextBits;

    long afterGapBits;

    /** What the words up to here lean to; absent if they are no expression yet. */
    @Nullable Leaning leaning;

    Node then(Stems stems) {
      nextBits |= stems.bits();
      next = next.isEmpty() ? new HashMap<>(4) : next;
      return reach(next, stems);
    }

    Node thenAfterGap(Stems stems) {
      afterGapBits |= stems.bits();
      afterGap = afterGap.isEmpty() ? new HashMap<>(4) : afterGap;
      return reach(afterGap, stems);
    }

    private static Node reach(Map<Integer, List<Node>> edges, Stems stems) {
      Node reached = new Node();
      stems.stream().forEach(stem -> edges.merge(stem, List.of(reached), Node::both));
      return reached;
    }

    private static List<Node> both(List<Node> some, List<Node> more) {
      List<Node> both = new ArrayList<>(some);
      both.addAll(more);
      return both;
    }
  }

  private final Node root = new Node();
  private final SignalTable table;

  /** The steps of the expression before, and where they led: the tables are in order. */
  private String[] before = {};

  private final List<Node> led = new ArrayList<>(List.of(root));

  /** The expressions of these tables, with the stems of that table. */
  Expressions(Leanings leanings, SignalTable table) {
    this.table = table;
    leanings.expressions().forEach(this::add);
  }

  private void add(String words, Leaning leaning) {
    String[] steps = words.split(" ", -1);
    int shared = Math.max(0, Arrays.mismatch(steps, before));
    led.subList(shared + 1, led.size()).clear();
    for (int i = shared; i < steps.length; i++) {
      Node node = led.get(i);
      if (steps[i].equals("..")) {
        led.add(node);
      } else if (i > 0 && steps[i - 1].equals("..")) {
        led.add(node.thenAfterGap(stems(steps[i])));
      } else {
        led.add(node.then(stems(steps[i])));
      }
    }
    led.get(steps.length).leaning = leaning;
    before = steps;
  }

  /** The numbers of the stems that will do for a step: a word, or several with bars between. */
  private Stems stems(String step) {
    Stems stems = Stems.NONE;
    for (String word : step.split("\\|", -1)) {
      stems = stems.or(table.stemsOf(word));
    }
    return stems;
  }

  /** Those in a title; of several over the same words the longest, then the closest together. */
  List<Found> in(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      step(root.next, i, new int[0], tokens, found);
    }
    found.sort(
        Comparator.comparingInt((Found one) -> -one.at.length).thenComparingInt(Found::span));
    BitSet taken = new BitSet();
    found.removeIf(one -> !take(one, taken));
    return found;
  }

  private static boolean take(Found one, BitSet taken) {
    for (int at : one.at) {
      if (taken.get(at)) {
        return false;
      }
    }
    for (int at : one.at) {
      taken.set(at);
    }
    return true;
  }

  /** Whether a word leads on; then what it leads to is found. */
  private static boolean step(
      Map<Integer, List<Node>> edges,
      int word,
      int[] before,
      List<Token> tokens,
      List<Found> found) {
    boolean leadsOn = false;
    for (Integer stem : tokens.get(word).word().stems()) {
      for (Node node : edges.getOrDefault(stem, List.of())) {
        leadsOn = true;
        int[] at = Arrays.copyOf(before, before.length + 1);
        at[before.length] = word;
        if (node.leaning != null) {
          found.add(new Found(at, node.leaning));
        }
        follow(node.next, node.nextBits, 0, at, tokens, found);
        follow(node.afterGap, node.afterGapBits, SignalPattern.WIDEST_GAP, at, tokens, found);
      }
    }
    return leadsOn;
  }

  private static void follow(
      Map<Integer, List<Node>> edges,
      long bits,
      int widestGap,
      int[] at,
      List<Token> tokens,
      List<Found> found) {
    int right = at[at.length - 1] + 1;
    int gap = widestGap;
    for (int word = right; bits != 0 && word < tokens.size(); word++) {
      Token token = tokens.get(word);
      boolean mayLeadOn = (token.word().bits() & bits) != 0;
      if (token.before().compareTo(Token.Gap.COMMA) >= 0
          || (mayLeadOn && step(edges, word, at, tokens, found))) {
        return;
      }
      boolean passed = token.is(Use.DETERMINER) || token.is(Use.PARTICLE);
      if (SignalPattern.bars(token, word == right) || (!passed && gap-- == 0)) {
        return;
      }
    }
  }
}
