package org.collectiveimpact.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.collectiveimpact.core.diagnosis.Diagnosis;
import org.collectiveimpact.core.diagnosis.Roadmap;
import org.collectiveimpact.core.diagnosis.StageReading;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.json.ModelWriter.Absent;

/**
 * Writes diagnoses as JSON, and reads them back.
 *
 * <p>Every property is there: what is absent is {@code null}, what is empty is an empty list. Equal
 * diagnoses give equal text. The {@code phase} is derived from the {@code stage}, and the {@code
 * roadmap} from the {@code findings}; they are written for the convenience of other programs, and
 * not read.
 */
public final class DiagnosisFiles {

  private DiagnosisFiles() {}

  /** The diagnosis as JSON on many lines. */
  public static String toJson(Diagnosis diagnosis) {
    return ModelWriter.json(Absent.WRITTEN, (writer, out) -> write(writer, out, diagnosis));
  }

  /** The diagnosis as JSON on one line, for files with one diagnosis a line. */
  public static String toJsonLine(Diagnosis diagnosis) {
    return ModelWriter.jsonLine(Absent.WRITTEN, (writer, out) -> write(writer, out, diagnosis));
  }

  /**
   * The diagnosis that a text holds; the inverse of {@link #toJson} and {@link #toJsonLine}.
   *
   * @throws InitiativeFormatException if it is not a diagnosis
   */
  public static Diagnosis parse(String text) {
    Problems problems = new Problems("diagnosis");
    Node document = NodeReader.read(text, "diagnosis.json", problems);
    if (document instanceof Node.Mapping mapping) {
      document = mapping.without("phase").without("roadmap");
    }
    return problems.check(new Binder(problems).bind(Diagnosis.class, document));
  }

  private static void write(ModelWriter writer, JsonGenerator out, Diagnosis diagnosis)
      throws IOException {
    out.writeStartObject();
    for (Property property : ModelType.of(Diagnosis.class).properties()) {
      writer.property(property, property.of(diagnosis));
      if (property.name().equals("stage")) {
        out.writeFieldName("phase");
        writePhase(out, diagnosis.stage());
      }
      if (property.name().equals("findings")) {
        out.writeFieldName("roadmap");
        writer.value(ModelType.of(Roadmap.class), diagnosis.roadmap());
      }
    }
    out.writeEndObject();
  }

  private static void writePhase(JsonGenerator out, StageReading stage) throws IOException {
    out.writeStartObject();
    out.writeStringField(
        "declared", stage.declared().map(declared -> declared.phase().name()).orElse(null));
    out.writeStringField("observed", stage.observed().phase().name());
    out.writeEndObject();
  }
}
