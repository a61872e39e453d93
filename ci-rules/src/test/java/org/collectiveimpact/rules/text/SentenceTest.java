package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar that titles show: the number of the part, a star at the act, and the place. */
class SentenceTest {

  private static final TitleReader READER = new TitleReader(Signals.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Help draft the vision; 0:help LIGHT, 0:*draft HEAD, 0:the HEAD, 0:vision HEAD",
        "Agree on goals for youth; 0:*agree HEAD, 0:on HEAD, 0:goals HEAD, 0:for FOR, 0:youth FOR",
        "Meet to share results; 0:*meet HEAD, 0:to PURPOSE, 0:share PURPOSE, 0:results PURPOSE",
        "Send minutes to partners; 0:*send HEAD, 0:minutes HEAD, 0:to WITH, 0:partners WITH",
        "Decide how we measure; 0:*decide HEAD, 0:how EMBEDDED, 0:we EMBEDDED, 0:measure EMBEDDED",
        "Collect data and write the report;"
            + " 0:*collect HEAD, 0:data HEAD, 1:and HEAD, 1:*write HEAD, 1:the HEAD, 1:report HEAD",
        "Backbone drafts options; 0:backbone SUBJECT, 0:*drafts HEAD, 0:options HEAD",
        "NEET rate by ward, update it;"
            + " 0:neet HEAD, 0:rate HEAD, 0:by MEANS, 0:ward MEANS, 0:update MEANS, 0:it MEANS",
        "Listening circle where staff can speak; 0:listening HEAD, 0:circle HEAD,"
            + " 0:where EMBEDDED, 0:staff EMBEDDED, 0:can EMBEDDED, 0:speak EMBEDDED",
        "In spring, publish results;"
            + " 0:in VENUE, 0:spring VENUE, 0:*publish HEAD, 0:results HEAD",
        "Vacancy – find a replacement;"
            + " 0:vacancy TOPIC, 0:*find HEAD, 0:a HEAD, 0:replacement HEAD",
        "Look for a host; 0:*look HEAD, 0:for HEAD, 0:a HEAD, 0:host HEAD",
        "Data is collected by schools;"
            + " 0:data HEAD, 0:is HEAD, 0:*collected HEAD, 0:by MEANS, 0:schools MEANS",
        "להסכים על מדדים; 0:*להסכים HEAD, 0:על HEAD, 0:מדדים HEAD",
        "איסוף נתונים באמצעות סקר; 0:*איסוף HEAD, 0:נתונים HEAD, 0:באמצעות MEANS, 0:סקר MEANS",
        "להציג לצוות את הנתונים; 0:*להציג HEAD, 0:לצוות FOR, 0:את HEAD, 0:הנתונים HEAD",
        "לבדוק בחודש הבא נתונים; 0:*לבדוק HEAD, 0:בחודש VENUE, 0:הבא HEAD, 0:נתונים HEAD",
        "סיכום הישיבה - להפיץ; 0:סיכום HEAD, 0:הישיבה HEAD, 0:*להפיץ PURPOSE",
        "הצוות כולו מגבש חזון; 0:הצוות SUBJECT, 0:כולו SUBJECT, 0:*מגבש HEAD, 0:חזון HEAD",
        "מה עבד? דיון בצוות; 0:מה EMBEDDED, 0:עבד EMBEDDED, 1:*דיון HEAD, 1:בצוות HEAD",
        "ארגון השדרה ינחה את הניסוח;"
            + " 0:ארגון SUBJECT, 0:השדרה SUBJECT, 0:*ינחה HEAD, 0:את HEAD, 0:הניסוח HEAD"
      })
  void smallWordsShowThePlacesOfTheOthers(String title, String expected) {
    assertThat(READER.grammar(title)).isEqualTo(List.of(expected.split(", ")));
  }
}
