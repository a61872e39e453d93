package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** How rules are loaded and told apart. */
class RuleBaseTest {

  @Test
  void theDigestSumsUpTheTexts() throws Exception {
    String sums =
        sum("builtin/tasks/tasks.drl")
            + sum("builtin/tasks/titles.drl")
            + sum("precondition-severities.csv")
            + sum("signals/en.csv")
            + sum("signals/he.csv")
            + sum("signals/words.csv");

    assertThat(RuleBase.builtIn(EnumSet.of(RuleTopic.TASKS)).sha256())
        .isEqualTo(sha256(sums.stripTrailing()));
  }

  private static String sum(String file) throws Exception {
    return file + "," + sha256(RuleSource.resource(file)) + "\n";
  }

  private static String sha256(String text) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherTopicsHaveAnotherDigest() {
    assertThat(RuleBase.builtIn(EnumSet.of(RuleTopic.TASKS)).sha256())
        .isNotEqualTo(RuleBase.builtIn(EnumSet.of(RuleTopic.ORDER)).sha256());
  }

  @Test
  void aTopicBringsItsRulesAndNoOthers() {
    assertThat(RuleBase.builtIn(EnumSet.of(RuleTopic.TASKS)).rules())
        .isNotEmpty()
        .allMatch(rule -> rule.getName().startsWith("tasks/"));
  }

  @Test
  void rulesCanBeLeftOut() {
    RuleBase tasks = RuleBase.builtIn(EnumSet.of(RuleTopic.TASKS));
    var first = tasks.rules().limit(1).toList();
    var second = tasks.rules().skip(1).limit(1).toList();

    assertThat(tasks.without(first).without(second).rules())
        .hasSize((int) tasks.rules().count() - 2)
        .noneMatch(
            rule ->
                rule.getName().equals(first.get(0).getName())
                    || rule.getName().equals(second.get(0).getName()));
  }
}
