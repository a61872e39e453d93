package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedClassesTest {

  private final ClassLoader loader = new AllowedClasses(AllowedClasses.class.getClassLoader());

  @Test
  void factsAreFound() throws ClassNotFoundException {
    assertThat(loader.loadClass(Answer.class.getName())).isSameAs(Answer.class);
    assertThat(loader.getResource("org/collectiveimpact/core/fact/Answer.class")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Runtime",
        "java.lang.System",
        "java.lang.Thread",
        "java.lang.ClassLoader",
        "java.lang.ProcessBuilder",
        "java.lang.reflect.Method",
        "java.lang.invoke.MethodHandles",
        "java.io.File",
        "java.io.FileInputStream",
        "java.net.URL",
        "java.nio.file.Files",
        "java.util.Timer",
        "java.util.ServiceLoader",
        "java.util.concurrent.ForkJoinPool",
        "javax.script.ScriptEngineManager",
        "org.kie.api.KieServices",
        "org.kie.api.runtime.KieRuntime",
        "org.drools.kiesession.rulebase.KnowledgeBaseFactory",
        "org.mvel2.MVEL",
        "org.collectiveimpact.rules.CollectiveImpact",
        "org.collectiveimpact.rules.pack.RulePacks",
        "org.collectiveimpact.core.json.InitiativeFiles",
        "org.junit.jupiter.api.Test",
      })
  void nothingElseIsFound(String name) {
    assertThatThrownBy(() -> loader.loadClass(name))
        .isInstanceOf(ClassNotFoundException.class)
        .hasMessage(name + " is not open to rules of packs");
    assertThat(loader.getResource(name.replace('.', '/') + ".class")).isNull();
    assertThat(loader.getResourceAsStream(name.replace('.', '/') + ".class")).isNull();
  }

  /** From Java 25 on the method that an agent adds to each class has to see its own types. */
  @Test
  void whatCoverageAgentsLinkWithIsFoundAndIsNoType() throws ClassNotFoundException {
    String lookup = "java.lang.invoke.MethodHandles$Lookup";

    assertThat(loader.loadClass(lookup)).isSameAs(MethodHandles.Lookup.class);
    assertThat(loader.getResource("java/lang/invoke/MethodHandles$Lookup.class")).isNull();
  }

  @Test
  void noFileOfTheHostIsFound() throws java.io.IOException {
    assertThat(loader.getResource("META-INF/MANIFEST.MF")).isNull();
    assertThat(loader.getResources("junit-platform.properties").hasMoreElements()).isFalse();
  }
}
