package org.council.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.testkit.DatabaseInUse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations of the platform's tables, in a database that was in use at each version. */
class MigrationTest {

  private static final String EVENT =
      "{\"specversion\":\"1.0\",\"id\":\"e-3\",\"data\":{\"text\":\"é\"}}";

  private static DatabaseInUse database;

  @BeforeAll
  static void it_is_brought_up_to_date() {
    database = DatabaseInUse.broughtUpToDate();
  }

  @Test
  void nothing_is_lost_and_what_was_parked_stands_as_its_message() {
    assertThat(database.otherwise())
        .containsExactly(
            "parked_event 1 event: " + EVENT + " -> ", "parked_event 2 event: rubbish -> ");
    assertThat(
            database.column(
                "select convert_from(value, 'UTF8') from parked_event where seq in (1, 2) order by seq"))
        .containsExactly(EVENT, "rubbish");
  }

  @Test
  void what_was_parked_as_an_event_is_a_message_in_structured_mode_and_waits() {
    assertThat(
            database.column(
                """
                select concat_ws(' ', readable, headers::jsonb -> 0 ->> 'name',
                  convert_from(decode(headers::jsonb -> 0 ->> 'value', 'base64'), 'UTF8'), ended_at is null)
                from parked_event where seq in (1, 2) order by seq
                """))
        .containsExactly("t content-type application/cloudevents+json t", "f t");
  }

  @Test
  void what_was_heard_before_is_of_no_key_and_came_first() {
    assertThat(
            database.column(
                "select concat_ws(' ', event_id, outcome, key, turn) from inbox where source = '/other' order by event_id"))
        .containsExactly(
            "e-1 APPLIED 1",
            "e-2 SKIPPED 1",
            "e-3 PARKED 1",
            "e-4 RELEASED 1",
            "e-5 PARKED 1",
            "e-6 APPLIED N 1");
  }

  @Test
  void what_a_replica_of_the_version_before_hears_is_taken() {
    database.execute(
        """
        insert into inbox (source, event_id, key, type, outcome, recorded_at, handled_at)
          values ('/another', 'e-7', 'N', 'said.v1', 'APPLIED', null, now())
        """);

    assertThat(database.column("select turn from inbox where source = '/another'"))
        .containsExactly("1");
  }
}
