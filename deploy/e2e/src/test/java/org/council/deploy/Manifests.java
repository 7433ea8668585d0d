package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.stream.Stream;

/** The objects of a kustomize folder, by its list of resources. */
final class Manifests {

  private static final KubernetesSerialization MODEL = new KubernetesSerialization();

  private final List<HasMetadata> objects;

  private Manifests(List<HasMetadata> objects) {
    this.objects = objects;
  }

  /**
   * The objects that stand in a folder itself.
   *
   * @param folder from the root of the project, {@code deploy/kubernetes/base}
   */
  static Manifests in(String folder) {
    JsonNode kustomization =
        Yaml.documents(Project.read(folder + "/kustomization.yaml")).getFirst();
    Stream<String> resources = kustomization.path("resources").valueStream().map(JsonNode::asText);
    Stream<String> patches =
        kustomization.path("patches").valueStream().map(patch -> patch.path("path").asText());
    return new Manifests(
        Stream.concat(resources, patches)
            .filter(file -> file.endsWith(".yaml"))
            .flatMap(file -> Yaml.documents(Project.read(folder + "/" + file)).stream())
            .map(Manifests::load)
            .toList());
  }

  /** An object of the type that it says it is; a value of a wrong type throws. */
  static HasMetadata load(JsonNode document) {
    return MODEL.unmarshal(document.toString());
  }

  List<HasMetadata> all() {
    return objects;
  }

  /** The one object of this kind and name. */
  <T extends HasMetadata> T one(Class<T> kind, String name) {
    return objects.stream()
        .filter(kind::isInstance)
        .filter(object -> object.getMetadata().getName().equals(name))
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " " + name));
  }
}
