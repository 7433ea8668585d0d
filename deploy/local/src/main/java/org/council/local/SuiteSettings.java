package org.council.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.council.backing.Topics;

/**
 * What a suite is made of.
 *
 * @param project the project's root, where the services' jars are
 * @param home where it keeps everything
 * @param ports where it listens
 * @param except services that somebody else runs, by short name
 * @param caches what becomes of the caches that make the services' starts faster
 * @param stay for how long it is there, which says what its JVMs do at first
 * @param rehearsal for how long a service may rehearse before it is ready
 */
public record SuiteSettings(
    Path project,
    Home home,
    Ports ports,
    Set<String> except,
    Caches caches,
    Stay stay,
    Duration rehearsal) {

  /** As long as a service rehearses where nothing else is said. */
  private static final Duration BRIEFLY = Duration.ofSeconds(3);

  /** Services that start at once on few cores have a part of them each. */
  private static final Duration TOGETHER = Duration.ofSeconds(5);

  /** What becomes of the caches that make the services' starts faster. */
  public enum Caches {
    /** They are used where they were made. */
    USED,
    /** The services start as if there were none. */
    UNUSED,
    /** The services record what they do, and leave caches when they end. */
    MADE
  }

  /** For how long a suite is there. */
  public enum Stay {
    /** For some meetings: the JVM's first compiler is done sooner, and good enough. */
    BRIEF,
    /** So long that the second compiler is worth its time. */
    LONG,
    /**
     * The same, with the whole heap taken at the start: memory that grows later is something else
     * than heap that is touched for the first time.
     */
    LONG_AND_LEVEL
  }

  /** A suite that does what it is for. */
  public SuiteSettings(Path project, Home home, Ports ports, Set<String> except) {
    this(project, home, ports, except, Caches.USED, Stay.BRIEF, BRIEFLY);
  }

  /**
   * As the environment says ({@code COUNCIL_HOME}, {@code COUNCIL_<NAME>_PORT}); what is set to
   * nothing is not set.
   */
  static SuiteSettings configured(Path project, Map<String, String> environment) {
    var said = environment.getOrDefault("COUNCIL_HOME", "");
    var home = said.isEmpty() ? project + "/deploy/local/data" : said;
    return new SuiteSettings(
        project,
        new Home(Path.of(home)),
        Ports.configured(environment),
        Set.of(),
        Caches.USED,
        Stay.BRIEF,
        TOGETHER);
  }

  SuiteSettings leavingOut(Set<String> services) {
    return new SuiteSettings(project, home, ports, services, caches, stay, rehearsal);
  }

  /** A suite of the same project for training, with a home and ports of its own. */
  SuiteSettings inTraining(Home elsewhere) {
    return new SuiteSettings(
        project, elsewhere, Ports.free(), Set.of(), Caches.MADE, Stay.BRIEF, BRIEFLY);
  }

  /** The same suite, with or without caches. */
  public SuiteSettings with(Caches otherwise) {
    return new SuiteSettings(project, home, ports, except, otherwise, stay, rehearsal);
  }

  /**
   * The same suite, for another stay. A long one is compiled as in production: slower at first, and
   * faster after a minute.
   */
  public SuiteSettings staying(Stay otherwise) {
    return new SuiteSettings(project, home, ports, except, caches, otherwise, rehearsal);
  }

  boolean training() {
    return caches == Caches.MADE;
  }

  /** The services that this suite runs itself. */
  List<String> services() {
    return Topics.SERVICES.stream().filter(service -> !except.contains(service)).toList();
  }

  /** The scenario that is played where none is named. */
  Path shippedScenario() {
    return project.resolve("deploy/scenarios/c23-plenary-1.yaml");
  }

  Path jar(String service) {
    return project.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
  }

  /** What the JVM keeps of a training: classes read and linked. Another build starts without. */
  public Path cache(String program) {
    return program.equals(Ports.KAFKA)
        ? project.resolve("deploy/local/target/kafka.aot")
        : jar(program).resolveSibling("app.aot");
  }

  /** The programs that have caches. */
  List<String> cached() {
    return Stream.concat(Stream.of(Ports.KAFKA), services().stream()).toList();
  }
}
