package org.collectiveimpact.examples.cli;

import java.util.Objects;
import org.collectiveimpact.core.diagnosis.RuleSet;
import org.collectiveimpact.rules.CollectiveImpact;
import picocli.CommandLine.IVersionProvider;

/** What {@code ci --version} says. */
final class VersionText implements IVersionProvider {

  private static final int DIGITS = 12;

  @Override
  public String[] getVersion() {
    String library = CiCommand.class.getPackage().getImplementationVersion();
    RuleSet rules = CollectiveImpact.standard().ruleSet();
    return new String[] {
      "ci " + Objects.requireNonNullElse(library, "(development)"),
      "rule set " + rules.version() + " (sha256 " + rules.sha256().substring(0, DIGITS) + ")",
      "Java " + Runtime.version()
    };
  }
}
