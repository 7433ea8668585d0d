package org.council.speakers.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.council.testkit.DatabaseInUse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations, on a database that was in use at each of its versions. */
class MigratedRowsTest {

  private static DatabaseInUse database;

  @BeforeAll
  static void it_is_brought_up_to_date() {
    database = DatabaseInUse.broughtUpToDate();
  }

  @Test
  void nothing_is_lost_and_what_stands_elsewhere_now_is_told() {
    assertThat(database.otherwise())
        .filteredOn(changed -> !changed.startsWith("list_part"))
        .containsExactly(
            "item_before_meeting PL-5/0/C22 item: the-date -> the-hall",
            "item_before_meeting PL-5/0/C22 number: 6 -> 7",
            "item_before_meeting PL-5/1/C22: lost",
            "list_of_speakers the-budget/C24 allotted_seconds: 1200 -> ",
            "list_of_speakers the-plan/C22 allotted_seconds: 900 -> ",
            "list_of_speakers the-plan/C24 allotted_seconds: 600 -> ",
            "meeting_floor PL-6/C22 closed_last: the-date -> ",
            "meeting_floor PL-6/C22 closed_last_number: 6 -> ");
    assertThat(
            database.column(
                "select concat_ws(' ', session, item, ordinal, meeting, seconds) from time_allotted order by 1"))
        .containsExactly(
            "C22 the-budget 0 PL-1 600",
            "C22 the-budget 1 PL-2",
            "C22 the-oath 0 PL-4",
            "C22 the-plan 0 PL-1 900",
            "C22 the-seat 0 PL-2",
            "C24 the-budget 0 PL-1 1200",
            "C24 the-plan 0 PL-1 600");
  }

  @Test
  void of_the_history_only_the_lists_are_kept_otherwise_and_their_entries_apart() {
    assertThat(database.otherwise())
        .filteredOn(changed -> changed.startsWith("list_part"))
        .extracting(changed -> changed.substring(0, changed.indexOf(':')))
        .containsExactly(
            "list_part /the-budget/LIST/C24/0 state",
            "list_part /the-budget/LIST/C24/1 state",
            "list_part /the-budget/LIST/C24/2 state");
    assertThat(
            database.column(
                "select version || ' ' || id || ' ' || jsonb_array_length(state::jsonb) from list_part"
                    + " where kind = 'ENTRIES' order by id"))
        .containsExactly(
            "2 /log/allotments 1",
            "2 /notices/notifications 0",
            "2 /notices/reservedRights 1",
            "2 /waiting/placings 0");
  }

  @Test
  void a_list_knows_since_when_it_stands_and_until_when_it_took_notices() {
    assertThat(
            database.column(
                """
                select concat_ws(' ', session, item, to_char(moment at time zone 'UTC', 'DD.HH24:MI'),
                  to_char(notices_until at time zone 'UTC', 'DD.HH24:MI'))
                from list_of_speakers where item <> 'the-seat' order by 1
                """))
        .containsExactly(
            "C22 the-budget 22.09:20 22.09:20",
            "C22 the-date 22.10:00",
            "C22 the-hall 22.08:10",
            "C22 the-oath 23.09:01 23.09:01",
            "C22 the-plan 22.09:06 22.09:02",
            "C22 the-rules 21.09:35 21.09:30",
            "C22 the-staff 22.09:30 22.09:30",
            "C24 the-budget 05.09:02 05.09:02",
            "C24 the-plan 04.09:11 04.09:11");
  }

  @Test
  void a_list_knows_who_presides_and_which_meetings_took_it_up() {
    assertThat(
            database.column(
                "select concat_ws(' ', item, ordinal, meeting) from taken_up_before order by 1"))
        .containsExactly("the-budget 0 PL-1", "the-date 0 PL-1", "the-plan 0 PL-1");
    assertThat(
            database.column(
                """
                select concat_ws(' ', item, taken_up_in, presiding) from list_of_speakers
                where taken_up_in is not null order by 1
                """))
        .containsExactly(
            "the-budget PL-2 chair",
            "the-date PL-2 chair",
            "the-hall PL-5 chair",
            "the-oath PL-4 ken",
            "the-plan PL-2 chair",
            "the-rules PL-1",
            "the-staff PL-2 chair");
  }

  @Test
  void a_meeting_knows_which_items_are_before_it_and_of_none_that_it_was_the_last() {
    assertThat(
            database.column(
                "select concat_ws(' ', meeting, ordinal, number, item) from item_before_meeting order by 1"))
        .containsExactly(
            "PL-2 0 4 the-budget",
            "PL-2 1 5 the-staff",
            "PL-2 2 1 the-plan",
            "PL-4 0 1 the-oath",
            "PL-5 0 7 the-hall");
    assertThat(
            database.column(
                "select meeting from meeting_floor where closed_last is not null or closed_last_number is not null"))
        .isEmpty();
  }

  @Test
  void after_a_ruling_a_turn_is_not_told_from_what_else_was_done() {
    assertThat(
            database.column(
                "select concat_ws(' ', meeting, gone_on_with, gone_on_turn, gone_on_then_with)"
                    + " from meeting_floor where ruled_on is not null"))
        .containsExactly("PL-5 FLOOR_GIVEN");
  }

  @Test
  void a_meeting_that_broke_off_knows_since_when() {
    assertThat(
            database.column(
                "select to_char(broke_off_at at time zone 'UTC', 'DD.HH24:MI') from meeting_floor"
                    + " where meeting = 'PL-7'"))
        .containsExactly("22.06:50");
  }

  @Test
  void a_point_of_order_that_was_raised_is_before_the_whole_meeting() {
    assertThat(
            database.column(
                "select concat_ws(' ', meeting, unsettled, unsettled_raised_by, unsettled_status)"
                    + " from meeting_floor where session = 'C22' and meeting < 'PL-4' order by 1"))
        .containsExactly("PL-1", "PL-2 00000000-0000-4000-8000-000000000204 osk RAISED", "PL-3");
    assertThat(
            database.column(
                "select right(id::text, 3) || ' ' || point_of_order from intervention"
                    + " where point_of_order is not null order by 1"))
        .containsExactly("102 RULED", "204 RAISED", "206 DECIDED", "211 RULED");
  }

  @Test
  void what_the_room_told_last_of_a_microphone_counts() {
    assertThat(
            database.column(
                """
                select concat_ws(' ', meeting, microphone, to_char(microphone_on_since at time zone 'UTC', 'MI:SS'),
                  to_char(microphone_switched_at at time zone 'UTC', 'MI:SS'))
                from meeting_microphone order by 1
                """))
        .containsExactly("PL-2 mic-1 05:30 05:30", "PL-2 mic-2 05:40");
    assertThat(
            database.column(
                "select to_char(microphone_switched_at at time zone 'UTC', 'MI:SS') from intervention"
                    + " where microphone_switched_at is not null"))
        .containsExactly("05:30");
  }

  @Test
  void clocks_that_stood_keep_their_seconds_and_nobody_was_passed_over_but_who_was() {
    assertThat(
            database.column(
                "select right(id::text, 3) || ' ' || paused_seconds from intervention where paused_seconds > 0"
                    + " order by 1"))
        .containsExactly("101 20.000000", "232 40.000000", "241 7.000000", "242 9.950000");
    assertThat(database.column("select right(id::text, 3) from intervention where passed_over"))
        .containsExactly("241");
  }

  @Test
  void what_a_replica_of_the_version_before_writes_is_taken() {
    database.fill("of-an-older-replica.sql");

    assertThat(database.column("select status from meeting_floor where meeting = 'PL-9'"))
        .containsExactly("SCHEDULED");
  }
}
