package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;

/** Kubernetes objects, of a kustomize folder or as they were rendered. */
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
    return new Manifests(Kustomization.in(folder).own().stream().map(Manifests::load).toList());
  }

  /**
   * The objects of a stream of YAML documents.
   *
   * @param text as {@code kubectl kustomize} prints it
   */
  static Manifests of(String text) {
    return new Manifests(Yaml.documents(text).stream().map(Manifests::load).toList());
  }

  /** An object of the type that it says it is; a value of a wrong type throws. */
  static HasMetadata load(JsonNode document) {
    return MODEL.unmarshal(document.toString());
  }

  List<HasMetadata> all() {
    return objects;
  }

  /** The objects of this kind. */
  <T extends HasMetadata> List<T> all(Class<T> kind) {
    return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The one object of this kind and name. */
  <T extends HasMetadata> T one(Class<T> kind, String name) {
    return all(kind).stream()
        .filter(object -> object.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + kind.getSimpleName() + " " + name));
  }
}
