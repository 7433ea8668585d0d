package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP/2 a body that is too large ends with its own request, and no other one with it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BodiesOverHttp2Test {

  private static final int LARGEST = 10 << 20;

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();

  private String connection;

  /** The first request goes over HTTP/1, and asks for it. */
  @BeforeEach
  void connect() throws Exception {
    connection = getOk();
  }

  @AfterEach
  void disconnect() {
    client.shutdownNow();
  }

  @Test
  void a_body_that_says_it_is_too_large_is_told_so_and_the_connection_is_kept() throws Exception {
    refusesAndGoesOn(BodyPublishers.ofByteArray(tooLarge()));
  }

  @Test
  void so_is_one_that_turns_out_to_be() throws Exception {
    refusesAndGoesOn(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge())));
    given().get("/v1/notes/x").then().statusCode(404);
  }

  private void refusesAndGoesOn(BodyPublisher body) throws Exception {
    HttpRequest request =
        to("/v1/notes")
            .header("Authorization", "Bearer " + Tokens.of("a", "delegate"))
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.version()).isEqualTo(Version.HTTP_2);
    assertThat(answer.connectionLabel()).hasValue(connection);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    assertThat(answer.headers().firstValue("Connection")).isEmpty();
    assertThat(answer.body()).contains("urn:council:problem:too-large");
    assertThat(getOk()).isEqualTo(connection);
  }

  /** Which connection it came over. */
  private String getOk() throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(to("/v1/problems").build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(Version.HTTP_2);
    return answer.connectionLabel().orElseThrow();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path));
  }

  private static byte[] tooLarge() {
    return ("{\"id\":\"x\",\"lines\":[" + " ".repeat(LARGEST)).getBytes(UTF_8);
  }
}
