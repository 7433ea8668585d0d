package org.council.speakers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.council.platform.journal.FactJson;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.roster.Category;
import org.council.speakers.domain.roster.CouncilSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What agenda publishes as its examples is understood here. */
class AgendaExamplesTest {

  private static final Path CONTRACT =
      Path.of("../agenda-service/src/main/resources/META-INF/resources/contract");

  @Test
  void a_session_and_a_body_are_read_with_their_rules() throws IOException {
    CouncilSession convened = example("session.convened", SessionConvened.class).convened();

    assertThat(convened.rules()).isEqualTo("itu-council");
    assertThat(convened.entering().lastDay()).isNotNull();
    assertThat(example("body.established", BodyEstablished.class).rules()).isNotBlank();
  }

  @Test
  void the_roster_is_read() throws IOException {
    assertThat(example("delegation.registered", DelegationRegistered.class).category())
        .isEqualTo(Category.COUNCIL_MEMBER_STATE);
    assertThat(example("participant.registered", ParticipantRegistered.class).id().participant())
        .isNotBlank();
    assertThat(example("attendance.changed", AttendanceChanged.class).attendance()).isNotNull();
  }

  @Test
  void a_meeting_is_read_with_who_presides() throws IOException {
    assertThat(example("meeting.scheduled", MeetingScheduled.class).body()).isEqualTo("PL");
    assertThat(example("meeting.opened", MeetingOpened.class).presiding()).isNotBlank();
    assertThat(example("chair.taken", ChairTaken.class).participant()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting.adjourned", "meeting.resumed", "meeting.closed"})
  void what_becomes_of_a_meeting_is_read(String event) throws IOException {
    assertThat(example(event, MeetingMoved.class).id()).isEqualTo(new MeetingId("C23", "PL-1"));
  }

  @Test
  void an_item_is_read_with_its_time() throws IOException {
    ItemAdded added = example("item.added", ItemAdded.class);

    assertThat(added.place().item()).isNotBlank();
    assertThat(added.allottedSeconds()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"item.opened", "item.closed"})
  void what_becomes_of_an_item_is_read(String event) throws IOException {
    assertThat(example(event, ItemMoved.class).place().number()).isPositive();
  }

  @Test
  void a_decision_is_read_with_whether_it_carries_the_item_over() throws IOException {
    DecisionTaken approved = example("decision.taken", DecisionTaken.class);

    assertThat(approved.place().number()).isPositive();
    assertThat(approved.outcomes()).extracting(DecisionTaken.Outcome::outcome).contains("APPROVED");
    assertThat(approved.carriesOver()).isFalse();
  }

  private static <T> T example(String event, Class<T> wanted) throws IOException {
    return FactJson.read(Files.readAllBytes(CONTRACT.resolve(event + ".v1.example.json")), wanted);
  }
}
