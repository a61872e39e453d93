package org.collectiveimpact.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.rules.pack.PackPlace;
import org.collectiveimpact.rules.pack.Scenario;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlProperties {

  private static final PackPlace PLACE = PackPlace.of("scenarios/a.yaml", 2, 5, 0);

  private static ScenarioResult result(String name, Difference... differences) {
    Scenario scenario =
        new Scenario(name, PLACE, LocalDate.of(2020, 6, 30), Optional.empty(), List.of());
    return new ScenarioResult(scenario, List.of(differences));
  }

  private static String xml(List<ScenarioResult> results) {
    return new Verification("county", results, Optional.empty()).toJUnitXml();
  }

  @Example
  void aSuiteHasACaseForEachScenario() {
    assertThat(
            xml(
                List.of(
                    result("one"),
                    result("two & <three>", Difference.of(PLACE, "verdict \"A\"", "verdict B")))))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
              <testsuite name="county" tests="2" failures="1" errors="0" skipped="0">
                <testcase name="one" classname="county" file="scenarios/a.yaml" line="2"></testcase>
                <testcase name="two &amp; &lt;three&gt;" classname="county" \
            file="scenarios/a.yaml" line="2">
                  <failure message="expected verdict &quot;A&quot;, found verdict B" \
            type="difference">scenarios/a.yaml:2:5: expected verdict "A", found verdict B
            </failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Property(tries = 200)
  void anyWordsGiveXmlThatCanBeRead(@ForAll @Size(max = 4) List<String> words) throws Exception {
    List<ScenarioResult> results =
        IntStream.range(0, words.size())
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? result(words.get(i))
                        : result("x", Difference.of(PLACE, words.get(i), words.get(i))))
            .toList();
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml(results))));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(words.size()));
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(words.size());
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(words.size() / 2);
  }
}
