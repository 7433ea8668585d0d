package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kustomize folder: what its list names, and what kubectl would refuse of it. The kubectl of
 * Kubernetes before 1.31 takes one patch from a file and no more.
 */
final class Kustomization {

  private static final String LIST = "kustomization.yaml";

  private final Path folder;
  private final JsonNode list;

  private Kustomization(Path folder) {
    this.folder = folder;
    this.list = documents(folder.resolve(LIST)).getFirst();
  }

  /**
   * Reads the list of a folder.
   *
   * @param folder from the root of the project, or an absolute one
   */
  static Kustomization in(String folder) {
    return new Kustomization(Project.file(folder));
  }

  /** The objects and the patches that stand in the folder itself. */
  List<JsonNode> own() {
    return Stream.concat(resources(), patches())
        .filter(Files::isRegularFile)
        .flatMap(file -> documents(file).stream())
        .toList();
  }

  /** Why kubectl would not render it, each reason with the file; none where it would. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Stream.concat(resources(), patches())
        .filter(named -> !Files.exists(named))
        .forEach(named -> faults.add(nameOf(named) + " does not exist"));
    Set<String> objects = objects().map(Kustomization::identityOf).collect(Collectors.toSet());
    patches().filter(Files::exists).forEach(patch -> faults.addAll(faultsOf(patch, objects)));
    return faults;
  }

  private List<String> faultsOf(Path patch, Set<String> objects) {
    List<JsonNode> documents = documents(patch);
    if (documents.size() != 1) {
      return List.of("%s holds %d patches".formatted(nameOf(patch), documents.size()));
    }
    String changed = identityOf(documents.getFirst());
    return objects.contains(changed)
        ? List.of()
        : List.of("%s changes %s, which there is not".formatted(nameOf(patch), changed));
  }

  /** What there is before it is patched: of the files here and of the folders that are taken in. */
  private Stream<JsonNode> objects() {
    return resources().filter(Files::exists).flatMap(Kustomization::objectsIn);
  }

  private static Stream<JsonNode> objectsIn(Path resource) {
    return Files.isDirectory(resource)
        ? new Kustomization(resource).objects()
        : documents(resource).stream();
  }

  private Stream<Path> resources() {
    return list.path("resources").valueStream().map(JsonNode::asText).map(folder::resolve);
  }

  private Stream<Path> patches() {
    return list.path("patches")
        .valueStream()
        .map(patch -> folder.resolve(patch.required("path").asText()));
  }

  private String nameOf(Path file) {
    return folder.relativize(file).toString();
  }

  /** By this kustomize finds what a patch is for. */
  private static String identityOf(JsonNode object) {
    return "%s %s %s"
        .formatted(
            object.path("apiVersion").asText(),
            object.path("kind").asText(),
            object.at("/metadata/name").asText());
  }

  private static List<JsonNode> documents(Path file) {
    return Yaml.documents(Project.read(file));
  }
}
