package org.collectiveimpact.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.collectiveimpact.rules.CollectiveImpact;
import org.collectiveimpact.rules.RuleInfo;
import org.collectiveimpact.rules.RuleTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class RulesDocCommandTest {

  private static List<RuleInfo> rules(String language) {
    return CollectiveImpact.standard().inLanguage(Locale.forLanguageTag(language)).rules();
  }

  private static String doc(String format, String language) {
    Run run = Run.ci("rules", "doc", "--format", format, "--lang", language);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  /** The page, read as strictly as XML: a sign that is not escaped ends the reading. */
  private static Document page(String language) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(doc("html", language))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element first(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }

  @ParameterizedTest
  @CsvSource({"en, ltr, Rules of collective impact", "he, rtl, כללי קולקטיב אימפקט"})
  void thePageIsInItsLanguageAndDirection(String language, String direction, String title) {
    Document page = page(language);
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(page.getDocumentElement().getAttribute("dir")).isEqualTo(direction);
    assertThat(all(page, "title")).extracting(Element::getTextContent).containsExactly(title);
    assertThat(all(page, "h1")).extracting(Element::getTextContent).containsExactly(title);
    assertThat(doc("html", language)).doesNotContain("${");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void everyRuleHasAnArticleWithItsSentence(String language) {
    assertThat(all(page(language), "article"))
        .extracting(
            article -> article.getAttribute("id") + " " + first(article, "p").getTextContent())
        .containsExactlyInAnyOrderElementsOf(
            rules(language).stream().map(rule -> rule.code() + " " + rule.sentence()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void everyTopicIsASectionThatTheContentsLeadTo(String language) {
    Document page = page(language);
    Set<String> topics =
        rules(language).stream()
            .map(RuleInfo::topic)
            .map(RuleTopic::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(all(page, "section"))
        .extracting(section -> section.getAttribute("id"))
        .containsExactlyInAnyOrderElementsOf(topics);
    List<String> places = all(page, "*").stream().map(it -> it.getAttribute("id")).toList();
    assertThat(all(page, "a"))
        .hasSize(topics.size() + rules(language).size())
        .allSatisfy(
            link -> assertThat(places).containsOnlyOnce(link.getAttribute("href").substring(1)));
  }

  @Test
  void theHebrewPageHasHebrewLabels() {
    assertThat(all(page("he"), "dt"))
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label.getTextContent()).containsPattern("[א-ת]"));
    assertThat(all(page("he"), "abbr"))
        .allSatisfy(source -> assertThat(source.getAttribute("title")).containsPattern("[א-ת]"));
  }

  @Test
  void anArticleSaysWhatTheRuleWeighsLooksAtAndFollows() {
    Element article =
        all(page("en"), "article").stream()
            .filter(it -> it.getAttribute("id").equals("CI-T67-001"))
            .findFirst()
            .orElseThrow();
    assertThat(article.getTextContent().strip().lines())
        .containsExactly(
            "CI-T67-001 Blocks",
            "The backbone is established.",
            "",
            "WeighsBlocks; broad approach: Warning; once passed: warning, not recorded:"
                + " information",
            "To enterImplement and sustain impact",
            "Looks atbackbone.status",
            "FollowsB-174 B-185",
            "As ruledThe backbone climbs a ladder: candidate, designated, established (AMB-22)");
  }

  @Test
  void aRulingIsSaidInTheLanguageOfThePage() {
    assertThat(doc("markdown", "he"))
        .contains("- הכרעות: ארגון השדרה עולה בסולם: מועמד, מיועד, מבוסס (AMB-22)\n");
    assertThat(doc("html", "he"))
        .contains("<dd>ארגון השדרה עולה בסולם: מועמד, מיועד, מבוסס (AMB-22)</dd>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void noRulingIsCitedByItsNumberAlone(String language) {
    assertThat(doc("markdown", language))
        .containsPattern("[^(]\\(AMB-\\d")
        .doesNotContainPattern("[^(]AMB-")
        .doesNotContain("null (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void markdownHasEveryRule(String language) {
    String text = doc("markdown", language);
    assertThat(text.lines().filter(line -> line.startsWith("### ")))
        .containsExactlyInAnyOrderElementsOf(
            rules(language).stream().map(rule -> "### " + rule.code()).toList());
    assertThat(text.lines().toList())
        .containsAll(rules(language).stream().map(RuleInfo::sentence).toList());
    assertThat(text)
        .startsWith(language.equals("en") ? "# Rules of collective impact\n" : "# כללי קולקטיב")
        .doesNotContain("\n\n\n");
  }

  @Test
  void markdownSaysTheSameAsThePage() {
    assertThat(doc("markdown", "en"))
        .contains(
            """
            ### CI-T67-001

            The backbone is established.

            - Weighs: Blocks; broad approach: Warning; once passed: warning, not recorded: information
            - To enter: Implement and sustain impact
            - Looks at: `backbone.status`
            - Follows: B-174, B-185
            - As ruled: The backbone climbs a ladder: candidate, designated, established (AMB-22)
            """);
  }

  @Test
  void nothingInASentenceIsTakenForMarkdown() {
    for (String language : List.of("en", "he")) {
      assertThat(rules(language))
          .allSatisfy(
              rule -> assertThat(rule.sentence()).doesNotContainPattern("[*_`<\\[|]|^[-#+]"));
    }
  }

  @Test
  void outWritesTheSameToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rules.html");
    assertThat(Run.ci("rules", "doc", "--lang", "he", "--out", file)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(doc("html", "he"));
  }
}
