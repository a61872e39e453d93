package org.collectiveimpact.rules.pack;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collectiveimpact.core.json.ValueFile;
import org.collectiveimpact.core.json.ValueFile.Place;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.Thresholds;
import org.jspecify.annotations.Nullable;

/** Looks at what a {@code pack.yaml} of the right form says. */
final class ManifestReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern VERSION =
      Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,2}(-[0-9A-Za-z.-]+)?");
  private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,9}-");
  private static final int LONGEST = 60;
  private static final String BAD_VALUE = "bad-value";

  private final ManifestFile file;
  private final Place place;
  private final PackProblems problems;
  private boolean isGood = true;

  ManifestReader(ValueFile<ManifestFile> read, PackProblems problems) {
    this.file = read.value();
    this.place = read.place();
    this.problems = problems;
  }

  /** The manifest; nothing, and problems, if a value makes no sense. */
  Optional<Manifest> manifest() {
    text("id", file.id(), ID, "small letters, digits and hyphens, such as county-health");
    text("version", file.version(), VERSION, "numbers with dots, such as 1.0");
    text("prefix", file.prefix(), PREFIX, "capital letters, digits and a hyphen, such as ORC-");
    if (file.prefix().equals("CI-")) {
      bad("reserved-code", place.at("prefix"), "CI- is reserved for the built-in rules", null);
    }
    file.library().ifPresent(this::checkLibrary);
    Map<String, String> titles = titles();
    Map<String, String> switchedOff = switchedOff();
    if (!isGood) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            file.id(),
            file.version(),
            file.prefix(),
            titles,
            trust(),
            file.library(),
            thresholds(),
            switchedOff));
  }

  private TrustLevel trust() {
    return file.trust().orElse(TrustLevel.DATA);
  }

  private void text(String property, String given, Pattern form, String expected) {
    if (given.length() > LONGEST || !form.matcher(given).matches()) {
      bad(
          BAD_VALUE,
          place.at(property),
          "found '" + Shown.of(given) + "'; expected " + expected,
          null);
    }
  }

  private void checkLibrary(String range) {
    Optional<LibraryRange> versions = LibraryRange.parse(range);
    Place here = place.at("library");
    if (versions.isEmpty()) {
      bad(
          BAD_VALUE,
          here,
          "found '"
              + Shown.of(range)
              + "'; expected a version such as >=0.1, or a range such as >=0.1 <1",
          null);
    } else if (!versions.get().includes(LibraryRange.THIS)) {
      bad(
          "library-version",
          here,
          "the pack needs version " + range + " of the library; this is " + LibraryRange.THIS,
          null);
    }
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    file.titles().en().filter(title -> !title.isBlank()).ifPresent(it -> titles.put("en", it));
    file.titles().he().filter(title -> !title.isBlank()).ifPresent(it -> titles.put("he", it));
    for (String language : List.of("en", "he")) {
      if (!titles.containsKey(language)) {
        PackYaml.warn(
            place
                .at("titles")
                .problem("there is no title under '" + language + "'", Optional.empty()),
            "missing-words",
            problems);
      }
    }
    return Map.copyOf(titles);
  }

  private Map<String, Integer> thresholds() {
    Map<String, Integer> changed = new LinkedHashMap<>();
    file.thresholds()
        .ifPresent(
            thresholds ->
                place
                    .at("thresholds")
                    .given()
                    .forEach(name -> changed.put(name, threshold(thresholds, name))));
    return Map.copyOf(changed);
  }

  private static int threshold(Thresholds thresholds, String name) {
    try {
      return (int) Thresholds.class.getMethod(name).invoke(thresholds);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + " is no threshold", e); // it was read as one
    }
  }

  private Map<String, String> switchedOff() {
    Map<String, String> switchedOff = new LinkedHashMap<>();
    List<ManifestFile.SwitchedOff> given = file.switchedOff();
    for (int i = 0; i < given.size(); i++) {
      Place here = place.at("switchedOff").at(i);
      String code = given.get(i).code();
      Optional<RuleInfo> rule =
          BuiltIn.RULES.stream().filter(known -> known.code().equals(code)).findFirst();
      if (rule.isEmpty()) {
        bad(
            "unknown-rule",
            here.at("code"),
            "no built-in rule has the code '" + Shown.of(code) + "'",
            Nearest.hint(code, BuiltIn.RULES.stream().map(RuleInfo::code).toList()));
      } else {
        checkSwitch(rule.get(), here.at("code"));
      }
      if (given.get(i).reason().isBlank()) {
        bad(BAD_VALUE, here.at("reason"), "expected why the pack does without the rule", null);
      }
      if (switchedOff.put(code, given.get(i).reason()) != null) {
        bad("duplicate-code", here.at("code"), code + " is switched off twice", null);
      }
    }
    return Map.copyOf(switchedOff);
  }

  private void checkSwitch(RuleInfo rule, Place here) {
    if (rule.isDeriving()) {
      bad(
          "not-allowed",
          here,
          rule.code() + " cannot be switched off; other rules build on what it concludes",
          null);
    } else if (trust() != TrustLevel.TRUSTED
        && (isHeavy(rule.severity()) || isHeavy(rule.ifMissing()))) {
      bad(
          "not-allowed",
          here,
          rule.code()
              + " may report "
              + (isHeavy(rule.severity()) ? rule.severity() : rule.ifMissing())
              + "; only a pack with 'trust: TRUSTED' can switch it off",
          null);
    }
  }

  private static boolean isHeavy(String severity) {
    return severity.equals("BLOCK") || severity.equals("VIOLATION");
  }

  private void bad(String code, Place where, String message, @Nullable String hint) {
    isGood = false;
    PackYaml.report(where.problem(message, Optional.ofNullable(hint)), code, problems);
  }

  /** Read when a pack first switches a rule off. */
  private static final class BuiltIn {
    static final List<RuleInfo> RULES = CollectiveImpact.standard().rules();
  }
}
