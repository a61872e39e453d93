package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.collectiveimpact.core.activity.WorkGroup;
import org.collectiveimpact.core.backbone.Backbone;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.ModelType.Kind;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.json.ModelType.Shape;
import org.collectiveimpact.core.precondition.FundingCommitment;
import org.collectiveimpact.core.stage.StageRecord;
import org.junit.jupiter.api.Test;

/** What a property of the model tells of how it is written. */
class ModelTypeTest {

  @Test
  void theNameOfANumberTellsItsLeastValue() throws ReflectiveOperationException {
    assertThat(property(WorkGroup.class, "meetingCadenceMonths").minimum())
        .isEqualTo(OptionalInt.of(1));
    assertThat(property(Initiative.class, "plannedHorizonMonths").minimum())
        .isEqualTo(OptionalInt.of(0));
    assertThat(property(StageRecord.class, "contacts").minimum()).isEqualTo(OptionalInt.of(0));
    assertThat(property(FundingCommitment.class, "amount").minimum()).isEqualTo(OptionalInt.of(0));
    assertThat(property(Backbone.class, "fundingSharePercent").minimum())
        .isEqualTo(OptionalInt.of(0));
    assertThat(property(Initiative.class, "name").minimum()).isEmpty();
  }

  @Test
  void theTypeOfAPropertyTellsHowOftenItHoldsAValue() throws ReflectiveOperationException {
    assertThat(property(Initiative.class, "name").shape()).isEqualTo(Shape.REQUIRED);
    assertThat(property(Initiative.class, "description").shape()).isEqualTo(Shape.OPTIONAL);
    assertThat(property(Initiative.class, "tasks").shape()).isEqualTo(Shape.LIST);
    assertThat(property(FundingCommitment.class, "purposes").shape()).isEqualTo(Shape.SET);
    assertThat(property(FundingCommitment.class, "status").shape()).isEqualTo(Shape.READINGS);
  }

  @Test
  void theTypeOfASingleValueTellsWhatItIsWrittenAs() throws ReflectiveOperationException {
    assertThat(property(Initiative.class, "id").kind()).isEqualTo(Kind.IDENTIFIER);
    assertThat(property(Initiative.class, "name").kind()).isEqualTo(Kind.TEXT);
    assertThat(property(Initiative.class, "tasks").kind()).isEqualTo(Kind.PROPERTIES);
    assertThat(property(FundingCommitment.class, "status").kind()).isEqualTo(Kind.WORD);
    assertThat(property(FundingCommitment.class, "from").kind()).isEqualTo(Kind.DATE);
    assertThat(property(FundingCommitment.class, "amount").kind()).isEqualTo(Kind.NUMBER);
    assertThat(property(StageRecord.class, "contacts").kind()).isEqualTo(Kind.WHOLE_NUMBER);
  }

  private static Property property(Class<?> type, String name) throws NoSuchMethodException {
    return Property.of(type.getMethod(name));
  }
}
