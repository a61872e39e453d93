package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** Marks a form that has to be met letter by letter. */
  private static final String EXACT = "=";

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Stems> numbers = new HashMap<>();
  private final Map<String, Set<Use>> uses = new HashMap<>();
  private final Map<WordClass, Step> members = new EnumMap<>(WordClass.class);
  private final BitSet acts = new BitSet();
  private final BitSet telling = new BitSet();
  private final List<Candidates<SignalPattern>> byFirst = new ArrayList<>();
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();
  private final Leanings leanings;

  /** The number of stems that signals have; the others are there for expressions alone. */
  private final int ofSignals;

  private final Expressions expressions;

  SignalTable(List<Signal> signals, Leanings leanings) {
    this.leanings = leanings;
    Signals.text("words.csv").lines().skip(1).forEach(this::addUse);
    signals.stream().filter(row -> row.kind() == SignalKind.CLASS).forEach(this::addMembers);
    for (Signal signal : signals) {
      if (signal.kind() != SignalKind.CLASS) {
        add(signal);
      }
    }
    this.ofSignals = stems.size();
    this.expressions = new Expressions(leanings, this);
    numbers.clear(); // only rows of tables ask for them
  }

  private void add(Signal signal) {
    SignalPattern pattern = new SignalPattern(signal, this);
    pattern.first().stream().forEach(stem -> patterns(stem).add(pattern, pattern.last()));
    if (signal.kind() == SignalKind.ACT) {
      pattern.words().stream().forEach(acts::set);
      if (signal.aim() != null) {
        pattern.words().stream().forEach(telling::set);
      }
    }
  }

  private Candidates<SignalPattern> patterns(int first) {
    while (byFirst.size() <= first) {
      byFirst.add(new Candidates<>());
    }
    return byFirst.get(first);
  }

  /** A row such as {@code {data} spreadsheet|attendance list}. */
  private void addMembers(Signal row) {
    String[] places = row.words().split(" ", -1);
    List<Stems> member = new ArrayList<>();
    for (int i = 1; i < places.length; i++) {
      member.add(stemsOfAny(places[i]));
    }
    members(WordClass.of(places[0]).orElseThrow()).orWords(member);
  }

  /** What belongs to a class. */
  Step members(WordClass members) {
    return this.members.computeIfAbsent(members, key -> new Step());
  }

  /** A row such as {@code light,help continue להמשיך}. */
  private void addUse(String row) {
    int comma = row.indexOf(',');
    Use use = Use.valueOf(row.substring(0, comma).toUpperCase(Locale.ROOT));
    for (String word : row.substring(comma + 1).split(" ", -1)) {
      for (String form : forms(use.isGrammar() ? EXACT + word : word)) {
        uses.computeIfAbsent(form, key -> EnumSet.noneOf(Use.class)).add(use);
      }
    }
  }

  /** The numbers of the forms of words of a table with bars between them. */
  Stems stemsOfAny(String words) {
    Stems stems = Stems.NONE;
    for (String word : words.split("\\|", -1)) {
      stems = stems.or(stemsOf(word));
    }
    return stems;
  }

  /** The numbers of the forms of a word of a table. */
  Stems stemsOf(String word) {
    Stems known = numbers.get(word);
    return known != null ? known : numbers.computeIfAbsent(word, this::number);
  }

  private Stems number(String word) {
    return Stems.of(
        forms(word).stream().mapToInt(form -> stems.computeIfAbsent(form, key -> stems.size())));
  }

  boolean isParticle(String word) {
    return uses.getOrDefault(EXACT + word, Set.of()).contains(Use.PARTICLE);
  }

  private static Set<String> forms(String word) {
    boolean exact = word.startsWith(EXACT);
    String plain = exact ? word.substring(EXACT.length()) : word;
    if (isHebrew(plain)) {
      return exact ? Set.of(EXACT + HebrewForms.normal(plain)) : HebrewForms.ofTable(plain);
    }
    return Set.of(exact ? word : EnglishForms.ofTable(plain));
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
    boolean hebrew = isHebrew(surface);
    Map<String, String> forms = new LinkedHashMap<>();
    if (hebrew) {
      String whole = HebrewForms.normal(surface);
      forms.put(EXACT + whole, "");
      if (whole.startsWith("ו") || whole.startsWith("ש")) {
        forms.put(EXACT + whole.substring(1), whole.substring(0, 1));
      }
      forms.putAll(HebrewForms.of(surface));
    } else {
      forms.put(EXACT + surface, "");
      EnglishForms.of(surface).forEach(form -> forms.put(form, ""));
    }
    List<Integer> found = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    List<String> prefixes = new ArrayList<>();
    Set<Use> used = EnumSet.noneOf(Use.class);
    boolean act = false;
    boolean tells = false;
    boolean whole = false;
    Leaning asAct = Leaning.NONE;
    Leaning asNoun = Leaning.NONE;
    for (Map.Entry<String, String> form : forms.entrySet()) {
      Integer stem = stems.get(form.getKey());
      asAct = asAct.isNone() ? leanings.ofAct(form.getKey()) : asAct;
      asNoun = asNoun.isNone() ? leanings.ofNoun(form.getKey()) : asNoun;
      if (used.contains(Use.WHOLE) && !HebrewForms.isWhole(form.getKey(), form.getValue())) {
        continue;
      }
      if (stem != null) {
        all.add(stem);
      }
      if (stem != null && stem < ofSignals) {
        found.add(stem);
        if (!form.getKey().startsWith(EXACT) || acts.get(stem)) {
          prefixes.add(form.getValue());
        }
        act |= acts.get(stem);
        tells |= telling.get(stem);
      }
      Set<Use> its = uses.getOrDefault(form.getKey(), Set.of());
      used.addAll(its);
      whole |= form.getValue().isEmpty() && its.contains(Use.WHOLE);
    }
    if (Character.isDigit(surface.charAt(0))) {
      used.add(Use.DETERMINER); // forty car seats are car seats
    }
    act |= used.contains(Use.PLANNING) || used.contains(Use.EXECUTION);
    return new Word(
        List.copyOf(found),
        List.copyOf(all),
        Stems.of(found.stream().mapToInt(stem -> stem)).bits(),
        hebrew ? HebrewForms.prefix(surface, prefixes, act || whole) : "",
        used,
        act,
        tells,
        hebrew,
        surface,
        asAct,
        asNoun);
  }

  /** Whether there is a Hebrew letter in it. */
  static boolean isHebrew(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 'א' && word.charAt(i) <= 'ת') {
        return true;
      }
    }
    return false;
  }

  /** The signals in a title; of several over the same words the longest. */
  List<Sighting> find(List<Token> tokens) {
    long stems = 0;
    for (Token token : tokens) {
      stems |= token.word().bits();
    }
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int stem : tokens.get(i).word().stems()) {
        if (stem < byFirst.size()) {
          Candidates<SignalPattern> patterns = byFirst.get(stem);
          for (int k = 0; k < patterns.size(); k++) {
            if (patterns.mayBe(k, stems)) {
              add(patterns.get(k).find(tokens, i), found);
            }
          }
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

  private static void add(@Nullable Sighting sighting, List<Sighting> found) {
    if (sighting != null && (found.isEmpty() || !isAgain(sighting, found.get(found.size() - 1)))) {
      found.add(sighting);
    }
  }

  /** A word can lead to the same signal by several forms. */
  private static boolean isAgain(Sighting sighting, Sighting before) {
    return sighting.signal().equals(before.signal()) && sighting.first() == before.first();
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
