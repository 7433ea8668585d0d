package org.council.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.council.local.SuiteAddress;
import org.council.local.scenario.Answer;
import org.council.local.scenario.Call;
import org.council.local.scenario.Fields;
import org.council.local.scenario.Service;
import org.council.local.scenario.SuiteClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service answers as it is told; what goes wrong on the way to the answer is counted. */
class RecorderTest {

  private static final int NO_ANSWER = 0;

  private final Queue<Integer> answers = new ArrayDeque<>();
  private final Recorder recorder = new Recorder();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    int status = answers.remove();
    if (status == NO_ANSWER) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().add("Event-Id", "agenda-service/7");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Answer send(Integer... statuses) {
    answers.addAll(List.of(statuses));
    URI agenda = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    SuiteAddress suite = new SuiteAddress(agenda, agenda, agenda, agenda, "", (_, _) -> "");
    recorder.begins("ken", "agenda");
    try (SuiteClient client =
        new SuiteClient(suite).watchedBy(status -> recorder.sent("ken", status))) {
      return client.send(Call.post(Service.AGENDA, "/v1/acts", null, Fields.none()));
    } finally {
      recorder.ends("ken");
    }
  }

  @Test
  void nothing_is_counted_where_nothing_fails() {
    send(201);

    assertThat(recorder.failuresSince(0).all()).isZero();
  }

  @Test
  void an_error_and_an_answer_that_did_not_come_are_counted_though_the_act_is_done_in_the_end() {
    recorder.answered("ken", send(503, NO_ANSWER, 201));

    assertThat(recorder.failuresSince(0).withoutAnswer()).isEqualTo(1);
    assertThat(recorder.failuresSince(0).serverErrors()).isEqualTo(1);
    assertThat(recorder.acknowledged()).extracting("event").containsExactly("7");
  }

  @Test
  void only_what_ended_since_and_went_to_these_services_counts() {
    recorder.answered("ken", send(503, 201));
    int before = recorder.sendings();
    recorder.answered("ken", send(500));

    assertThat(recorder.failuresSince(before).serverErrors()).isEqualTo(1);
    assertThat(recorder.failuresSince(before, service -> !service.equals("agenda")).all()).isZero();
  }

  @Test
  void who_waits_and_has_no_answer_yet_is_waited_for_too() {
    assertThat(recorder.failuresSince(0).slowest()).isZero();

    recorder.begins("ken", "agenda");

    assertThat(recorder.failuresSince(0).slowest()).isPositive();
  }

  @Test
  void a_refusal_is_complained_of() {
    recorder.answered("ken", send(403));

    assertThat(recorder.complaints()).hasSize(1);
  }
}
