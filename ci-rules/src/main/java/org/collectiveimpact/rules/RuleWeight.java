package org.collectiveimpact.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.core.diagnosis.Severity;

/**
 * What the metadata of a rule says about the weight of its findings.
 *
 * @param severity how much a finding weighs on a new initiative that adopts the whole model
 * @param unknown the same where the fact is not recorded
 * @param firm whether the broader approach leaves it as it is
 * @param overridable whether the initiative may decide to go on all the same; not where the order
 *     of stages itself is concerned
 * @param sources the ids of the passages behind it
 */
record RuleWeight(
    Severity severity, Severity unknown, boolean firm, boolean overridable, List<String> sources) {

  /** The weights of the rules that report findings, by code. */
  static Map<String, RuleWeight> of(RuleBase base) {
    Map<String, RuleWeight> weights = new HashMap<>();
    base.rules()
        .forEach(
            rule -> {
              Map<String, Object> metadata = rule.getMetaData();
              String severity = text(metadata, "severity");
              if (!severity.isEmpty() && !severity.equals("DERIVE")) {
                weights.put(
                    text(metadata, "id"), of(Severity.valueOf(severity), metadata, rule.getName()));
              }
            });
    return Map.copyOf(weights);
  }

  private static RuleWeight of(Severity severity, Map<String, Object> metadata, String name) {
    String unknown = text(metadata, "unknown");
    return new RuleWeight(
        severity,
        Severity.valueOf(unknown.isEmpty() ? whenUnknown(severity.name()) : unknown),
        Boolean.parseBoolean(text(metadata, "firm")),
        !name.startsWith("stage/"),
        Arrays.asList(text(metadata, "source").split(",", -1)));
  }

  /** A missing record is never a broken duty; what would be a warning is worth knowing. */
  static String whenUnknown(String severity) {
    return switch (severity) {
      case "VIOLATION" -> Severity.WARN.name();
      case "WARN" -> Severity.INFO.name();
      default -> severity;
    };
  }

  /** What the metadata says under a key; empty if it does not have the key. */
  static String text(Map<String, Object> metadata, String key) {
    Object value = metadata.get(key);
    return value == null ? "" : value.toString().replace("\"", "");
  }
}
