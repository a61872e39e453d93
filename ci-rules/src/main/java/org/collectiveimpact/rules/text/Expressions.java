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
  static final class Found {
    private final int[] at;
    private final Leaning leaning;

    private Found(int[] at, Leaning leaning) {
      this.at = at;
      this.leaning = leaning;
    }

    int[] at() {
      return at;
    }

    Leaning leaning() {
      return leaning;
    }

    /** How many words there are from its first to its last. */
    int span() {
      return at[at.length - 1] - at[0] + 1;
    }
  }

  /** Where the next word leads, by the number of its stem. */
  private static final class Edges {
    private Map<Integer, List<Node>> byStem = Map.of();

    /** A bit for every stem, each of which some share: most words lead nowhere. */
    private long bits;

    Node add(Stems stems) {
      bits |= stems.bits();
      byStem = byStem.isEmpty() ? new HashMap<>(4) : byStem;
      Node reached = new Node();
      stems.stream().forEach(stem -> byStem.merge(stem, List.of(reached), Expressions::both));
      return reached;
    }

    List<Node> of(Integer stem) {
      return (bits >>> stem & 1) == 0 ? List.of() : byStem.getOrDefault(stem, List.of());
    }
  }

  /** Where the words of an expression have led so far. */
  private static final class Node {
    final Edges next = new Edges();
    final Edges afterGap = new Edges();

    /** What the words up to here lean to; absent if they are no expression yet. */
    @Nullable Leaning leaning;

    /** The bits of what has to stand right after it; {@link #ANY} if nothing has to. */
    long rightAfter() {
      return leaning != null || afterGap.bits != 0 ? ANY : next.bits;
    }
  }

  private static final String GAP = "..";
  private static final int[] NONE = {};

  /** A bit that every word is taken to have. */
  private static final long ANY = 1L << 63;

  /** What an expression can begin with, by the number of its stem. */
  private final List<Candidates<Node>> first = new ArrayList<>();

  /** The expressions of these tables, which are in order, with the stems of that table. */
  Expressions(Leanings leanings, SignalTable table) {
    Node root = new Node();
    List<Node> led = new ArrayList<>(List.of(root)); // where the steps of the one before led
    String[] before = {};
    for (Map.Entry<String, Leaning> expression : leanings.expressions().entrySet()) {
      String[] steps = expression.getKey().split(" ", -1);
      int shared = Math.max(0, Arrays.mismatch(steps, before));
      led.subList(shared + 1, led.size()).clear();
      for (int i = shared; i < steps.length; i++) {
        Node node = led.get(i);
        if (steps[i].equals(GAP)) {
          led.add(node);
        } else {
          Edges edges = i > 0 && steps[i - 1].equals(GAP) ? node.afterGap : node.next;
          led.add(edges.add(table.stemsOfAny(steps[i])));
        }
      }
      led.get(steps.length).leaning = expression.getValue();
      before = steps;
    }
    root.next.byStem.forEach(
        (stem, nodes) -> {
          while (first.size() <= stem) {
            first.add(new Candidates<>());
          }
          nodes.forEach(node -> first.get(stem).add(node, node.rightAfter()));
        });
  }

  private static List<Node> both(List<Node> some, List<Node> more) {
    List<Node> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  /** Those in a title; of several over the same words the longest, then the closest together. */
  List<Found> in(List<Token> tokens) {
    Search search = new Search(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      for (int stem : tokens.get(i).word().ofExpressions()) {
        if (stem < first.size()) {
          search.begin(first.get(stem), i);
        }
      }
    }
    List<Found> found = search.found;
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

  /** Looks for expressions in one title. */
  private static final class Search {
    final List<Found> found = new ArrayList<>();
    private final List<Token> tokens;

    /** Of each word a bit for every stem, and the same of it and all after it. */
    private final long[] bits;

    private final long[] rest;

    Search(List<Token> tokens) {
      this.tokens = tokens;
      this.bits = new long[tokens.size() + 1];
      this.rest = new long[tokens.size() + 1];
      for (int i = tokens.size() - 1; i >= 0; i--) {
        for (int stem : tokens.get(i).word().ofExpressions()) {
          bits[i] |= 1L << stem;
        }
        rest[i] = rest[i + 1] | bits[i];
      }
    }

    /** A word may begin an expression. */
    void begin(Candidates<Node> nodes, int word) {
      boolean passing = word + 1 < tokens.size() && isPassed(tokens.get(word + 1));
      long after = ANY | (passing ? rest[word + 1] : bits[word + 1]);
      for (int i = 0; i < nodes.size(); i++) {
        if (nodes.mayBe(i, after)) {
          reach(nodes.get(i), word, NONE);
        }
      }
    }

    private void reach(Node node, int word, int[] before) {
      int[] at = Arrays.copyOf(before, before.length + 1);
      at[before.length] = word;
      if (node.leaning != null) {
        found.add(new Found(at, node.leaning));
      }
      follow(node.next, 0, at);
      follow(node.afterGap, SignalPattern.WIDEST_GAP, at);
    }

    private static boolean isPassed(Token token) {
      return token.is(Use.DETERMINER) || token.is(Use.PARTICLE);
    }

    private void follow(Edges edges, int widestGap, int[] at) {
      int right = at[at.length - 1] + 1;
      int gap = widestGap;
      for (int word = right; (edges.bits & rest[word]) != 0; word++) {
        Token token = tokens.get(word);
        if (token.before().compareTo(Token.Gap.COMMA) >= 0 || lead(edges, word, at)) {
          return;
        }
        if (SignalPattern.bars(token, word == right) || (!isPassed(token) && gap-- == 0)) {
          return;
        }
      }
    }

    /** Whether a word leads on from where others have led. */
    private boolean lead(Edges edges, int word, int[] at) {
      boolean leads = false;
      if ((edges.bits & bits[word]) != 0) {
        for (Integer stem : tokens.get(word).word().ofExpressions()) {
          List<Node> nodes = edges.of(stem);
          nodes.forEach(node -> reach(node, word, at));
          leads |= !nodes.isEmpty();
        }
      }
      return leads;
    }
  }
}
