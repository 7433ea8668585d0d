package org.council.speakers.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.intervention.LetIn;
import org.council.speakers.domain.intervention.MotionResult;
import org.council.speakers.domain.request.Does;
import org.council.speakers.domain.request.Medium;
import org.council.speakers.domain.request.Motion;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Seat;
import org.junit.jupiter.api.Test;

/** What was kept of a list is read whenever it was kept. */
class ListJsonTest {

  private static final String KEPT_BEFORE =
      """
      {"id":"00000000-0000-4000-8000-000000000103","meeting":"PL-1","number":8,"participant":"ken","delegation":"KEN",
      "onBehalfOf":"the African Group","capacity":"COUNCILLOR","does":"COMMENTS","purpose":"PROCEDURAL_MOTION",
      "motion":"CLOSURE_OF_THE_DEBATE","motionResult":"LOST","pointOfOrder":null,
      "questionTo":"00000000-0000-4000-8000-000000000101","interrupted":null,
      "yieldedBy":"00000000-0000-4000-8000-000000000102","documents":{"symbols":["C24/35"]},"medium":"ORAL",
      "clock":{"limitSeconds":300,"givenAt":"2024-06-04T09:10:00Z","endedAt":null,"pausedAt":null,"pausedSeconds":0,
      "resumedAt":null},"seat":{"name":"C-14","microphone":"M-014"},"microphoneOnSince":"2024-06-04T09:10:01Z",
      "microphoneSwitchedAt":"2024-06-04T09:10:01Z","sequence":15,"meetingAdjournedAt":null}
      """;

  private final ItemUnderway item = ItemUnderway.opened();

  @Test
  void an_intervention_that_was_kept_before_its_parts_stood_apart() {
    Intervention read = read(KEPT_BEFORE);

    assertThat(read.speech().does()).isEqualTo(Does.COMMENTS);
    assertThat(read.speech().documents().symbols()).containsExactly("C24/35");
    assertThat(read.speech().medium()).isEqualTo(Medium.ORAL);
    assertThat(read.speech().onBehalfOf()).isEqualTo("the African Group");
    assertThat(read.calledFor().purpose()).isEqualTo(Purpose.PROCEDURAL_MOTION);
    assertThat(read.calledFor().motion()).isEqualTo(Motion.CLOSURE_OF_THE_DEBATE);
    assertThat(read.calledFor().motionResult()).isEqualTo(MotionResult.LOST);
    assertThat(read.calledFor().letIn().questionTo())
        .hasToString("00000000-0000-4000-8000-000000000101");
    assertThat(read.calledFor().letIn().yieldedBy())
        .hasToString("00000000-0000-4000-8000-000000000102");
    assertThat(read.microphone().onSince()).isEqualTo(Instant.parse("2024-06-04T09:10:01Z"));
    assertThat(read.microphone().switchedAt()).isEqualTo(Instant.parse("2024-06-04T09:10:01Z"));
    assertThat(read.clock().limitSeconds()).isEqualTo(300);
    assertThat(read.clock().givenAt()).isEqualTo(Instant.parse("2024-06-04T09:10:00Z"));
    assertThat(read.course().passedOver()).isFalse();
  }

  @Test
  void the_course_of_an_intervention_stands_where_it_did_before() {
    Intervention read =
        read(
            KEPT_BEFORE.replace(
                "\"meetingAdjournedAt\":null",
                """
                "meetingAdjournedAt":"2024-06-04T09:12:00Z","closedSince":"2024-06-04T09:09:00Z",
                "passedOver":true
                """));

    assertThat(read.course().meetingAdjournedAt()).isEqualTo(Instant.parse("2024-06-04T09:12:00Z"));
    assertThat(read.course().closedSince()).isEqualTo(Instant.parse("2024-06-04T09:09:00Z"));
    assertThat(read.course().passedOver()).isTrue();
    assertThat(ListJson.write(read))
        .contains("\"clock\":{\"limitSeconds\":300", "\"passedOver\":true")
        .doesNotContain("\"course\"");
  }

  @Test
  void how_an_intervention_was_let_in_stands_where_it_did_before() {
    assertThat(ListJson.write(read(KEPT_BEFORE)))
        .contains(
            "\"questionTo\":\"00000000-0000-4000-8000-000000000101\",\"interrupted\":null,"
                + "\"yieldedBy\":\"00000000-0000-4000-8000-000000000102\"")
        .doesNotContain("\"letIn\"");
  }

  @Test
  void where_that_was_not_kept_nobody_let_it_in() {
    Intervention read =
        read(KEPT_BEFORE.replaceAll("\"(questionTo|yieldedBy|interrupted)\":[^,]+,", ""));

    assertThat(read.calledFor().purpose()).isEqualTo(Purpose.PROCEDURAL_MOTION);
    assertThat(read.calledFor().letIn()).isEqualTo(LetIn.BY_NOBODY);
  }

  @Test
  void an_intervention_that_is_kept_now() {
    Speaker seated = ItemUnderway.KENYA.at(new Seat("C-14", "M-014"));
    Intervention made = item.isGivenTheFloor(seated, Does.INTRODUCES, "C24/3");
    item.hears("M-014", true, item.tick());

    Intervention read = read(ListJson.write(made));

    assertThat(read.speech()).isEqualTo(made.speech());
    assertThat(read.calledFor()).isEqualTo(made.calledFor());
    assertThat(read.microphone()).isEqualTo(made.microphone());
    assertThat(read.clock()).isEqualTo(made.clock());
  }

  @Test
  void a_list_stands_as_it_did_before_its_parts_stood_apart() {
    assertThat(ListJson.write(item.list))
        .contains("\"log\":{\"takenUpIn\":\"PL-1\",\"observerSeconds\":null}");
    assertThat(placeOf("log.takenUp.takenUpBefore")).contains("/log/takenUpBefore");
    assertThat(placeOf("log.time.allotments")).contains("/log/allotments");
    assertThat(placeOf("notices.notifications")).contains("/notices/notifications");
  }

  private static Optional<String> placeOf(String collection) {
    return ListJson.placeOf(ListOfSpeakers.class.getName() + "." + collection);
  }

  @Test
  void the_time_on_the_item_is_read_from_where_it_was_kept() {
    String allotted = "[{\"meeting\":\"PL-1\",\"seconds\":480}]";
    Map<String, String> entries = Map.of("/log/allotments", allotted);

    ListOfSpeakers read =
        ListJson.read(ListJson.write(ItemUnderway.planned().list), entries, List.of(), List.of());

    assertThat(read.log().allottedSeconds()).isEqualTo(480);
  }

  @Test
  void how_one_attended_while_it_waited_is_read_where_it_was_kept() {
    SpeakerRequest called =
        item.asks(ItemUnderway.KENYA, Purpose.SPEAK).lastRequestOf(ItemUnderway.KENYA);
    called.call(UUID.randomUUID());
    called.attends(Attendance.REMOTE);
    String kept = ListJson.write(called);

    assertThat(kept)
        .contains("\"attendance\":\"REMOTE\"", "\"attendedWaiting\":\"IN_PERSON\"")
        .doesNotContain("\"attending\"");
    assertThat(attendedWaiting(kept)).isEqualTo(Attendance.IN_PERSON);
    assertThat(attendedWaiting(kept.replace("\"attendedWaiting\":\"IN_PERSON\",", "")))
        .isEqualTo(Attendance.REMOTE);
  }

  private static Attendance attendedWaiting(String request) {
    String nothingSaid = ListJson.write(ItemUnderway.planned().list);
    ListOfSpeakers read = ListJson.read(nothingSaid, Map.of(), List.of(request), List.of());
    UUID id = UUID.fromString(request.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"));
    return read.waiting().request(id).entryAsItWaited().attendance();
  }

  private Intervention read(String intervention) {
    String nothingSaid = ListJson.write(ItemUnderway.planned().list);
    return ListJson.read(nothingSaid, Map.of(), List.of(), List.of(intervention))
        .log()
        .interventions()
        .getFirst();
  }
}
