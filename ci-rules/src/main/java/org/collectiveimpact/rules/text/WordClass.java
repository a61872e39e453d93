package org.collectiveimpact.rules.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A class of everyday words that stand for one another in a signal. A row {@code class,{data}
 * spreadsheet} makes a spreadsheet one of the {@link #DATA}, and a row with {@code clean {data}}
 * then finds "clean the spreadsheet".
 */
enum WordClass {
  // What is acted on.
  /** Those whom an initiative is there for: families, students, patients. */
  PEOPLE,
  /** Those who are employed or engaged to do a job: coordinator, bookkeeper. */
  WORKER,
  /** Organizations and people who take part: partner, agency, clinic lead. */
  PARTNER,
  /** A body that governs: committee, board. */
  BODY,
  /** Those who hold public office, and what they are asked for: mayor, legislator. */
  OFFICIAL,
  /** Those who give money: foundation, donor. */
  FUNDER,
  /** Money and its papers: invoice, budget, grant. */
  MONEY,
  /** What rules the work of a body: bylaws, mandate. */
  RULES,
  /** What an office needs: laptop, desk, licence. */
  EQUIPMENT,
  /** Where people meet: room, venue. */
  ROOM,
  /** What is counted and kept: data, spreadsheet, attendance. */
  DATA,
  /** What says how much there is of something: indicator, baseline. */
  MEASURE,
  /** What answers are collected with: survey, questionnaire. */
  SURVEY,
  /** What is told: newsletter, post, flyer. */
  MESSAGE,
  /** Where it is told: website, mailing list. */
  CHANNEL,
  /** People coming together: meeting, workshop. */
  GATHERING,
  /** What is done for those whom an initiative is there for: tutoring, screening, home visit. */
  SERVICE,
  /** What is handed out to them: car seat, school bag. */
  SUPPLY,
  /** What is built or kept up for them: garden, playground, shelter. */
  SITE,
  /** How partners stand to one another: trust, rivalry. */
  RELATION,
  /** What an initiative is after: vision, goal. */
  GOAL,

  // What is done.
  /** To write or work out: draft, prepare. */
  MAKE,
  /** To get for money or for nothing: order, buy, borrow. */
  GET,
  /** To bring to others: send, post, share. */
  SEND,
  /** To do for others: run, offer, deliver. */
  GIVE,
  /** To settle: decide, agree. */
  SETTLE,
  /** To look into: check, review, analyze. */
  STUDY,
  /** To take people on: hire, recruit. */
  HIRE,
  /** To speak with: meet, call, ask. */
  TALK,
  /** To put right: repair, clean, update. */
  FIX;

  private static final Map<String, WordClass> WRITTEN =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WordClass::toString, it -> it));

  /** As it stands in a table: {@code {data}}. */
  @Override
  public String toString() {
    return '{' + name().toLowerCase(Locale.ROOT) + '}';
  }

  /** The class that is written like this. */
  static Optional<WordClass> of(String written) {
    return isMeant(written) ? Optional.ofNullable(WRITTEN.get(written)) : Optional.empty();
  }

  /** Whether words of a table mean a class, known or not. */
  static boolean isMeant(String word) {
    return word.startsWith("{");
  }

  /** All of them, as they stand in a table. */
  static String all() {
    return Arrays.stream(values()).map(WordClass::toString).collect(Collectors.joining(", "));
  }
}
