package org.council.bench.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.council.bench.drive.Answer;
import org.council.bench.drive.Driver;
import org.council.bench.drive.Sending;
import org.council.bench.drive.Server;
import org.council.local.SuiteAddress;

/**
 * Sets things up through the services' own interfaces, and waits until the others have heard of
 * them. Everything here must succeed.
 */
final class Stagehand {

  private static final int CONNECTIONS = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SuiteAddress suite;
  private final Server agenda;
  private final Server speakers;
  private final String secretariat;
  private String lastEvent;

  Stagehand(SuiteAddress suite, Driver driver) {
    this.suite = suite;
    this.agenda = driver.to(suite.agenda(), CONNECTIONS);
    this.speakers = driver.to(suite.speakers(), CONNECTIONS);
    this.secretariat = suite.token("secretariat", "secretariat");
  }

  /** An act of the secretariat in agenda. */
  void post(String path, Map<String, ?> body) {
    remember(agenda.done(Sending.post(path, secretariat, json(body))));
  }

  /** An act of a participant in agenda. */
  void post(String path, String participant, Map<String, ?> body) {
    String token = suite.token(participant, "delegate");
    remember(agenda.done(Sending.post(path, token, json(body))));
  }

  /** Acts of the secretariat in agenda of which none needs another. */
  void postAll(String path, Stream<? extends Map<String, ?>> bodies) {
    List<Future<Answer>> sent =
        bodies.map(body -> agenda.send(Sending.post(path, secretariat, json(body)))).toList();
    Future.join(sent).toCompletionStage().toCompletableFuture().join();
    for (Future<Answer> answer : sent) {
      if (!answer.result().succeeded()) {
        throw new IllegalStateException(path + ": " + answer.result().inShort());
      }
      remember(answer.result());
    }
  }

  /** Waits until speakers has heard all that was announced, and shows a resource of it. */
  void awaitInSpeakers(String path) {
    speakers.done(Sending.get(path).with("After-Event", lastEvent));
  }

  /** Of one topic and key the last event is heard last, so the last one suffices. */
  private void remember(Answer answer) {
    String event = answer.headers().get("Event-Id");
    if (event != null) {
      lastEvent = event;
    }
  }

  private static String json(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
