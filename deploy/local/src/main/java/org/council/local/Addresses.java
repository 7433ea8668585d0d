package org.council.local;

/** What a user is told about where things are. */
final class Addresses {

  private Addresses() {}

  static String of(Home home, Ports ports) {
    return """
    agenda     http://127.0.0.1:%d/q/swagger-ui
    documents  http://127.0.0.1:%d/q/swagger-ui
    speakers   http://127.0.0.1:%d/q/swagger-ui
    minutes    http://127.0.0.1:%d/q/swagger-ui
    kafka      127.0.0.1:%d
    postgres   127.0.0.1:%d (databases agenda, documents, speakers, minutes; user and password are the database's name)
    tokens     council token <participant> | --role <role> (issuer http://127.0.0.1:%d)
    data       %s\
    """
        .formatted(
            ports.of("agenda"),
            ports.of("documents"),
            ports.of("speakers"),
            ports.of("minutes"),
            ports.of(Ports.KAFKA),
            ports.of(Ports.POSTGRES),
            ports.of(Ports.ISSUER),
            home.folder());
  }
}
