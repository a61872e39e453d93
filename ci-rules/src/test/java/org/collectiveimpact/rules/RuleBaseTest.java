package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rules are loaded and told apart. */
class RuleBaseTest {

  @Test
  void theDigestIsThatOfTheTexts() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(PreconditionTable.text().getBytes(StandardCharsets.UTF_8));
    for (String file : RuleTopic.TASKS.files()) {
      digest.update(RuleSource.text(file).getBytes(StandardCharsets.UTF_8));
    }
    for (String file : List.of("en.csv", "he.csv", "words.csv")) {
      digest.update(RuleSource.resource("signals/" + file).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(RuleBase.builtIn(EnumSet.of(RuleTopic.TASKS)).sha256())
        .isEqualTo(HexFormat.of().formatHex(digest.digest()));
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
