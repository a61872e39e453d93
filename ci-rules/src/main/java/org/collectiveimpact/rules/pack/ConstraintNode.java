package org.collectiveimpact.rules.pack;

import java.util.List;
import java.util.Optional;

/** An expression inside a constraint. */
sealed interface ConstraintNode {

  /** Where it begins. */
  DrlToken first();

  /** Where it ends. */
  DrlToken last();

  /**
   * Several expressions of which all or one must hold.
   *
   * @param all whether all must hold
   * @param nodes the expressions, two at least
   */
  record Junction(boolean all, List<ConstraintNode> nodes) implements ConstraintNode {
    @Override
    public DrlToken first() {
      return nodes.get(0).first();
    }

    @Override
    public DrlToken last() {
      return nodes.get(nodes.size() - 1).last();
    }
  }

  /**
   * An expression that must not hold.
   *
   * @param first the sign
   * @param node the expression
   */
  record Negation(DrlToken first, ConstraintNode node) implements ConstraintNode {
    @Override
    public DrlToken last() {
      return node.last();
    }
  }

  /**
   * Two values compared.
   *
   * @param left the left one
   * @param sign where the comparison stands
   * @param operator {@code ==}, {@code <}, {@code contains}, {@code not in} and so on
   * @param right the right one; several for {@code in} and {@code not in}
   * @param last where it ends
   */
  record Relation(
      ConstraintNode left,
      DrlToken sign,
      String operator,
      List<ConstraintNode> right,
      DrlToken last)
      implements ConstraintNode {
    @Override
    public DrlToken first() {
      return left.first();
    }
  }

  /**
   * A property of a property, a method of it, a constant of a type.
   *
   * @param steps the names in their order
   */
  record Path(List<Step> steps) implements ConstraintNode {
    @Override
    public DrlToken first() {
      return steps.get(0).name();
    }

    @Override
    public DrlToken last() {
      return steps.get(steps.size() - 1).last();
    }
  }

  /**
   * A name in a path.
   *
   * @param name the name
   * @param arguments what stands in brackets after it, if there are brackets
   * @param last where it ends
   */
  record Step(DrlToken name, Optional<List<ConstraintNode>> arguments, DrlToken last) {}

  /**
   * A number, a text, {@code true}, {@code false} or {@code null}.
   *
   * @param first where it begins: the sign of a negative number
   * @param token the value
   */
  record Literal(DrlToken first, DrlToken token) implements ConstraintNode {

    @Override
    public DrlToken last() {
      return token;
    }

    /** Whether it is {@code null}. */
    boolean isNull() {
      return token.is("null");
    }
  }
}
