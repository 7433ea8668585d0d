package org.council.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.council.backing.Database;
import org.council.backing.FreePorts;
import org.council.backing.IssuerEndpoint;
import org.council.backing.KafkaNode;

/** How the programs of a suite are called: commands and environments. */
final class Programs {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** After a training a program writes its cache when it ends. */
  private static final Duration TRAINED_END = Duration.ofMinutes(3);

  private final SuiteSettings settings;

  Programs(SuiteSettings settings) {
    this.settings = settings;
  }

  ServiceProcess kafka() {
    var command =
        List.of(
            JAVA,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KafkaNode.class.getName(),
            settings.home().kafka().toString(),
            String.valueOf(settings.ports().of(Ports.KAFKA)),
            String.valueOf(FreePorts.next()));
    return new ServiceProcess(Ports.KAFKA, command, Map.of(), settings.home().log(Ports.KAFKA));
  }

  ServiceProcess service(String name, Database database) {
    var command =
        new ArrayList<>(List.of(JAVA, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(cache(name));
    command.addAll(List.of("-jar", settings.jar(name).toString()));
    return new ServiceProcess(
        name,
        command,
        environment(name, database),
        settings.home().log(name),
        settings.training() ? TRAINED_END : ServiceProcess.PATIENCE);
  }

  private List<String> cache(String service) {
    var cache = settings.cache(service);
    return switch (settings.caches()) {
      case MADE -> List.of("-XX:AOTCacheOutput=" + cache);
      case USED -> Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
      case UNUSED -> List.of();
    };
  }

  /** What a service is told about its surroundings. */
  Map<String, String> environment(String service, Database database) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("COUNCIL_HTTP_HOST", "127.0.0.1");
    environment.put("COUNCIL_HTTP_PORT", String.valueOf(settings.ports().of(service)));
    environment.put("COUNCIL_DB_URL", database.url());
    environment.put("COUNCIL_DB_USER", database.user());
    environment.put("COUNCIL_DB_PASSWORD", database.password());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.ports().of(Ports.KAFKA));
    environment.put(
        "COUNCIL_OIDC_ISSUER",
        IssuerEndpoint.address(settings.ports().of(Ports.ISSUER)).toString());
    return environment;
  }
}
