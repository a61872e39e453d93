package org.collectiveimpact.core.preparation;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.immutables.value.Value;

/**
 * The mapping of the field's readiness (A-030..A-035, A-044). The actors found are the initiative's
 * stakeholders.
 */
@Value.Immutable
public interface FieldMapping {

  /** How far the mapping has come. */
  List<Reading<MappingStatus>> status();

  /** The tools used. */
  Set<MappingMethod> methods();

  /** Where the data came from. */
  List<String> dataSources();

  /** What was found. */
  List<String> findings();

  /** Meetings with key actors. */
  List<KeyActorMeeting> keyActorMeetings();

  /** Whether the mapping body has interests of its own in the field. */
  List<Reading<Answer>> mapperHasInterests();

  /** A builder without any property set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FieldMapping} values. */
  final class Builder extends ImmutableFieldMapping.Builder {
    Builder() {}
  }
}
