package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.view.Measured.day;

import java.util.Set;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.fact.Answer;
import org.junit.jupiter.api.Test;

class LearningViewTest {

  @Test
  void nothingRecordedIsNotNothing() {
    assertThat(Measured.of().learning())
        .isEqualTo(new LearningView(0, null, Answer.UNKNOWN, null, Set.of(), 0, 0));
  }

  @Test
  void everythingRecordedIsMeasured() {
    assertThat(
            Measured.of(
                    "learningSessions:",
                    "- {topic: A, date: 2018-01-01, conclusions: Talk}",
                    "- {topic: B, date: 2019-01-01}",
                    "- {topic: C, date: 2020-01-02}",
                    "publications:",
                    "- {title: A, kind: lessons, audience: partners, date: 2017-01-01}",
                    "- {title: B, kind: lessons}",
                    "- {title: C, kind: success, audience: external, date: 2019-01-01}",
                    "- {title: D, kind: lessons, audience: external, date: 2020-01-02}",
                    "partners: [{id: a, name: A}, {id: b, name: B}]",
                    "ideas:",
                    "- {text: A, adoptedBy: [a, b]}",
                    "- {text: B, adoptedBy: [a]}",
                    "- {text: C, adoptedBy: [a, a]}",
                    "- {text: D, adoptedBy: [a, b], date: 2020-01-02}")
                .learning())
        .isEqualTo(
            new LearningView(
                2,
                day("2019-01-01"),
                Answer.YES,
                day("2017-01-01"),
                Set.of(Audience.PARTNERS),
                3,
                1));
  }
}
