package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Expressions, words that lean otherwise together than one by one, ready to be found in titles.
 *
 * <p>They are kept as a tree, since there are many, and many begin with a word that others begin
 * with as well: how, set, list. Its nodes are numbers and lie in a few arrays: the time that titles
 * take is mostly that of waiting for memory.
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

  private static final int ROOT = 0;

  /** The stem of an edge that other words may stand before. */
  private static final int GAP = 0;

  /** There are fewer than a million stems, and fewer than a million nodes. */
  private static final int BITS = 20;

  private static final int MASK = (1 << BITS) - 1;

  private final Map<String, Integer> stems = new HashMap<>(Map.of("..", GAP));

  /** Where words lead: from which node, by which stem, to which node, in this order. */
  private final long[] edges;

  /** Of each node the number of its first edge; its last is before the first of the next node. */
  private final int[] begin;

  /** Of each node a bit for every stem that leads on from it, each of which some share. */
  private final long[] bits;

  /**
   * Of each node the points of {@link Leaning} of the words up to it; 0 if they are no expression.
   */
  private final int[] points;

  /** The expressions of these tables, which are in order. */
  Expressions(Leanings leanings) {
    Map<String, Numbers> words = new HashMap<>();
    LongStream.Builder all = LongStream.builder();
    IntStream.Builder leaning = IntStream.builder().add(0);
    List<Integer> led = new ArrayList<>(List.of(ROOT)); // where the steps of the one before led
    String[] before = {};
    int nodes = 1;
    for (Leanings.Expression expression : leanings.expressions()) {
      String[] steps = expression.words().split(" ", -1);
      int shared = Math.max(0, Arrays.mismatch(steps, before));
      led.subList(shared + 1, led.size()).clear();
      for (int i = shared; i < steps.length; i++) {
        int from = led.get(i);
        int to = nodes++;
        for (String word : steps[i].split("\\|", -1)) {
          words.computeIfAbsent(word, this::stemsOf).stream()
              .forEach(stem -> all.add(edge(from, stem) | to));
        }
        leaning.add(i + 1 < steps.length ? 0 : expression.leaning().points());
        led.add(to);
      }
      before = steps;
    }
    this.edges = all.build().sorted().toArray();
    this.points = leaning.build().toArray();
    this.begin = new int[nodes + 1];
    this.bits = new long[nodes];
    for (long edge : edges) {
      int from = (int) (edge >>> (2 * BITS));
      begin[from + 1]++;
      bits[from] |= stem(edge) == GAP ? 0 : 1L << stem(edge);
    }
    Arrays.parallelPrefix(begin, Integer::sum);
  }

  private Numbers stemsOf(String word) {
    Set<String> forms = word.equals("..") ? Set.of(word) : Forms.ofTable(word);
    return Numbers.of(
        forms.stream().mapToInt(form -> stems.computeIfAbsent(form, key -> stems.size())));
  }

  private static long edge(int from, int stem) {
    return ((long) from << (2 * BITS)) | ((long) stem << BITS);
  }

  private static int stem(long edge) {
    return (int) (edge >>> BITS) & MASK;
  }

  /** The number of a form of a word; absent if no expression has it. */
  @Nullable Integer stem(String form) {
    return stems.get(form);
  }

  /** Those in a title; of several over the same words the longest, then the closest together. */
  List<Found> in(List<Token> tokens) {
    Search search = new Search(tokens);
    for (int word = 0; word < tokens.size(); word++) {
      search.lead(ROOT, word, 0);
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
  private final class Search {
    final List<Found> found = new ArrayList<>();
    private final List<Token> tokens;

    /** The numbers of the words that have led on so far. */
    private final int[] at;

    /** Of each word a bit for every stem, and the same of it and all after it. */
    private final long[] own;

    private final long[] rest;

    Search(List<Token> tokens) {
      this.tokens = tokens;
      this.at = new int[tokens.size()];
      this.own = new long[tokens.size()];
      this.rest = new long[tokens.size() + 1];
      for (int i = tokens.size() - 1; i >= 0; i--) {
        own[i] = tokens.get(i).word().stems().bits();
        rest[i] = rest[i + 1] | own[i];
      }
    }

    /** Follows the edges by which a word leads on from a node; whether there are any. */
    boolean lead(int node, int word, int depth) {
      boolean leads = false;
      Numbers stems = tokens.get(word).word().stems();
      for (int i = 0; i < stems.size(); i++) {
        long by = edge(node, stems.get(i));
        int place = Arrays.binarySearch(edges, begin[node], begin[node + 1], by);
        for (int k = -place - 1; k < edges.length && edges[k] >>> BITS == by >>> BITS; k++) {
          leads = true;
          at[depth] = word;
          reach((int) edges[k] & MASK, word, depth + 1);
        }
      }
      return leads;
    }

    private void reach(int node, int word, int depth) {
      if (points[node] != 0) {
        found.add(new Found(Arrays.copyOf(at, depth), new Leaning(points[node])));
      }
      if (begin[node] < begin[node + 1]) {
        follow(node, word + 1, depth, 0);
        long first = edges[begin[node]];
        if (stem(first) == GAP) {
          follow((int) first & MASK, word + 1, depth, SignalPattern.WIDEST_GAP);
        }
      }
    }

    private void follow(int node, int right, int depth, int widestGap) {
      int gap = widestGap;
      for (int word = right; (bits[node] & rest[word]) != 0; word++) {
        Token token = tokens.get(word);
        if (token.before().compareTo(Token.Gap.COMMA) >= 0) {
          return;
        }
        if ((bits[node] & own[word]) != 0 && lead(node, word, depth)) {
          return;
        }
        if (SignalPattern.bars(token, word == right) || (!isPassed(token) && gap-- == 0)) {
          return;
        }
      }
    }

    private static boolean isPassed(Token token) {
      return token.is(Use.DETERMINER) || token.is(Use.PARTICLE);
    }
  }
}
