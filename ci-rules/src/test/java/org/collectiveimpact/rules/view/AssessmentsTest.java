package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.core.precondition.PreconditionStatus.MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_ASSESSED;
import static org.collectiveimpact.core.precondition.PreconditionStatus.NOT_MET;
import static org.collectiveimpact.core.precondition.PreconditionStatus.PARTLY_MET;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.precondition.PreconditionStatus;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

  private static PreconditionStatus urgency(String... assessments) {
    List<String> yaml = new ArrayList<>(List.of("preconditionAssessments:"));
    for (String assessment : assessments) {
      yaml.add("- {precondition: sense of urgency, " + assessment + "}");
    }
    yaml.add("- {precondition: influential leadership, status: met, date: 2019-12-31}");
    return Measured.of(yaml.toArray(String[]::new)).urgency().assessed();
  }

  @Test
  void theLatestJudgementCounts() {
    assertThat(urgency("status: met, date: 2018-01-01", "status: not met, date: 2017-01-01"))
        .isEqualTo(MET);
    assertThat(urgency("status: not met, date: 2017-01-01", "status: met")).isEqualTo(NOT_MET);
    assertThat(urgency("status: met", "status: partly met, date: 2017-01-01"))
        .isEqualTo(PARTLY_MET);
  }

  @Test
  void ofSeveralOnOneDayTheMostCautiousCounts() {
    assertThat(urgency("status: met, date: 2018-01-01", "status: not met, date: 2018-01-01"))
        .isEqualTo(NOT_MET);
    assertThat(urgency("status: not met", "status: met")).isEqualTo(NOT_MET);
  }

  @Test
  void laterAndPastJudgementsAndEmptyOnesDoNotCount() {
    assertThat(urgency("status: met, date: 2020-01-02")).isEqualTo(NOT_ASSESSED);
    assertThat(urgency("status: met, until: 2019-12-31")).isEqualTo(NOT_ASSESSED);
    assertThat(urgency("status: met, date: 2017-01-01", "status: not assessed, date: 2018-01-01"))
        .isEqualTo(MET);
    assertThat(urgency()).isEqualTo(NOT_ASSESSED);
  }
}
