package org.collectiveimpact.rules;

import org.collectiveimpact.rules.mutation.RuleMutant;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** A mutant that is being looked for by the tests. */
final class Suspect {

  private final String name;
  private final RuleMutant mutant;
  private @Nullable Model model;
  private @Nullable String killer;

  Suspect(String name, RuleMutant mutant) {
    this.name = name;
    this.mutant = mutant;
  }

  /** The name of the rule with the fault. */
  String name() {
    return name;
  }

  RuleMutant mutant() {
    return mutant;
  }

  /** The rule with the fault, compiled; empty if the rule is missing. */
  Model model() {
    return model == null ? new ModelImpl(name) : model;
  }

  /** Remembers the compiled rule, which is one of the model. */
  void compiled(Rule rule, Model from) {
    ModelImpl own = new ModelImpl(name);
    own.addRule(rule);
    model = own.withGlobals(from.getGlobals());
  }

  boolean isAlive() {
    return killer == null;
  }

  void kill(String by) {
    if (killer == null) {
      killer = by;
    }
  }

  /** The test that fails because of the fault; null if none does. */
  @Nullable String killer() {
    return killer;
  }
}
