package org.council.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.council.backing.IssuerEndpoint;
import org.council.backing.SigningKey;

/** Bearer tokens that the service under test accepts. */
public final class Tokens {

  private static final IssuerEndpoint ENDPOINT = start();

  private Tokens() {}

  private static IssuerEndpoint start() {
    try {
      return IssuerEndpoint.start(SigningKey.generate(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param participant the participant's id in the roster
   * @param roles coarse roles
   */
  public static String of(String participant, String... roles) {
    return ENDPOINT.issuer().token(participant, roles);
  }

  static URI issuer() {
    return ENDPOINT.issuer().issuer();
  }
}
