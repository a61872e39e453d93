package org.collectiveimpact.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.core.component.SuccessComponent;
import org.collectiveimpact.core.diagnosis.BackboneRoleReading;
import org.collectiveimpact.core.diagnosis.CellState;
import org.collectiveimpact.core.diagnosis.ComponentCoverage;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.PhaseCell;
import org.collectiveimpact.core.diagnosis.SuccessReading;
import org.collectiveimpact.core.diagnosis.TrustLevelReading;
import org.collectiveimpact.core.names.Names;
import org.collectiveimpact.core.stage.Phase;
import org.collectiveimpact.examples.cli.Page.Span;

/**
 * Writes the parts of a diagnosis that show a whole: phases, coverage, trust, backbone, success.
 */
final class ProfileReport {

  private static final String INDENT = "  ";

  private final Page page;
  private final Labels labels;
  private final Names names;

  ProfileReport(Page page, Labels labels) {
    this.page = page;
    this.labels = labels;
    this.names = Names.of(labels.language());
  }

  void write(Diagnosis diagnosis) {
    writeMatrix(diagnosis.phaseMatrix());
    writeCoverage(diagnosis.coverage());
    writeTrust(diagnosis);
    writeBackbone(diagnosis.backbone().roles());
    writeSuccess(diagnosis.success());
  }

  private void writeMatrix(List<PhaseCell> cells) {
    page.heading(labels.of("matrix"));
    for (SuccessComponent component : SuccessComponent.values()) {
      page.item(INDENT, Span.of(names.of(component)));
      for (Phase phase : Phase.values()) {
        for (PhaseCell cell : cells) {
          if (cell.phase() == phase && cell.component() == component) {
            page.item(
                INDENT + INDENT + mark(cell.state()),
                Span.of(names.of(phase) + ": " + names.of(cell.state())),
                Span.trace("[" + String.join(" ", cell.sources()) + "]"));
          }
        }
      }
    }
  }

  private static String mark(CellState state) {
    return switch (state) {
      case DONE -> "✓ ";
      case UNDER_WAY -> "~ ";
      case NOT_DONE -> "✗ ";
      case NOT_RECORDED -> "? ";
    };
  }

  private void writeCoverage(List<ComponentCoverage> coverages) {
    page.heading(labels.of("coverage"));
    for (ComponentCoverage coverage : coverages) {
      page.item(
          INDENT,
          Span.of(names.of(coverage.scope()) + ":"),
          Span.of(
              labels.of(
                  "coverage.applied",
                  Map.of("applied", coverage.applied().size(), "count", coverage.size()))));
      writeSet("coverage.planned", coverage.planned());
      writeSet("coverage.missing", coverage.missing());
      writeSet("notRecorded", coverage.notRecorded());
    }
  }

  private void writeSet(String key, Collection<? extends Enum<?>> constants) {
    if (!constants.isEmpty()) {
      page.item(
          INDENT + INDENT,
          Span.of(labels.of(key) + ":"),
          Span.of(constants.stream().map(names::of).collect(Collectors.joining(", "))));
    }
  }

  private void writeTrust(Diagnosis diagnosis) {
    page.heading(labels.of("trust"));
    for (TrustLevelReading level : diagnosis.trust().levels()) {
      List<String> words = new ArrayList<>();
      level.value().ifPresent(value -> words.add(names.of(value)));
      level.trend().ifPresent(trend -> words.add(names.of(trend)));
      level.readOn().ifPresent(day -> words.add(day.toString()));
      writeLine(names.of(level.level()), words, "notRecorded");
    }
    writeSet("trust.workedOn", diagnosis.trust().circles());
    writeSet("trust.inside", diagnosis.trust().components());
    writeSet("trust.neverLookedAt", diagnosis.trust().untouchedLevels());
  }

  private void writeBackbone(List<BackboneRoleReading> roles) {
    page.heading(labels.of("backbone"));
    for (BackboneRoleReading role : roles) {
      long rated =
          role.indicators().stream().filter(indicator -> indicator.status().isPresent()).count();
      page.item(
          INDENT,
          Span.of(names.of(role.role()) + ":"),
          Span.of(names.of(role.performed()) + ";"),
          Span.of(
              labels.of(
                  "backbone.indicators",
                  Map.of("rated", rated, "count", role.indicators().size()))));
    }
  }

  private void writeSuccess(List<SuccessReading> dimensions) {
    page.heading(labels.of("success"));
    for (SuccessReading success : dimensions) {
      List<String> words = new ArrayList<>();
      success.rating().ifPresent(rating -> words.add(names.of(rating)));
      success.reviewedOn().ifPresent(day -> words.add(day.toString()));
      writeLine(names.of(success.dimension()), words, "success.never");
    }
  }

  private void writeLine(String label, List<String> words, String ifNone) {
    page.item(
        INDENT,
        Span.of(label + ":"),
        Span.of(words.isEmpty() ? labels.of(ifNone) : String.join(", ", words)));
  }
}
