package org.collectiveimpact.rules.builtin;

import static java.util.stream.Collectors.toCollection;
import static org.collectiveimpact.rules.builtin.Edits.initiative;
import static org.collectiveimpact.rules.builtin.Edits.is;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Finding;
import org.collectiveimpact.core.initiative.FindingOverride;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.stage.AdoptionMode;
import org.collectiveimpact.core.stage.LifecycleStage;
import org.collectiveimpact.core.task.Task;
import org.collectiveimpact.core.task.TaskId;
import org.collectiveimpact.core.testing.SampleInitiatives;
import org.collectiveimpact.rules.Probe;
import org.collectiveimpact.rules.Thresholds;
import org.collectiveimpact.rules.builtin.RuleCase.Hit;
import org.collectiveimpact.rules.builtin.RuleCase.NearMiss;

/** The cases of the rule tests of this package, each with what its test compares. */
public final class RuleProbes {

  private static final Path FILES =
      Path.of("src/test/resources/org/collectiveimpact/rules/classification");

  private static final List<String> TITLES =
      List.of(
          "documents.csv",
          "development.csv",
          "tuning-en.csv",
          "tuning-he.csv",
          "fresh-en.csv",
          "fresh-he.csv",
          "published-en.csv",
          "second-he.csv");

  /** What no title of those files has: mere mentions of phrases, divided ones of other kinds. */
  private static final List<String> MORE_TITLES =
      List.of(
          "After publish", "Public launch event; ground rules", "Draft the vision; collect data");

  private final List<Probe> probes = new ArrayList<>();

  private RuleProbes() {}

  /** All of them. */
  public static List<Probe> all() {
    RuleProbes all = new RuleProbes();
    RequirementRulesTest.hits().forEach(all::requirement);
    RequirementRulesTest.nearMisses().forEach(all::nearMiss);
    CautionRulesTest.hits().forEach(all::caution);
    CautionRulesTest.nearMisses().forEach(all::nearMiss);
    topicCases().forEach(all::topic);
    all.wholesome();
    all.titles();
    all.fewMonthsOfMoney();
    return all.probes;
  }

  /** The cases of all rules but those about transitions. */
  static Stream<TopicCase> topicCases() {
    return Stream.of(
            SuitabilityRulesTest.cases(),
            PreconditionRulesTest.cases(),
            StageRulesTest.cases(),
            ComponentRulesTest.cases(),
            TaskRulesTest.cases(),
            OrderRulesTest.cases(),
            ConductRulesTest.cases(),
            OngoingRulesTest.cases(),
            PracticeContentRulesTest.cases(),
            PracticeCommunicationRulesTest.cases(),
            PracticeBackboneRulesTest.cases(),
            PracticeRelationsRulesTest.cases().toList(),
            PracticeSurroundingsRulesTest.cases())
        .flatMap(List::stream);
  }

  private void topic(TopicCase topicCase) {
    add(topicCase.toString(), TopicCase.initiative(topicCase.yaml()), topicCase.reading());
  }

  private void add(String name, Initiative recorded, Function<Diagnosis, String> reading) {
    probes.add(Probe.ofCase(name, recorded, TopicCase.TODAY, reading::apply));
  }

  private void requirement(Hit hit) {
    hit(hit);
    ready(hit + " once passed", hit.edit(), Ready.after(hit.to()), says(hit.code()));
    ready(
        hit + " overridden",
        hit.edit()
            .and(
                initiative(
                    initiative ->
                        initiative.overrides(
                            List.of(
                                FindingOverride.builder()
                                    .code(hit.code())
                                    .reason("Agreed by all five founders")
                                    .build())))),
        Ready.eveOf(hit.to()),
        diagnosis ->
            says(hit.code()).apply(diagnosis)
                + " "
                + diagnosis.transition().blockers().contains(hit.code()));
  }

  private void caution(Hit hit) {
    hit(hit);
    ready(hit + " once passed", hit.edit(), Ready.after(hit.to()), reports(hit.code()));
  }

  private void hit(Hit hit) {
    ready(
        hit.toString(),
        hit.edit(),
        Ready.eveOf(hit.to()),
        diagnosis ->
            says(hit.code()).apply(diagnosis)
                + " "
                + unexpected(hit, diagnosis)
                + diagnosis.transition().verdict()
                + diagnosis.transition().blockers().contains(hit.code()));
    ready(
        hit + " in the broader approach",
        hit.edit().and(initiative(i -> i.adoptionMode(is(AdoptionMode.BROAD_APPROACH)))),
        Ready.eveOf(hit.to()),
        says(hit.code()));
  }

  private void nearMiss(NearMiss nearMiss) {
    ready(
        nearMiss.toString(),
        nearMiss.edit(),
        Ready.eveOf(nearMiss.to()),
        diagnosis ->
            reports(nearMiss.code()).apply(diagnosis).toString() + diagnosis.transition().to());
  }

  /** What has nothing against it, or nothing recorded about it, is not found fault with. */
  private void wholesome() {
    for (LifecycleStage stage : LifecycleStage.values()) {
      ready(
          "ready for " + stage,
          initiative -> initiative,
          Ready.eveOf(stage),
          diagnosis -> codes(diagnosis, "CI-T", "CI-PRA"));
    }
    probes.add(
        Probe.ofCase(
            "healthy",
            SampleInitiatives.mature(),
            TopicCase.TODAY,
            diagnosis -> codes(diagnosis, "CI-ONG", "CI-PRA")));
    add(
        "nothing recorded",
        TopicCase.initiative(),
        diagnosis -> codes(diagnosis, beginnings()).toString());
  }

  /** Tasks with the titles that classification is measured with, which no two rules may claim. */
  private void titles() {
    List<String> titles = new ArrayList<>(MORE_TITLES);
    for (String file : TITLES) {
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file))) {
        csv.forEach(row -> titles.add(row.getField("text")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<Task> tasks = new ArrayList<>();
    for (String title : titles) {
      tasks.add(
          Task.builder().id(TaskId.of(String.valueOf(tasks.size() + 1))).title(title).build());
    }
    probes.add(
        Probe.ofCase(
            "titles",
            Initiative.builder().copyOf(TopicCase.initiative()).tasks(tasks).build(),
            TopicCase.TODAY,
            diagnosis -> ""));
  }

  /** Numbers that leave no room between what meets the precondition and what does not. */
  private void fewMonthsOfMoney() {
    for (int months = 0; months <= 1; months++) {
      probes.add(
          new Probe(
              "money for " + months + " months suffices",
              Thresholds.builder().fundingMonths(months).build(),
              TopicCase.initiative("funding: {commitments: {funder: F, status: promised}}"),
              TopicCase.TODAY,
              Diagnosis::preconditions));
    }
  }

  /** How the codes begin that are looked for where nothing is recorded. */
  private static String[] beginnings() {
    return Stream.of("CI-STG", "CI-PRE", "CI-CMP", "CI-TSK", "CI-ORD", "CI-CON", "CI-ONG", "CI-PRA")
        .toArray(String[]::new);
  }

  private void ready(String name, Edit edit, LocalDate day, Function<Diagnosis, Object> looksAt) {
    probes.add(Probe.ofCase(name, edit.apply(SampleInitiatives.mature()), day, looksAt));
  }

  private static Function<Diagnosis, Object> says(String code) {
    return diagnosis -> TopicCase.findings(diagnosis, code);
  }

  private static Function<Diagnosis, Object> reports(String code) {
    return diagnosis -> diagnosis.findings().stream().anyMatch(f -> f.code().equals(code));
  }

  private static Set<String> unexpected(Hit hit, Diagnosis diagnosis) {
    Set<String> codes = codes(diagnosis, "CI-T");
    codes.remove(hit.code());
    codes.removeAll(hit.companions());
    return codes;
  }

  private static Set<String> codes(Diagnosis diagnosis, String... beginnings) {
    return diagnosis.findings().stream()
        .map(Finding::code)
        .filter(code -> Stream.of(beginnings).anyMatch(code::startsWith))
        .collect(toCollection(TreeSet::new));
  }
}
