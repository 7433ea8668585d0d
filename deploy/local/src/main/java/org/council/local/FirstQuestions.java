package org.council.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a program does for the first time takes many times as long as later. So a service that has
 * just started is asked, again and again for a moment, about a session that there is not; only then
 * the suite counts as ready. The answers, refusals for the most part, leave no trace but in the
 * metrics.
 */
final class FirstQuestions {

  /** After so many rounds the JVM has compiled what answers. */
  private static final int ROUNDS = 60;

  /** After this no other round begins. */
  private static final Duration AT_MOST = Duration.ofSeconds(2);

  private static final String SESSION = "/v1/sessions/NONE";
  private static final String MEETING = SESSION + "/meetings/PL-1";
  private static final String ITEM = MEETING + "/items/1";

  private static final Map<String, List<Question>> QUESTIONS =
      Map.of(
          "agenda",
          List.of(
              get("/v1/sessions"),
              get(SESSION),
              post(SESSION + "/openings"),
              post(MEETING + "/openings"),
              post(ITEM + "/openings")),
          "documents",
          List.of(
              get(SESSION + "/documents"),
              post(SESSION + "/documents/NONE/publications"),
              post(SESSION + "/documents/NONE/withdrawals")),
          "speakers",
          List.of(
              get(ITEM + "/list-of-speakers"),
              post(ITEM + "/list/closures"),
              post(ITEM + "/requests")),
          "minutes",
          List.of(get(MEETING + "/record"), post(MEETING + "/record/issues")));

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** One that changes nothing, whatever the answer. */
  record Question(String method, String path) {

    HttpRequest to(URI service, String token) {
      return HttpRequest.newBuilder(service.resolve(path))
          .timeout(AT_MOST)
          .header("Authorization", "Bearer " + token)
          .header("Content-Type", "application/json")
          .method(
              method,
              method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
          .build();
    }
  }

  private static Question get(String path) {
    return new Question("GET", path);
  }

  private static Question post(String path) {
    return new Question("POST", path);
  }

  /** What a service is asked. */
  static List<Question> of(String service) {
    return QUESTIONS.get(service);
  }

  /** Asks a service. One that does not answer fails nobody: the suite is as ready as without. */
  void ask(String service, SuiteAddress suite) {
    var end = Instant.now().plus(AT_MOST);
    var token = suite.token("questioner", "secretariat");
    try {
      for (int round = 0; round < ROUNDS && Instant.now().isBefore(end); round++) {
        for (var question : of(service)) {
          http.send(question.to(suite.byService().get(service), token), BodyHandlers.discarding());
        }
      }
    } catch (IOException _) {
      // What is wrong with it, whoever uses it will be told.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
