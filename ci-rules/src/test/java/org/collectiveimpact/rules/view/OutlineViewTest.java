package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.component.Component;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class OutlineViewTest {

  private static final String[] OUTLINE = {
    "outline:",
    "  author: Backbone",
    "  startedOn: 2014-03-01",
    "  completedOn: 2014-06-01",
    "  provisional: yes",
    "  provisionalityCommunicated: no",
    "  citesFindings: yes",
    "  componentsAddressed: [common agenda, trust and agreement]",
    "  mechanisms: [Committee, Groups]",
    "  usesExistingEfforts: in progress",
    "  communicationTailored: no"
  };

  private static final OutlineView NOTHING =
      new OutlineView(
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Set.of(),
          0,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          null);

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().outline()).isEqualTo(NOTHING);
  }

  @Test
  void anOutlineThatIsNotYetBegunIsNotSeen() {
    assertThat(Measured.on("2014-02-28", OUTLINE).outline()).isEqualTo(NOTHING);
    assertThat(Measured.on("2014-02-28", "outline: {date: 2014-03-01}").outline())
        .isEqualTo(NOTHING);
  }

  @Test
  void anOutlineThatWasBegunIsInProgress() {
    assertThat(Measured.on("2014-05-31", OUTLINE).outline())
        .isEqualTo(
            new OutlineView(
                Answer.YES,
                Answer.IN_PROGRESS,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                Answer.YES,
                Set.of(),
                0,
                Answer.IN_PROGRESS,
                Answer.NO,
                day("2014-03-01")));
  }

  @Test
  void aCompleteOutlineShowsWhatItLeavesOut() {
    OutlineView view = Measured.on("2014-06-01", OUTLINE).outline();
    assertThat(view.complete()).isEqualTo(Answer.YES);
    assertThat(view.mechanisms()).isEqualTo(2);
    assertThat(view.componentsMissing())
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(Component.COMMON_AGENDA, Component.TRUST_AND_AGREEMENT)));
  }

  @Test
  void whatAnOutlineAddressesMayBeUnknown() {
    OutlineView view = Measured.of("outline: {completedOn: 2014-06-01}").outline();
    assertThat(view.componentsMissing()).isEmpty();
    assertThat(view.complete()).isEqualTo(Answer.YES);
    assertThat(view.authored()).isEqualTo(Answer.UNKNOWN);
    assertThat(view.startedOn()).isNull();
    assertThat(Measured.of("outline: {date: 2014-03-01}").outline().startedOn())
        .isEqualTo(day("2014-03-01"));
  }
}
