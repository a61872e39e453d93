package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.collectiveimpact.core.backbone.BackboneRole;
import org.collectiveimpact.core.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the signals of a title.
 *
 * <p>A signal counts its weight times the factor of its {@link Place}. The act of a part counts
 * {@link #ACT} times, and where it is strong, what it is done to counts only {@link #UNDER_ACT}:
 * the label follows the act. Of several signals for one aim the heaviest counts whole, the next
 * half, the third a quarter, and so on. What the words of the title lean to is added whole.
 */
final class Weighing {

  /** How much more the act of a part counts. */
  private static final double ACT = 1.25;

  /** How much the object of a strong act counts that speaks for another aim. */
  private static final double UNDER_ACT = 0.5;

  /** How much taking people on counts beside what they are taken on for (AMB-57). */
  private static final double STAFFING = 0.6;

  /** How much an act counts that is not the act of its part. */
  private static final double NOT_THE_ACT = 0.5;

  /** How much a noun counts that only says which one the next noun is. */
  private static final double MODIFIER = 0.4;

  /** From this weight on a noun says what the one before it is about. */
  private static final int NOUN = 3;

  /** How much a verb counts that only describes a noun: shared. */
  private static final double PARTICIPLE = 0.2;

  /** How much people and bodies count: who, rather than what. */
  private static final double ACTOR = 0.6;

  /** How much a gathering counts beside what people meet for. */
  private static final double GATHERING = 0.3;

  /** From this weight on an act is strong. */
  private static final int STRONG = 5;

  /** From this weight on a signal settles the matter (decision table 5.3.a, step 3). */
  static final int SETTLING = 8;

  /** How many words that lean to an aim an explanation names. */
  private static final int MOST_LEANING = 3;

  /** How much more a whole phrase counts, and one that stands in the documents of the field. */
  private static final double PHRASE = 1.2;

  private static final double DOCUMENTED_PHRASE = 1.5;

  /** How much more an analyst's own signal counts than those built in. */
  private static final int OWN_SIGNAL = 2;

  /** From these points on a part after a semicolon, or after an "and", is a task of its own. */
  private static final double OWN_SENTENCE = 4;

  private static final double OWN_VERB = 7;

  /** What stands so many points behind in the whole title is not a task of its own in a part. */
  private static final double FAR = 15;

  private record Weighed(Sighting sighting, double points) {}

  private final String title;
  private final List<Token> tokens;
  private final List<Sighting> sightings;
  private final Sentence sentence;
  private final Company company;

  Weighing(String title, List<Token> tokens, SignalTable table) {
    this.title = title;
    this.tokens = tokens;
    this.sightings = table.find(tokens);
    this.sentence = new Sentence(tokens, sightings);
    this.company = new Company(title, tokens, sentence, table);
  }

  /**
   * What the title says.
   *
   * @param least the confidence below which a kind stays open
   */
  TitleReading reading(double least) {
    List<Weighed> all = new ArrayList<>();
    List<List<Weighed>> byPart = new ArrayList<>();
    for (int part = 0; part < sentence.parts(); part++) {
      byPart.add(weigh(part));
      all.addAll(byPart.get(part));
    }
    List<Claim> claims = claims(all);
    List<Aim> parts = tasks(byPart, claims);
    Map<TaskKind, Double> shares = Shares.of(claims, company.telling(sightings), company.open());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (i == 0
          || !parts.isEmpty()
          || shares.getOrDefault(claim.aim().kind(), 0.0) >= TitleReading.RIVAL) {
        claims.set(i, claim.because(words(claim.aim(), all)));
      }
    }
    boolean settled = !claims.isEmpty() && claims.get(0).strongest() >= SETTLING;
    return new TitleReading(title, claims, shares, parts, settled, sentence.mode(), role(), least);
  }

  /** What the signals of the parts speak for that are tasks of their own; empty if that is one. */
  private List<Aim> tasks(List<List<Weighed>> byPart, List<Claim> whole) {
    if (byPart.size() == 1) {
      return List.of();
    }
    List<Aim> near =
        whole.stream()
            .filter(claim -> whole.get(0).standing() - claim.standing() < FAR)
            .map(Claim::aim)
            .toList();
    List<Aim> aims = new ArrayList<>();
    for (int part = 0; part < byPart.size(); part++) {
      boolean own =
          sentence.beginsSentence(Math.max(part, 1)); // the first ends where the second begins
      List<Weighed> weighed = byPart.get(part);
      whole.stream()
          .map(Claim::aim)
          .max(Comparator.comparingDouble(aim -> points(aim, weighed)))
          .filter(aim -> points(aim, weighed) >= (own ? OWN_SENTENCE : OWN_VERB))
          .filter(aim -> near.contains(aim) && !aims.contains(aim))
          .ifPresent(aims::add);
    }
    return aims.size() > 1 ? aims : List.of();
  }

  private List<Weighed> weigh(int part) {
    Sighting strong = strongAct(part);
    List<Weighed> weighed = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (sentence.part(sighting.first()) == part && counts(sighting)) {
        weighed.add(new Weighed(sighting, points(sighting, strong)));
      }
    }
    weighed.removeIf(one -> one.points <= 0);
    return weighed;
  }

  /** Of a word that is found as an act and as a noun, what it is here. */
  private boolean counts(Sighting sighting) {
    if (sighting.signal().aim() == null) {
      return false;
    }
    SignalKind here = sentence.isAct(sighting.first()) ? SignalKind.ACT : SignalKind.OBJECT;
    return !sighting.signal().kind().isWord()
        || sighting.signal().kind() == here
        || sightings.stream()
            .noneMatch(
                other ->
                    other != sighting
                        && other.signal().kind() == here
                        && other.sharesWordWith(sighting));
  }

  private @Nullable Sighting strongAct(int part) {
    for (Sighting sighting : sightings) {
      if (sentence.part(sighting.first()) == part
          && sentence.isAct(sighting.first())
          && ((sighting.signal().kind() == SignalKind.ACT && sighting.signal().weight() >= STRONG)
              || sighting.signal().kind() == SignalKind.PHRASE)
          && sighting.signal().aim() != null) {
        return sighting;
      }
    }
    return null;
  }

  private double points(Sighting sighting, @Nullable Sighting strong) {
    double points = ofWhole(sighting, strong);
    return isModifier(sighting) ? points * MODIFIER : points;
  }

  private double ofWhole(Sighting sighting, @Nullable Sighting strong) {
    Signal signal = sighting.signal();
    double points = signal.weight() * place(sighting).factor();
    if (isStaffing(sighting)) {
      return points * STAFFING;
    }
    if (signal.kind() == SignalKind.ACT) {
      return points * actFactor(sighting.first());
    }
    if (!isTelling(sentence.part(sighting.first()))) {
      points = signal.weight() * place(sighting).factorWithoutHead();
    }
    if (signal.kind() == SignalKind.OBJECT && isActor(sighting)) {
      points *= ACTOR;
    }
    if (isGathering(sighting) && sightings.stream().anyMatch(this::isWhatPeopleMeetFor)) {
      points *= GATHERING;
    }
    if (isWhatPeopleMeetFor(sighting)) {
      return signal.weight();
    }
    if (signal.kind() == SignalKind.PURPOSE) {
      return Math.max(points, signal.weight() * 0.8);
    }
    boolean under =
        strong != null
            && !isStaffing(strong)
            && strong != sighting
            && !holdsAct(sighting)
            && strong.signal().aim() != signal.aim();
    return under ? points * UNDER_ACT : points;
  }

  /** The place of its first word that carries an act: "start a podcast" is about the podcast. */
  private Place place(Sighting sighting) {
    for (int at : sighting.at()) {
      if (sentence.place(at) != Place.LIGHT) {
        return sentence.place(at);
      }
    }
    return Place.LIGHT;
  }

  /** In "hold a forum to agree on goals" the forum is a means to the goals. */
  private boolean isWhatPeopleMeetFor(Sighting sighting) {
    if (sighting.signal().kind() != SignalKind.PHRASE || place(sighting) != Place.PURPOSE) {
      return false;
    }
    int part = sentence.part(sighting.first());
    for (int i = 0; i < sighting.first(); i++) {
      if (tokens.get(i).is(Use.GATHERING)
          && sentence.part(i) == part
          && sentence.place(i) == Place.HEAD) {
        return true;
      }
    }
    return false;
  }

  private boolean isGathering(Sighting sighting) {
    return sentence.place(sighting.first()) == Place.HEAD
        && Arrays.stream(sighting.at()).anyMatch(at -> tokens.get(at).is(Use.GATHERING));
  }

  private boolean holdsAct(Sighting sighting) {
    return sighting.signal().kind() == SignalKind.PHRASE
        && Arrays.stream(sighting.at()).anyMatch(sentence::isAct);
  }

  /** Whether the act of a part or what it is done to says what it is about. */
  private boolean isTelling(int part) {
    for (Sighting sighting : sightings) {
      int at = sighting.first();
      if (sentence.part(at) == part
          && sighting.signal().aim() != null
          && sighting.signal().weight() >= STRONG
          && (sentence.isAct(at) || (sentence.place(at) == Place.HEAD && !isActor(sighting)))) {
        return true;
      }
    }
    return false;
  }

  private double actFactor(int at) {
    if (sentence.isAct(at)) {
      return ACT;
    }
    return tokens.get(at).word().surface().endsWith("ed") ? PARTICIPLE : NOT_THE_ACT;
  }

  /** In "clinic newsletter" the clinic only says which newsletter. */
  private boolean isModifier(Sighting sighting) {
    int next = sighting.last() + 1;
    if (next == tokens.size()
        || sighting.signal().kind() != SignalKind.OBJECT
        || tokens.get(next).word().hebrew()
        || tokens.get(next).before().compareTo(Token.Gap.HYPHEN) > 0) {
      return false;
    }
    return sightings.stream()
        .anyMatch(
            other ->
                other.first() == next
                    && other.signal().kind() == SignalKind.OBJECT
                    && other.signal().aim() != sighting.signal().aim()
                    && other.signal().weight() >= NOUN
                    && !sentence.isAct(next));
  }

  private boolean isActor(Sighting sighting) {
    for (int at : sighting.at()) {
      if (!tokens.get(at).is(Use.ACTOR)) {
        return false;
      }
    }
    return true;
  }

  private boolean isStaffing(Sighting act) {
    return act.signal().kind() == SignalKind.ACT
        && tokens.get(act.first()).is(Use.STAFFING)
        && sightings.stream().noneMatch(this::isForBackbone);
  }

  private boolean isForBackbone(Sighting sighting) {
    return sentence.place(sighting.first()) == Place.FOR
        && sighting.signal().aim() == Aim.BACKBONE_ORGANIZATION;
  }

  /**
   * What signals and the company of words say of each aim, the one that stands highest first; not
   * yet in words.
   */
  private List<Claim> claims(List<Weighed> weighed) {
    List<Claim> claims = new ArrayList<>();
    for (Aim aim : Aim.values()) {
      Claim claim = claim(aim, heaviestFirst(aim, weighed));
      if (claim.standing() != aim.start()) {
        claims.add(claim);
      }
    }
    claims.sort(
        Comparator.comparingDouble(Claim::standing)
            .reversed()
            .thenComparingInt(Claim::first)
            .thenComparing(Claim::aim));
    return claims;
  }

  private static List<Weighed> heaviestFirst(Aim aim, List<Weighed> weighed) {
    List<Weighed> its = new ArrayList<>();
    for (Weighed one : weighed) {
      if (one.sighting.signal().aim() == aim) {
        its.add(one);
      }
    }
    its.sort(Comparator.comparingDouble(Weighed::points).reversed());
    return its;
  }

  private Claim claim(Aim aim, List<Weighed> signals) {
    int strongest = signals.isEmpty() ? 0 : signals.get(0).sighting.signal().weight();
    double standing =
        aim.start() + company.toward(aim) + together(signals, Weighing::besideLeanings);
    int first =
        signals.stream()
            .mapToInt(one -> one.sighting.first())
            .reduce(company.first(aim), Math::min);
    return new Claim(aim, points(signals), standing, strongest, first, List.of());
  }

  private static double points(Aim aim, List<Weighed> weighed) {
    return points(heaviestFirst(aim, weighed));
  }

  private static double points(List<Weighed> signals) {
    return together(signals, signal -> 1);
  }

  /** Of signals for one aim the heaviest counts whole, the next half, the third a quarter. */
  private static double together(List<Weighed> signals, ToDoubleFunction<Signal> factor) {
    double points = 0;
    double share = 1;
    for (Weighed one : signals) {
      points += one.points * share * factor.applyAsDouble(one.sighting.signal());
      share /= 2;
    }
    return points;
  }

  /** How much a signal counts beside what words lean to. */
  private static double besideLeanings(Signal signal) {
    if (signal.own()) {
      return OWN_SIGNAL;
    }
    if (signal.kind() != SignalKind.PHRASE) {
      return 1;
    }
    return signal.basis().equals(Signal.FIELD) ? PHRASE : DOCUMENTED_PHRASE;
  }

  /** The signals of an aim, the heaviest first, then the words that lean to it most. */
  private List<String> words(Aim aim, List<Weighed> weighed) {
    List<Sighting> signals = heaviestFirst(aim, weighed).stream().map(Weighed::sighting).toList();
    Stream<String> leaning = company.words(aim, signals).stream().limit(MOST_LEANING);
    return Stream.concat(signals.stream().map(this::inWords), leaning).toList();
  }

  private String inWords(Sighting sighting) {
    int start = tokens.get(sighting.first()).start();
    int end = tokens.get(sighting.last()).end();
    return Company.quoted(title, start, end) + ' ' + sighting.signal().inWords();
  }

  private @Nullable BackboneRole role() {
    for (Token token : tokens) {
      for (Use use : token.word().uses()) {
        if (use.compareTo(Use.MOBILIZE_FUNDING) >= 0) {
          return BackboneRole.valueOf(use.name());
        }
      }
    }
    return null;
  }
}
