package org.collectiveimpact.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns that tables of rules share, whatever facts they are about. */
enum TableColumn {
  /** The code of the rule. */
  CODE("code", "קוד"),
  /** How much its findings weigh. */
  SEVERITY("severity", "חומרה"),
  /** What a finding says, in English. */
  MESSAGE_EN("message_en", "הודעה באנגלית"),
  /** What a finding says, in Hebrew. */
  MESSAGE_HE("message_he", "הודעה בעברית"),
  /** What it says where the fact is not recorded, in English. */
  MISSING_EN("missing_en", "כשלא תועד באנגלית"),
  /** What it says where the fact is not recorded, in Hebrew. */
  MISSING_HE("missing_he", "כשלא תועד בעברית"),
  /** What to do, in English. */
  REMEDY_EN("remedy_en", "מה לעשות באנגלית"),
  /** What to do, in Hebrew. */
  REMEDY_HE("remedy_he", "מה לעשות בעברית"),
  /** What the rule refers to. */
  SOURCES("sources", "מקורות"),
  /** The stage whose entry requires something. */
  ENTERING("entering", "כניסה לשלב"),
  /** The kind of parts that the rule looks at one by one. */
  PART("part", "חלק"),
  /** The fact of which something is required. */
  FACT("fact", "עובדה"),
  /** What is required of it. */
  REQUIRED("required", "נדרש");

  private final String english;
  private final String hebrew;

  TableColumn(String english, String hebrew) {
    this.english = english;
    this.hebrew = hebrew;
  }

  /** How it is headed, in English. */
  String heading() {
    return english;
  }

  /** All headings, in English and in Hebrew. */
  List<String> headings() {
    return List.of(english, hebrew);
  }

  /** The column with a heading, in either language; case and spaces do not matter. */
  static Optional<TableColumn> of(String heading) {
    String wanted = Nearest.plain(heading);
    return Arrays.stream(values())
        .filter(
            column ->
                column.headings().stream().anyMatch(known -> Nearest.plain(known).equals(wanted)))
        .findFirst();
  }
}
