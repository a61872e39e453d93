package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.fact.Passage;

/**
 * Checks the conditions of one rule, whatever the file is trusted with, and writes them anew from
 * what it understood.
 */
final class DrlLint {

  /** So many ways to match, at most, once every {@code or} is multiplied out. */
  static final int MOST_WAYS = 64;

  private static final String JOIN =
      "Tie the patterns by an identifier, as in 'TaskPart($group : workGroup) WorkGroupPart(id =="
          + " $group)', or write 'exists' or 'not' before the second one.";

  private final DrlText text;
  private final DrlTypes types;
  private final PackProblems problems;
  private final DrlWriter writer;
  private final List<PackCondition> conditions = new ArrayList<>();
  private final Map<String, Class<?>> facts = new HashMap<>();
  private Optional<LifecycleStage> stage = Optional.empty();

  DrlLint(DrlText text, DrlTypes types, PackProblems problems, DrlWriter writer) {
    this.text = text;
    this.types = types;
    this.problems = problems;
    this.writer = writer;
  }

  /** What is known while the elements of a rule are walked through. */
  private static final class Scope {
    final Map<String, Optional<ConstraintType>> variables;
    final boolean outermost;
    final boolean existence;

    /** Patterns of facts of which there can be very many, and those of them in this existence. */
    int many;

    int manyHere;

    /**
     * Patterns of transitions in this existence; there are few of those, but not of their powers.
     */
    int passagesHere;

    private Scope(
        Map<String, Optional<ConstraintType>> variables, boolean outermost, boolean existence) {
      this.variables = variables;
      this.outermost = outermost;
      this.existence = existence;
    }

    static Scope ofRule() {
      return new Scope(new HashMap<>(), true, false);
    }

    /** One of several ways to match: what it binds is not seen outside. */
    Scope way() {
      Scope way = new Scope(new HashMap<>(variables), false, existence);
      way.many = many;
      way.manyHere = manyHere;
      way.passagesHere = passagesHere;
      return way;
    }

    /** What must or must not exist: what it binds is not seen outside. */
    Scope ofExistence() {
      Scope inside = new Scope(new HashMap<>(variables), false, true);
      inside.many = many;
      return inside;
    }
  }

  /** Checks all conditions of a rule. */
  void check(List<DrlElement> elements) {
    long ways = 1;
    for (DrlElement element : elements) {
      ways = Math.min(Integer.MAX_VALUE, ways * ways(element));
    }
    if (ways > MOST_WAYS) {
      problems.error(
          text.place(elements.get(0).first()),
          "or-explosion",
          "the rule can match in "
              + (ways == Integer.MAX_VALUE ? "too many" : ways)
              + " ways, since every 'or' between patterns doubles them; expected at most "
              + MOST_WAYS,
          "Write '||' inside one pattern, or several rules.");
    }
    Scope scope = Scope.ofRule();
    for (DrlElement element : elements) {
      check(element, scope);
    }
  }

  /** The conditions, in their order. */
  List<PackCondition> conditions() {
    return List.copyOf(conditions);
  }

  /** The type of the fact that a variable of an outermost pattern stands for. */
  Optional<Class<?>> fact(String variable) {
    return Optional.ofNullable(facts.get(variable));
  }

  /** The stage whose entry a pattern of a transition asks for. */
  Optional<LifecycleStage> stage() {
    return stage;
  }

  private static long ways(DrlElement element) {
    if (element instanceof DrlElement.Group group) {
      long ways = group.all() ? 1 : 0;
      for (DrlElement each : group.elements()) {
        ways = group.all() ? ways * ways(each) : ways + ways(each);
        ways = Math.min(Integer.MAX_VALUE, ways);
      }
      return ways;
    }
    return element instanceof DrlElement.Existence existence ? ways(existence.element()) : 1;
  }

  private void check(DrlElement element, Scope scope) {
    if (element instanceof DrlElement.Group group) {
      checkGroup(group, scope);
    } else if (element instanceof DrlElement.Existence existence) {
      writer.at(existence.first().line(), existence.none() ? "not (" : "exists (");
      check(existence.element(), scope.ofExistence());
      writer.add(") ");
    } else if (element instanceof DrlElement.Pattern pattern) {
      checkPattern(pattern, scope);
    }
  }

  private void checkGroup(DrlElement.Group group, Scope scope) {
    writer.at(group.first().line(), "(");
    String between = "";
    Scope widest = scope;
    int passages = scope.passagesHere;
    for (DrlElement element : group.elements()) {
      writer.add(between);
      if (group.all()) {
        check(element, scope);
        passages = scope.passagesHere;
      } else {
        Scope way = scope.way();
        check(element, way);
        widest = way.many > widest.many ? way : widest;
        passages = Math.max(passages, way.passagesHere);
      }
      between = group.all() ? "and " : "or ";
    }
    scope.many = widest.many;
    scope.manyHere = widest.manyHere;
    scope.passagesHere = passages;
    writer.add(") ");
  }

  private void checkPattern(DrlElement.Pattern pattern, Scope scope) {
    Optional<Class<?>> type = types.find(pattern.type());
    if (type.isEmpty()) {
      types.reportUnknown(pattern.type());
      pattern.variable().ifPresent(variable -> bind(variable, Optional.empty(), scope));
      for (DrlElement.Constraint constraint : pattern.constraints()) {
        constraint.variable().ifPresent(variable -> bind(variable, Optional.empty(), scope));
      }
      return;
    }
    if (!AllowedTypes.isFact(type.get()) && !types.isTrusted()) {
      problems.error(
          text.place(pattern.type()),
          "unknown-type",
          "'"
              + Shown.of(pattern.type().text())
              + "' is no fact that rules can look for; expected Situation, Passage, Finding or a"
              + " part such as WorkGroupPart",
          null);
      return;
    }
    checkPattern(pattern, type.get(), scope);
  }

  private void checkPattern(DrlElement.Pattern pattern, Class<?> type, Scope scope) {
    pattern
        .variable()
        .ifPresent(
            variable -> {
              bind(variable, Optional.of(ConstraintType.of(type)), scope);
              if (scope.outermost) {
                facts.put(variable.text(), type);
              }
            });
    writer.at(
        pattern.first().line(),
        pattern.variable().map(variable -> variable.text() + " : ").orElse("")
            + type.getSimpleName()
            + "(");
    boolean tied = false;
    boolean outside = false;
    String between = "";
    Set<String> seen = new HashSet<>();
    for (DrlElement.Constraint constraint : pattern.constraints()) {
      ConstraintChecker checker =
          new ConstraintChecker(text, types, type, scope.variables, problems);
      String written = text.written(constraint.first(), constraint.last());
      PackPlace place = text.place(constraint.first(), constraint.last());
      if (!seen.add(written)) {
        problems.warning(
            place,
            "duplicate-condition",
            "'" + Shown.of(written) + "' stands twice in this pattern; expected it once",
            null);
      }
      writer.at(constraint.first().line(), between);
      between = ", ";
      if (constraint.variable().isPresent()) {
        bindProperty(constraint, checker, scope);
        continue;
      }
      conditions.add(PackCondition.unread(place, Shown.of(written)));
      ConstraintText understood = checker.condition(constraint.node());
      if (understood != null) {
        writer.add(understood.drl());
        outside |= !understood.variables().isEmpty();
        tied |= isTie(constraint.node(), checker, scope.many > 1);
      }
      if (type == Passage.class && scope.outermost) {
        stage = stage.or(() -> stageOf(constraint.node()));
      }
    }
    writer.add(") ");
    if (AllowedTypes.isMany(type)) {
      checkJoin(pattern, scope, tied, outside);
    } else if (type == Passage.class && scope.passagesHere++ > 0) {
      reportJoin(pattern);
    }
  }

  private void bindProperty(
      DrlElement.Constraint constraint, ConstraintChecker checker, Scope scope) {
    DrlToken variable = constraint.variable().orElseThrow();
    ConstraintText property =
        constraint.node() instanceof ConstraintNode.Path path ? checker.path(path) : null;
    if (property == null) {
      bind(variable, Optional.empty(), scope);
      return;
    }
    boolean absent = !property.guards().isEmpty();
    if (absent && !types.isTrusted()) {
      problems.error(
          text.place(constraint.first(), constraint.last()),
          "forbidden",
          "'"
              + Shown.of(text.written(constraint.node().first(), constraint.last()))
              + "' reads a property of something that may be absent; expected a variable for what"
              + " may be absent itself",
          null);
    }
    bind(variable, Optional.of(property.type()), scope);
    writer.add(variable.text() + " : " + property.drl());
  }

  private void bind(DrlToken variable, Optional<ConstraintType> type, Scope scope) {
    if (scope.variables.containsKey(variable.text())) {
      problems.error(
          text.place(variable),
          "duplicate-binding",
          "'" + Shown.of(variable.text()) + "' is bound twice; expected another name",
          null);
    }
    scope.variables.put(variable.text(), type);
  }

  /**
   * Parts are tied if each match of those before finds few of them: by an identifier of theirs, or,
   * for the second of two, by the identifier of the first.
   */
  private static boolean isTie(
      ConstraintNode node, ConstraintChecker checker, boolean byTheirsOnly) {
    if (node instanceof ConstraintNode.Junction junction) {
      return junction.all()
          && junction.nodes().stream().anyMatch(each -> isTie(each, checker, byTheirsOnly));
    }
    if (!(node instanceof ConstraintNode.Relation relation)
        || !Set.of("==", "contains", "memberOf").contains(relation.operator())) {
      return false;
    }
    ConstraintNode one = relation.left();
    ConstraintNode other = relation.right().get(0);
    return (ties(one, checker, byTheirsOnly) && reads(other, !startsOutside(one)))
        || (ties(other, checker, byTheirsOnly) && reads(one, !startsOutside(other)));
  }

  private static boolean ties(
      ConstraintNode node, ConstraintChecker checker, boolean byTheirsOnly) {
    if (!(node instanceof ConstraintNode.Path path) || (byTheirsOnly && startsOutside(node))) {
      return false;
    }
    ConstraintText read = checker.path(path);
    return read != null && read.type().identity();
  }

  /** Whether a path begins at a variable, as is wanted. */
  private static boolean reads(ConstraintNode node, boolean outside) {
    return node instanceof ConstraintNode.Path && startsOutside(node) == outside;
  }

  private static boolean startsOutside(ConstraintNode node) {
    return node.first().text().startsWith("$");
  }

  private void checkJoin(DrlElement.Pattern pattern, Scope scope, boolean tied, boolean outside) {
    boolean first = scope.many == 0;
    boolean once = scope.existence && scope.manyHere == 0 && !outside; // not for each match
    scope.many++;
    scope.manyHere++;
    if (!first && !once && !tied) {
      reportJoin(pattern);
    }
  }

  private void reportJoin(DrlElement.Pattern pattern) {
    String message =
        "'"
            + Shown.of(pattern.type().text())
            + "' is matched with every match of the patterns before it, for no identifier ties"
            + " them; expected one that does";
    if (types.isTrusted()) {
      problems.warning(text.place(pattern.first(), pattern.last()), "cross-join", message, JOIN);
    } else {
      problems.error(text.place(pattern.first(), pattern.last()), "cross-join", message, JOIN);
    }
  }

  private static Optional<LifecycleStage> stageOf(ConstraintNode node) {
    if (!(node instanceof ConstraintNode.Relation relation)
        || !relation.operator().equals("==")
        || !relation.left().first().is("to")) {
      return Optional.empty();
    }
    String name = relation.right().get(0).last().text();
    return Arrays.stream(LifecycleStage.values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
