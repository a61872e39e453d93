package org.collectiveimpact.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.collectiveimpact.rules.mutation.RuleText;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules that were changed to models like those of the built-in rules. What it takes to
 * compile is on the class path only with {@code -Pmutation}.
 */
final class MutantCompiler {

  /** Everything is compiled into this package, one package below it for the rules of one file. */
  private static final String PACKAGE = "org.collectiveimpact.rules.mutants";

  private static final String PROJECT = "org.drools.model.codegen.ExecutableModelProject";

  private MutantCompiler() {}

  /** The models of rules, given by their names; null if at least one of them is no rule. */
  static List<Model> compile(Map<String, RuleText> rules) {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.collectiveimpact", "mutants", "" + UUID.randomUUID());
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    byFile(rules)
        .forEach(
            (name, text) ->
                files.write("src/main/resources/" + PACKAGE.replace('.', '/') + name, text));
    KieBuilder builder = services.newKieBuilder(files);
    try {
      builder.buildAll(Class.forName(PROJECT).asSubclass(KieBuilder.ProjectType.class));
      if (builder.getResults().hasMessages(Message.Level.ERROR)) {
        return null;
      }
      return models((InternalKieModule) builder.getKieModule());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rules cannot be compiled without -Pmutation", e);
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static Map<String, String> byFile(Map<String, RuleText> rules) {
    Map<List<String>, StringBuilder> byImports = new LinkedHashMap<>();
    rules.forEach(
        (name, rule) ->
            byImports
                .computeIfAbsent(rule.imports(), imports -> new StringBuilder())
                .append(rule.as(name)));
    Map<String, String> files = new LinkedHashMap<>();
    byImports.forEach(
        (imports, text) -> {
          String part = "f" + files.size();
          files.put(
              "/" + part + "/rules.drl",
              "package " + PACKAGE + "." + part + "\n" + String.join("\n", imports) + "\n" + text);
        });
    return files;
  }

  private static List<Model> models(InternalKieModule module) throws ReflectiveOperationException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class")) {
        classes.put(
            file.substring(0, file.length() - ".class".length()).replace('/', '.'),
            module.getBytes(file));
      } else if (file.endsWith("/drools-model")) {
        new String(module.getBytes(file), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith(PACKAGE))
            .forEach(names::add);
      }
    }
    Loader loader = new Loader(classes);
    List<Model> models = new ArrayList<>();
    for (String name : names) {
      models.add(
          Class.forName(name, true, loader)
              .asSubclass(Model.class)
              .getDeclaredConstructor()
              .newInstance());
    }
    return models;
  }

  /** Defines classes that were compiled into memory. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(MutantCompiler.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
