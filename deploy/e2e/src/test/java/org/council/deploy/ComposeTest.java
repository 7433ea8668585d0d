package org.council.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.council.backing.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The compose file is true to the services' configuration and agrees with the manifests. */
class ComposeTest {

  static final List<String> SERVICES = Project.SERVICES;

  private static final Manifests BASE = Manifests.in("deploy/kubernetes/base");

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_is_told_what_it_reads_and_nothing_else(String service) {
    Set<String> told = Compose.environmentOf(service).keySet();
    assertThat(ServiceConfiguration.of(service).variables()).containsAll(told);
    assertThat(told).isEqualTo(Installation.VARIABLES);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_is_published_where_it_listens(String service) {
    String port = ServiceConfiguration.of(service).defaultOf("COUNCIL_HTTP_PORT");
    assertThat(Compose.environmentOf(service)).containsEntry("COUNCIL_HTTP_PORT", port);
    assertThat(Compose.service(service).at("/ports/0").asText())
        .isEqualTo("127.0.0.1:%s:%s".formatted(port, port));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_has_the_image_of_the_manifests(String service) {
    String image =
        BASE.one(Deployment.class, service)
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .getFirst()
            .getImage();
    JsonNode composed = Compose.service(service);
    assertThat(composed.path("image").asText()).isEqualTo(image);
    assertThat(composed.at("/build/args/SERVICE").asText()).isEqualTo(service);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_has_a_database_of_its_own(String service) {
    assertThat(Compose.environmentOf(service).get("COUNCIL_DB_URL")).endsWith("/" + service);
    assertThat(Project.read("deploy/compose/databases.sql"))
        .contains("create database " + service + ";");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_is_given_as_long_to_end_as_in_the_manifests(String service) {
    long seconds =
        BASE.one(Deployment.class, service)
            .getSpec()
            .getTemplate()
            .getSpec()
            .getTerminationGracePeriodSeconds();
    assertThat(Compose.service(service).path("stop_grace_period").asText())
        .isEqualTo(seconds + "s");
  }

  @Test
  void every_role_but_the_one_that_is_reserved_has_a_user() {
    JsonNode realm = Compose.realm();
    Set<String> roles = new TreeSet<>(realm.at("/roles/realm").findValuesAsText("name"));
    roles.remove("translator");
    Set<String> rolesOfUsers = new TreeSet<>();
    realm
        .get("users")
        .forEach(user -> user.get("realmRoles").forEach(role -> rolesOfUsers.add(role.asText())));
    assertThat(rolesOfUsers).isEqualTo(roles);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_starts_once_keycloak_is_healthy(String service) {
    assertThat(Compose.service(service).at("/depends_on/keycloak/condition").asText())
        .isEqualTo("service_healthy");
  }

  @ParameterizedTest
  @CsvSource({
    "keycloak, /health/ready",
    "agenda, /q/health/ready",
    "documents, /q/health/ready",
    "speakers, /q/health/ready",
    "minutes, /q/health/ready"
  })
  void a_program_is_healthy_when_it_says_that_it_is_ready(String program, String path)
      throws Exception {
    assertThat(healthCheckOf(program, FreePorts.next())).as("before it listens").isNotZero();
    assertThat(healthCheckOf(program, path, 503)).isNotZero();
    assertThat(healthCheckOf(program, path, 200)).isZero();
  }

  /** What the check of a program that gives this answer ends with. */
  private static int healthCheckOf(String program, String path, int answer) throws Exception {
    HttpServer answering = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    answering.createContext(
        path,
        asked -> {
          asked.sendResponseHeaders(answer, -1);
          asked.close();
        });
    answering.start();
    try {
      return healthCheckOf(program, answering.getAddress().getPort());
    } finally {
      answering.stop(0);
    }
  }

  /** What the check that Compose runs ends with, on another port than the program's own. */
  private static int healthCheckOf(String program, int port)
      throws IOException, InterruptedException {
    List<String> command =
        Compose.service(program)
            .at("/healthcheck/test")
            .valueStream()
            .skip(1)
            .map(part -> part.asText().replace("$$", "$").replace("/9000", "/" + port))
            .toList();
    ProcessBuilder check = new ProcessBuilder(command);
    check.environment().put("COUNCIL_HTTP_PORT", Integer.toString(port));
    return check.start().waitFor();
  }

  @Test
  void every_topic_and_every_dead_letter_topic_is_declared() throws IOException {
    Set<String> needed = new TreeSet<>();
    for (String service : SERVICES) {
      needed.add("council." + service + ".v1");
      for (String topic : ServiceConfiguration.of(service).followedTopics()) {
        needed.add(topic + ".dlq." + service + "-service");
      }
    }
    assertThat(namesIn(declarations("1", ""))).isEqualTo(needed);
  }

  @Test
  void every_topic_is_declared_under_the_prefix() throws IOException {
    assertThat(namesIn(declarations("1", "second.")))
        .hasSize(16)
        .allMatch(topic -> topic.startsWith("second.council."));
  }

  @Test
  void every_topic_is_kept_for_ever() throws IOException {
    assertThat(declarations("1", ""))
        .allMatch(topic -> topic.contains("--config retention.ms=-1 --config retention.bytes=-1"))
        .noneMatch(topic -> topic.contains("min.insync.replicas"));
  }

  @Test
  void of_three_replicas_two_must_have_what_is_acknowledged() throws IOException {
    assertThat(declarations("3", ""))
        .allMatch(topic -> topic.contains("--replication-factor 3"))
        .allMatch(topic -> topic.contains("--config min.insync.replicas=2"));
  }

  @Test
  void on_a_secured_cluster_kafkas_tool_is_told_how_to_sign_in() throws IOException {
    Map<String, String> secured = Map.of("REPLICATION", "3", "COMMAND_CONFIG", "client.properties");

    assertThat(declarations(secured))
        .hasSize(16)
        .allMatch(topic -> topic.contains("--command-config client.properties --create"));
    assertThat(declarations("3", "")).noneMatch(topic -> topic.contains("--command-config"));
  }

  private static List<String> declarations(String replication, String prefix) throws IOException {
    return declarations(Map.of("REPLICATION", replication, "COUNCIL_TOPICS_PREFIX", prefix));
  }

  /** What the script declares: it is run with {@code echo} in place of Kafka's own tool. */
  private static List<String> declarations(Map<String, String> more) throws IOException {
    ProcessBuilder script =
        new ProcessBuilder("bash", Project.file("deploy/compose/topics.sh").toString());
    Map<String, String> environment = script.environment();
    environment.putAll(Map.of("KAFKA_TOPICS", "echo", "BOOTSTRAP", "kafka"));
    environment.putAll(more);
    try (BufferedReader declared = script.redirectErrorStream(true).start().inputReader()) {
      return declared.lines().toList();
    }
  }

  private static Set<String> namesIn(List<String> declarations) {
    return declarations.stream()
        .map(line -> line.replaceFirst(".*--topic (\\S+).*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void postgresql_takes_the_connections_of_all_services() {
    int relays = SERVICES.size();
    int reservedForSuperusers = 3;
    int pools =
        SERVICES.stream()
            .map(service -> ServiceConfiguration.of(service).defaultOf("COUNCIL_DB_POOL"))
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(maxConnections()).isGreaterThanOrEqualTo(pools + relays + reservedForSuperusers);
  }

  private static int maxConnections() {
    String command = Compose.service("postgresql").get("command").toString();
    return Integer.parseInt(command.replaceFirst(".*max_connections=(\\d+).*", "$1"));
  }

  @Test
  void the_servers_are_of_the_versions_that_the_build_names() {
    String kafka = "docker.io/apache/kafka:" + Project.version("kafka");
    assertThat(imageOf("kafka")).isEqualTo(kafka);
    assertThat(imageOf("topics")).isEqualTo(kafka);
    assertThat(imageOf("postgresql"))
        .isEqualTo("docker.io/library/postgres:" + Project.version("postgres"));
    String newestOfItsLine = Project.version("keycloak").replaceFirst("\\.[0-9]+$", "");
    assertThat(imageOf("keycloak")).isEqualTo("quay.io/keycloak/keycloak:" + newestOfItsLine);
  }

  private static String imageOf(String program) {
    return Compose.service(program).path("image").asText();
  }

  @Test
  void no_password_stands_in_the_project() {
    for (String service : Compose.services()) {
      Compose.environmentOf(service)
          .forEach((variable, value) -> {
            if (variable.endsWith("PASSWORD")) {
              assertThat(value).startsWith("${");
            }
          });
    }
  }
}
