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
    item.isOpen();
    ask("ken", 1);
    String tag = tag(item);
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
    item.isOpen();
    ask("ken", 1);
    String tag = tag(item);
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
      try (Stream knowing = Stream.open(watching().header("Last-Event-ID", planned))) {
        item.hears(agenda.anotherItemOne(item.session(), NINE));

        await().until(() -> items(watching).equals(List.of("the-plan", "the-budget")));
        await().until(() -> items(knowing).equals(List.of("the-budget")));
      }
      try (Stream again = Stream.open(watching().header("Last-Event-ID", planned))) {
        await().until(() -> items(again).equals(List.of("the-budget")));
      }
    }
  }

  private HttpRequest.Builder watching() {
    return FloorStreams.watching(service, item);
  }

  private void ask(String who, int minute) {
    item.ask(who, "SPEAK", minute).then().statusCode(201);
  }
}
