package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.rules.fact.Passage;
import org.collectiveimpact.rules.fact.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Checks the conditions of one rule, whatever the file is trusted with, and writes them anew from
 * what it understood.
 */
final class DrlLint {

  /** So many ways to match, at most, once every {@code or} is multiplied out. */
  static final int MOST_WAYS = 64;

  private static final String TIE =
      "Tie the patterns by an identifier, as in 'TaskPart($group : workGroup) WorkGroupPart(id =="
          + " $group)'";

  private static final String EXISTS = "'exists' or 'not' before the second one";

  private final DrlText text;
  private final DrlTypes types;
  private final PackProblems problems;
  private final DrlWriter writer;
  private final Optional<DrlRule.Call> call;
  private final int start;
  private final List<PackCondition> conditions = new ArrayList<>();
  private final List<DrlStep> steps = new ArrayList<>();
  private final List<FactClaim> claims = new ArrayList<>();
  private final List<DrlReading.Pattern> patterns = new ArrayList<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<String, Class<?>> facts = new HashMap<>();
  private Optional<LifecycleStage> stage = Optional.empty();
  private boolean aboutPassage;

  /** Brackets that are open where the writer is. */
  private int open;

  /**
   * A check of the conditions of one rule.
   *
   * @param writer takes the conditions
   * @param call what the rule reports, which says what it is about
   */
  DrlLint(
      DrlText text,
      DrlTypes types,
      PackProblems problems,
      DrlWriter writer,
      Optional<DrlRule.Call> call) {
    this.text = text;
    this.types = types;
    this.problems = problems;
    this.writer = writer;
    this.call = call;
    this.start = writer.length();
  }

  /** What is known while the elements of a rule are walked through. */
  private static final class Scope {
    final Map<String, Optional<ConstraintType>> variables;
    final boolean outermost;
    final boolean existence;

    /** Whether the rule cannot match unless a pattern here does. */
    final boolean needed;

    /** Patterns of facts of which there can be very many, and those of them in this existence. */
    int many;

    int manyHere;

    /**
     * Patterns of transitions in this existence; there are few of those, but not of their powers.
     */
    int passagesHere;

    private Scope(
        Map<String, Optional<ConstraintType>> variables,
        boolean outermost,
        boolean existence,
        boolean needed) {
      this.variables = variables;
      this.outermost = outermost;
      this.existence = existence;
      this.needed = needed;
    }

    static Scope ofRule() {
      return new Scope(new HashMap<>(), true, false, true);
    }

    /** One of several ways to match: what it binds is not seen outside. */
    Scope way() {
      Scope way = new Scope(new HashMap<>(variables), false, existence, false);
      way.many = many;
      way.manyHere = manyHere;
      way.passagesHere = passagesHere;
      return way;
    }

    /** What must or must not exist: what it binds is not seen outside. */
    Scope ofExistence(boolean none) {
      Scope inside = new Scope(new HashMap<>(variables), false, true, needed && !none);
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
    if (aboutPassage && stage.isEmpty()) {
      unread.add(Passage.class.getSimpleName());
    }
  }

  /** The conditions, in their order. */
  List<PackCondition> conditions() {
    return List.copyOf(conditions);
  }

  /** What was understood. */
  DrlReading reading() {
    return new DrlReading(steps, claims, patterns, unread);
  }

  /** The rule has so far been written up to here. */
  private void step(boolean condition) {
    steps.add(new DrlStep("when " + writer.since(start) + ")".repeat(open), condition));
  }

  /** An element that is one condition, whatever is inside. */
  private void stepOver(DrlElement element) {
    String written = text.written(element.first(), element.last());
    conditions.add(
        PackCondition.unread(text.place(element.first(), element.last()), Shown.of(written)));
    unread.add(written);
    step(true);
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
      check(existence.element(), scope.ofExistence(existence.none()));
      writer.add(") ");
      if (scope.outermost) {
        stepOver(existence);
      }
    } else if (element instanceof DrlElement.Pattern pattern) {
      checkPattern(pattern, scope);
    }
  }

  private void checkGroup(DrlElement.Group group, Scope scope) {
    writer.at(group.first().line(), "(");
    open++;
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
    open--;
    if (scope.outermost && !group.all()) {
      stepOver(group);
    }
  }

  private void checkPattern(DrlElement.Pattern pattern, Scope scope) {
    Optional<Class<?>> type = types.find(pattern.type());
    if (type.isEmpty()) {
      types.reportUnknown(pattern.type());
      unread.add(text.written(pattern.first(), pattern.last()));
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
    open++;
    if (scope.outermost) {
      step(false);
    }
    boolean subject = isSubject(pattern, type, scope);
    List<FactClaim> said = new ArrayList<>();
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
        unread.add(type.getSimpleName() + ": " + written);
        continue;
      }
      ConstraintText understood = checker.condition(constraint.node());
      if (understood != null) {
        writer.add(understood.drl());
        outside |= !understood.variables().isEmpty();
        tied |= isTie(constraint.node(), checker, scope.many > 1);
      }
      if (scope.outermost) {
        conditions.add(PackCondition.unread(place, Shown.of(written)));
        step(true);
      }
      if (subject && type == Passage.class && stage.isEmpty()) {
        stage = stageOf(constraint.node());
        if (stage.isPresent()) {
          continue;
        }
      }
      boolean whole =
          understood != null && claim(constraint, new ConstraintMeaning(type, checker), said);
      if (!whole) {
        unread.add(type.getSimpleName() + ": " + written);
      }
    }
    writer.add(") ");
    open--;
    if (subject) {
      claims.addAll(said);
    } else {
      patterns.add(new DrlReading.Pattern(scope.needed, said));
      unread.add(text.written(pattern.first(), pattern.last()));
    }
    if (AllowedTypes.isMany(type)) {
      checkJoin(pattern, scope, tied, outside);
    } else if (type == Passage.class && scope.passagesHere++ > 0) {
      reportJoin(pattern, scope.existence ? null : "Write " + EXISTS + ".");
    }
  }

  /** Whether a pattern is what the rule is about: the initiative, or what it reports. */
  private boolean isSubject(DrlElement.Pattern pattern, Class<?> type, Scope scope) {
    if (!scope.outermost) {
      return false;
    }
    boolean reported =
        pattern.variable().isPresent()
            && call.flatMap(DrlRule.Call::variable)
                .filter(variable -> variable.text().equals(pattern.variable().get().text()))
                .isPresent();
    aboutPassage |= reported && type == Passage.class;
    return reported || type == Situation.class;
  }

  /** Adds what a constraint says of single facts; false if it says more than that. */
  private boolean claim(
      DrlElement.Constraint constraint, ConstraintMeaning meaning, List<FactClaim> into) {
    Optional<FactTest> test = meaning.of(constraint.node());
    if (test.isPresent()) {
      into.add(claim(constraint.first(), constraint.last(), test.get()));
      return true;
    }
    if (!(constraint.node() instanceof ConstraintNode.Junction junction) || !junction.all()) {
      return false;
    }
    boolean whole = true;
    for (ConstraintNode node : junction.nodes()) {
      Optional<FactTest> part = meaning.of(node);
      part.ifPresent(it -> into.add(claim(node.first(), node.last(), it)));
      whole &= part.isPresent();
    }
    return whole;
  }

  private FactClaim claim(DrlToken first, DrlToken last, FactTest test) {
    String written = Shown.of(text.written(first, last));
    return new FactClaim(text.place(first, last), written, test, false);
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
      boolean canExist = !scope.existence && !outside && !binds(pattern);
      reportJoin(pattern, TIE + (canExist ? ", or write " + EXISTS : "") + ".");
    }
  }

  /** Whether a pattern gives a name to something, which is not known outside of 'exists'. */
  private static boolean binds(DrlElement.Pattern pattern) {
    return pattern.variable().isPresent()
        || pattern.constraints().stream().anyMatch(it -> it.variable().isPresent());
  }

  private void reportJoin(DrlElement.Pattern pattern, @Nullable String hint) {
    String message =
        "'"
            + Shown.of(pattern.type().text())
            + "' is matched with every match of the patterns before it, for no identifier ties"
            + " them; expected one that does";
    if (types.isTrusted()) {
      problems.warning(text.place(pattern.first(), pattern.last()), "cross-join", message, hint);
    } else {
      problems.error(text.place(pattern.first(), pattern.last()), "cross-join", message, hint);
    }
  }

  private static Optional<LifecycleStage> stageOf(ConstraintNode node) {
    if (!(node instanceof ConstraintNode.Relation relation)
        || !relation.operator().equals("==")
        || !relation.left().first().is("to")
        || !relation.left().first().equals(relation.left().last())) {
      return Optional.empty();
    }
    String name = relation.right().get(0).last().text();
    return Arrays.stream(LifecycleStage.values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
