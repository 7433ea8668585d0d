package org.council.documents;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.testkit.Tokens;
import org.council.testkit.Topic;
import org.junit.jupiter.api.BeforeEach;

/** A session that was convened, and how a client and agenda-service speak to this service. */
abstract class DocumentsOverHttp {

  static final String AT = "2024-06-03T09:00:00+02:00";

  @Inject Agenda agenda;
  @Inject ObjectMapper json;

  final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
  String convened;

  @BeforeEach
  void a_session_is_convened() {
    convened = agenda.sessionConvened(session, true);
  }

  RequestSpecification secretariat(String afterEvent) {
    return after(afterEvent)
        .auth()
        .oauth2(Tokens.of("secretary", "secretariat"))
        .contentType(ContentType.JSON);
  }

  static RequestSpecification after(String event) {
    return given().header("After-Event", event);
  }

  Response register(String symbol, String sponsors) {
    return register(symbol, sponsors, "Report");
  }

  Response register(String symbol, String sponsors, String title) {
    return register(symbol, sponsors, title, convened);
  }

  Response register(String symbol, String sponsors, String title, String afterEvent) {
    return secretariat(afterEvent).body(body(symbol, sponsors, title)).post(path(""));
  }

  String body(String symbol, String sponsors, String title) {
    return """
    {"symbol": "%s", "title": {"en": "%s"}, "submittedBy": [%s],
     "parts": [{"label": "Annex A", "kind": "DRAFT_RESOLUTION"}], "at": "%s"}\
    """
        .formatted(symbol.formatted(session), title, sponsors, AT);
  }

  Response get(String document) {
    return given().get(path(document));
  }

  /**
   * The path of a document, {@code %s} standing for the session; that of the list for the empty
   * text.
   */
  String path(String document) {
    String below = document.isEmpty() ? "" : "/" + document.formatted(session);
    return "/v1/sessions/%s/documents%s".formatted(session, below);
  }

  static Topic topic() {
    return Topic.of("council.documents.v1");
  }

  /** The first event of that name about this session. */
  CloudEvent announced(String name) {
    String type = "org.council.documents.%s.v1".formatted(name);
    return KafkaBinding.read(
        topic()
            .await(message ->
                session.equals(message.key()) && KafkaBinding.read(message).type().equals(type)));
  }

  JsonNode data(CloudEvent event) {
    try {
      return json.readTree(new String(event.data(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
