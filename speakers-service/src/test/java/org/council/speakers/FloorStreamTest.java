package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.council.speakers.FloorStreams.ids;
import static org.council.speakers.FloorStreams.lists;
import static org.council.speakers.FloorStreams.newest;
import static org.council.speakers.FloorStreams.read;
import static org.council.speakers.FloorStreams.waiting;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.junit.jupiter.api.Test;

/** The floor as those see it who watch it live. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class FloorStreamTest {

  /** {@code -Dcouncil.watchers=2000} tries more. */
  private static final int WATCHERS = Integer.getInteger("council.watchers", 200);

  @Inject Roster roster;
  @Inject ItemOverHttp item;
  @Inject WatchingTheFloor watching;

  @TestHTTPResource("/")
  URI service;

  @Test
  void who_watches_is_sent_the_list_at_once_and_after_every_change() {
    item.isOpen();
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
    item.isOpen();
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
  void who_watches_may_name_what_is_to_be_known_before_as_who_looks_once() {
    item.isOpen();
    given()
        .accept("text/event-stream")
        .header("After-Event", "nothing that can be waited for")
        .get(item.path("list-of-speakers"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("After-Event"));
  }

  @Test
  void the_list_of_an_item_that_is_only_planned_is_sent_at_once_too() {
    item.isPlanned();
    try (Stream stream = Stream.open(watching())) {
      await().until(() -> lists(stream).size() == 1);
      assertThat(waiting(stream)).isEmpty();
    }
  }

  @Test
  void a_change_that_nobody_announced_is_seen_as_well() {
    item.isOpen();
    ask("ken", 1);
    ask("tur", 2);
    try (Stream stream = Stream.open(watching())) {
      await().until(() -> waiting(stream).equals(List.of("ken", "tur")));

      item.hears(roster.attendanceChanged(item.session(), "ken", "REMOTE", NINE));

      await().until(() -> waiting(stream).equals(List.of("tur", "ken")));
    }
  }

  @Test
  void a_list_is_shown_as_of_its_version_whatever_is_done_while_it_is_read() {
    item.isOpen();
    ask("ken", 1);

    List<String> shown =
        watching.look(
            new ItemNumber(item.session(), "PL-1", 1),
            listed -> {
              ask("tur", 2);
              return listed.list().inOrder().stream().map(w -> w.entry().participant()).toList();
            });

    assertThat(shown).containsExactly("ken");
  }

  @Test
  void hundreds_who_watch_are_sent_the_same_lists() {
    item.isOpen();
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
  void a_new_client_is_sent_first_what_the_contract_shows() throws Exception {
    item.isPlanned();
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

  private static List<Long> versions(Stream stream) {
    return ids(stream).stream().map(id -> Long.valueOf(id.split("-")[1])).toList();
  }

  private HttpRequest.Builder watching() {
    return FloorStreams.watching(service, item);
  }

  private void ask(String who, int minute) {
    item.ask(who, "SPEAK", minute).then().statusCode(201);
  }

  private void give(String who, int minute) {
    item.give(who, "COMMENTS", minute).then().statusCode(201);
  }
}
