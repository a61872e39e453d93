package org.collectiveimpact.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The rules of some topics, compiled at build time and ready for sessions.
 *
 * <p>The only class that knows how rules are loaded: the executable model is instantiated directly,
 * without a container and without {@code kmodule.xml}, so that nothing on the host's class path
 * matters. The base stays mutable: an immutable one drops facts that no rule matches, and those are
 * what the diagnosis is made of.
 */
final class RuleBase {

  private static final String MODEL = "META-INF/kie/org.collectiveimpact/ci-rules/drools-model";

  private final Set<RuleTopic> topics;
  private final List<Model> models;
  private final InternalKnowledgeBase base;
  private final boolean reporting;

  private RuleBase(Set<RuleTopic> topics, List<Model> models, InternalKnowledgeBase base) {
    this.topics = topics;
    this.models = models;
    this.base = base;
    this.reporting = base.getGlobals().containsKey("report");
  }

  /** The built-in rules of these topics. */
  static RuleBase builtIn(Set<RuleTopic> topics) {
    Set<String> packages =
        topics.stream()
            .map(topic -> RuleSource.PACKAGE + "." + topic.folder())
            .collect(Collectors.toSet());
    List<Model> models =
        lines(MODEL).stream()
            .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
            .map(RuleBase::instantiate)
            .toList();
    return of(topics, models);
  }

  /** Rules given as models; they count as rules of these topics. */
  static RuleBase of(Set<RuleTopic> topics, List<Model> models) {
    return new RuleBase(new TreeSet<>(topics), models, base(models));
  }

  /** The engine finds its services by the thread's class loader, which can be anybody's. */
  private static InternalKnowledgeBase base(List<Model> models) {
    Thread thread = Thread.currentThread();
    ClassLoader host = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleBase.class.getClassLoader());
    try {
      return KieBaseBuilder.createKieBaseFromModel(models);
    } finally {
      thread.setContextClassLoader(host);
    }
  }

  /** Of the same rules those of one topic. */
  RuleBase only(RuleTopic topic) {
    String folder = RuleSource.PACKAGE + "." + topic.folder();
    return of(
        Set.of(topic), models.stream().filter(it -> it.getPackageName().equals(folder)).toList());
  }

  /** The same rules without some of them. */
  RuleBase without(Collection<Rule> rules) {
    RuleBase copy = of(topics, models);
    Set<String> kept = rules().map(Rule::getName).collect(Collectors.toSet());
    rules.forEach(rule -> kept.remove(rule.getName()));
    copy.rules()
        .filter(rule -> !kept.contains(rule.getName()))
        .toList()
        .forEach(rule -> copy.base.removeRule(rule.getPackageName(), rule.getName()));
    return copy;
  }

  /** A session of rules that report nothing; the caller disposes of it. */
  KieSession newSession() {
    return base.newKieSession();
  }

  /** A session that reports to {@code report}; the caller disposes of it. */
  KieSession newSession(Findings report) {
    KieSession session = newSession();
    if (reporting) {
      session.setGlobal("report", report);
    }
    return session;
  }

  Set<RuleTopic> topics() {
    return topics;
  }

  /** The rules, in no particular order. */
  Stream<Rule> rules() {
    return base.getKiePackages().stream().flatMap(rules -> rules.getRules().stream());
  }

  /**
   * The SHA-256 over those of the rules' texts and tables, in hexadecimal. The latter are summed up
   * when the library is built.
   */
  String sha256() {
    Set<String> files = new TreeSet<>();
    files.add("precondition-severities.csv");
    topics.forEach(topic -> topic.files().forEach(file -> files.add("builtin/" + file)));
    if (topics.contains(RuleTopic.TASKS)) {
      files.addAll(List.of("signals/en.csv", "signals/he.csv", "signals/words.csv"));
    }
    String sums =
        RuleSource.resource("digests.csv")
            .lines()
            .filter(line -> files.contains(line.substring(0, line.indexOf(','))))
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(sums.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Model instantiate(String className) {
    try {
      return Class.forName(className, true, RuleBase.class.getClassLoader())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "the compiled rules " + className + " are missing from the ci-rules jar", e);
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = RuleBase.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource
                + " is missing from the class path\nMaybe ci-rules was repackaged without it.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
