package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** The models of the built-in rules, of which single rules can be left out. */
final class BuiltInModels {

  private static final List<Model> MODELS = load();

  private BuiltInModels() {}

  /** The built-in rules of these packages for which the condition on their name holds. */
  static List<Model> of(Predicate<String> isKept) {
    List<Model> models = new ArrayList<>();
    for (Model model : MODELS) {
      List<Rule> kept =
          model.getRules().stream().filter(rule -> isKept.test(rule.getName())).toList();
      models.add(
          new ModelImpl(model.getPackageName())
              .withRules(new ArrayList<>(kept))
              .withGlobals(model.getGlobals()));
    }
    return models;
  }

  private static List<Model> load() {
    List<Model> models = new ArrayList<>();
    resource("META-INF/kie/org.collectiveimpact/ci-rules/drools-model")
        .lines()
        .filter(name -> name.startsWith(RuleSource.PACKAGE))
        .forEach(
            name -> {
              try {
                models.add(
                    Class.forName(name)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            });
    return models;
  }

  private static String resource(String name) {
    return RuleSource.resource("/" + name);
  }
}
