package org.collectiveimpact.core.testing;

import java.util.List;
import java.util.Random;

/** Draws text that suits a property: English, Hebrew, and now and then something odd. */
final class Words {

  private static final List<String> SENTENCES =
      List.of(
          "Every child of the district reads at grade level by the age of nine.",
          "Fewer young people leave school without a diploma.",
          "Clean rivers",
          "Agreed in the meeting of the committee; see the minutes.",
          "כל ילד ביישוב קורא ברמת כיתתו עד גיל תשע.",
          "צמצום הנשירה בקרב בני נוער",
          "הוסכם בישיבת ועדת ההיגוי",
          "בעיה חברתית מורכבת שאין לה פתרון ידוע, ואין גוף אחד שיכול לפתור אותה לבדו.");

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "no",
          "null",
          "~",
          "12",
          "1.50",
          "2015-01-01",
          "- a: b # c",
          "{[\"'`\\",
          "%s ${x} {0} <b>&amp;</b>",
          "two\nlines\twith a tab ",
          "\u200Fימין\u200E left \u00A0",
          "👩‍👩‍👧‍👦 🚀 ✅",
          "e\u0301 é ẞ İ ﬁ",
          "bell\u0007 next line\u0085 separator\u2028",
          "long ".repeat(200));

  private static final List<String> NAMES =
      List.of(
          "Ministry of Education",
          "North River Foundation",
          "Dana Levi",
          "Acme Ltd.",
          "עמותת ידיים פתוחות",
          "עיריית באר שבע",
          "קרן הנגב",
          "O'Brien & Sons");

  private static final List<String> TOPICS =
      List.of("Early childhood", "Employment", "Health", "השכלה", "תעסוקה");

  /** In the documents' own words, several for each kind of task. */
  private static final List<String> TASKS =
      List.of(
          "Finalize the common agenda and how it will be pursued",
          "הגדרת הבעיה וניסוח החזון והמטרות",
          "Establish shared measures and population level goals",
          "בניית תשתית למדידה משותפת",
          "Facilitate collaboration across work groups",
          "הקמת קבוצת עבודה להכשרת מורים",
          "Hire a data manager for the backbone",
          "כתיבת תקנון לעבודת ועדת ההיגוי",
          "Publish a monthly newsletter to all partners",
          "מנגנונים שיאפשרו זרימה של מידע בשקיפות מלאה",
          "Facilitated session to rebuild trust between ministry and NGOs",
          "שיח מובנה ומשתף בתוך כל מגזר בנפרד",
          "Map the field and assess the three preconditions",
          "מיפוי מוכנות השדה והערכת התנאים המקדימים ליוזמה",
          "Create backbone infrastructure; form work groups",
          "להזמין כיבוד");

  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org/report?year=2015", "minutes.pdf", "Interview, 3 May", "פרוטוקול 7");

  private static final List<String> CODES =
      List.of("CI-T23-001", "CI-T34-003", "CI-T45-002", "CI-T56-004", "CI-T67-005", "CI-PRE-003");

  private static final List<String> CURRENCIES = List.of("ILS", "USD", "EUR");

  private static final List<String> COUNTRIES = List.of("IL", "US", "CA");

  private Words() {}

  /** Text for the property called {@code property}. */
  static String text(Random random, String property) {
    List<String> words =
        switch (property) {
          case "code" -> CODES;
          case "currency" -> CURRENCIES;
          case "country" -> COUNTRIES;
          case "source", "sources" -> ADDRESSES;
          default -> random.nextInt(12) == 0 ? ODD : free(property);
        };
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> free(String property) {
    return switch (property) {
      case "keyPoint", "keyPoints" -> TOPICS;
      case "title" -> TASKS;
      case "name", "funder", "hosts", "host", "leader", "members", "organizations", "owner" ->
          NAMES;
      default -> SENTENCES;
    };
  }
}
