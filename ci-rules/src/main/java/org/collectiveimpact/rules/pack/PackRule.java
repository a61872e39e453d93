package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.stage.LifecycleStage;

/**
 * A rule of a pack, whatever form it is written in.
 *
 * @param code its code, which is also the name of the rule in the DRL
 * @param form what it is written in
 * @param place where it stands: the row, the sentence's head or the DRL rule
 * @param severity how much its findings weigh
 * @param ifMissing the same where the first of the facts is not recorded
 * @param stage the stage whose entry it is about, if it is a requirement of a transition
 * @param part the kind of part it looks at, such as {@code workGroup}, if it looks at parts one by
 *     one
 * @param conditions its conditions, in the order of the constraints in the DRL
 * @param facts the facts that its findings rest on, by path; the first decides whether the finding
 *     is about a missing record
 * @param sources what it refers to: a policy, a page, a passage of the source documents
 * @param drl what is understood of it, if it is written in DRL
 */
record PackRule(
    String code,
    Form form,
    PackPlace place,
    Severity severity,
    Severity ifMissing,
    Optional<LifecycleStage> stage,
    Optional<String> part,
    List<PackCondition> conditions,
    List<String> facts,
    List<String> sources,
    Optional<DrlReading> drl) {

  /** What a rule is written in. */
  enum Form {
    TABLE,
    SENTENCE,
    DRL
  }

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,19}(-[A-Z0-9]{1,20}){1,4}");

  /** Rejects a code that could not be written in DRL, and rules about nothing. */
  PackRule {
    if (!isCode(code) || facts.isEmpty()) {
      throw new IllegalArgumentException("'" + code + "' is no code, or its rule has no facts");
    }
    conditions = List.copyOf(conditions);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /** A rule of a table or of sentences. */
  PackRule(
      String code,
      Form form,
      PackPlace place,
      Severity severity,
      Severity ifMissing,
      Optional<LifecycleStage> stage,
      Optional<String> part,
      List<PackCondition> conditions,
      List<String> facts,
      List<String> sources) {
    this(
        code,
        form,
        place,
        severity,
        ifMissing,
        stage,
        part,
        conditions,
        facts,
        sources,
        Optional.empty());
  }

  /** The steps to its conditions, if it is written in DRL and they can be told apart. */
  List<DrlStep> steps() {
    return drl.map(DrlReading::steps).orElse(List.of());
  }

  /** What it says of single facts. */
  List<FactClaim> claims() {
    return drl.map(DrlReading::claims)
        .orElseGet(() -> conditions.stream().flatMap(it -> it.claim().stream()).toList());
  }

  /** What it says beside that, as it is written. */
  Set<String> unread() {
    return drl.map(DrlReading::unread)
        .orElseGet(
            () ->
                conditions.stream()
                    .filter(condition -> condition.comparison().isEmpty())
                    .map(PackCondition::text)
                    .collect(Collectors.toSet()));
  }

  /** Whether a text can be a code: capital letters and digits joined by hyphens. */
  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
