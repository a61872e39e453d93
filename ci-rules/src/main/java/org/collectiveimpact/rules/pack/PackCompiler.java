package org.collectiveimpact.rules.pack;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles the DRL of a pack, in the engine's classic mode, into a knowledge base that shares
 * nothing with any other: no container, no release identifier, no repository.
 */
final class PackCompiler {

  /** What is needed beside the library's own dependencies, and a class in it. */
  private static final Map<String, String> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("org.drools:drools-engine", "org.drools.wiring.dynamic.PackageClassLoader");
    NEEDED.put("org.drools:drools-mvel", "org.drools.mvel.MVELConstraint");
    NEEDED.put("org.drools:drools-ecj", "org.drools.ecj.EclipseJavaCompiler");
    NEEDED.put("org.antlr:antlr-runtime:3.5.2", "org.antlr.runtime.Lexer");
    NEEDED.put("org.antlr:antlr4-runtime:4.13.2", "org.antlr.v4.runtime.Lexer");
  }

  /** A message of the engine is shown no further than to the end of its first sentence. */
  private static final int LONGEST_MESSAGE = 300;

  /** So often are rules with probes compiled, each time without those that did not compile. */
  private static final int MOST_ATTEMPTS = 3;

  private final List<PackUnit> units;
  private final TrustLevel trust;
  private final PackProblems problems;
  private final ClassLoader library = PackCompiler.class.getClassLoader();

  private PackCompiler(List<PackUnit> units, TrustLevel trust, PackProblems problems) {
    this.units = units;
    this.trust = trust;
    this.problems = problems;
  }

  /** The rules of these units; nothing, and problems, if they do not compile. */
  static Optional<CompiledRules> compile(
      List<PackUnit> units, TrustLevel trust, PackProblems problems) {
    PackCompiler compiler = new PackCompiler(units, trust, problems);
    return compiler.hasLibraries() ? compiler.compile() : Optional.empty();
  }

  /** The libraries that read and compile rules and are not on the class path. */
  static List<String> missingLibraries() {
    ClassLoader library = PackCompiler.class.getClassLoader();
    List<String> missing = new ArrayList<>();
    NEEDED.forEach(
        (artifact, type) -> {
          if (library.getResource(type.replace('.', '/') + ".class") == null) {
            missing.add(artifact);
          }
        });
    return missing;
  }

  private boolean hasLibraries() {
    List<String> missing = missingLibraries();
    if (!missing.isEmpty()) {
      problems.error(
          PackPlace.of(PackLayout.MANIFEST),
          "missing-library",
          "rules of packs are compiled by libraries that are not on the class path; expected "
              + String.join(", ", missing),
          "Add them to the dependencies of the program, in the version of Drools that it has.");
    }
    return missing.isEmpty();
  }

  private Optional<CompiledRules> compile() {
    ClassLoader visible = visible();
    InternalKnowledgeBase base = base(units, visible, this::report);
    return problems.hasErrors() ? Optional.empty() : Optional.of(rules(base, units, visible));
  }

  private ClassLoader visible() {
    return trust == TrustLevel.TRUSTED ? library : new AllowedClasses(library);
  }

  private CompiledRules rules(
      InternalKnowledgeBase base, List<PackUnit> from, ClassLoader visible) {
    return new CompiledRules(
        base,
        () -> base(from, visible, (unit, error) -> {}), // what compiled compiles again
        rule ->
            DrlProbes.isProbe(rule)
                ? ProbeTrail.MOST_MATCHES
                : trust == TrustLevel.TRUSTED ? Long.MAX_VALUE : CompiledRules.MOST_COMBINATIONS);
  }

  /** The same rules, which compile, with probes beside those in DRL. */
  static ProbedRules probed(List<PackUnit> units, TrustLevel trust) {
    return new PackCompiler(units, trust, new PackProblems()).probed();
  }

  private ProbedRules probed() {
    ClassLoader visible = visible();
    Set<String> codes = new TreeSet<>();
    units.stream()
        .flatMap(unit -> unit.rules().stream())
        .filter(rule -> !rule.steps().isEmpty())
        .forEach(rule -> codes.add(rule.code()));
    for (int attempt = 1; ; attempt++) {
      List<PackUnit> beside = units.stream().map(unit -> DrlProbes.beside(unit, codes)).toList();
      Set<String> refused = new TreeSet<>();
      InternalKnowledgeBase base =
          base(
              beside,
              visible,
              (unit, error) -> {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                refused.add(DrlProbes.codeAt(unit, line).orElse(""));
              });
      if (refused.isEmpty()) {
        return new ProbedRules(rules(base, beside, visible), codes);
      }
      if (attempt == MOST_ATTEMPTS || !codes.removeAll(refused)) {
        codes.clear();
      }
    }
  }

  /** The engine finds its services by the loader of the thread, which may be another program's. */
  private static InternalKnowledgeBase base(
      List<PackUnit> units,
      ClassLoader visible,
      BiConsumer<PackUnit, KnowledgeBuilderError> errors) {
    Thread thread = Thread.currentThread();
    ClassLoader host = thread.getContextClassLoader();
    thread.setContextClassLoader(PackCompiler.class.getClassLoader());
    try {
      KieBaseConfiguration configuration =
          RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), visible);
      // Conditions stay interpreted: what compiles them in the background is a thread for ever.
      configuration.setOption(ConstraintJittingThresholdOption.get(-1));
      InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
      base.addPackages(packages(units, visible, errors));
      return base;
    } finally {
      thread.setContextClassLoader(host);
    }
  }

  private static Collection<KiePackage> packages(
      List<PackUnit> units,
      ClassLoader visible,
      BiConsumer<PackUnit, KnowledgeBuilderError> errors) {
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), visible);
    configuration.setOption(LanguageLevelOption.DRL6);
    configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    for (PackUnit unit : units) {
      if (!unit.drl().isEmpty()) {
        Resource text = ResourceFactory.newReaderResource(new StringReader(unit.drl()));
        text.setSourcePath(unit.file());
        builder.add(text, ResourceType.DRL);
        if (builder.hasErrors()) {
          builder.getErrors().forEach(error -> errors.accept(unit, error));
          builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        }
      }
    }
    return builder.getKnowledgePackages();
  }

  private void report(PackUnit unit, KnowledgeBuilderError error) {
    int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
    if (unit.file().endsWith(".drl")) {
      EngineMessage.of(error.getMessage())
          .ifPresent(
              said ->
                  problems.error(
                      said.place(unit.file(), unit.drl(), line),
                      "does-not-compile",
                      said.message(),
                      said.hint().orElse(null)));
      return;
    }
    PackRule rule = ruleAt(unit, error.getMessage(), line);
    PackPlace place = rule == null ? PackPlace.of(unit.file()) : rule.place();
    if (rule != null && rule.form() == PackRule.Form.DRL && line > rule.place().line()) {
      place = PackPlace.of(unit.file(), line, 0, 0);
    }
    problems.error(
        place,
        "does-not-compile",
        "the "
            + (rule == null ? "file" : "rule '" + rule.code() + "'")
            + " does not compile: "
            + plain(error.getMessage()),
        null);
  }

  /** The rule that a message names, or else the one that a line of DRL lies in. */
  private static @Nullable PackRule ruleAt(PackUnit unit, String message, int line) {
    PackRule found = null;
    for (PackRule rule : unit.rules()) {
      if (message.contains("'" + rule.code() + "'") || message.contains('"' + rule.code() + '"')) {
        return rule;
      }
      if (rule.form() == PackRule.Form.DRL && rule.place().line() <= line) {
        found = rule;
      }
    }
    return found;
  }

  /** What a message of the engine says, without the names of what it generated. */
  private static String plain(String message) {
    String first =
        message
            .replaceAll("(?s)\\[Error: (.*?)].*", "$1")
            .replaceAll("\\[ERR \\d+] Line \\d+:\\d+ ", "")
            .replaceAll("\\b[\\w.]*(Rule|Default)\\w*\\d{3,}\\w*(\\.java)?(:[\\d:]+)?", "the rule")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.equals("Rule Compilation error"))
            .findFirst()
            .orElse("it is not understood")
            .replaceFirst("^Rule Compilation error ", "");
    return first.length() <= LONGEST_MESSAGE ? first : first.substring(0, LONGEST_MESSAGE) + "…";
  }
}
