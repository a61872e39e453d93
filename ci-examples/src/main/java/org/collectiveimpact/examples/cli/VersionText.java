package org.collectiveimpact.examples.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.initiative.InitiativeId;
import org.collectiveimpact.rules.CollectiveImpact;
import picocli.CommandLine.IVersionProvider;

/** What {@code ci --version} says. */
final class VersionText implements IVersionProvider {

  private static final int DIGITS = 12;

  @Override
  public String[] getVersion() {
    String library = CiCommand.class.getPackage().getImplementationVersion();
    RuleSet rules = rules();
    return new String[] {
      "ci " + Objects.requireNonNullElse(library, "(development)"),
      "rule set " + rules.version() + " (sha256 " + rules.sha256().substring(0, DIGITS) + ")",
      "Java " + Runtime.version()
    };
  }

  /** Every diagnosis names its rules, even that of an initiative about which nothing is known. */
  private static RuleSet rules() {
    Initiative nothing = Initiative.builder().id(InitiativeId.of("none")).name("none").build();
    return CollectiveImpact.standard().diagnose(nothing, LocalDate.EPOCH).ruleSet();
  }
}
