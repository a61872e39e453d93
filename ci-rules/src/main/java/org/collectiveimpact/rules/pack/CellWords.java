package org.collectiveimpact.rules.pack;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.core.diagnosis.Severity;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.stage.LifecycleStage;

/** Words that tables and sentences share: severities, stages, and the messages themselves. */
final class CellWords {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("he"));

  private static final List<String> PLACES = List.of("value", "count", "part");

  private static final Map<String, Severity> SEVERITIES = new LinkedHashMap<>();

  static {
    for (Severity severity : Severity.values()) {
      SEVERITIES.put(severity.name().toLowerCase(Locale.ROOT), severity);
      LANGUAGES.forEach(
          language ->
              SEVERITIES.put(Names.of(language).of(severity).toLowerCase(Locale.ROOT), severity));
    }
    SEVERITIES.put("חוסם", Severity.BLOCK);
    SEVERITIES.put("מפר", Severity.VIOLATION);
  }

  private CellWords() {}

  /** The severity of that name; if there is none, the problem is named. */
  static Optional<Severity> severity(String word, PackPlace place, PackProblems problems) {
    Optional<Severity> severity =
        Optional.ofNullable(SEVERITIES.get(word.toLowerCase(Locale.ROOT)));
    if (severity.isEmpty()) {
      problems.error(
          place,
          "bad-severity",
          "'" + Shown.of(word) + "' is no severity; expected block, violation, warn or info",
          Nearest.hint(word, SEVERITIES.keySet()));
    }
    return severity;
  }

  /** The stage of that name; if there is none, the problem is named. */
  static Optional<LifecycleStage> stage(String word, PackPlace place, PackProblems problems) {
    Map<String, LifecycleStage> stages = new LinkedHashMap<>();
    for (LifecycleStage stage : LifecycleStage.values()) {
      stages.put(stage.name(), stage);
      LANGUAGES.forEach(language -> stages.put(Names.of(language).of(stage), stage));
    }
    String wanted = Nearest.plain(word);
    Optional<LifecycleStage> found =
        stages.entrySet().stream()
            .filter(entry -> Nearest.plain(entry.getKey()).equals(wanted))
            .map(Map.Entry::getValue)
            .findFirst();
    if (found.isEmpty()) {
      problems.error(
          place,
          "bad-value",
          "'"
              + Shown.of(word)
              + "' is no stage; expected one of "
              + String.join(", ", Arrays.stream(LifecycleStage.values()).map(Enum::name).toList()),
          Nearest.hint(word, stages.keySet()));
    }
    return found;
  }

  /** How much a finding of this severity weighs where the fact is not recorded. */
  static Severity whenMissing(Severity severity) {
    return switch (severity) {
      case VIOLATION -> Severity.WARN; // a missing record is never a broken duty
      case WARN -> Severity.INFO;
      case BLOCK, INFO -> severity;
    };
  }

  /** What is wrong with a message; nothing if findings can be worded with it. */
  static Optional<String> problem(String message) {
    List<String> unknown = new ArrayList<>();
    try {
      MessagePattern pattern = new MessagePattern(message);
      for (int i = 0; i < pattern.countParts(); i++) {
        Part part = pattern.getPart(i);
        if (part.getType() == Part.Type.ARG_NUMBER
            || (part.getType() == Part.Type.ARG_NAME
                && !PLACES.contains(pattern.getSubstring(part)))) {
          unknown.add(pattern.getSubstring(part));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.of("the message has a brace that is not closed or says nothing");
    }
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the message has a place for '" + Shown.of(unknown.get(0)) + "', which no finding has");
  }
}
