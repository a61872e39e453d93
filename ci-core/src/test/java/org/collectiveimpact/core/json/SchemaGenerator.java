package org.collectiveimpact.core.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collectiveimpact.core.fact.Answer;
import org.collectiveimpact.core.fact.Reading;
import org.collectiveimpact.core.initiative.Initiative;
import org.collectiveimpact.core.json.ModelType.Property;
import org.collectiveimpact.core.json.ModelWriter.Absent;

/** Derives a JSON Schema from types of the model, with the sentences of their documentation. */
public final class SchemaGenerator {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ModelSources sources;
  private final boolean alsoInSmallLetters;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private SchemaGenerator(ModelSources sources, boolean alsoInSmallLetters) {
    this.sources = sources;
    this.alsoInSmallLetters = alsoInSmallLetters;
  }

  /**
   * The schema of the files that hold a value, as it is to be published.
   *
   * @param id what it is called, such as {@code initiative}
   * @param sources where the sources of the types are
   */
  public static String generate(Class<?> type, String id, String title, Path... sources) {
    // Initiatives are written by programs as well, and keep to one spelling.
    SchemaGenerator generator =
        new SchemaGenerator(new ModelSources(sources), type != Initiative.class);
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:collectiveimpact:" + id);
    schema.put("title", title);
    schema.setAll(generator.properties(type));
    ObjectNode definitions = schema.putObject("$defs");
    generator.definitions.forEach(definitions::set);
    return ModelWriter.json(
        Absent.OMITTED,
        (writer, out) -> {
          out.setCodec(JSON);
          out.writeTree(schema);
        });
  }

  private ObjectNode properties(Class<?> type) {
    return properties(
        ModelType.of(type), sources.description(type), name -> sources.description(type, name));
  }

  private ObjectNode properties(
      ModelType type, String description, Function<String, String> propertyDescription) {
    ObjectNode schema = JSON.createObjectNode().put("description", description);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.createArrayNode();
    for (Property property : type.properties()) {
      ObjectNode held = properties.putObject(property.name());
      held.put("description", propertyDescription.apply(property.name()));
      held.setAll(held(property));
      if (property.isRequired()) {
        required.add(property.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  /** What may stand after the name of a property. */
  private ObjectNode held(Property property) {
    return switch (property.shape()) {
      case REQUIRED ->
          property.isRequired() ? single(property) : anyOf(single(property), nothing());
      case OPTIONAL -> anyOf(single(property), nothing());
      case LIST, SET -> anyOf(single(property), list(single(property)), nothing());
      case READINGS -> {
        ObjectNode reading = define(name(property) + "Reading", () -> reading(property));
        yield define(name(property) + "Readings", () -> anyOf(reading, list(reading), nothing()));
      }
      case CHANGES -> anyOf(types("object"), list(types("object")), nothing());
    };
  }

  private ObjectNode reading(Property property) {
    ObjectNode full =
        properties(
            ModelType.readingOf(property),
            sources.description(Reading.class),
            name -> sources.component(Reading.class, name));
    return property.element() == Answer.class
        ? anyOf(single(property), date(), full)
        : anyOf(single(property), full);
  }

  private ObjectNode single(Property property) {
    Class<?> type = property.element();
    return switch (property.kind()) {
      case TEXT -> text();
      case DATE -> date();
      case WHOLE_NUMBER -> define(name(property), () -> number("integer", property));
      case NUMBER -> define(name(property), () -> number("number", property));
      case WORD -> define(name(property), () -> words(property));
      case IDENTIFIER ->
          define(
              name(property),
              () ->
                  types("string", "number")
                      .put("description", sources.description(type))
                      .put("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"));
      case PROPERTIES ->
          define(
              name(property),
              () ->
                  ModelType.of(type).shortForm().isPresent()
                      ? anyOf(text(), properties(type))
                      : properties(type));
      case TRUTH -> types("boolean");
    };
  }

  private ObjectNode text() {
    return define("Text", () -> types("string", "number", "boolean"));
  }

  private ObjectNode words(Property property) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("description", sources.description(property.element()));
    ArrayNode words = schema.putArray("enum");
    property.words().forEach(words::add);
    if (property.element() == Answer.class || alsoInSmallLetters) {
      property.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    if (property.element() == Answer.class) {
      words.add(true).add(false);
    }
    return schema;
  }

  private ObjectNode date() {
    return define(
        "Date",
        () ->
            types("string")
                .put("description", "A day, as YYYY-MM-DD.")
                .put("format", "date")
                .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
  }

  private static ObjectNode number(String type, Property property) {
    ObjectNode schema = types(type);
    property.minimum().ifPresent(minimum -> schema.put("minimum", minimum));
    return schema;
  }

  /** The name of the definition of a property's single values. */
  private static String name(Property property) {
    String minimum = property.minimum().isPresent() ? "From" + property.minimum().getAsInt() : "";
    return switch (property.kind()) {
      case TEXT -> "Text";
      case WHOLE_NUMBER -> "WholeNumber" + minimum;
      case NUMBER -> "Number" + minimum;
      default -> property.element().getSimpleName();
    };
  }

  /** A reference to a definition, which is made when it is first needed. */
  private ObjectNode define(String name, Supplier<ObjectNode> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, JSON.createObjectNode()); // a type may contain itself
      definitions.put(name, schema.get());
    }
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode anyOf(ObjectNode... choices) {
    ObjectNode schema = JSON.createObjectNode();
    schema.putArray("anyOf").addAll(List.of(choices));
    return schema;
  }

  private static ObjectNode list(ObjectNode items) {
    return types("array").set("items", items);
  }

  private static ObjectNode nothing() {
    return types("null");
  }

  private static ObjectNode types(String... types) {
    ObjectNode schema = JSON.createObjectNode();
    if (types.length == 1) {
      return schema.put("type", types[0]);
    }
    List.of(types).forEach(schema.withArray("type")::add);
    return schema;
  }
}
