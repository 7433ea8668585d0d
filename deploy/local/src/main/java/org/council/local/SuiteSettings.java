package org.council.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.backing.Topics;

/**
 * What a suite is made of.
 *
 * @param project the project's root, where the services' jars are
 * @param home where it keeps everything
 * @param ports where it listens
 * @param except services that somebody else runs, by short name
 */
public record SuiteSettings(Path project, Home home, Ports ports, Set<String> except) {

  /** As the environment says ({@code COUNCIL_HOME}, {@code COUNCIL_<NAME>_PORT}). */
  static SuiteSettings configured(Path project, Map<String, String> environment) {
    var home = environment.getOrDefault("COUNCIL_HOME", project + "/deploy/local/data");
    return new SuiteSettings(
        project, new Home(Path.of(home)), Ports.configured(environment), Set.of());
  }

  SuiteSettings leavingOut(Set<String> services) {
    return new SuiteSettings(project, home, ports, services);
  }

  /** The services that this suite runs itself. */
  List<String> services() {
    return Topics.SERVICES.stream().filter(service -> !except.contains(service)).toList();
  }

  Path jar(String service) {
    return project.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
  }
}
