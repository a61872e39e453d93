package org.collectiveimpact.rules.pack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Situation;
import org.collectiveimpact.rules.pack.Comparison.On;
import org.collectiveimpact.rules.part.Part;
import org.collectiveimpact.rules.part.Parts;

/**
 * Writes the rules of tables and sentences as DRL: one pattern for the initiative or the
 * transition, and one for a part where rules look at parts; one constraint for each condition.
 */
final class PackDrl {

  private PackDrl() {}

  /** The rules as a DRL file. */
  static String of(String packageName, List<PackRule> rules) {
    TreeSet<String> imports = new TreeSet<>();
    imports.add(Situation.class.getName());
    imports.add(Passage.class.getName());
    imports.add(Report.class.getName());
    for (PackRule rule : rules) {
      rule.part().ifPresent(part -> imports.add(type(part).getName()));
    }
    return "package "
        + packageName
        + "\n\n"
        + imports.stream().map(name -> "import " + name + "\n").collect(joining())
        + "\nglobal Report report\n"
        + rules.stream().map(PackDrl::text).collect(joining());
  }

  private static String text(PackRule rule) {
    return "\nrule \""
        + rule.code()
        + "\"\n  when\n"
        + patterns(rule)
        + "  then\n    report."
        + call(rule)
        + "\nend\n";
  }

  private static String patterns(PackRule rule) {
    if (rule.stage().isPresent()) {
      List<String> constraints = new ArrayList<>();
      constraints.add("to == " + FactReader.literal(rule.stage().get()));
      constraints.addAll(constraints(rule.conditions(), On.PASSAGE));
      return pattern("$passage : Passage", constraints);
    }
    if (rule.part().isPresent()) {
      List<PackCondition> ofPart = new ArrayList<>();
      List<PackCondition> others = new ArrayList<>();
      for (PackCondition condition : rule.conditions()) {
        boolean isOfPart = comparison(condition).fact().part().isPresent();
        (isOfPart ? ofPart : others).add(condition);
      }
      return pattern("Situation", constraints(others, On.SITUATION))
          + pattern(
              "$part : " + type(rule.part().get()).getSimpleName(), constraints(ofPart, On.PART));
    }
    return pattern("Situation", constraints(rule.conditions(), On.SITUATION));
  }

  private static String pattern(String head, List<String> constraints) {
    return "    " + head + "(" + String.join(",\n        ", constraints) + ")\n";
  }

  /** What must hold, and last that not all of what is asked for holds. */
  private static List<String> constraints(List<PackCondition> conditions, On on) {
    List<String> constraints = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (PackCondition condition : conditions) {
      String constraint = comparison(condition).constraint(on);
      if (condition.required()) {
        required.add("!(" + constraint + ")");
      } else {
        constraints.add(constraint);
      }
    }
    if (!required.isEmpty()) {
      constraints.add(
          required.size() == 1 ? required.get(0) : "(" + String.join(" || ", required) + ")");
    }
    return constraints;
  }

  private static String call(PackRule rule) {
    String facts = rule.facts().stream().map(Comparison::quoted).collect(joining(", "));
    String arguments = "\"" + rule.code() + "\", " + facts + ");";
    if (rule.stage().isPresent()) {
      return "requirement($passage, " + arguments;
    }
    return rule.part().isPresent() ? "part($part, " + arguments : "finding(" + arguments;
  }

  private static Comparison comparison(PackCondition condition) {
    return condition
        .comparison()
        .orElseThrow(() -> new IllegalStateException(condition.text() + " compares nothing"));
  }

  private static Class<? extends Part> type(String part) {
    return Parts.kinds().stream()
        .filter(type -> Parts.kind(type).equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no parts are of the kind '" + part + "'"));
  }
}
