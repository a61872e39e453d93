package org.collectiveimpact.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.rules.fact.Report;
import org.collectiveimpact.rules.fact.Topics;
import org.collectiveimpact.rules.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * Shows the rules of a pack that is not trusted only the classes that such rules are made of: the
 * facts, the values they are compared with, and the few classes of the engine that compiled rules
 * are linked with. Neither the host's classes nor anything that opens files, starts threads,
 * reflects or reaches the engine can be found.
 *
 * <p>It is the second fence: the rules that come here were written by the library, of what it
 * understood.
 */
final class AllowedClasses extends ClassLoader {

  private static final Set<String> LANGUAGE =
      Set.of(
          "java.io.Externalizable",
          "java.io.IOException",
          "java.io.ObjectInput",
          "java.io.ObjectOutput",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Comparable",
          "java.lang.Deprecated",
          "java.lang.Enum",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.String",
          "java.lang.Throwable",
          "java.lang.constant.Constable",
          "java.lang.constant.ConstantDesc",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.time.chrono.ChronoLocalDate",
          "java.time.temporal.Temporal",
          "java.time.temporal.TemporalAccessor",
          "java.time.temporal.TemporalAdjuster",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Set");

  /** What the engine links compiled rules with. */
  private static final Set<String> ENGINE =
      Set.of(
          "org.drools.base.base.ValueResolver",
          "org.drools.base.base.ValueType",
          "org.drools.base.reteoo.BaseTuple",
          "org.drools.base.rule.Declaration",
          "org.drools.base.rule.Pattern",
          "org.drools.base.rule.accessor.CompiledInvoker",
          "org.drools.base.rule.consequence.Consequence",
          "org.drools.base.rule.consequence.ConsequenceContext",
          "org.drools.core.WorkingMemory",
          "org.drools.core.common.InternalFactHandle",
          "org.drools.core.reteoo.LeftTuple",
          "org.drools.core.reteoo.Tuple",
          "org.drools.core.rule.consequence.KnowledgeHelper",
          "org.drools.ecj.EclipseJavaCompiler",
          "org.drools.mvel.asm.ConsequenceGenerator",
          "org.drools.mvel.asm.ConsequenceStub",
          "org.kie.api.runtime.KieContext",
          "org.kie.api.runtime.rule.FactHandle",
          "org.kie.api.runtime.rule.RuleContext");

  /** What the engine makes for itself of the names of operators, functions and properties. */
  private static final List<String> ENGINE_PARTS =
      List.of(
          "org.drools.base.base.extractors.",
          "org.drools.core.base.accumulators.",
          "org.drools.mvel.accessors.",
          "org.drools.mvel.evaluators.");

  /**
   * What a coverage agent of the host links every class with that it sees. They are no types of
   * rules: the rules that come here cannot name them, and the compiler does not find their files.
   */
  private static final Set<String> COVERAGE_AGENT =
      Set.of("java.lang.$JaCoCo", "java.lang.invoke.MethodHandles$Lookup");

  private static final Set<String> ALLOWED = allowed();

  AllowedClasses(ClassLoader parent) {
    super(parent);
  }

  private static Set<String> allowed() {
    Set<String> allowed = new HashSet<>(LANGUAGE);
    allowed.addAll(ENGINE);
    AllowedTypes.all().forEach(type -> allowed.add(type.getName()));
    List.of(Report.class, Topics.class, Part.class).forEach(type -> allowed.add(type.getName()));
    return allowed;
  }

  /** Whether rules of packs that are not trusted may find a class. */
  static boolean isAllowed(String name) {
    return ALLOWED.contains(name) || ENGINE_PARTS.stream().anyMatch(name::startsWith);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isAllowed(name) && !COVERAGE_AGENT.contains(name)) {
      throw new ClassNotFoundException(name + " is not open to rules of packs");
    }
    return super.loadClass(name, resolve);
  }

  /** The compiler looks types up as files. */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return isAllowedFile(name) ? super.getResourceAsStream(name) : null;
  }

  @Override
  public @Nullable URL getResource(String name) {
    return isAllowedFile(name) ? super.getResource(name) : null;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return isAllowedFile(name) ? super.getResources(name) : Collections.emptyEnumeration();
  }

  private static boolean isAllowedFile(String name) {
    return name.endsWith(".class")
        && isAllowed(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }
}
