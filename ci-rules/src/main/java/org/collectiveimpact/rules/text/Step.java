package org.collectiveimpact.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What will do in one place of a signal: single words, and in place of a class longer members. */
final class Step {

  /** The numbers of the stems that will do as a single word. */
  private Stems words = Stems.NONE;

  /**
   * Members of several words, by the number of a stem that they can begin with; of each word the
   * numbers of the stems that will do.
   */
  private final Map<Integer, Candidates<List<Stems>>> longer = new HashMap<>();

  /** The numbers of the stems that will do as a single word. */
  Stems words() {
    return words;
  }

  /** Lets these stems do as well. */
  void orWord(Stems stems) {
    words = words.or(stems);
  }

  /** Lets words in a row do as well. */
  void orWords(List<Stems> member) {
    if (member.size() == 1) {
      words = words.or(member.get(0));
    } else {
      long second = member.get(1).bits();
      member.get(0).stream().forEach(stem -> beginningWith(stem).add(member, second));
    }
  }

  /** Lets everything do that does for another. */
  void or(Step other) {
    words = words.or(other.words);
    other.longer.forEach((stem, members) -> beginningWith(stem).addAll(members));
  }

  private Candidates<List<Stems>> beginningWith(int stem) {
    return longer.computeIfAbsent(stem, key -> new Candidates<>());
  }

  /** The numbers of the stems that it can begin with. */
  Stems first() {
    return words.or(Stems.of(longer.keySet().stream().mapToInt(stem -> stem)));
  }

  /** How many words from this one on will do, the most if there is a choice; 0 if none. */
  int lengthAt(List<Token> tokens, int at) {
    Word word = tokens.get(at).word();
    int length = word.isAny(words) ? 1 : 0;
    if (!longer.isEmpty() && at + 1 < tokens.size()) {
      long second = tokens.get(at + 1).word().bits();
      for (Integer stem : word.stems()) {
        Candidates<List<Stems>> members = longer.get(stem);
        for (int k = 0; members != null && k < members.size(); k++) {
          if (members.mayBe(k, second)
              && members.get(k).size() > length
              && isAt(members.get(k), tokens, at)) {
            length = members.get(k).size();
          }
        }
      }
    }
    return length;
  }

  private static boolean isAt(List<Stems> member, List<Token> tokens, int at) {
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
