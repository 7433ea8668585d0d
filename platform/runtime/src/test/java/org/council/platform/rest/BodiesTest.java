package org.council.platform.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that cannot be read is told why, whatever stands in it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BodiesTest extends ActsOnANote {

  private static final int LARGEST = 1 << 20;
  private static final byte[] SPACES = " ".repeat(1 << 16).getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "\n"})
  void a_body_that_is_needed_and_not_there_is_named(String nothing) {
    as("a")
        .body(nothing)
        .post("/v1/notes")
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("body")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notes", "/v1/notes/x/lines"})
  void no_body_at_all_is_named_too_whatever_is_said_of_its_type(String act) {
    for (RequestSpecification sent : List.of(as("a"), as("a").noContentType())) {
      sent.post(act)
          .then()
          .statusCode(400)
          .contentType(Problem.MEDIA_TYPE)
          .body("errors.field", equalTo(List.of("body")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[[[[[["})
  void who_is_not_signed_in_is_told_so_whatever_stands_in_the_body(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/notes")
        .then()
        .statusCode(401)
        .contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void a_body_of_more_parts_than_anybody_means_is_not_read_to_its_end() {
    noteOf(12_498)
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("body")));
  }

  @Test
  void one_of_fifty_thousand_is() {
    noteOf(12_497).statusCode(400).body("errors.field", hasItem("lines[12496].words"));
  }

  /** Nine parts, and four of each line, whose words are missing. */
  private ValidatableResponse noteOf(int lines) {
    String missing = String.join(",", Collections.nCopies(lines, "{\"words\":\"\"}"));
    return as("a")
        .body("{\"id\":\"x\",\"text\":\"x\",\"lines\":[%s]}".formatted(missing))
        .post("/v1/notes")
        .then();
  }

  @Test
  void an_act_that_needs_no_body_needs_no_type_of_one() {
    begin(UUID.randomUUID().toString());

    as("a").noContentType().post("/v1/notes/" + note + "/readings").then().statusCode(200);
  }

  @Test
  void a_compressed_body_is_not_read_and_it_is_told_what_is() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(body("one").getBytes(UTF_8));
    }
    as("a")
        .header("Content-Encoding", "gzip")
        .body(zipped.toByteArray())
        .post("/v1/notes")
        .then()
        .statusCode(415)
        .contentType(Problem.MEDIA_TYPE)
        .header("Accept-Encoding", equalTo("identity"))
        .body("errors.field", equalTo(List.of("Content-Encoding")));
  }

  @Test
  void a_body_that_says_it_is_not_compressed_is_read() {
    as("a")
        .header("Content-Encoding", "identity")
        .body(body("one"))
        .post("/v1/notes")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "\"iso-8859-1\"", "nonsense"})
  void json_in_another_charset_than_its_own_is_not_read(String charset) {
    as("a")
        .contentType("application/json; charset=" + charset)
        .body(body("one").getBytes(UTF_16))
        .post("/v1/notes")
        .then()
        .statusCode(415)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("Content-Type")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "UTF-8", "\"utf-8\"", "us-ascii"})
  void json_in_its_own_charset_is_read(String charset) {
    as("a")
        .contentType("application/json; charset=" + charset)
        .body(body("one").getBytes(UTF_8))
        .post("/v1/notes")
        .then()
        .statusCode(201);
  }

  @Test
  void a_mark_of_the_order_of_bytes_before_the_body_is_passed_over() {
    as("a").body(("\ufeff" + body("one")).getBytes(UTF_8)).post("/v1/notes").then().statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "nonsense"})
  void a_type_that_is_not_read_is_named(String type) {
    as("a")
        .contentType(type)
        .body("x".getBytes(UTF_8))
        .post("/v1/notes")
        .then()
        .statusCode(415)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("Content-Type")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/notes", "/v1/notes/x/lines", "/v1/notes/x/readings"})
  void a_body_that_does_not_say_its_type_is_not_read(String act) throws IOException {
    String request =
        "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer %s\r\nContent-Length: 2\r\n\r\n{}"
            .formatted(act, Tokens.of("a", "delegate"));

    assertThat(OverASocket.answer(server -> server.write(request.getBytes(UTF_8))))
        .startsWith("HTTP/1.1 415 ")
        .contains("Content-Type is absent.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "nonsense", "a/b/c", ",;"})
  void a_type_that_is_not_shown_is_named(String type) {
    given()
        .accept(type)
        .get("/v1/notes/x")
        .then()
        .statusCode(406)
        .contentType(Problem.MEDIA_TYPE)
        .body("errors.field", equalTo(List.of("Accept")));
  }

  @Test
  void a_body_in_chunks_is_read_up_to_the_largest_that_one_may_be() throws IOException {
    String answer =
        OverASocket.answer(server -> {
          begin(server, "Connection: close\r\n");
          byte[] note = body("one").getBytes(UTF_8);
          chunk(server, note, note.length);
          spaces(server, LARGEST - note.length);
          end(server);
        });

    assertThat(answer).startsWith("HTTP/1.1 201 ");
  }

  @Test
  void a_body_in_chunks_that_is_larger_is_told_so_and_its_connection_is_closed()
      throws IOException {
    String answer =
        OverASocket.answer(server -> {
          begin(server, "");
          chunk(server, "{\"id\":\"x\",\"lines\":[".getBytes(UTF_8), 19);
          spaces(server, LARGEST);
        });

    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("\r\nConnection: close\r\n")
        .contains(Problem.MEDIA_TYPE, "urn:council:problem:too-large", "1048576");
    given().get("/v1/notes/x").then().statusCode(404);
  }

  @Test
  void the_same_behind_a_whole_body() throws IOException {
    String answer =
        OverASocket.answer(server -> {
          begin(server, "");
          byte[] note = body("one").getBytes(UTF_8);
          chunk(server, note, note.length);
          spaces(server, LARGEST);
        });

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:council:problem:too-large");
    given().get("/v1/notes/" + note).then().statusCode(404);
  }

  @Test
  void the_same_behind_a_mistake_is_told_the_mistake_and_not_read_for_ever() throws IOException {
    String answer =
        OverASocket.answer(server -> {
          begin(server, "");
          chunk(server, "nonsense".getBytes(UTF_8), 8);
          spaces(server, LARGEST);
        });

    assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"field\":\"body\"");
  }

  private static void begin(OutputStream server, String headers) throws IOException {
    String head =
        "POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\nAuthorization: Bearer %s\r\n%s\r\n"
                .formatted(Tokens.of("a", "delegate"), headers);
    server.write(head.getBytes(UTF_8));
  }

  private static void spaces(OutputStream server, int many) throws IOException {
    for (int left = many; left > 0; left -= SPACES.length) {
      chunk(server, SPACES, Math.min(left, SPACES.length));
    }
  }

  private static void chunk(OutputStream server, byte[] bytes, int length) throws IOException {
    server.write((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
    server.write(bytes, 0, length);
    server.write("\r\n".getBytes(UTF_8));
  }

  private static void end(OutputStream server) throws IOException {
    server.write("0\r\n\r\n".getBytes(UTF_8));
  }
}
