package org.collectiveimpact.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The conditions of a trusted rule one by one, as the engine's own parser tells them apart: each
 * constraint of a pattern, and each other element as a whole.
 */
final class EngineConditions {

  private static final Set<String> COMPARING =
      Set.of("==", "!=", "<", "<=", ">", ">=", "&&", "||", "##", "!", "~");

  private final DrlText text;
  private final List<DrlToken> tokens;
  private final String before;
  private final int start;
  private final List<PackCondition> conditions = new ArrayList<>();
  private final List<DrlStep> steps = new ArrayList<>();
  private boolean lost;

  private EngineConditions(DrlText text, DrlRule rule, RuleDescr tree) {
    this.text = text;
    DrlToken when =
        text.tokens().stream()
            .filter(token -> token.start() > rule.name().start() && token.is("when"))
            .findFirst()
            .orElseThrow();
    this.start = when.end();
    this.tokens =
        text.tokens().stream()
            .filter(token -> token.start() >= start && token.end() <= rule.last().start())
            .toList();
    String parent = tree.getParentName();
    this.before = parent == null ? "when " : "extends " + Comparison.quoted(parent) + " when ";
    if (parent != null) {
      steps.add(new DrlStep(before, false));
    }
  }

  /** The conditions of a rule that the engine's parser read. */
  static EngineConditions of(DrlText text, DrlRule rule, RuleDescr tree) {
    EngineConditions read = new EngineConditions(text, rule, tree);
    read.visit(tree.getLhs());
    return read;
  }

  /** The conditions, in their order. */
  List<PackCondition> conditions() {
    return List.copyOf(conditions);
  }

  /** The steps to them; none if it is not known where one of them stands. */
  List<DrlStep> steps() {
    return lost ? List.of() : List.copyOf(steps);
  }

  private void visit(BaseDescr element) {
    if (element instanceof AndDescr all) {
      all.getDescrs().forEach(this::visit);
    } else if (element instanceof PatternDescr pattern && isPlain(pattern)) {
      visitPattern(pattern);
    } else {
      visitWhole(element);
    }
  }

  /** Whether a pattern has nothing but constraints that follow each other. */
  private static boolean isPlain(PatternDescr pattern) {
    return pattern.getStartCharacter() >= 0
        && pattern.getSource() == null
        && pattern.getBehaviors().isEmpty()
        && !pattern.isQuery()
        && pattern.getDescrs().stream()
            .allMatch(
                it ->
                    it instanceof ExprConstraintDescr constraint
                        && constraint.getType() == ExprConstraintDescr.Type.NAMED
                        && constraint.getStartCharacter() >= 0);
  }

  private void visitPattern(PatternDescr pattern) {
    DrlToken bracket =
        tokens.stream()
            .filter(token -> token.start() >= pattern.getStartCharacter() && token.is("("))
            .findFirst()
            .orElseThrow();
    step(bracket, false);
    for (BaseDescr constraint : pattern.getDescrs()) {
      List<DrlToken> inside = inside(constraint);
      if (!isBinding(inside)) {
        condition(inside);
      }
    }
  }

  private void visitWhole(BaseDescr element) {
    List<DrlToken> inside = inside(element);
    boolean leaves =
        element instanceof NamedConsequenceDescr || element instanceof ConditionalBranchDescr;
    if (inside.isEmpty() || leaves) {
      lost = true;
    } else {
      condition(inside);
    }
  }

  private void condition(List<DrlToken> inside) {
    DrlToken first = inside.get(0);
    DrlToken last = inside.get(inside.size() - 1);
    String written = Shown.of(text.written(first, last));
    conditions.add(PackCondition.unread(text.place(first, last), written));
    step(last, true);
  }

  /** The tokens of an element; the parser may count the sign after it in. */
  private List<DrlToken> inside(BaseDescr element) {
    List<DrlToken> inside = new ArrayList<>();
    int depth = 0;
    for (DrlToken token : tokens) {
      if (token.start() >= element.getStartCharacter()
          && token.end() <= element.getEndCharacter() + 1) {
        depth += token.depth();
        if (depth < 0) {
          break;
        }
        inside.add(token);
      }
    }
    return inside;
  }

  /** Whether a constraint only binds a property to a variable. */
  private static boolean isBinding(List<DrlToken> constraint) {
    if (constraint.size() < 3 || !(constraint.get(1).is(":") || constraint.get(1).is(":="))) {
      return false;
    }
    for (int i = 2; i < constraint.size(); i++) {
      DrlToken token = constraint.get(i);
      DrlToken previous = constraint.get(i - 1);
      boolean value = token.kind() != DrlToken.Kind.SIGN;
      boolean afterValue =
          previous.kind() != DrlToken.Kind.SIGN || previous.is(")") || previous.is("]");
      boolean comparing = token.kind() == DrlToken.Kind.SIGN && COMPARING.contains(token.text());
      if (comparing || (value && afterValue)) { // an operator that is a word
        return false;
      }
    }
    return true;
  }

  private void step(DrlToken last, boolean condition) {
    int open = 0;
    for (DrlToken token : tokens) {
      open += token.start() <= last.start() ? token.depth() : 0;
    }
    String written = text.text().substring(start, last.end());
    steps.add(new DrlStep(before + written + ")".repeat(open), condition));
  }
}
