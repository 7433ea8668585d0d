package org.council.deploy;

import java.util.Set;

/** What differs from installation to installation, and so must be said by every one of them. */
final class Installation {

  static final Set<String> VARIABLES =
      Set.of(
          "COUNCIL_HTTP_PORT",
          "COUNCIL_DB_URL",
          "COUNCIL_DB_USER",
          "COUNCIL_DB_PASSWORD",
          "KAFKA_BOOTSTRAP_SERVERS",
          "COUNCIL_OIDC_ISSUER");

  private Installation() {}
}
