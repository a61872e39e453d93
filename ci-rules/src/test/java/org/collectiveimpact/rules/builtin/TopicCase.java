package org.collectiveimpact.rules.builtin;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.InitiativeFiles;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;

/**
 * What one rule makes of one recorded initiative.
 *
 * @param code the rule
 * @param hits whether the rule should speak; otherwise the record just misses it
 * @param yaml what is recorded
 * @param reading what to look at in the diagnosis
 * @param expected what should be seen there
 */
record TopicCase(
    String code, boolean hits, String yaml, Function<Diagnosis, String> reading, String expected) {

  /** Every rule has its say, also on titles. */
  private static final CollectiveImpact ENGINE =
      CollectiveImpact.builder().compareTitles(true).build();

  /** The day from which all cases look. */
  static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

  /** Together they are the hallmark of implementing. */
  static final String COORDINATED = "coordinatedAction: yes\n";

  static final String RESULTS = "publications: {title: Results, kind: results}\n";

  /** A record in which the rule finds something: severity, kind and message. */
  static TopicCase finding(String code, String expected, String... yaml) {
    return new TopicCase(code, true, String.join("\n", yaml), of(code), expected);
  }

  /** A record in which the rule finds nothing, though not much is missing. */
  static TopicCase noFinding(String code, String... yaml) {
    return new TopicCase(code, false, String.join("\n", yaml), of(code), "");
  }

  private static Function<Diagnosis, String> of(String code) {
    return diagnosis -> findings(diagnosis, code);
  }

  /** The findings with the code: severity, kind and message. */
  static String findings(Diagnosis diagnosis, String code) {
    return diagnosis.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.severity() + " " + finding.kind() + " " + finding.message())
        .collect(joining("\n"));
  }

  static Initiative initiative(String... yaml) {
    return InitiativeFiles.parse("id: x\nname: X\n" + String.join("\n", yaml) + "\n", "case");
  }

  static Diagnosis diagnose(String... yaml) {
    return ENGINE.diagnose(initiative(yaml), TODAY);
  }

  /** Compares what the standard engine says with what it should say. */
  void check() {
    Diagnosis diagnosis = diagnose(yaml);
    assertThat(diagnosis.failures()).isEmpty();
    assertThat(reading.apply(diagnosis)).isEqualTo(expected);
  }

  /** Fails unless each rule of the topic has a case that it hits and one that just misses it. */
  static void checkComplete(RuleTopic topic, List<TopicCase> cases) {
    checkComplete(rule -> rule.topic() == topic, cases);
  }

  /** The same for the rules whose codes begin alike. */
  static void checkComplete(String codesBegin, List<TopicCase> cases) {
    checkComplete(rule -> rule.code().startsWith(codesBegin), cases);
  }

  private static void checkComplete(Predicate<RuleInfo> isMeant, List<TopicCase> cases) {
    Set<String> codes =
        CollectiveImpact.standard().rules().stream()
            .filter(isMeant)
            .map(RuleInfo::code)
            .collect(toCollection(TreeSet::new));
    assertThat(codes).isNotEmpty();
    assertThat(codes(cases, true)).isEqualTo(codes);
    assertThat(codes(cases, false)).isEqualTo(codes);
  }

  private static Set<String> codes(List<TopicCase> cases, boolean hits) {
    return cases.stream()
        .filter(topicCase -> topicCase.hits() == hits)
        .map(TopicCase::code)
        .collect(toCollection(TreeSet::new));
  }

  /** Fails if an initiative of which nothing is recorded gets findings of the topic. */
  static void checkSilent(RuleTopic topic) {
    Set<String> codes =
        CollectiveImpact.standard().rules().stream()
            .filter(rule -> rule.topic() == topic)
            .map(RuleInfo::code)
            .collect(toCollection(TreeSet::new));
    assertThat(diagnose().findings())
        .isNotEmpty()
        .noneMatch(finding -> codes.contains(finding.code()));
  }

  @Override
  public String toString() {
    return code + (hits ? " hit: " : " near miss: ") + yaml.strip().replace('\n', ' ');
  }
}
