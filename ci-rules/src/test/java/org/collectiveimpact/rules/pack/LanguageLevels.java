package org.collectiveimpact.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Today's language of the engine and the one of its later versions: rules stay within both. */
final class LanguageLevels {

  static final List<LanguageLevelOption> BOTH =
      List.of(LanguageLevelOption.DRL6, LanguageLevelOption.DRL10);

  private LanguageLevels() {}

  /** Fails unless both parsers of the engine read the same rules with the same conditions. */
  static void assertRead(String drl) {
    List<List<String>> read = new ArrayList<>();
    for (LanguageLevelOption level : BOTH) {
      DrlParser parser = new DrlParser(level);
      try {
        PackageDescr rules = parser.parse(false, drl);
        assertThat(parser.getErrors()).as(level + "\n" + drl).isEmpty();
        read.add(rules.getRules().stream().map(LanguageLevels::shape).toList());
      } catch (DroolsParserException e) {
        throw new AssertionError(drl, e);
      }
    }
    assertThat(read.get(1)).as(drl).isEqualTo(read.get(0)).isNotEmpty();
  }

  /** A parser that drops conditions does not say so; what it read of them tells. */
  private static String shape(RuleDescr rule) {
    return rule.getName() + " " + shape(rule.getLhs());
  }

  private static String shape(BaseDescr element) {
    if (element instanceof ExprConstraintDescr constraint) {
      return constraint.getExpression();
    }
    List<? extends BaseDescr> inside =
        element instanceof PatternDescr pattern
            ? pattern.getDescrs()
            : element instanceof ConditionalElementDescr conditional
                ? conditional.getDescrs()
                : List.of();
    return element.getClass().getSimpleName() + inside.stream().map(LanguageLevels::shape).toList();
  }

  /** A file of restricted rules as the library writes it. */
  static PackUnit restricted(byte[] file, String prefix) {
    PackContext context =
        new PackContext(
            new Manifest(
                "orchard",
                "1.0",
                prefix,
                Map.of(),
                TrustLevel.RESTRICTED,
                Optional.empty(),
                Map.of(),
                Map.of()),
            "org.collectiveimpact.packs.p1",
            TrustLevel.RESTRICTED,
            Vocabulary.standard(),
            new PackProblems());
    PackUnit unit = DrlReader.read(new PackFile("rules/a.drl", file), context);
    assertThat(TableFixtures.problems(context)).isEmpty();
    return unit;
  }

  /** Fails unless the engine builds the rules at both levels. */
  static void assertBuilt(List<PackUnit> units, TrustLevel trust) {
    ClassLoader library = LanguageLevels.class.getClassLoader();
    ClassLoader visible = trust == TrustLevel.TRUSTED ? library : new AllowedClasses(library);
    for (LanguageLevelOption level : BOTH) {
      KnowledgeBuilderConfiguration configuration =
          KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), visible);
      configuration.setOption(level);
      KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
      for (PackUnit unit : units) {
        builder.add(
            ResourceFactory.newReaderResource(new StringReader(unit.drl())), ResourceType.DRL);
      }
      assertThat(builder.getErrors()).as(level.toString()).isEmpty();
      long built =
          builder.getKnowledgePackages().stream().mapToLong(it -> it.getRules().size()).sum();
      assertThat(built).isEqualTo(units.stream().mapToLong(it -> it.rules().size()).sum());
    }
  }
}
