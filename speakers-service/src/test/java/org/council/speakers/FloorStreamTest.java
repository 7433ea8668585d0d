package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The floor as those see it who watch it live. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class FloorStreamTest {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** {@code -Dcouncil.watchers=2000} tries more. */
  private static final int WATCHERS = Integer.getInteger("council.watchers", 200);

  @Inject Agenda agenda;
  @Inject WatchingTheFloor watching;

  @TestHTTPResource("/v1/sessions/")
  URI sessions;

  private final String session = "C" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

  private String last;

  @Test
  void who_watches_is_sent_the_list_at_once_and_after_every_change() {
    last = agenda.meetingWithItemOne(session, NINE);
    ask("ken", 1);

    try (Stream stream = Stream.open(watching())) {
      await().until(() -> waiting(stream).equals(List.of("ken")));
      assertThat(stream.response().headers().firstValue("Server-Time")).isPresent();
      ask("tur", 2);
      await().until(() -> waiting(stream).equals(List.of("ken", "tur")));
      give("ken", 3);
      await().until(() -> waiting(stream).equals(List.of("tur")));
      assertThat(newest(stream).at("/speaking/participant").asText()).isEqualTo("ken");
      assertThat(versions(stream)).isSorted().doesNotHaveDuplicates().hasSize(3);
    }
  }

  @Test
  void who_watches_is_told_first_what_time_it_is_here_in_an_event_without_an_id() {
    last = agenda.meetingWithItemOne(session, NINE);
    Instant before = Instant.now().minusSeconds(1);

    try (Stream stream = Stream.open(watching())) {
      await().until(() -> lists(stream).size() == 1);
      Stream.Frame first = stream.events().getFirst();
      assertThat(first.event()).isEqualTo("clock");
      assertThat(first.id()).isEmpty();
      assertThat(Instant.parse(read(first).get("serverTime").asText()))
          .isBetween(before, Instant.now());
    }
  }

  @Test
  void the_list_of_an_item_that_is_only_planned_is_sent_at_once_too() {
    last = agenda.sessionWithItemOne(session, NINE);
    try (Stream stream = Stream.open(watching())) {
      await().until(() -> lists(stream).size() == 1);
      assertThat(waiting(stream)).isEmpty();
    }
  }

  @Test
  void a_change_that_nobody_announced_is_seen_as_well() {
    last = agenda.meetingWithItemOne(session, NINE);
    ask("ken", 1);
    ask("tur", 2);
    try (Stream stream = Stream.open(watching())) {
      await().until(() -> waiting(stream).equals(List.of("ken", "tur")));

      last = agenda.attendanceChanged(session, "ken", "REMOTE", NINE);

      await().until(() -> waiting(stream).equals(List.of("tur", "ken")));
    }
  }

  @Test
  void a_list_is_shown_as_of_its_version_whatever_is_done_while_it_is_read() {
    last = agenda.meetingWithItemOne(session, NINE);
    ask("ken", 1);

    List<String> shown =
        watching.look(
            new ItemNumber(session, "PL-1", 1),
            item -> {
              ask("tur", 2);
              return item.list().inOrder().stream().map(w -> w.entry().participant()).toList();
            });

    assertThat(shown).containsExactly("ken");
  }

  @Test
  void who_comes_again_is_sent_the_newest_unless_it_has_it() {
    last = agenda.meetingWithItemOne(session, NINE);
    ask("ken", 1);
    String tag = list();
    String before = tag.replaceFirst("\\d+$", "1");
    try (Stream knowing = Stream.open(watching().header("Last-Event-ID", tag));
        Stream late = Stream.open(watching().header("Last-Event-ID", before));
        Stream plain = Stream.open(watching().header("Last-Event-ID", "7"))) {
      await().until(() -> ids(late).equals(List.of(tag)));
      await().until(() -> ids(plain).equals(List.of(tag)));
      assertThat(lists(knowing)).isEmpty();
      ask("tur", 2);
      await().until(() -> waiting(knowing).equals(List.of("ken", "tur")));
      assertThat(lists(knowing)).hasSize(1);
    }
  }

  @Test
  void who_has_seen_a_version_that_was_lost_with_a_restore_is_sent_the_newest() {
    last = agenda.meetingWithItemOne(session, NINE);
    ask("ken", 1);
    String tag = list();
    String lost = tag.replaceFirst("\\d+$", "999999");
    try (Stream ahead = Stream.open(watching().header("Last-Event-ID", lost))) {
      await().until(() -> ids(ahead).equals(List.of(tag)));
      ask("tur", 2);
      await().until(() -> waiting(ahead).equals(List.of("ken", "tur")));
      assertThat(lists(ahead)).hasSize(2);
    }
  }

  @Test
  void the_time_is_told_once_also_by_a_refusal() {
    last = agenda.meetingWithItemOne(session, NINE);
    list();

    Headers told =
        given()
            .accept("text/event-stream")
            .header("Last-Event-ID", "the last")
            .get(item())
            .headers();

    assertThat(told.getValues("Server-Time")).hasSize(1);
  }

  @Test
  void hundreds_who_watch_are_sent_the_same_lists() {
    last = agenda.meetingWithItemOne(session, NINE);
    HttpRequest.Builder watching = watching();
    List<Stream> streams =
        IntStream.range(0, WATCHERS).mapToObj(_ -> Stream.open(watching)).toList();
    try {
      ask("ken", 1);
      ask("tur", 2);
      await().until(() -> streams.stream().allMatch(s -> waiting(s).equals(List.of("ken", "tur"))));
      assertThat(streams).allMatch(stream -> lists(stream).size() <= 3);
    } finally {
      streams.forEach(Stream::close);
    }
  }

  @Test
  void an_item_that_is_not_known_and_an_id_that_is_none_are_refused() {
    given().accept("text/event-stream").get(item()).then().statusCode(425);
    last = agenda.meetingWithItemOne(session, NINE);
    list();
    given()
        .accept("text/event-stream")
        .header("Last-Event-ID", "the last")
        .get(item())
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("Last-Event-ID"));
  }

  private HttpRequest.Builder watching() {
    list();
    return HttpRequest.newBuilder(sessions.resolve(item())).header("Accept", "text/event-stream");
  }

  @Test
  void the_list_of_another_item_that_comes_under_the_number_is_sent_to_all() {
    last = agenda.sessionWithItemOne(session, NINE);
    try (Stream watching = Stream.open(watching())) {
      await().until(() -> items(watching).equals(List.of("the-plan")));
      String planned = ids(watching).getFirst();
      try (Stream knowing = Stream.open(watching().header("Last-Event-ID", planned))) {
        last = agenda.anotherItemOne(session, NINE);

        await().until(() -> items(watching).equals(List.of("the-plan", "the-budget")));
        await().until(() -> items(knowing).equals(List.of("the-budget")));
      }
      try (Stream again = Stream.open(watching().header("Last-Event-ID", planned))) {
        await().until(() -> items(again).equals(List.of("the-budget")));
      }
    }
  }

  @Test
  void a_new_client_is_sent_first_what_the_contract_shows() throws Exception {
    last = agenda.sessionWithItemOne(session, NINE);
    HttpRequest request = watching().build();
    HttpResponse.BodyHandler<java.util.stream.Stream<String>> lines =
        HttpResponse.BodyHandlers.ofLines();
    try (HttpClient client = HttpClient.newHttpClient();
        java.util.stream.Stream<String> sent = client.send(request, lines).body()) {
      String first = sent.takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));

      assertThat(first + "\n\n").isEqualTo(beginningInTheContract());
      client.shutdownNow();
    }
  }

  private static String beginningInTheContract() throws IOException {
    String path = "/v1/sessions/{session}/meetings/{meeting}/items/{number}/list-of-speakers";
    return new YAMLMapper()
        .readTree(given().get("/contract/openapi.yaml").asByteArray())
        .path("paths")
        .path(path)
        .at("/get/responses/200/content/text~1event-stream/examples")
        .path("where the stream begins")
        .path("value")
        .asText();
  }

  private static List<Stream.Frame> lists(Stream stream) {
    return stream.events().stream().filter(frame -> frame.event().equals("floor")).toList();
  }

  private static List<String> ids(Stream stream) {
    return lists(stream).stream().map(Stream.Frame::id).toList();
  }

  private static List<Long> versions(Stream stream) {
    return ids(stream).stream().map(id -> Long.valueOf(id.split("-")[1])).toList();
  }

  private static List<String> items(Stream stream) {
    return lists(stream).stream().map(frame -> read(frame).get("item").asText()).toList();
  }

  /** The tag of the list, once all that was done before is known. */
  private String list() {
    return given().header("After-Event", last).get(item()).header("ETag").replace("\"", "");
  }

  private static List<String> waiting(Stream stream) {
    return lists(stream).isEmpty()
        ? List.of()
        : newest(stream).get("waiting").findValuesAsText("participant");
  }

  private static JsonNode newest(Stream stream) {
    return read(lists(stream).getLast());
  }

  private static JsonNode read(Stream.Frame frame) {
    try {
      return JSON.readTree(frame.data());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void ask(String who, int minute) {
    act(who, "requests", "\"by\": \"%s\", \"purpose\": \"SPEAK\"".formatted(who), minute);
  }

  private void give(String who, int minute) {
    act("chair", "floor", "\"participant\": \"%s\", \"does\": \"COMMENTS\"".formatted(who), minute);
  }

  private void act(String by, String resource, String said, int minute) {
    given()
        .header("After-Event", last)
        .header("If-Match", "*")
        .auth()
        .oauth2(Tokens.of(by, "delegate"))
        .contentType(ContentType.JSON)
        .body("{%s, \"at\": \"%s\"}".formatted(said, NINE.plusSeconds(60L * minute)))
        .post(item().replace("list-of-speakers", resource))
        .then()
        .statusCode(201);
  }

  private String item() {
    return "/v1/sessions/%s/meetings/PL-1/items/1/list-of-speakers".formatted(session);
  }
}
