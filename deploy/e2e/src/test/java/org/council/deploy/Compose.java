package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** What Compose is told: the compose file, and the realm that Keycloak is given. */
public final class Compose {

  /** The file of the realm. */
  public static final Path REALM_FILE = Project.file("deploy/compose/council-realm.json");

  private static final JsonNode FILE =
      Yaml.documents(Project.read("deploy/compose.yaml")).getFirst();

  private Compose() {}

  /** One of the programs, by the name it has among them. */
  public static JsonNode service(String name) {
    return FILE.get("services").get(name);
  }

  /** What stands in a program's environment. */
  public static Map<String, String> environmentOf(String service) {
    return service(service)
        .path("environment")
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, variable -> variable.getValue().asText()));
  }

  /** The names of the programs. */
  static Iterable<String> services() {
    return FILE.get("services")::fieldNames;
  }

  /** The realm as a tree. */
  public static JsonNode realm() {
    return Yaml.documents(Project.read("deploy/compose/council-realm.json")).getFirst();
  }
}
