package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.collectiveimpact.core.task.TaskKind;
import org.junit.jupiter.api.Test;

class KindMatrixTest {

  @Test
  void labelsAreReadInAnyCase() {
    assertThat(KindMatrix.kind(" content ")).contains(TaskKind.CONTENT);
    assertThat(KindMatrix.kind("AMBIGUOUS")).contains(TaskKind.UNDETERMINED);
    assertThat(KindMatrix.kind("Compound")).contains(TaskKind.UNDETERMINED);
    assertThat(KindMatrix.kind("contents")).isEmpty();
  }

  @Test
  void rightWrongAndOpenAddUpToAll() {
    KindMatrix matrix = new KindMatrix();
    for (int i = 0; i < 5; i++) {
      matrix.add(TaskKind.CONTENT, TaskKind.CONTENT);
    }
    matrix.add(TaskKind.CONTENT, TaskKind.PROCESS);
    matrix.add(TaskKind.PROCESS, TaskKind.UNDETERMINED);
    matrix.add(TaskKind.UNDETERMINED, TaskKind.UNDETERMINED);
    assertThat(matrix.text(new Labels(Locale.ENGLISH)).lines())
        .containsExactly(
            "8 expected kinds: 6 (75.0 %) right, 1 (12.5 %) wrong, 1 (12.5 %) left open",
            "",
            "  expected        CONTENT  INFRASTRUCTURE  PROCESS  PRELIMINARY  UNDETERMINED",
            "  CONTENT               5               0        1            0             0",
            "  INFRASTRUCTURE        0               0        0            0             0",
            "  PROCESS               0               0        0            0             1",
            "  PRELIMINARY           0               0        0            0             0",
            "  UNDETERMINED          0               0        0            0             1");
  }

  @Test
  void withoutLabelsThereIsNothingToCompare() {
    assertThat(new KindMatrix().text(new Labels(Locale.ENGLISH)))
        .startsWith("0 expected kinds: 0 (–) right, 0 (–) wrong, 0 (–) left open");
  }
}
