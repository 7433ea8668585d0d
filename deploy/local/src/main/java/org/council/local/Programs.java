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
import org.council.local.SuiteSettings.Stay;

/** How the programs of a suite are called: commands and environments. */
final class Programs {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /**
   * Small and fast to start. Room for classes and compiled code is plenty: a program that has just
   * started does not stop to look for what it could throw away.
   */
  private static final List<String> JVM =
      List.of("-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-XX:ReservedCodeCacheSize=192m");

  /** After a training a program writes its cache when it ends. */
  private static final Duration TRAINED_END = Duration.ofMinutes(3);

  private final SuiteSettings settings;

  Programs(SuiteSettings settings) {
    this.settings = settings;
  }

  ServiceProcess kafka() {
    var command = java(Ports.KAFKA, 512);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            KafkaNode.class.getName(),
            settings.home().kafka().toString(),
            String.valueOf(settings.ports().of(Ports.KAFKA)),
            String.valueOf(FreePorts.next())));
    return process(Ports.KAFKA, command, Map.of());
  }

  ServiceProcess service(String name, Database database) {
    var command = java(name, 384);
    command.addAll(List.of("-jar", settings.jar(name).toString()));
    return process(name, command, environment(name, database));
  }

  private ServiceProcess process(
      String name, List<String> command, Map<String, String> environment) {
    return new ServiceProcess(
        name,
        command,
        environment,
        settings.home().log(name),
        settings.training() ? TRAINED_END : ServiceProcess.PATIENCE);
  }

  /** Much of the heap is for the young: a start is mostly that, and the meeting after it. */
  private List<String> java(String name, int megabytes) {
    var command =
        new ArrayList<>(
            List.of(JAVA, "-Xmx%dm".formatted(megabytes), "-Xmn%dm".formatted(megabytes * 2 / 3)));
    command.addAll(JVM);
    command.addAll(staying(megabytes));
    command.addAll(cache(name));
    return command;
  }

  /**
   * What stays briefly is compiled after a quarter of the usual calls, and not twice: the meeting
   * is over before most methods are called more often.
   */
  private List<String> staying(int megabytes) {
    return switch (settings.stay()) {
      case BRIEF -> List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.25");
      case LONG -> List.of();
      case LONG_AND_LEVEL -> List.of("-Xms%dm".formatted(megabytes), "-XX:+AlwaysPreTouch");
    };
  }

  private List<String> cache(String program) {
    var cache = settings.cache(program);
    return switch (settings.caches()) {
      case MADE -> List.of("-XX:AOTCacheOutput=" + cache);
      case USED -> Files.exists(cache) ? used(cache) : List.of();
      case UNUSED -> List.of();
    };
  }

  /**
   * A training stays briefly. What it has learnt of compiling would keep a method at the first
   * compiler for ever: who stays long has only its classes.
   */
  private List<String> used(Path cache) {
    String option = "-XX:AOTCache=" + cache;
    return settings.stay() == Stay.BRIEF
        ? List.of(option)
        : List.of(option, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");
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
    // Nobody else commits to these journals: the relay is told of every commit in its own program.
    environment.put("COUNCIL_RELAY_POLL_BUSY", "1s");
    environment.put("COUNCIL_REHEARSAL_AT_MOST", settings.rehearsal().toString());
    var ruleBooks = settings.home().ruleBooks(service);
    if (Files.isDirectory(ruleBooks)) {
      environment.put("COUNCIL_RULE_BOOKS_DIR", ruleBooks.toString());
    }
    return environment;
  }
}
