package org.collectiveimpact.rules.builtin;

import static org.collectiveimpact.core.diagnosis.FindingKind.MISSING_DATA;
import static org.collectiveimpact.rules.builtin.Edits.is;
import static org.collectiveimpact.rules.builtin.Edits.notRecorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.collectiveimpact.core.diagnosis.FindingKind;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * What one rule has to say about the healthy initiative after some changes of its record, and after
 * which changes it has to keep silent.
 */
final class RuleCase {

  private final String code;
  private final FindingKind kindIfKnown;
  private final Severity ifKnown;
  private Severity ifMissing;
  private Set<String> companions = Set.of();
  private final List<Hit> hits = new ArrayList<>();
  private final List<NearMiss> nearMisses = new ArrayList<>();

  /** A change after which the rule reports exactly this. */
  record Hit(
      String code,
      LifecycleStage to,
      Severity severity,
      FindingKind kind,
      String message,
      Set<String> companions,
      Edit edit) {

    boolean isMissing() {
      return kind == MISSING_DATA;
    }

    @Override
    public String toString() {
      return code + " " + severity + " " + message;
    }
  }

  /** A change after which the rule keeps silent, although its transition is still the open one. */
  record NearMiss(String code, LifecycleStage to, int number, Edit edit) {
    @Override
    public String toString() {
      return code + " near miss " + number;
    }
  }

  private RuleCase(String code, Severity ifKnown, FindingKind kindIfKnown, Severity ifMissing) {
    this.code = code;
    this.ifKnown = ifKnown;
    this.kindIfKnown = kindIfKnown;
    this.ifMissing = ifMissing;
  }

  /** A rule that keeps its transition closed, whether the fact is known or not recorded. */
  static RuleCase requirement(String code) {
    return new RuleCase(code, Severity.BLOCK, FindingKind.UNMET, Severity.BLOCK);
  }

  /** A rule that warns where the fact is known, and remarks where it is not recorded. */
  static RuleCase caution(String code) {
    return new RuleCase(code, Severity.WARN, FindingKind.RISK, Severity.INFO);
  }

  /** A rule that only remarks. */
  static RuleCase remark(String code) {
    return new RuleCase(code, Severity.INFO, FindingKind.NOTE, Severity.INFO);
  }

  /** Where the fact is not recorded, it weighs as much as where it is known. */
  RuleCase evenIfMissing() {
    ifMissing = ifKnown;
    return this;
  }

  /** The changes that follow make these rules report, too. */
  RuleCase along(String... codes) {
    companions = Set.of(codes);
    return this;
  }

  /** After each of the changes the rule says this about a known fact. */
  RuleCase known(String message, Edit... edits) {
    return says(ifKnown, kindIfKnown, message, edits);
  }

  /** After each of the changes the rule says this about a fact that is not recorded. */
  RuleCase missing(String message, Edit... edits) {
    return says(ifMissing, MISSING_DATA, message, edits);
  }

  private RuleCase says(Severity severity, FindingKind kind, String message, Edit... edits) {
    for (Edit edit : edits) {
      hits.add(new Hit(code, to(), severity, kind, message, companions, edit));
    }
    return this;
  }

  /** After each of the changes the rule keeps silent. */
  RuleCase silent(Edit... edits) {
    for (Edit edit : edits) {
      nearMisses.add(new NearMiss(code, to(), nearMisses.size() + 1, edit));
    }
    return this;
  }

  /**
   * Only a yes will do: no and in progress are known to fall short, no answer and an answer that
   * nobody could give are missing, and a no that became a yes is fine.
   */
  RuleCase yes(String known, String missing, Function<List<Reading<Answer>>, Edit> fact) {
    return known(known, fact.apply(is(Answer.NO)), fact.apply(is(Answer.IN_PROGRESS)))
        .missing(missing, fact.apply(notRecorded()), fact.apply(is(Answer.UNKNOWN)))
        .silent(fact.apply(List.of(Reading.of(Answer.NO), Reading.of(Answer.YES))));
  }

  /** Only a yes is too much: no, in progress, unknown and no answer are fine. */
  RuleCase unlessYes(String known, Function<List<Reading<Answer>>, Edit> fact) {
    return known(known, fact.apply(is(Answer.YES)))
        .silent(
            fact.apply(is(Answer.NO)),
            fact.apply(is(Answer.IN_PROGRESS)),
            fact.apply(is(Answer.UNKNOWN)),
            fact.apply(notRecorded()));
  }

  /** Only a no is too little: yes, in progress, unknown and no answer are fine. */
  RuleCase unlessNo(String known, Function<List<Reading<Answer>>, Edit> fact) {
    return known(known, fact.apply(is(Answer.NO)))
        .silent(
            fact.apply(is(Answer.YES)),
            fact.apply(is(Answer.IN_PROGRESS)),
            fact.apply(is(Answer.UNKNOWN)),
            fact.apply(notRecorded()));
  }

  /** Any words will do; none and blank ones are missing. */
  RuleCase words(String missing, Function<List<Reading<String>>, Edit> fact) {
    return missing(missing, fact.apply(notRecorded()), fact.apply(is(" ")))
        .silent(fact.apply(is("x")));
  }

  String code() {
    return code;
  }

  /** How much the rule weighs where the fact is known, as the catalogue shows it. */
  Severity severity() {
    return ifKnown;
  }

  List<Hit> hits() {
    return hits;
  }

  List<NearMiss> nearMisses() {
    return nearMisses;
  }

  /** The stage the rule's transition leads to, which is the last digit of its group. */
  private LifecycleStage to() {
    int stage = Character.digit(code.charAt("CI-T0".length()), 10);
    return LifecycleStage.values()[Math.max(stage, 1) - 1];
  }
}
