package org.council.local;

import java.net.URI;
import java.time.Clock;
import org.council.backing.IssuerEndpoint;
import org.council.backing.SigningKey;
import org.council.backing.TokenIssuer;

/** Where a suite of this machine is reached. */
final class LocalAddress {

  private LocalAddress() {}

  /** Signs tokens with the key of the home, so that no running launcher need be asked. */
  static SuiteAddress of(Home home, Ports ports) {
    var issuer =
        new TokenIssuer(
            IssuerEndpoint.address(ports.of(Ports.ISSUER)),
            SigningKey.keptIn(home.key()),
            Clock.systemUTC());
    return new SuiteAddress(
        of(ports, "agenda"),
        of(ports, "documents"),
        of(ports, "speakers"),
        of(ports, "minutes"),
        "127.0.0.1:" + ports.of(Ports.KAFKA),
        issuer::token);
  }

  static URI of(Ports ports, String service) {
    return URI.create("http://127.0.0.1:" + ports.of(service));
  }
}
