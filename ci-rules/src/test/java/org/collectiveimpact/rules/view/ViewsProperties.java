package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;
import org.collectiveimpact.core.testing.Seeds;

@Domain(CollectiveImpactDomain.class)
class ViewsProperties {

  @Property(tries = 1000, seed = Seeds.BUILD)
  void seeNothingOfWhatIsDatedLater(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    assertSameTopics(
        Views.of(Rewrite.asWrittenOn(asOf, initiative), asOf), Views.of(initiative, asOf));
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void neverLoseWhatIsUndated(
      @ForAll Initiative initiative, @ForAll LocalDate one, @ForAll LocalDate other) {
    Initiative undated = Rewrite.undated(initiative);
    assertSameTopics(Views.of(undated, one), Views.of(undated, other));
  }

  @Property(tries = 1000, seed = Seeds.BUILD)
  void doNotDependOnTheOrderOfParts(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Initiative shuffled = Rewrite.shuffled(initiative, new Random(asOf.toEpochDay()));
    assertSameTopics(Views.of(shuffled, asOf), Views.of(initiative, asOf));
  }

  /** Compares the views topic by topic, whatever the date they are of. */
  private static void assertSameTopics(Views actual, Views expected) {
    for (RecordComponent topic : Views.class.getRecordComponents()) {
      if (topic.getType() != LocalDate.class) {
        assertThat(read(topic, actual)).as(topic.getName()).isEqualTo(read(topic, expected));
      }
    }
  }

  private static Object read(RecordComponent topic, Views views) {
    try {
      return topic.getAccessor().invoke(views);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
