package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.council.local.SuiteAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers what it is told to, in order. */
class SuiteClientTest {

  private record Told(int status, String... headers) {}

  /** The request is taken and the connection stays open, as of a process that was stopped. */
  private static final Told NOTHING = new Told(0);

  private final Deque<Told> toAnswer = new ArrayDeque<>();
  private final List<Headers> received = new ArrayList<>();
  private HttpServer server;
  private SuiteClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          received.add(exchange.getRequestHeaders());
          Told told = toAnswer.remove();
          if (told.equals(NOTHING)) {
            return;
          }
          for (int i = 0; i < told.headers().length; i += 2) {
            exchange.getResponseHeaders().add(told.headers()[i], told.headers()[i + 1]);
          }
          exchange.sendResponseHeaders(told.status(), -1);
          exchange.close();
        });
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    client =
        new SuiteClient(
            new SuiteAddress(base, base, base, base, "", (who, roles) -> who + "-" + roles[0]),
            Duration.ofSeconds(2));
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  private Answer post(Service service) {
    return client.send(
        Call.post(service, "/v1/acts", Call.Caller.delegate("aaa"), Fields.of("a", 1)));
  }

  @Test
  void what_comes_too_early_is_sent_again_under_the_same_key() {
    toAnswer.add(new Told(425, "Retry-After", "0"));
    toAnswer.add(new Told(503));
    toAnswer.add(new Told(201));

    assertThat(post(Service.SPEAKERS).status()).isEqualTo(201);
    assertThat(received)
        .hasSize(3)
        .extracting(h -> h.getFirst("Idempotency-Key"))
        .doesNotContainNull()
        .containsOnly(received.getFirst().getFirst("Idempotency-Key"));
    assertThat(client.requests()).isEqualTo(3);
  }

  @Test
  void who_stands_still_is_not_waited_for_and_the_request_is_sent_again_under_the_same_key() {
    toAnswer.add(NOTHING);
    toAnswer.add(new Told(201));

    assertThat(post(Service.SPEAKERS).status()).isEqualTo(201);
    assertThat(received)
        .hasSize(2)
        .extracting(h -> h.getFirst("Idempotency-Key"))
        .containsOnly(received.getFirst().getFirst("Idempotency-Key"));
  }

  @Test
  void a_refusal_is_an_answer() {
    toAnswer.add(new Told(409));

    assertThat(post(Service.SPEAKERS).status()).isEqualTo(409);
  }

  @Test
  void every_request_goes_out_after_the_last_event_of_each_service() {
    toAnswer.add(new Told(201, "Event-Id", "agenda-service/1"));
    toAnswer.add(new Told(201, "Event-Id", "agenda-service/2"));
    toAnswer.add(new Told(409, "Event-Id", "speakers-service/3"));
    toAnswer.add(new Told(201, "Event-Id", "minutes-service/4"));
    toAnswer.add(new Told(201));

    post(Service.AGENDA);
    post(Service.AGENDA);
    post(Service.SPEAKERS);
    post(Service.MINUTES);
    post(Service.SPEAKERS);

    assertThat(received)
        .extracting(h -> h.getFirst("After-Event"))
        .containsExactly(
            null,
            "agenda-service/1",
            "agenda-service/2",
            "agenda-service/2, speakers-service/3",
            "agenda-service/2, speakers-service/3, minutes-service/4");
  }

  @Test
  void an_act_goes_out_under_the_token_of_the_one_who_does_it() {
    toAnswer.add(new Told(201));

    post(Service.AGENDA);

    assertThat(received.getFirst().getFirst("Authorization")).isEqualTo("Bearer aaa-delegate");
  }

  @Test
  void what_was_seen_is_told_and_must_still_stand() {
    toAnswer.add(new Told(200, "ETag", "\"7\""));
    toAnswer.add(new Told(412));

    Answer seen = client.send(Call.get(Service.SPEAKERS, "/v1/list"));
    Call act =
        Call.post(Service.SPEAKERS, "/v1/acts", Call.Caller.delegate("aaa"), Fields.of("a", 1));

    assertThat(client.send(act.seeing(seen.version())).status()).isEqualTo(412);
    assertThat(received).extracting(h -> h.getFirst("If-Match")).containsExactly(null, "\"7\"");
  }
}
