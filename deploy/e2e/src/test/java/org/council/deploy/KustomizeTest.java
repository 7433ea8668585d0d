package org.council.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any kubectl that is in use can render the manifests, and what it makes of them is meant so. */
class KustomizeTest {

  private static final String EXAMPLE = "deploy/kubernetes/overlays/example";

  @ParameterizedTest
  @ValueSource(strings = {"deploy/kubernetes/base", EXAMPLE})
  void no_kubectl_refuses_it(String folder) {
    assertThat(Kustomization.in(folder).faults()).isEmpty();
  }

  @Nested
  class What_kubectl_refuses_is_found {

    @TempDir private Path folder;

    @BeforeEach
    void a_base_of_one_object() throws IOException {
      write("base/kustomization.yaml", "resources: [map.yaml]");
      write("base/map.yaml", map("council"));
    }

    @Test
    void several_patches_in_one_file() throws IOException {
      overlay(map("council") + "---\n" + map("council"));
      assertFault("patch.yaml holds 2 patches");
    }

    @Test
    void a_patch_of_an_object_that_there_is_not() throws IOException {
      overlay(map("counsel"));
      assertFault("patch.yaml changes v1 ConfigMap counsel, which there is not");
    }

    @Test
    void a_file_that_there_is_not() throws IOException {
      write("overlay/kustomization.yaml", "resources: [secrets.yaml, ../base]");
      assertFault("secrets.yaml does not exist");
    }

    @Test
    void and_nothing_else_is() throws IOException {
      overlay(map("council"));
      assertThat(faults()).isEmpty();
    }

    private void overlay(String patch) throws IOException {
      write("overlay/patch.yaml", patch);
      write("overlay/kustomization.yaml", "{resources: [../base], patches: [{path: patch.yaml}]}");
    }

    private static String map(String name) {
      return "{apiVersion: v1, kind: ConfigMap, metadata: {name: %s}}\n".formatted(name);
    }

    private void write(String file, String text) throws IOException {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }

    private void assertFault(String fault) {
      assertThat(faults()).containsExactly(fault);
    }

    private List<String> faults() {
      return Kustomization.in(folder.resolve("overlay").toString()).faults();
    }
  }

  /**
   * Only where this machine has a kubectl that is in use still; which one, decides what is shown.
   */
  @Nested
  class Rendered_by_the_kubectl_that_is_here {

    private static final int OLDEST = 27;
    private static final Pattern MINOR = Pattern.compile("\"minor\": \"([0-9]+)");

    private Manifests rendered;

    @BeforeEach
    void render() throws Exception {
      assumeTrue(there("kubectl"), "no kubectl on this machine");
      Matcher minor = MINOR.matcher(kubectl("version", "--client", "--output=json"));
      assumeTrue(minor.find() && Integer.parseInt(minor.group(1)) >= OLDEST, "an old kubectl");
      rendered = Manifests.of(kubectl("kustomize", Project.file(EXAMPLE).toString()));
    }

    private static String kubectl(String... words) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>(List.of("kubectl"));
      command.addAll(List.of(words));
      Process kubectl =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = kubectl.inputReader().readAllAsString();
      assertThat(kubectl.waitFor()).as("%s", command).isZero();
      return said;
    }

    private static boolean there(String program) {
      return Arrays.stream(System.getenv("PATH").split(":"))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Test
    void every_object_is_in_the_namespace() {
      assertThat(rendered.all())
          .filteredOn(object -> !(object instanceof Namespace))
          .hasSizeGreaterThan(4 * Project.SERVICES.size())
          .allMatch(object -> "council".equals(object.getMetadata().getNamespace()));
    }

    @Test
    void every_object_has_only_fields_of_its_type() {
      assertThat(rendered.all()).flatMap(UnknownFields::in).isEmpty();
    }

    @Test
    void a_patch_changes_what_it_names_and_leaves_the_rest() {
      Map<String, String> told = rendered.one(ConfigMap.class, "council").getData();
      assertThat(told)
          .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka-bootstrap.kafka.svc:9092")
          .containsEntry("COUNCIL_SHUTDOWN_DELAY", "5s");
      assertThat(rendered.one(ConfigMap.class, "minutes").getData())
          .containsEntry("COUNCIL_DB_URL", "jdbc:postgresql://minutes-database-rw:5432/minutes")
          .containsEntry("COUNCIL_HTTP_PORT", "8084");
    }

    @Test
    void the_images_are_of_the_installations_registry() {
      assertThat(rendered.all(Deployment.class))
          .hasSameSizeAs(Project.SERVICES)
          .allSatisfy(deployment ->
              assertThat(pod(deployment).getSpec().getContainers())
                  .singleElement()
                  .extracting("image")
                  .isEqualTo(
                      "registry.example.org/council/%s-service:1.0.0".formatted(name(deployment))));
    }

    /** A selector cannot be changed later: it is by the name alone. */
    @Test
    void pods_are_marked_as_part_of_the_suite_and_found_by_their_name() {
      assertThat(rendered.all(Deployment.class))
          .allSatisfy(deployment -> {
            assertThat(pod(deployment).getMetadata().getLabels())
                .containsEntry("app.kubernetes.io/part-of", "council");
            assertThat(deployment.getSpec().getSelector().getMatchLabels())
                .isEqualTo(Map.of("app.kubernetes.io/name", name(deployment)));
          });
    }

    private static PodTemplateSpec pod(Deployment deployment) {
      return deployment.getSpec().getTemplate();
    }

    private static String name(HasMetadata object) {
      return object.getMetadata().getName();
    }
  }
}
