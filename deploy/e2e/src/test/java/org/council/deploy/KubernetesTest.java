package org.council.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The manifests are well formed, complete, and true to the services' configuration. */
class KubernetesTest {

  static final List<String> SERVICES = Project.SERVICES;

  private static final int MIB = 1 << 20;
  private static final Manifests BASE = Manifests.in("deploy/kubernetes/base");
  private static final Manifests EXAMPLE = Manifests.in("deploy/kubernetes/overlays/example");

  @Nested
  class Every_object {

    @Test
    void has_only_fields_of_its_type() {
      Stream.of(BASE, EXAMPLE)
          .flatMap(manifests -> manifests.all().stream())
          .forEach(object -> assertThat(UnknownFields.in(object)).as(nameOf(object)).isEmpty());
    }

    @Test
    void with_a_misspelt_field_would_be_found() {
      JsonNode deployment =
          Yaml.documents(Project.read("deploy/kubernetes/base/agenda.yaml")).getLast();
      JsonNode container = deployment.at("/spec/template/spec/containers/0");
      ((ObjectNode) container.get("livenessProbe")).put("timeoutSecond", 5);
      assertThat(UnknownFields.in(Manifests.load(deployment)))
          .singleElement()
          .asString()
          .endsWith("LivenessProbe.timeoutSecond");
    }

    private static String nameOf(HasMetadata object) {
      return object.getKind() + " " + object.getMetadata().getName();
    }
  }

  @Nested
  class Every_service {

    static final List<String> SERVICES = Project.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void has_all_its_objects_and_they_find_each_other(String service) {
      Map<String, String> labels = Map.of("app.kubernetes.io/name", service);
      Deployment deployment = BASE.one(Deployment.class, service);
      assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
      assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).isEqualTo(labels);
      assertThat(podOf(service).getServiceAccountName())
          .isEqualTo(BASE.one(ServiceAccount.class, service).getMetadata().getName());
      assertThat(BASE.one(Service.class, service).getSpec().getSelector()).isEqualTo(labels);
      assertThat(
              BASE.one(PodDisruptionBudget.class, service).getSpec().getSelector().getMatchLabels())
          .isEqualTo(labels);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void listens_where_the_manifests_say(String service) {
      String port = ServiceConfiguration.of(service).defaultOf("COUNCIL_HTTP_PORT");
      assertThat(environmentOf(service)).containsEntry("COUNCIL_HTTP_PORT", port);
      assertThat(containerOf(service).getPorts())
          .singleElement()
          .satisfies(named -> {
            assertThat(named.getName()).isEqualTo("http");
            assertThat(named.getContainerPort()).hasToString(port);
          });
      ServicePort exposed = BASE.one(Service.class, service).getSpec().getPorts().getFirst();
      assertThat(exposed.getPort()).hasToString(port);
      assertThat(exposed.getTargetPort().getStrVal()).isEqualTo("http");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void is_asked_for_its_health_where_it_answers(String service) {
      Container container = containerOf(service);
      assertThat(pathOf(container.getStartupProbe())).isEqualTo("/q/health/started");
      assertThat(pathOf(container.getLivenessProbe())).isEqualTo("/q/health/live");
      assertThat(pathOf(container.getReadinessProbe())).isEqualTo("/q/health/ready");
    }

    /** A start migrates the tables first, which may be large. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void has_ten_minutes_to_start(String service) {
      Probe started = containerOf(service).getStartupProbe();
      assertThat(started.getPeriodSeconds() * started.getFailureThreshold()).isEqualTo(600);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void has_room_beside_a_full_heap_for_what_it_held_under_load(String service) {
      double limit =
          containerOf(service)
              .getResources()
              .getLimits()
              .get("memory")
              .getNumericalAmount()
              .doubleValue();
      double heap = limit * heapPercent() / 100;
      assertThat(heap + UnderLoad.besideTheHeap(service) * MIB).isBetween(limit / 2, limit);
    }

    private static int heapPercent() {
      return Integer.parseInt(
          Project.read("deploy/Dockerfile").replaceFirst("(?s).*MaxRAMPercentage=(\\d+).*", "$1"));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void is_not_killed_before_it_has_ended_by_itself(String service) {
      Duration served = seconds(environmentOf(service).get("COUNCIL_SHUTDOWN_DELAY"));
      Duration finishing =
          seconds(ServiceConfiguration.of(service).property("quarkus.shutdown.timeout"));
      Duration relayAndFollowers = Duration.ofSeconds(10);
      assertThat(Duration.ofSeconds(podOf(service).getTerminationGracePeriodSeconds()))
          .isGreaterThanOrEqualTo(served.plus(finishing).plus(relayAndFollowers));
    }

    private static Duration seconds(String text) {
      return Duration.parse("PT" + text);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void keeps_a_replica_when_a_node_is_emptied_and_lets_it_be_emptied(String service) {
      assertThat(
              BASE.one(PodDisruptionBudget.class, service).getSpec().getMinAvailable().getIntVal())
          .isEqualTo(1);
      assertThat(BASE.one(Deployment.class, service).getSpec().getReplicas()).isGreaterThan(1);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void is_told_what_it_reads_and_nothing_else(String service) {
      Set<String> told = new HashSet<>(environmentOf(service).keySet());
      told.addAll(secretOf(service).getStringData().keySet());
      assertThat(ServiceConfiguration.of(service).variables()).containsAll(told);
      assertThat(told).containsAll(Installation.VARIABLES);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void runs_under_the_restricted_pod_security_standard(String service) {
      PodSpec pod = podOf(service);
      assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
      assertThat(pod.getSecurityContext().getSeccompProfile().getType())
          .isEqualTo("RuntimeDefault");
      var rights = containerOf(service).getSecurityContext();
      assertThat(rights.getAllowPrivilegeEscalation()).isFalse();
      assertThat(rights.getReadOnlyRootFilesystem()).isTrue();
      assertThat(rights.getCapabilities().getDrop()).containsExactly("ALL");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void has_no_password_in_the_project(String service) {
      assertThat(secretOf(service).getStringData())
          .containsEntry("COUNCIL_DB_PASSWORD", "replace-me");
    }
  }

  private static PodSpec podOf(String service) {
    return BASE.one(Deployment.class, service).getSpec().getTemplate().getSpec();
  }

  private static Container containerOf(String service) {
    return podOf(service).getContainers().getFirst();
  }

  private static Map<String, String> environmentOf(String service) {
    Map<String, String> environment = new HashMap<>();
    containerOf(service).getEnvFrom().stream()
        .filter(from -> from.getConfigMapRef() != null)
        .map(from -> BASE.one(ConfigMap.class, from.getConfigMapRef().getName()))
        .forEach(map -> environment.putAll(map.getData()));
    return environment;
  }

  private static Secret secretOf(String service) {
    return containerOf(service).getEnvFrom().stream()
        .filter(from -> from.getSecretRef() != null)
        .map(from -> EXAMPLE.one(Secret.class, from.getSecretRef().getName()))
        .findFirst()
        .orElseThrow();
  }

  private static String pathOf(Probe probe) {
    HTTPGetAction get = probe.getHttpGet();
    assertThat(get.getPort().getStrVal()).isEqualTo("http");
    return get.getPath();
  }
}
