package org.collectiveimpact.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.testing.CollectiveImpactDomain;

@Domain(CollectiveImpactDomain.class)
class ViewsProperties {

  @Property(tries = 1000)
  void seeNothingOfWhatIsDatedLater(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    assertThat(topics(Rewrite.asWrittenOn(asOf, initiative), asOf))
        .isEqualTo(topics(initiative, asOf));
  }

  @Property(tries = 1000)
  void neverLoseWhatIsUndated(
      @ForAll Initiative initiative, @ForAll LocalDate one, @ForAll LocalDate other) {
    Initiative undated = Rewrite.undated(initiative);
    assertThat(topics(undated, one)).isEqualTo(topics(undated, other));
  }

  @Property(tries = 1000)
  void doNotDependOnTheOrderOfParts(@ForAll Initiative initiative, @ForAll LocalDate asOf) {
    Initiative shuffled = Rewrite.shuffled(initiative, new Random(asOf.toEpochDay()));
    assertThat(topics(shuffled, asOf)).isEqualTo(topics(initiative, asOf));
  }

  /** The views by topic, without the date they are of. */
  private static Map<String, Object> topics(Initiative initiative, LocalDate asOf) {
    Views views = Views.of(initiative, asOf);
    Map<String, Object> topics = new LinkedHashMap<>();
    for (RecordComponent topic : Views.class.getRecordComponents()) {
      if (topic.getType() != LocalDate.class) {
        topics.put(topic.getName(), read(topic, views));
      }
    }
    return topics;
  }

  private static Object read(RecordComponent topic, Views views) {
    try {
      return topic.getAccessor().invoke(views);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
