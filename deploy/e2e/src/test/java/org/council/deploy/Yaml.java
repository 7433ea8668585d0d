package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML as a tree, anchors and merges resolved. */
final class Yaml {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Yaml() {}

  /** The documents of a text, in order. */
  static List<JsonNode> documents(String text) {
    var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
    List<JsonNode> documents = new ArrayList<>();
    yaml.loadAll(text).forEach(document -> documents.add(MAPPER.valueToTree(document)));
    return documents;
  }
}
