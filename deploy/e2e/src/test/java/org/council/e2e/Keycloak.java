package org.council.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.council.backing.FreePorts;
import org.council.deploy.Compose;
import org.council.local.ServiceProcess;

/**
 * A real Keycloak with the realm and the environment that Compose gives it, on free ports. It keeps
 * its data in memory.
 */
final class Keycloak {

  /** The client of the realm that Compose ships. */
  static final String CLIENT = "council";

  /** Where the build has unpacked it. */
  static final Path HOME =
      Path.of(
          Objects.requireNonNull(
              System.getProperty("council.keycloak"),
              "council.keycloak is to name the folder into which Maven unpacks Keycloak"));

  /** As {@code kc.sh} calls it, without that shell: killed, it would leave Keycloak running. */
  private static final List<String> PROGRAM =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx384m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dkc.home.dir=" + HOME,
          "-Djboss.server.config.dir=" + HOME.resolve("conf"),
          "-cp",
          HOME.resolve("lib/quarkus-run.jar").toString(),
          "io.quarkus.bootstrap.runner.QuarkusEntryPoint");

  /** Stands once Keycloak was built for its database. */
  private static final Path BUILT = HOME.resolve("built-in-memory");

  /**
   * A source of users that the realm does not have. Asked whether it could have it, Keycloak looks
   * for ten seconds for a D-Bus where there is none.
   */
  private static final String WITHOUT_SSSD = "--spi-storage--sssd--enabled=false";

  /** The password of everybody. */
  static final String ANY_PASSWORD = "a-password-for-this-test";

  private final int port = FreePorts.next();
  private final int healthPort = FreePorts.next();
  private final GuardedPrograms programs;
  private final Path log;
  private final ServiceProcess server;

  Keycloak(GuardedPrograms programs, Path folder) {
    this.programs = programs;
    this.log = folder.resolve("keycloak.log");
    this.server =
        program(
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-port=" + healthPort,
            "--cache=local");
  }

  private ServiceProcess program(String... arguments) {
    List<String> command = new ArrayList<>(PROGRAM);
    command.addAll(List.of(arguments));
    return new ServiceProcess("keycloak", command, environment(), log);
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(Compose.environmentOf("keycloak"));
    environment.replaceAll((_, value) -> value.startsWith("${") ? ANY_PASSWORD : here(value));
    return environment;
  }

  /** An address of Keycloak in Compose as it is on this machine. */
  String here(String inCompose) {
    return inCompose
        .replace("localhost:8180", "localhost:" + port)
        .replace("keycloak:8080", "127.0.0.1:" + port);
  }

  /** Starts it; it is ready some time later. */
  void start() throws IOException {
    buildOnce();
    Path imported = Files.createDirectories(HOME.resolve("data/import"));
    Files.copy(
        Compose.REALM_FILE,
        imported.resolve(Compose.REALM_FILE.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
    programs.start(server);
  }

  private void buildOnce() throws IOException {
    if (!Files.exists(BUILT)) {
      programs.run(program("build", "--db=dev-mem", "--health-enabled=true", WITHOUT_SSSD));
      Files.writeString(BUILT, "");
    }
  }

  void awaitReady() {
    programs.awaitReady(
        server, URI.create("http://127.0.0.1:%d/health/ready".formatted(healthPort)));
  }

  /** A token for a user of the realm, got by the client that Compose ships. */
  String token(String user) {
    return token(CLIENT, user);
  }

  /** A token for a user of the realm. */
  String token(String client, String user) {
    return token("council", client, user);
  }

  private String token(String realm, String client, String user) {
    HttpResponse<String> answer =
        Web.post(
            address("/realms/" + realm + "/protocol/openid-connect/token"),
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", user,
                "password", ANY_PASSWORD));
    JsonNode token = Web.json(answer.body()).get("access_token");
    if (token == null) {
      throw new AssertionError("No token for %s: %s".formatted(user, answer.body()));
    }
    return token.asText();
  }

  /** Makes something in the realm, as an administrator. */
  void make(String what, JsonNode description) {
    String administrator = Compose.environmentOf("keycloak").get("KC_BOOTSTRAP_ADMIN_USERNAME");
    HttpResponse<String> answer =
        Web.post(
            address("/admin/realms/council/" + what),
            token("master", "admin-cli", administrator),
            description.toString());
    if (answer.statusCode() != 201) {
      throw new AssertionError("%d %s".formatted(answer.statusCode(), answer.body()));
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
