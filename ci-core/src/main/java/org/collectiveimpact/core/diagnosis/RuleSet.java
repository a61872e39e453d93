package org.collectiveimpact.core.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Which rules were used. */
@Value.Immutable
public interface RuleSet {

  /** The version of the rule set. */
  String version();

  /**
   * The SHA-256 of the built-in rules in use, in hexadecimal: of the digests of their texts and
   * tables, so that it changes with any of them.
   */
  String sha256();

  /** The packs used beside the built-in rules, by identifier. */
  List<UsedPack> packs();

  /** The built-in rules that packs switched off, by code. */
  List<SwitchedOffRule> switchedOff();

  /** The numbers that packs changed, by name. */
  List<ChangedThreshold> changedThresholds();

  /**
   * The rules in one line, such as {@code rules 1, pack school-meals 1.2 (switched off: CI-PRA-012;
   * changed: fundingMonths 36)}.
   */
  default String summary() {
    StringBuilder summary = new StringBuilder("rules ").append(version());
    for (UsedPack pack : packs()) {
      summary.append(", pack ").append(pack.id()).append(' ').append(pack.version());
      summary.append(
          Stream.of(
                  listed(
                      "switched off: ",
                      switchedOff().stream()
                          .filter(rule -> rule.pack().equals(pack.id()))
                          .map(SwitchedOffRule::code)),
                  listed(
                      "changed: ",
                      changedThresholds().stream()
                          .filter(changed -> changed.pack().equals(pack.id()))
                          .map(changed -> changed.name() + " " + changed.value())))
              .filter(text -> !text.isEmpty())
              .reduce((one, other) -> one + "; " + other)
              .map(text -> " (" + text + ")")
              .orElse(""));
    }
    return summary.toString();
  }

  private static String listed(String head, Stream<String> items) {
    String list = items.collect(Collectors.joining(", "));
    return list.isEmpty() ? "" : head + list;
  }

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RuleSet} values. */
  final class Builder extends ImmutableRuleSet.Builder {
    Builder() {}
  }
}
