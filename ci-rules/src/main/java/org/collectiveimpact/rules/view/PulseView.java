package org.collectiveimpact.rules.view;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Level;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.party.Partner;
import org.collectiveimpact.core.party.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * How partners find the process when they are asked (A-129, B-134, B-142, B-167, B-227).
 *
 * @param withoutContact partners known to have no contact with the backbone, by name
 * @param findingOpaque partners who find the initiative hardly transparent, by name
 * @param unclearPercent the share of those to whom the path is not clear, of those of whom it is
 *     known, in percent rounded up; absent if it is known of none
 * @param discouragedPercent the share of those who feel discouraged, likewise
 * @param certaintySeekingPercent the share of those who do not bear uncertainty, likewise
 */
public record PulseView(
    List<String> withoutContact,
    List<String> findingOpaque,
    @Nullable Integer unclearPercent,
    @Nullable Integer discouragedPercent,
    @Nullable Integer certaintySeekingPercent) {

  static PulseView of(Initiative initiative, AsOf at) {
    List<String> withoutContact = new ArrayList<>();
    List<String> opaque = new ArrayList<>();
    Share unclear = new Share();
    Share discouraged = new Share();
    Share certaintySeeking = new Share();
    for (Partner partner : initiative.partners()) {
      if (at.isPresent(partner)) {
        if (at.answer(partner.communicationContact()) == Answer.NO) {
          withoutContact.add(partner.name());
        }
        if (at.value(partner.transparencyFelt()) == Level.LOW) {
          opaque.add(partner.name());
        }
        unclear.addUnless(at.answer(partner.clarityOfPath()));
        certaintySeeking.addUnless(at.answer(partner.toleratesUncertainty()));
        Sentiment sentiment = at.value(partner.sentiment());
        if (sentiment != null) {
          discouraged.add(sentiment == Sentiment.DISCOURAGED);
        }
      }
    }
    return new PulseView(
        PartNames.sorted(withoutContact),
        PartNames.sorted(opaque),
        unclear.percent(),
        discouraged.percent(),
        certaintySeeking.percent());
  }

  /** How many of those asked are counted. */
  static final class Share {
    private int counted;
    private int asked;

    /** Somebody of whom it is known whether to count. */
    void add(boolean counts) {
      asked++;
      counted += counts ? 1 : 0;
    }

    /** Somebody who counts if the answer is no, and was not asked if nobody can tell. */
    void addUnless(Answer answer) {
      if (answer != Answer.UNKNOWN) {
        add(answer == Answer.NO);
      }
    }

    /** Percent of those asked, rounded up, so that more than a half is more than 50. */
    @Nullable Integer percent() {
      return asked == 0 ? null : (counted * 100 + asked - 1) / asked;
    }
  }
}
