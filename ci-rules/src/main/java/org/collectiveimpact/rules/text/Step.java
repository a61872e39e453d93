package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What will do in one place of a signal: single words, and in place of a class longer members. */
final class Step {

  /** The numbers of the stems that will do as a single word. */
  private final BitSet words = new BitSet();

  /**
   * Members of several words, by the number of a stem that they can begin with; of each word the
   * numbers of the stems that will do.
   */
  private final Map<Integer, List<List<BitSet>>> longer = new HashMap<>();

  /** The numbers of the stems that will do as a single word. */
  BitSet words() {
    return words;
  }

  /** Lets these stems do as well. */
  void orWord(BitSet stems) {
    words.or(stems);
  }

  /** Lets words in a row do as well. */
  void orWords(List<BitSet> member) {
    if (member.size() == 1) {
      words.or(member.get(0));
    } else {
      member.get(0).stream().forEach(stem -> beginningWith(stem).add(member));
    }
  }

  /** Lets everything do that does for another. */
  void or(Step other) {
    words.or(other.words);
    other.longer.forEach((stem, members) -> beginningWith(stem).addAll(members));
  }

  private List<List<BitSet>> beginningWith(int stem) {
    return longer.computeIfAbsent(stem, key -> new ArrayList<>());
  }

  /** The numbers of the stems that it can begin with. */
  BitSet first() {
    BitSet first = (BitSet) words.clone();
    longer.keySet().forEach(first::set);
    return first;
  }

  /** How many words from this one on will do, the most if there is a choice; 0 if none. */
  int lengthAt(List<Token> tokens, int at) {
    Word word = tokens.get(at).word();
    int length = word.isAny(words) ? 1 : 0;
    if (!longer.isEmpty()) {
      for (Integer stem : word.stems()) {
        for (List<BitSet> member : longer.getOrDefault(stem, List.of())) {
          if (member.size() > length && isAt(member, tokens, at)) {
            length = member.size();
          }
        }
      }
    }
    return length;
  }

  private static boolean isAt(List<BitSet> member, List<Token> tokens, int at) {
    if (at + member.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < member.size(); i++) {
      Token token = tokens.get(at + i);
      boolean apart = i > 0 && token.before().compareTo(Token.Gap.HYPHEN) > 0;
      if (apart || !token.word().isAny(member.get(i))) {
        return false;
      }
    }
    return true;
  }
}
