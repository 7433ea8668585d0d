package org.council.backing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Lets services check the tokens of a {@link TokenIssuer}: serves OIDC discovery and the public key
 * on the loopback interface. It gives no tokens away; whoever holds the key signs them.
 */
public final class IssuerEndpoint implements AutoCloseable {

  private final HttpServer server;
  private final TokenIssuer issuer;

  private IssuerEndpoint(HttpServer server, TokenIssuer issuer) {
    this.server = server;
    this.issuer = issuer;
  }

  /**
   * Starts to serve.
   *
   * @param key the key whose public half is shown
   * @param port port on the loopback interface, 0 for a free one
   * @throws IOException when the port is taken
   * @throws IllegalStateException in production
   */
  public static IssuerEndpoint start(SigningKey key, int port) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    var issuer = new TokenIssuer(address(server.getAddress().getPort()), key, Clock.systemUTC());
    server.createContext("/.well-known/openid-configuration", answering(issuer::discovery));
    server.createContext("/jwks", answering(issuer::keys));
    server.start();
    return new IssuerEndpoint(server, issuer);
  }

  /** The issuer's address when it is served on this port. */
  public static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static HttpHandler answering(Supplier<String> document) {
    return exchange -> answer(exchange, document.get());
  }

  private static void answer(HttpExchange exchange, String document) throws IOException {
    try (exchange) {
      var body = document.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** Signs what this endpoint lets others check. */
  public TokenIssuer issuer() {
    return issuer;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
