package org.collectiveimpact.rules;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.ChangedThreshold;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.diagnosis.SwitchedOffRule;
import org.collectiveimpact.core.diagnosis.UsedPack;
import org.collectiveimpact.rules.pack.PackRuleInfo;
import org.collectiveimpact.rules.pack.RulePack;
import org.collectiveimpact.rules.text.Signals;
import org.jspecify.annotations.Nullable;

/** The packs of one engine, by identifier, and what they change in the built-in rules. */
final class Packs {

  private final List<RulePack> packs;

  /**
   * Packs that can be used together.
   *
   * @throws IllegalArgumentException if two have the same identifier, rules of the same code, or
   *     change a number differently
   */
  Packs(Collection<RulePack> chosen) {
    packs = chosen.stream().sorted(Comparator.comparing(RulePack::id)).toList();
    Map<String, RulePack> ids = new HashMap<>();
    Map<String, RulePack> codes = new HashMap<>();
    Map<String, RulePack> numbers = new HashMap<>();
    for (RulePack pack : packs) {
      RulePack same = ids.put(pack.id(), pack);
      if (same != null) {
        throw new IllegalArgumentException(
            "two packs are called '" + pack.id() + "'; expected one version of it only");
      }
      for (PackRuleInfo rule : pack.rules()) {
        refuse(codes.put(rule.code(), pack), pack, "have a rule with the code " + rule.code());
      }
      pack.thresholds()
          .forEach(
              (name, value) -> {
                RulePack other = numbers.put(name, pack);
                if (other != null && !value.equals(other.thresholds().get(name))) {
                  refuse(other, pack, "change " + name + " differently");
                }
              });
    }
  }

  private static void refuse(@Nullable RulePack other, RulePack pack, String clash) {
    if (other != null) {
      throw new IllegalArgumentException(
          "the packs '"
              + other.id()
              + "' and '"
              + pack.id()
              + "' both "
              + clash
              + "\nMaybe only one of them is needed.");
    }
  }

  /** The packs, by identifier. */
  List<RulePack> inOrder() {
    return packs;
  }

  /** The numbers, where packs change them. */
  Thresholds change(Thresholds thresholds) {
    Thresholds.Builder changed = Thresholds.builder().copyOf(thresholds);
    for (RulePack pack : packs) {
      pack.thresholds().forEach((name, value) -> set(changed, name, value));
    }
    return changed.build();
  }

  private static void set(Thresholds.Builder builder, String name, int value) {
    try {
      Thresholds.Builder.class.getMethod(name, int.class).invoke(builder, value);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + " is no threshold", e); // packs were checked
    }
  }

  /** The signals and those of packs. */
  Signals add(Signals signals) {
    return packs.stream().flatMap(pack -> pack.signals().stream()).reduce(signals, Signals::with);
  }

  /** The codes of the built-in rules that packs do without. */
  Set<String> switchedOff() {
    Set<String> codes = new TreeSet<>();
    packs.forEach(pack -> codes.addAll(pack.switchedOff().keySet()));
    return codes;
  }

  /** The built-in rules without those that packs do without. */
  RuleBase reduce(RuleBase base) {
    Set<String> codes = switchedOff();
    return codes.isEmpty()
        ? base
        : base.without(
            base.rules()
                .filter(rule -> codes.contains(RuleWeight.text(rule.getMetaData(), "id")))
                .toList());
  }

  /** The rules of these packs beside built-in ones of a version and digest. */
  RuleSet describe(String version, String sha256) {
    RuleSet.Builder ruleSet = RuleSet.builder().version(version).sha256(sha256);
    List<SwitchedOffRule> switchedOff = new ArrayList<>();
    Map<String, ChangedThreshold> changed = new TreeMap<>();
    for (RulePack pack : packs) {
      ruleSet.addPacks(
          UsedPack.builder().id(pack.id()).version(pack.version()).sha256(pack.sha256()).build());
      pack.switchedOff()
          .forEach(
              (code, reason) ->
                  switchedOff.add(
                      SwitchedOffRule.builder().code(code).pack(pack.id()).reason(reason).build()));
      pack.thresholds()
          .forEach(
              (name, value) ->
                  changed.putIfAbsent(
                      name,
                      ChangedThreshold.builder().name(name).value(value).pack(pack.id()).build()));
    }
    switchedOff.sort(
        Comparator.comparing(SwitchedOffRule::code).thenComparing(SwitchedOffRule::pack));
    return ruleSet.switchedOff(switchedOff).changedThresholds(changed.values()).build();
  }

  /** The rules of these packs as an engine runs them, in one language. */
  List<PackRules> in(Wording wording) {
    return packs.stream().map(pack -> new PackRules(pack, wording.language())).toList();
  }

  /** Built-in rules in use and those of packs, by code. */
  List<RuleInfo> list(List<RuleInfo> builtIn, List<PackRules> own) {
    Set<String> off = switchedOff();
    return Stream.concat(
            builtIn.stream().filter(rule -> !off.contains(rule.code())),
            own.stream().flatMap(pack -> pack.rules().stream()))
        .sorted(Comparator.comparing(RuleInfo::code))
        .toList();
  }
}
