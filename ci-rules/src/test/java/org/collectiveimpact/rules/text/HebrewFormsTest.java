package org.collectiveimpact.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HebrewFormsTest {

  private static boolean meets(String inTable, String inTitle) {
    Set<String> common = new HashSet<>(HebrewForms.ofTable(inTable));
    common.retainAll(HebrewForms.of(inTitle).keySet());
    return !common.isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        // niqqud, final letters, quote marks, marks of direction
        "אמון, אָמוּן",
        "אמון, אמונ",
        "מנכ\"ל, מנכ״ל",
        "מנכל, מנכ\"ל",
        "צ'ק, צ׳ק",
        "אמון, \u200fאמון\u200e",
        // prefix letters
        "מדידה, המדידה",
        "מדידה, ולמדידה",
        "מטרה, שבמטרות",
        "ועדה, והוועדות",
        // number, construct state, possession
        "קבוצה, קבוצות",
        "קבוצה, קבוצת",
        "מדד, מדדים",
        "מדד, למדדי",
        "תקציב, תקציביהם",
        "ועדה, לוועדת",
        // spelling with and without vowel letters
        "תוכנית, תכניות",
        "תכנית, התוכניות",
        "תיאום, תאום",
        "יוזמה, היזמה",
        "עמותה, עמותותיהם",
        "תוצאה, תוצאותיהם",
        // verbs
        "להפיץ, להפיצו",
        "להגדיר, יגדיר",
        "להפיץ, יופץ",
        "לפרסם, יפורסמו",
        "לבנות, תיבנה",
        "לבחור, ייבחרו",
        "לגבש, מגבשים",
        "לגבש, יגבש",
        "לגבש, ולגבש"
      })
  void isFoundInWhateverFormItIsWritten(String inTable, String inTitle) {
    assertThat(meets(inTable, inTitle)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "אמון, אמנה",
    "מדד, מדיניות",
    "חזון, חזית",
    "לגבש, גבינה",
    "ועדה, עדה",
    "תורם, תור",
    // a noun in the plural after "to" is no infinitive
    "לרכז, לרכזי",
    "לחבר, לחברים",
    // an ending belongs to one gender
    "אווירה, אוויר",
    "עמודה, עמוד",
    // letters that no prefix can be made of in this order
    "פחה, משפחה",
    // he who represents does not: to represent
    "להציג, נציג",
    // no verb stands after an article or in, as, to, from
    "לבדוק, במבדק"
  })
  void isNotTakenForAnotherWord(String inTable, String inTitle) {
    assertThat(meets(inTable, inTitle)).isFalse();
  }
}
