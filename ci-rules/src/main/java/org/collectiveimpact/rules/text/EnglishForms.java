package org.collectiveimpact.rules.text;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The forms under which an English word is looked up.
 *
 * <p>KStem takes inflection away and leaves most derivation alone, so that a community is not a
 * communication, as it is to Porter's stemmer. What it keeps as a noun, such as a meeting, is
 * looked up as a verb as well.
 */
final class EnglishForms {

  private static final int SHORTEST_VERB = 3;
  private static final Set<String> NOT_IZE =
      Set.of(
          "advertise",
          "advise",
          "arise",
          "compromise",
          "comprise",
          "enterprise",
          "exercise",
          "expertise",
          "likewise",
          "otherwise",
          "precise",
          "premise",
          "promise",
          "raise",
          "revise",
          "supervise",
          "surprise",
          "televise",
          "wise");

  /** Short forms that people write in lists of tasks. */
  private static final Map<String, String> LONG =
      Map.ofEntries(
          entry("agmt", "agreement"),
          entry("asst", "assistant"),
          entry("attn", "attention"),
          entry("cmte", "committee"),
          entry("comms", "communication"),
          entry("coord", "coordinator"),
          entry("ctte", "committee"),
          entry("cttee", "committee"),
          entry("dept", "department"),
          entry("dir", "director"),
          entry("eval", "evaluation"),
          entry("exec", "executive"),
          entry("gov", "government"),
          entry("govt", "government"),
          entry("info", "information"),
          entry("mgmt", "management"),
          entry("mgr", "manager"),
          entry("msg", "message"),
          entry("mtg", "meeting"),
          entry("mtgs", "meeting"),
          entry("org", "organization"),
          entry("orgs", "organization"),
          entry("ppl", "people"),
          entry("prog", "program"),
          entry("qtr", "quarter"),
          entry("rep", "representative"),
          entry("reps", "representative"),
          entry("subcmte", "subcommittee"),
          entry("svc", "service"),
          entry("svcs", "service"),
          entry("vol", "volunteer"),
          entry("vols", "volunteer"),
          entry("wg", "workgroup"),
          entry("wgs", "workgroup"));

  private EnglishForms() {}

  /** The form of a word of a table, in lower case. */
  static String ofTable(String word) {
    return stem(american(uncontracted(word)));
  }

  /** The forms of a word of a title, in lower case, the likeliest first. */
  static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    String spelled = american(uncontracted(word));
    forms.add(stem(spelled));
    forms.add(stem(LONG.getOrDefault(spelled, spelled)));
    strip(spelled, "ing", forms);
    strip(spelled, "ed", forms);
    return forms;
  }

  /** What stands before the apostrophe: we're is we, haven't is haven. */
  private static String uncontracted(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }

  /** Who does something stays apart from the doing: a funder does not fund here. */
  private static String stem(String word) {
    String one = singular(word);
    boolean doer = one.endsWith("er") || one.endsWith("or");
    String stem = doer ? one : Stem.of(word);
    return stem.equals(word) ? one : stem;
  }

  /** Without the s of the plural, which KStem leaves to some words. */
  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s");
    boolean whole = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return plural && !whole ? word.substring(0, word.length() - 1) : word;
  }

  /** The verb under an ending: sharing, planning, meeting give share, plan, meet. */
  private static void strip(String word, String ending, Set<String> forms) {
    int length = word.length() - ending.length();
    if (length >= SHORTEST_VERB && word.endsWith(ending)) {
      String verb = word.substring(0, length);
      forms.add(verb);
      forms.add(verb + "e");
      if (verb.charAt(length - 1) == verb.charAt(length - 2)) {
        forms.add(verb.substring(0, length - 1));
      }
    }
  }

  /** One spelling for both sides of the Atlantic. */
  private static String american(String word) {
    String spelled = word;
    if (spelled.startsWith("programme")) {
      spelled = "program" + spelled.substring("programme".length());
    }
    if (spelled.length() > 5) {
      spelled =
          spelled.replace("our", "or").replace("isation", "ization").replace("centre", "center");
      for (String ending : new String[] {"ise", "ised", "ises", "ising"}) {
        int at = spelled.length() - ending.length();
        if (spelled.endsWith(ending) && !NOT_IZE.contains(spelled.substring(0, at) + "ise")) {
          spelled = spelled.substring(0, at) + "iz" + ending.substring(2);
          break;
        }
      }
    }
    return spelled;
  }

  /** Lucene's stemmer, which is only to be had as a stream, with one word in it at a time. */
  private static final class Stem extends TokenStream {
    private static final ThreadLocal<Stem> STEMS = ThreadLocal.withInitial(Stem::new);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TokenStream filter = new KStemFilter(this);

    static String of(String word) {
      Stem stem = STEMS.get();
      stem.clearAttributes();
      stem.term.append(word);
      try {
        stem.filter.incrementToken();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return stem.term.toString();
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
