package org.collectiveimpact.rules.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.collectiveimpact.core.communication.Audience;
import org.collectiveimpact.core.communication.Channel;
import org.collectiveimpact.core.communication.Communication;
import org.collectiveimpact.core.communication.CommunicationEvent;
import org.collectiveimpact.core.communication.CommunityEngagement;
import org.collectiveimpact.core.communication.CommunityTopic;
import org.collectiveimpact.core.communication.FlowDirection;
import org.collectiveimpact.core.communication.Publication;
import org.collectiveimpact.core.communication.PublicationKind;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.initiative.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * How partners keep in touch, what the public gets to see and how the community takes part (A-087,
 * A-088, B-129..B-140, B-179, B-183, B-187, B-191, B-197).
 *
 * @param proceduresDefined whether procedures are defined
 * @param protocolWritten whether they are written down
 * @param cadenceDefined whether it is settled how often partners communicate
 * @param channels the channels in use
 * @param directions the directions in which information flows
 * @param events how many events took place
 * @param publications how many publications appeared
 * @param publishedOn the latest publication; absent if none is dated
 * @param updatedPublicOn the latest publication for everyone; absent if none is dated
 * @param resultsPublished whether measured results were published
 * @param communityTopics what the community was engaged in
 * @param ownerNamed whether somebody is named to look after it
 * @param transparent whether information flows openly
 * @param structured whether it is structured
 * @param adaptable whether it is adaptable
 * @param communicatedOn the latest event; absent if none is dated
 * @param conferredOn the latest conference; absent if none is dated
 * @param reportedOn the latest publication of progress or results; absent if none is dated
 * @param successPublished yes if success, progress or results were published, no if everything
 *     published is known to be something else
 */
public record CommunicationView(
    Answer proceduresDefined,
    Answer protocolWritten,
    Answer cadenceDefined,
    Set<Channel> channels,
    Set<FlowDirection> directions,
    int events,
    int publications,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate updatedPublicOn,
    Answer resultsPublished,
    Set<CommunityTopic> communityTopics,
    Answer ownerNamed,
    Answer transparent,
    Answer structured,
    Answer adaptable,
    @Nullable LocalDate communicatedOn,
    @Nullable LocalDate conferredOn,
    @Nullable LocalDate reportedOn,
    Answer successPublished) {

  private static final Communication NOTHING = Communication.builder().build();

  static CommunicationView of(Initiative initiative, AsOf at) {
    Communication communication = initiative.communication().orElse(NOTHING);
    int publications = 0;
    LocalDate publishedOn = null;
    LocalDate updatedPublicOn = null;
    boolean results = false;
    int otherKinds = 0;
    boolean success = false;
    LocalDate reportedOn = null;
    for (Publication publication : initiative.publications()) {
      if (at.hasHappened(publication)) {
        publications++;
        PublicationKind kind = publication.kind().orElse(null);
        results |= kind == PublicationKind.RESULTS;
        boolean reports = kind == PublicationKind.RESULTS || kind == PublicationKind.PROGRESS;
        success |= reports || kind == PublicationKind.SUCCESS;
        otherKinds += kind == PublicationKind.LESSONS || kind == PublicationKind.OTHER ? 1 : 0;
        if (publication.date().isPresent()) {
          reportedOn = reports ? AsOf.later(reportedOn, publication.date().get()) : reportedOn;
          publishedOn = AsOf.later(publishedOn, publication.date().get());
          if (publication.audience().filter(Audience.EXTERNAL::equals).isPresent()) {
            updatedPublicOn = AsOf.later(updatedPublicOn, publication.date().get());
          }
        }
      }
    }
    int events = 0;
    LocalDate communicatedOn = null;
    LocalDate conferredOn = null;
    for (CommunicationEvent event : communication.events()) {
      if (at.hasHappened(event)) {
        events++;
        LocalDate day = event.date().orElse(null);
        if (day != null) {
          communicatedOn = AsOf.later(communicatedOn, day);
          if (event.channel().filter(Channel.CONFERENCE::equals).isPresent()) {
            conferredOn = AsOf.later(conferredOn, day);
          }
        }
      }
    }
    EnumSet<CommunityTopic> topics = EnumSet.noneOf(CommunityTopic.class);
    for (CommunityEngagement engagement : initiative.communityEngagements()) {
      if (at.hasHappened(engagement)) {
        topics.addAll(engagement.topics());
      }
    }
    return new CommunicationView(
        at.answer(communication.proceduresDefined()),
        at.answer(communication.protocolWritten()),
        at.answer(communication.cadenceDefined()),
        communication.channels(),
        communication.directions(),
        events,
        publications,
        publishedOn,
        updatedPublicOn,
        AsOf.known(results),
        topics,
        at.stated(communication.owner()),
        at.answer(communication.transparent()),
        at.answer(communication.structured()),
        at.answer(communication.adaptable()),
        communicatedOn,
        conferredOn,
        reportedOn,
        success
            ? Answer.YES
            : publications > 0 && otherKinds == publications ? Answer.NO : Answer.UNKNOWN);
  }

  /** Whether the community gave input on appropriateness or readiness (B-179). */
  public Answer communityInput() {
    return AsOf.known(
        communityTopics.contains(CommunityTopic.APPROPRIATENESS)
            || communityTopics.contains(CommunityTopic.READINESS));
  }

  /** Whether the community helped to frame the agenda (B-183). */
  public Answer communityFraming() {
    return AsOf.known(communityTopics.contains(CommunityTopic.AGENDA_FRAMING));
  }

  /** Whether the community took part in building will and strategies (B-187). */
  public Answer communityStrategies() {
    return AsOf.known(
        communityTopics.contains(CommunityTopic.PUBLIC_WILL)
            || communityTopics.contains(CommunityTopic.STRATEGY_IDENTIFICATION)
            || communityTopics.contains(CommunityTopic.STRATEGY_LEADERSHIP));
  }

  /** Whether information flows from the committee to the partners and back (B-135). */
  public boolean flowsBothWays() {
    return directions.contains(FlowDirection.TOP_DOWN)
        && directions.contains(FlowDirection.BOTTOM_UP);
  }

  /** Whether any part of continuous communication is in place or being prepared. */
  public boolean begun() {
    return isBegun(proceduresDefined)
        || isBegun(protocolWritten)
        || isBegun(cadenceDefined)
        || events > 0
        || !directions.isEmpty()
        || !channels.isEmpty();
  }

  private static boolean isBegun(Answer answer) {
    return answer == Answer.YES || answer == Answer.IN_PROGRESS;
  }
}
