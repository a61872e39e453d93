package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final Wording wording = new Wording(EnumSet.allOf(RuleTopic.class), Locale.ENGLISH);

  @Test
  void aKnownFactIsPutIntoTheSentence() {
    assertThat(wording.message("CI-PRE-031", false, "partly met"))
        .isEqualTo("The sense of urgency is partly met.");
  }

  @Test
  void aFactThatIsNotRecordedHasItsOwnSentence() {
    assertThat(wording.message("CI-PRE-031", true, null))
        .isEqualTo("The sense of urgency is not assessed.");
  }

  @Test
  void withoutASentenceOfItsOwnAMissingFactIsPutIntoTheSentence() {
    assertThat(wording.message("CI-CON-001", true, null))
        .isEqualTo("Champions impose: not recorded.");
  }

  @Test
  void aRuleThatOnlySeesWhatIsMissingHasOneSentence() {
    assertThat(wording.hasMessage("CI-CMP-032")).isFalse();
    assertThat(wording.message("CI-CMP-032", false, "trust and agreement"))
        .isEqualTo("Nothing is recorded about: trust and agreement.");
    assertThat(wording.hasMessage("CI-CMP-031")).isTrue();
  }

  @Test
  void aCodeWithoutWordsSpeaksForItself() {
    assertThat(wording.message("CI-XYZ-001", false, "x")).isEqualTo("CI-XYZ-001");
    assertThat(wording.hasMessage("CI-XYZ-001")).isFalse();
    assertThat(wording.remedy("CI-XYZ-001")).isEmpty();
  }

  @Test
  void aRemedyNamesWhereToRecord() {
    assertThat(wording.remedy("CI-CON-001"))
        .contains("Talk with them about their part (champions.stance).");
  }
}
