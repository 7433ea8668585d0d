package org.council.local;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.council.backing.FreePorts;

/**
 * The loopback ports of a suite by name: the four services, {@code kafka}, {@code postgres} and
 * {@code issuer}.
 */
public final class Ports {

  /** The name of Kafka. */
  public static final String KAFKA = "kafka";

  /** The name of PostgreSQL. */
  public static final String POSTGRES = "postgres";

  /** The name of the issuer of tokens. */
  public static final String ISSUER = "issuer";

  private static final Map<String, Integer> USUAL = usual();

  private final Map<String, Integer> byName;

  private Ports(Map<String, Integer> byName) {
    this.byName = Map.copyOf(byName);
  }

  private static Map<String, Integer> usual() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("agenda", 8081);
    ports.put("documents", 8082);
    ports.put("speakers", 8083);
    ports.put("minutes", 8084);
    ports.put(KAFKA, 9092);
    ports.put(POSTGRES, 15432);
    ports.put(ISSUER, 8180);
    return ports;
  }

  /**
   * The usual ports, each overridden by {@code COUNCIL_<NAME>_PORT} where that is set.
   *
   * @throws Trouble when such a variable is not a port number
   */
  static Ports configured(Map<String, String> environment) {
    return of(name -> environment.get(variable(name)));
  }

  /** Free ports, for a suite beside others. */
  public static Ports free() {
    return of(_ -> String.valueOf(FreePorts.next()));
  }

  /** The ports that a lookup gives by name; the usual one where it gives none. */
  static Ports of(UnaryOperator<String> lookup) {
    var ports = new LinkedHashMap<String, Integer>();
    USUAL.forEach((name, usual) -> ports.put(name, number(name, lookup.apply(name), usual)));
    return new Ports(ports);
  }

  private static int number(String name, String text, int usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
      throw new Trouble("%s is no port number: %s".formatted(variable(name), text));
    }
    return Integer.parseInt(text);
  }

  private static String variable(String name) {
    return "COUNCIL_" + name.toUpperCase(Locale.ROOT) + "_PORT";
  }

  /** All names, the services first. */
  static List<String> names() {
    return List.copyOf(USUAL.keySet());
  }

  /** The port of this name. */
  public int of(String name) {
    return byName.get(name);
  }

  /**
   * Makes sure that the ports can be listened on.
   *
   * @param names which of them
   * @throws Trouble when somebody does already, they are not this user's to use, or two of all are
   *     the same; names each port and the variable that moves it
   */
  void requireFree(List<String> names) {
    requireOneEach();
    var obstacles = new LinkedHashMap<String, String>();
    names.forEach(name -> obstacle(of(name)).ifPresent(what -> obstacles.put(name, what)));
    if (!obstacles.isEmpty()) {
      var told =
          obstacles.entrySet().stream()
              .map(one ->
                  "Port %d (%s) %s.\n".formatted(of(one.getKey()), one.getKey(), one.getValue()))
              .collect(joining());
      var variables = obstacles.keySet().stream().map(Ports::variable).collect(joining(", "));
      throw new Trouble(
          told + "End the program that uses it, or set %s to another port.".formatted(variables));
    }
  }

  private void requireOneEach() {
    for (var name : names()) {
      var variables =
          names().stream().filter(other -> of(other) == of(name)).map(Ports::variable).toList();
      if (variables.size() > 1) {
        throw new Trouble(
            "%s say the same port, %d: each needs one of its own."
                .formatted(String.join(" and ", variables), of(name)));
      }
    }
  }

  private static Optional<String> obstacle(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(inWords(e));
    }
  }

  /** What keeps a program from listening on a port. */
  static String inWords(IOException why) {
    return String.valueOf(why.getMessage()).startsWith("Address already in use")
        ? "is in use"
        : "cannot be used: " + why.getMessage();
  }
}
