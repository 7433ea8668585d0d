package org.council.local;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.council.backing.Topics;

/** {@code council up}: starts the suite and stays until it is told to end. */
final class Up {

  private final SuiteForACommand suite;

  Up(SuiteForACommand suite) {
    this.suite = suite;
  }

  int run(CommandLine line) {
    return suite.withOwn(except(line), this::stay);
  }

  private static Set<String> except(CommandLine line) {
    var except =
        line.all("--except").stream()
            .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("-service$", ""))
            .collect(Collectors.toSet());
    except.stream()
        .filter(name -> !Topics.SERVICES.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new Trouble(
              "There is no service %s; the services are %s"
                  .formatted(name, String.join(", ", Topics.SERVICES)));
        });
    return except;
  }

  private int stay(Suite up) {
    var progress = suite.progress();
    up.openToOthers();
    progress.say(Addresses.of(suite.settings().home(), suite.settings().ports()));
    up.leftOut().forEach((service, environment) -> progress.say(devMode(service, environment)));
    new Revival(up, progress).watch();
    progress.say("Ctrl-C, or `council down`, stops the suite; its data stays.");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private String devMode(String service, Map<String, String> environment) {
    var variables =
        environment.entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue())
            .collect(Collectors.joining(" "));
    return """
    %s is left out. In the project's root, this runs it in dev mode beside the others:
      %s ./mvnw -pl %s-service -am compile quarkus:dev\
    """
        .formatted(service, variables, service);
  }
}
