package org.council.speakers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.council.speakers.FloorStreams.ids;
import static org.council.speakers.FloorStreams.items;
import static org.council.speakers.FloorStreams.lists;
import static org.council.speakers.FloorStreams.tag;
import static org.council.speakers.FloorStreams.waiting;
import static org.council.speakers.ItemOverHttp.NINE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.council.testkit.BackingServices;
import org.council.testkit.Stream;
import org.junit.jupiter.api.Test;

/** What those are sent who come again to watch the floor, by the id that they have seen last. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class WatchingTheFloorAgainTest {

  @Inject Agenda agenda;
  @Inject ItemOverHttp item;

  @TestHTTPResource("/")
  URI service;

  @Test
  void who_comes_again_is_sent_the_newest_unless_it_has_it() {
    String tag = tagWhereKenyaWaits();
    try (Stream knowing = watchingSince(tag);
        Stream late = watchingSince(ofVersion(1, tag));
        Stream plain = watchingSince("7")) {
      await().until(() -> ids(late).equals(List.of(tag)));
      await().until(() -> ids(plain).equals(List.of(tag)));
      assertThat(lists(knowing)).isEmpty();
      isSentThatAnotherAsks(knowing);
      assertThat(lists(knowing)).hasSize(1);
    }
  }

  @Test
  void who_has_seen_a_version_that_was_lost_with_a_restore_is_sent_the_newest() {
    String tag = tagWhereKenyaWaits();
    try (Stream ahead = watchingSince(ofVersion(999_999, tag))) {
      await().until(() -> ids(ahead).equals(List.of(tag)));
      isSentThatAnotherAsks(ahead);
      assertThat(lists(ahead)).hasSize(2);
    }
  }

  private String tagWhereKenyaWaits() {
    item.isOpen();
    ask("ken", 1);
    return tag(item);
  }

  private static String ofVersion(int version, String tag) {
    return tag.replaceFirst("\\d+$", String.valueOf(version));
  }

  private void isSentThatAnotherAsks(Stream stream) {
    ask("tur", 2);
    await().until(() -> waiting(stream).equals(List.of("ken", "tur")));
  }

  @Test
  void the_time_is_told_once_also_by_a_refusal() {
    item.isOpen();
    tag(item);

    Headers told =
        given()
            .accept("text/event-stream")
            .header("Last-Event-ID", "the last")
            .get(item.path("list-of-speakers"))
            .headers();

    assertThat(told.getValues("Server-Time")).hasSize(1);
  }

  @Test
  void an_item_that_is_not_known_and_an_id_that_is_none_are_refused() {
    given().accept("text/event-stream").get(item.path("list-of-speakers")).then().statusCode(425);
    item.isOpen();
    tag(item);
    given()
        .accept("text/event-stream")
        .header("Last-Event-ID", "the last")
        .get(item.path("list-of-speakers"))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("Last-Event-ID"));
  }

  @Test
  void the_list_of_another_item_that_comes_under_the_number_is_sent_to_all() {
    item.isPlanned();
    try (Stream watching = Stream.open(watching())) {
      await().until(() -> items(watching).equals(List.of("the-plan")));
      String planned = ids(watching).getFirst();
      try (Stream knowing = watchingSince(planned)) {
        item.hears(agenda.anotherItemOne(item.session(), NINE));

        await().until(() -> items(watching).equals(List.of("the-plan", "the-budget")));
        await().until(() -> items(knowing).equals(List.of("the-budget")));
      }
      try (Stream again = watchingSince(planned)) {
        await().until(() -> items(again).equals(List.of("the-budget")));
      }
    }
  }

  private HttpRequest.Builder watching() {
    return FloorStreams.watching(service, item);
  }

  /** Of one that has seen that id last. */
  private Stream watchingSince(String id) {
    return Stream.open(watching().header("Last-Event-ID", id));
  }

  private void ask(String who, int minute) {
    item.ask(who, "SPEAK", minute).then().statusCode(201);
  }
}
