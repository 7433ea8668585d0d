package org.council.e2e;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.council.backing.Database;
import org.council.local.ServiceProcess;

/** One more service beside those of a suite, as its own build is started. */
final class OneMoreService {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  private OneMoreService() {}

  /**
   * The service, not started yet.
   *
   * @param service its short name
   * @param port where it listens, on loopback
   * @param otherwise what else its environment says
   * @param folder where its log goes
   */
  static ServiceProcess of(
      String service, int port, Database database, Map<String, String> otherwise, Path folder) {
    Map<String, String> environment = new HashMap<>(otherwise);
    environment.put("COUNCIL_HTTP_HOST", "127.0.0.1");
    environment.put("COUNCIL_HTTP_PORT", String.valueOf(port));
    environment.put("COUNCIL_DB_URL", database.url());
    environment.put("COUNCIL_DB_USER", database.user());
    environment.put("COUNCIL_DB_PASSWORD", database.password());
    return new ServiceProcess(
        service, command(service), environment, folder.resolve(service + ".log"));
  }

  private static List<String> command(String service) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MetaspaceSize=128m",
        "-jar",
        PROJECT.resolve(service + "-service/target/quarkus-app/quarkus-run.jar").toString());
  }
}
