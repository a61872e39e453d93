package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.task.TaskMode;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a title, as far as the small words show it: which words are the act and its
 * object, which say for what, with whom or where, and where a second task begins.
 */
final class Sentence {

  /** To him, with them: what a verb acts on that has no object of its own. */
  private static final Set<String> PRONOUNS =
      Set.of("אליו", "אליה", "אליהם", "אליהן", "אותו", "אותה", "אותם", "אותן", "איתו", "איתם");

  /** Look for, look at, look into: right after a verb they bring what it acts on. */
  private static final Set<String> BRINGING = Set.of("for", "at", "into");

  private final List<Token> tokens;
  private final boolean[] noun;
  private final Place[] places;
  private final int[] parts;
  private final boolean[] hard;
  private final int[] acts;
  private int part;
  private Place place = Place.HEAD;
  private boolean aside;

  /** Whether the act of a part can no longer follow: a noun and its comma, a question. */
  private boolean closed;

  /** Reads the grammar of these words, of which the signals already tell the nouns. */
  Sentence(List<Token> tokens, List<Sighting> sightings) {
    this.tokens = tokens;
    this.noun = new boolean[tokens.size()];
    for (Sighting sighting : sightings) {
      if (sighting.signal().kind() == SignalKind.OBJECT
          || sighting.signal().kind() == SignalKind.GUARD) {
        for (int at : sighting.at()) {
          noun[at] = sighting.at().length > 1;
        }
      }
    }
    this.places = new Place[tokens.size()];
    this.parts = new int[tokens.size()];
    this.hard = new boolean[tokens.size() + 1];
    this.acts = new int[tokens.size() + 1];
    begin();
    for (int i = 0; i < tokens.size(); i++) {
      read(i);
    }
  }

  private void begin() {
    acts[part] = -1;
    place = Place.HEAD;
    aside = false;
    closed = false;
  }

  /** The place of a word. */
  Place place(int at) {
    return places[at];
  }

  /** The number of the part of the title that a word belongs to, from 0. */
  int part(int at) {
    return parts[at];
  }

  /** How many parts there are. */
  int parts() {
    return part + 1;
  }

  /** Whether a part begins a sentence of its own, rather than after an "and". */
  boolean beginsSentence(int number) {
    return hard[number];
  }

  /** Whether a word is the head of its part: what is done. */
  boolean isAct(int at) {
    return acts[parts[at]] == at;
  }

  private void read(int at) {
    Token token = tokens.get(at);
    if (at > 0) {
      punctuation(token, at);
    }
    if (token.is(Use.AND) || token.before() == Token.Gap.COMMA || isWaw(token)) {
      join(at);
    }
    if (!token.word().hebrew() && acts[part] < 0) {
      close(token, at);
    }
    if (at > 0 && token.is(Use.TOPIC) && tokens.get(at - 1).is(Use.AGREEMENT) && !isAct(at - 1)) {
      places[at - 1] = Place.SUBJECT; // agreement on: what follows is the object (AMB-10)
      place = Place.HEAD;
    } else if (acts[part] < 0) {
      beforeAct(at);
    } else {
      afterAct(at);
    }
    if (places[at] == null) {
      places[at] = aside && place == Place.HEAD ? Place.ASIDE : place;
    }
    parts[at] = part;
  }

  /**
   * In "attendance by school, update monthly" and "circle where staff say what they fear" the noun
   * is what it is about, and no verb after it makes it the one who acts. After "in spring," nothing
   * was said yet.
   */
  private void close(Token token, int at) {
    boolean comma = token.before() == Token.Gap.COMMA || token.before() == Token.Gap.OPEN;
    if (comma && at > 0 && parts[at - 1] == part) {
      if (saysNothing(at)) {
        place = Place.HEAD;
      } else {
        closed = true;
      }
    }
    closed |= token.is(Use.EMBEDS);
  }

  /** Whether the part up to a word only says where, when, for whom or what for. */
  private boolean saysNothing(int until) {
    for (int i = until - 1; i >= 0 && parts[i] == part; i--) {
      if (places[i] == Place.HEAD) {
        return false;
      }
    }
    return true;
  }

  private void punctuation(Token token, int at) {
    switch (token.before()) {
      case STOP -> {
        part++;
        hard[part] = true;
        begin();
      }
      case QUESTION -> {
        if (!aside) {
          part++; // what is asked, and what is done about it: not yet a second task
          begin();
        }
      }
      case DASH -> {
        if (isDoneToWhatStandsBefore(at)) {
          acts[part] = at; // "tender for the director - to be published by May"
        } else if (acts[part] >= 0 || !isActAfter(at)) {
          aside = true;
        } else {
          label(at);
        }
        place = Place.HEAD;
      }
      case OPEN -> aside = true;
      case CLOSE -> {
        aside = false;
        place = Place.HEAD;
      }
      default -> {
        // nothing changes
      }
    }
  }

  /** In Hebrew an infinitive after a dash that nothing follows but when and where. */
  private boolean isDoneToWhatStandsBefore(int at) {
    boolean infinitive = isActWord(at) && isInfinitive(tokens.get(at).word());
    return infinitive
        && acts[part] < 0
        && (at + 1 == tokens.size() || tokens.get(at + 1).is(Use.VENUE));
  }

  /** Whether an act follows in this sentence; before a dash there may be only who does it. */
  private boolean isActAfter(int from) {
    for (int i = from; i < tokens.size() && tokens.get(i).before() != Token.Gap.STOP; i++) {
      if (isActWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** A second verb after "and" begins a second part, if it has an object of its own. */
  private void join(int at) {
    if (place == Place.SUBJECT || place == Place.RELATIVE) {
      return;
    }
    int verb = tokens.get(at).is(Use.AND) ? at + 1 : at;
    while (verb < tokens.size() && tokens.get(verb).is(Use.LIGHT)) {
      verb++;
    }
    boolean within = place == Place.PURPOSE || place == Place.EMBEDDED || place == Place.MEANS;
    if (acts[part] >= 0 && !within && !aside && isVerb(verb) && sameForm(acts[part], verb)) {
      part++;
      begin();
    }
  }

  private boolean isWaw(Token token) {
    return token.word().hebrew()
        && token.word().surface().startsWith("ו")
        && token.word().prefix().startsWith("ו");
  }

  /** Whether a word can be the act of a part: it is one, and something follows for it to act on. */
  private boolean isVerb(int at) {
    if (at + 1 >= tokens.size() || !isActWord(at)) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean acted = next.before() == Token.Gap.NONE && !next.is(Use.AND);
    return !isTheNoun(tokens.get(at).word())
        && !PRONOUNS.contains(next.word().surface())
        && (next.is(Use.OF) || acted);
  }

  /** In Hebrew "the evaluation" in one word, which no object follows. */
  private static boolean isTheNoun(Word word) {
    return word.hebrew() && word.prefix().endsWith("ה");
  }

  /** "Plan and run", "planning and running"; of Hebrew both infinitives or both not. */
  private boolean sameForm(int one, int other) {
    Word first = tokens.get(one).word();
    Word second = tokens.get(other).word();
    if (first.hebrew()) {
      return second.hebrew() && isInfinitive(first) == isInfinitive(second);
    }
    return ending(first.surface()).equals(ending(second.surface()));
  }

  private static boolean isInfinitive(Word word) {
    String surface = word.surface();
    return surface.startsWith("ל") || surface.startsWith("ול");
  }

  private static String ending(String surface) {
    if (surface.endsWith("ing") || surface.endsWith("ion") || surface.endsWith("ment")) {
      return "ing";
    }
    if (surface.endsWith("ed")) {
      return "ed";
    }
    return surface.endsWith("s") && !surface.endsWith("ss") ? "s" : "";
  }

  private void beforeAct(int at) {
    Token token = tokens.get(at);
    if (token.before() == Token.Gap.HYPHEN) {
      return;
    }
    if (closed) {
      Place next = token.is(Use.AUXILIARY) ? Place.EMBEDDED : placeAfter(at);
      place = next == null ? place : next;
    } else if (isFirst(at) && isLight(at)) {
      places[at] = Place.LIGHT;
    } else if (token.is(Use.AUXILIARY)) {
      if (!isParticiple(at + 1)) {
        subject(at);
      }
      place = Place.HEAD;
    } else if (isActWord(at) && place == Place.HEAD && isHeadVerb(at)) {
      if (!isFirst(at) && !tokens.get(at).word().surface().endsWith("ed")) {
        subject(at);
      }
      acts[part] = at;
    } else if (isActWord(at) && at > 0 && isFinite(at)) {
      subject(at);
      place = Place.HEAD;
      acts[part] = at;
    } else if (isFirst(at) && isUnknownVerb(at)) {
      acts[part] = at;
    } else if (!token.is(Use.TO) && !token.is(Use.RELATIVE)) {
      Place next = placeAfter(at);
      place = next == null ? place : next;
    }
  }

  /** Help develop, make sure, continue to run, begin the. */
  private boolean isLight(int at) {
    return tokens.get(at).is(Use.LIGHT) && at + 1 < tokens.size();
  }

  private boolean isActWord(int at) {
    return tokens.get(at).word().act() && !noun[at];
  }

  private boolean isFirst(int at) {
    for (int i = at - 1; i >= 0 && parts[i] == part; i--) {
      Token token = tokens.get(i);
      if (tokens.get(i + 1).before() == Token.Gap.DASH && tokens.get(at).word().hebrew()) {
        return true;
      }
      boolean small =
          (places[i] != Place.HEAD && beforeComma(i, at))
              || token.is(Use.LIGHT)
              || token.is(Use.AND)
              || token.is(Use.TO)
              || token.is(Use.DETERMINER)
              || token.is(Use.RELATIVE)
              || token.is(Use.AUXILIARY)
              || token.word().surface().endsWith("ly");
      if (!small) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma stands between two words. */
  private boolean beforeComma(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (tokens.get(i).before() == Token.Gap.COMMA) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadVerb(int at) {
    return isFirst(at) || isFinite(at) || tokens.get(at - 1).is(Use.AUXILIARY);
  }

  /** What no table has as an act, but stands like one: "watch for". */
  private boolean isUnknownVerb(int at) {
    Token token = tokens.get(at);
    if (token.word().hebrew()) {
      return isInfinitive(token.word()) && !noun[at] && !token.word().isGrammar();
    }
    return token.word().uses().isEmpty()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).word().isGrammar()
        && !tokens.get(at + 1).is(Use.AUXILIARY);
  }

  /** "The group writes its plan", "data collected": a verb after a noun. */
  private boolean isFinite(int at) {
    Word word = tokens.get(at).word();
    Token before = tokens.get(at - 1);
    boolean small = before.is(Use.DETERMINER) || before.word().isGrammar();
    if ((small && !before.is(Use.AUXILIARY)) || parts[at - 1] != part) {
      return false;
    }
    if (at + 1 == tokens.size()) {
      return word.surface().endsWith("ed");
    }
    Token next = tokens.get(at + 1);
    if (word.hebrew()) {
      return next.word().surface().equals("את") || isFinite(word, at);
    }
    // the committee's discussion of: there is an act, and "of" brings its object
    boolean ofWhat = next.is(Use.OF) && !ending(word.surface()).equals("ing");
    boolean actor = before.is(Use.ACTOR) && !ofWhat && !next.is(Use.FOR);
    return actor
        || next.is(Use.DETERMINER)
        || next.is(Use.EMBEDS)
        || (word.surface().endsWith("s")
            && !next.is(Use.OF)
            && !next.is(Use.FOR)
            && ending(before.word().surface()).isEmpty());
  }

  /** "The backbone will guide", "the groups write": the future, or the present after who acts. */
  private boolean isFinite(Word word, int at) {
    String surface = word.surface();
    boolean future = surface.startsWith("י") || surface.startsWith("ת");
    boolean present =
        surface.endsWith("ות")
            || surface.endsWith("ים")
            || surface.startsWith("מ")
            || surface.startsWith("ו", 1);
    return !isInfinitive(word) && (future || (present && isAfterActor(at)));
  }

  /** Whether the words before, up to a small word, name somebody who can act. */
  private boolean isAfterActor(int at) {
    for (int i = at - 1; i >= 0 && parts[i] == part; i--) {
      Token token = tokens.get(i);
      if (token.is(Use.ACTOR)) {
        return true;
      }
      if (token.word().isGrammar()) {
        return false;
      }
    }
    return false;
  }

  private boolean isParticiple(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String surface = tokens.get(at).word().surface();
    return surface.endsWith("ed")
        || surface.endsWith("en")
        || surface.equals("set")
        || surface.equals("built")
        || surface.equals("held")
        || surface.equals("made");
  }

  /** What was read of this part up to a word says who acts. */
  private void subject(int until) {
    for (int i = until - 1; i >= 0 && parts[i] == part; i--) {
      if (places[i] != Place.TOPIC || tokens.get(i).word().hebrew()) {
        places[i] = Place.SUBJECT;
      }
    }
  }

  /** Before a dash or a colon stands who acts, or else what it is about. */
  private void label(int until) {
    for (int i = until - 1; i >= 0 && parts[i] == part; i--) {
      if (places[i] == Place.HEAD) {
        boolean acts = tokens.get(i).is(Use.ACTOR) || tokens.get(i).word().hebrew();
        places[i] = acts ? Place.SUBJECT : Place.TOPIC;
      }
    }
  }

  private void afterAct(int at) {
    Token token = tokens.get(at);
    if (token.before() == Token.Gap.HYPHEN) {
      return;
    }
    boolean passive = tokens.get(at - 1).word().surface().endsWith("ed");
    boolean brings =
        token.is(Use.TOPIC)
            || token.is(Use.RELATIVE)
            || (!passive && (token.is(Use.MEANS) || BRINGING.contains(token.word().surface())));
    if (isAct(at - 1) && brings) {
      return; // agree on, ensure that, work through: what follows is the object
    }
    if (place == Place.PURPOSE && token.is(Use.RELATIVE)) {
      return; // so that
    }
    if (place == Place.HEAD
        && isActWord(at)
        && token.word().telling()
        && isNominal(at)
        && !tokens.get(acts[part]).word().telling()) {
      acts[part] = at; // enable the dissemination
      return;
    }
    Place next = placeAfter(at);
    if (isUsedFor(next)) {
      means(at);
    } else if (next != null) {
      place = next;
    }
  }

  /** "Use the data to": what follows is what is done. */
  private boolean isUsedFor(@Nullable Place next) {
    return (next == Place.PURPOSE || next == Place.RELATIVE)
        && tokens.get(acts[part]).is(Use.INSTRUMENT)
        && isFirst(acts[part]);
  }

  private void means(int until) {
    for (int i = until - 1; i > acts[part]; i--) {
      places[i] = Place.MEANS;
    }
    place = Place.HEAD;
    acts[part] = until;
  }

  /** A noun of doing that no other noun follows: not the evaluation in "evaluation summary". */
  private boolean isNominal(int at) {
    boolean modifies =
        at + 1 < tokens.size()
            && tokens.get(at + 1).before() == Token.Gap.NONE
            && !tokens.get(at + 1).word().isGrammar();
    return !modifies && ending(tokens.get(at).word().surface()).equals("ing");
  }

  /** The place of what a small word, or in Hebrew a prefix letter, begins. */
  private @Nullable Place placeAfter(int at) {
    Token token = tokens.get(at);
    if (token.word().uses().isEmpty() && !token.word().hebrew()) {
      return null;
    }
    if (token.is(Use.TO)) {
      return isToDo(at + 1) ? Place.PURPOSE : Place.WITH;
    }
    if (token.is(Use.FOR)) {
      return at + 1 < tokens.size() && tokens.get(at + 1).word().surface().endsWith("ing")
          ? Place.PURPOSE
          : Place.FOR;
    }
    if (token.is(Use.OF)) {
      return place == Place.HEAD ? Place.OF : null;
    }
    if (token.is(Use.EMBEDS)) {
      return Place.EMBEDDED;
    }
    if (token.is(Use.PURPOSE)) {
      return Place.PURPOSE;
    }
    if (token.is(Use.RELATIVE)) {
      return Place.RELATIVE;
    }
    if (token.is(Use.MEANS)) {
      return Place.MEANS;
    }
    if (token.is(Use.WITH)) {
      return Place.WITH;
    }
    if (token.is(Use.VENUE)) {
      return Place.VENUE;
    }
    if (token.is(Use.TOPIC)) {
      return Place.TOPIC;
    }
    if (acts[part] >= 0 && place.isBeside() && token.word().surface().equals("את")) {
      return Place.HEAD; // show the partners the data: what the act is done to follows
    }
    return token.word().hebrew() ? byPrefix(at) : null;
  }

  /** In, to, for, as letters before the word; right after the act they bring its object. */
  private @Nullable Place byPrefix(int at) {
    Word word = tokens.get(at).word();
    String prefix = word.prefix();
    if (tokens.get(at).is(Use.TIME) && at > 0 && prefix.endsWith("ב")) {
      places[at] = Place.VENUE; // once a month: what follows stays what it was
      return null;
    }
    boolean dative = prefix.indexOf('ל') >= 0 && !isActWord(at);
    boolean afterAct = at > 0 && isAct(at - 1) && !dative;
    if (afterAct && prefix.indexOf('ב') >= 0 && tokens.get(at).is(Use.GATHERING)) {
      return Place.VENUE;
    }
    if (prefix.isEmpty() || afterAct || at == 0) {
      return isActWord(at) && isInfinitive(word) && acts[part] >= 0 && !afterAct
          ? Place.PURPOSE
          : null;
    }
    if (prefix.indexOf('ל') >= 0) {
      return isActWord(at) ? Place.PURPOSE : Place.FOR;
    }
    if (prefix.indexOf('ב') >= 0) {
      return Place.VENUE;
    }
    return prefix.indexOf('ש') >= 0 ? Place.RELATIVE : null;
  }

  private boolean isToDo(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at);
    boolean plural = ending(next.word().surface()).equals("s");
    return !next.is(Use.DETERMINER) && !next.is(Use.ACTOR) && (isActWord(at) || !plural);
  }

  /** Whether the words plan or execute; absent if none of them says. */
  @Nullable TaskMode mode() {
    for (int i = 0; i < tokens.size(); i++) {
      if (places[i] == Place.HEAD || places[i] == Place.EMBEDDED) {
        if (tokens.get(i).is(Use.PLANNING) || tokens.get(i).is(Use.PLAN)) {
          return TaskMode.PLANNING;
        }
        if (tokens.get(i).is(Use.EXECUTION)) {
          return TaskMode.EXECUTION;
        }
      }
    }
    return null;
  }

  /** The words one by one with their places; for tests. */
  List<String> inWords() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(
          parts[i]
              + ":"
              + (isAct(i) ? "*" : "")
              + tokens.get(i).word().surface()
              + " "
              + places[i]);
    }
    return words;
  }
}
