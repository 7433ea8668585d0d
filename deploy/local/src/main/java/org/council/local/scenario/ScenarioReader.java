package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a scenario file strictly: a key or an act that the format does not have is a fault that
 * names file, act and key.
 */
final class ScenarioReader {

  private static final String ACTS = "acts";

  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YamlAsWritten())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfigDefaults(
              c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .annotationIntrospector(new SomethingRequired())
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .withConfigOverride(
              LocalDateTime.class, c -> c.setFormat(JsonFormat.Value.forLeniency(false)))
          .addModule(new JavaTimeModule())
          .build();

  private final Path file;

  private ScenarioReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file and checks that everything it refers to is in it.
   *
   * @throws ScenarioFault naming every fault found
   */
  static Scenario read(Path file) {
    Scenario scenario = new ScenarioReader(file).parse();
    List<String> faults = ScenarioCheck.faultsOf(scenario);
    if (!faults.isEmpty()) {
      throw new ScenarioFault(
          faults.stream()
              .map(f -> file.getFileName() + ": " + f)
              .collect(Collectors.joining("\n")));
    }
    return scenario;
  }

  private Scenario parse() {
    String text = text();
    JsonNode tree = tree(text);
    if (!(tree instanceof ObjectNode root)) {
      throw fault("is no scenario: it must be a map of keys");
    }
    JsonNode acts = root.remove(ACTS);
    List<Integer> lines = linesOfActs(text);
    if (acts == null || !acts.isArray() || acts.size() != lines.size()) {
      throw fault("`acts` must be a list");
    }
    Head head = as(Head.class, root, "head");
    return new Scenario(file, head, steps(acts, lines));
  }

  private List<Step> steps(JsonNode acts, List<Integer> lines) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      steps.add(step(i + 1, lines.get(i), acts.get(i)));
    }
    return List.copyOf(steps);
  }

  private Step step(int number, int line, JsonNode node) {
    String place = "act %d (line %d)".formatted(number, line);
    if (!(node instanceof ObjectNode act) || !act.path("act").isTextual()) {
      throw fault(place + ": has no `act`");
    }
    String kind = act.get("act").asText();
    place = "act %d (%s, line %d)".formatted(number, kind, line);
    Shared shared = as(Shared.class, Shared.takenFrom(act), place);
    return new Step(
        number,
        line,
        kind,
        shared.at(),
        shared.refused(),
        shared.rule(),
        as(Act.class, act, place));
  }

  /** The keys that every act may have. */
  private record Shared(LocalDateTime at, boolean refused, String rule, boolean assumed) {

    static ObjectNode takenFrom(ObjectNode act) {
      ObjectNode shared = act.objectNode();
      for (String key : List.of("at", "refused", "rule", "assumed")) {
        if (act.has(key)) {
          shared.set(key, act.remove(key));
        }
      }
      return shared;
    }

    Shared {
      if (rule != null && !refused) {
        throw new IllegalArgumentException("`rule` without `refused: true`");
      }
    }
  }

  private <T> T as(Class<T> type, JsonNode node, String place) {
    try {
      return YAML.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw fault(place + ": " + Misread.inWords(e, node));
    }
  }

  private JsonNode tree(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw fault("line %d: %s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage()));
    }
  }

  /** The lines on which the acts begin, or an alias of one stands: the tree does not keep them. */
  private List<Integer> linesOfActs(String text) {
    List<Integer> lines = new ArrayList<>();
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean acts = parser.currentName().equals(ACTS);
        if (parser.nextToken() == JsonToken.START_ARRAY && acts) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            lines.add(parser.currentTokenLocation().getLineNr());
            parser.skipChildren();
          }
        } else {
          parser.skipChildren();
        }
      }
      return lines;
    } catch (IOException e) {
      throw fault(e.getMessage());
    }
  }

  private String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ScenarioFault("Cannot read " + file + ": " + e.getMessage());
    }
  }

  private ScenarioFault fault(String what) {
    return new ScenarioFault(file.getFileName() + ": " + what);
  }
}
