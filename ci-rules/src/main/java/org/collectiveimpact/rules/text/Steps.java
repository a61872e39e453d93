package org.collectiveimpact.rules.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The steps of the signals of a table. They are numbered, so that a word of a title is compared
 * with the words of the table once, and from then on only numbers are.
 */
final class Steps {

  /** A member of a class that has several words. */
  record Member(WordClass of, List<Step> words) {}

  private final Map<String, Step> written = new HashMap<>();
  private final Map<String, Numbers> byForm = new HashMap<>();
  private final Map<WordClass, Numbers> byClass = new EnumMap<>(WordClass.class);
  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  /** The members of several words, by the number of their first step. */
  private final List<List<Member>> longer = new ArrayList<>();

  /** Of a row such as {@code {data} spreadsheet|attendance list}. */
  void addMember(String row) {
    String[] places = row.split(" ", -1);
    WordClass of = WordClass.of(places[0]).orElseThrow();
    if (places.length == 2) {
      for (String word : places[1].split("\\|", -1)) {
        for (String form : Forms.ofTable(word)) {
          classes.computeIfAbsent(form, key -> EnumSet.noneOf(WordClass.class)).add(of);
        }
      }
      return;
    }
    List<Step> words = new ArrayList<>();
    for (int i = 1; i < places.length; i++) {
      words.add(of(places[i]));
    }
    while (longer.size() <= words.get(0).number()) {
      longer.add(new ArrayList<>());
    }
    longer.get(words.get(0).number()).add(new Member(of, words));
  }

  /** The step that a table writes like this: {@code clean|{fix}}. */
  Step of(String place) {
    Step known = written.get(place);
    if (known == null) {
      known = make(place);
      written.put(place, known);
    }
    return known;
  }

  private Step make(String place) {
    Numbers number = Numbers.of(IntStream.of(written.size()));
    Set<WordClass> any = EnumSet.noneOf(WordClass.class);
    for (String word : place.split("\\|", -1)) {
      WordClass.of(word)
          .ifPresentOrElse(
              any::add,
              () -> Forms.ofTable(word).forEach(it -> byForm.merge(it, number, Numbers::or)));
    }
    any.forEach(its -> byClass.merge(its, number, Numbers::or));
    return new Step(written.size(), any);
  }

  /** Whether a table has a word with this form. */
  boolean know(String form) {
    return byForm.containsKey(form) || classes.containsKey(form);
  }

  /** The numbers of the steps for which a word with this form will do. */
  Numbers metBy(String form) {
    Numbers met = byForm.getOrDefault(form, Numbers.NONE);
    for (WordClass of : classes.getOrDefault(form, Set.of())) {
      met = met.or(metBy(of));
    }
    return met;
  }

  /** The numbers of the steps for which any member of a class will do. */
  Numbers metBy(WordClass members) {
    return byClass.getOrDefault(members, Numbers.NONE);
  }

  /** The members of several words of which the first will do for this step. */
  List<Member> beginningWith(int number) {
    return number < longer.size() ? longer.get(number) : List.of();
  }
}
