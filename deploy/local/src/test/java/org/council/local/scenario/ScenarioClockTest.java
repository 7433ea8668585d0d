package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioClockTest {

  @TempDir private Path folder;

  private List<Moment> times(String... acts) {
    return ScenarioClock.times(Scenarios.withActs(folder, acts));
  }

  /** The example that the class itself gives. */
  @Test
  void times_are_as_in_the_example() {
    assertThat(
            times(
                "{act: open-item, item: 1, at: 2031-03-31T09:30}",
                "{act: speech, by: aaa, does: COMMENTS, seconds: 120}",
                "{act: speech, by: ooo, does: COMMENTS}",
                "{act: decide, item: 1, at: 2031-03-31T09:35, outcome: AGREED}",
                "{act: speech, by: chair, does: ADDRESSES, seconds: 90}",
                "{act: precis, text: {en: It was said.}}",
                "{act: close-item, item: 1, at: 2031-03-31T09:36}",
                "{act: open-item, item: 2}",
                "{act: speech, by: aaa, does: COMMENTS, seconds: 30}",
                "{act: close-meeting, at: 2031-03-31T09:40}",
                "{act: submit-statement, by: aaa, item: 1, text: {en: Ours.}, hours: 24}"))
        .extracting(moment -> moment.at().toLocalDateTime() + " " + moment.ends().toLocalTime())
        .containsExactly(
            "2031-03-31T09:30 09:30",
            "2031-03-31T09:30 09:32",
            "2031-03-31T09:32 09:35",
            "2031-03-31T09:35 09:35",
            "2031-03-31T09:35 09:36:30",
            "2031-03-31T09:36 09:36",
            "2031-03-31T09:36 09:36",
            "2031-03-31T09:36 09:36",
            "2031-03-31T09:36:30 09:37",
            "2031-03-31T09:40 09:40",
            "2031-04-01T09:40 09:40");
  }

  @Test
  void an_act_without_time_is_done_at_the_last_acts_time() {
    assertThat(times("{act: open-session, at: 2031-03-31T09:30}", "{act: open-meeting}"))
        .extracting(Scenarios::utc)
        .containsExactly("2031-03-31T07:30Z", "2031-03-31T07:30Z");
  }

  @Test
  void times_are_local_in_the_sessions_zone_also_over_a_change_of_the_hour() {
    assertThat(
            times(
                "{act: open-session, at: 2031-03-29T09:30}",
                "{act: open-meeting, at: 2031-03-30T09:30}"))
        .extracting(Scenarios::utc)
        .containsExactly("2031-03-29T08:30Z", "2031-03-30T07:30Z");
  }

  @Test
  void a_time_that_there_is_twice_is_the_first_or_where_that_is_past_the_second() {
    assertThat(
            times(
                "{act: open-session, at: 2031-10-26T02:50}",
                "{act: open-meeting, at: 2031-10-26T02:55}",
                "{act: open-item, item: 1, at: 2031-10-26T02:10}",
                "{act: close-item, item: 1, at: 2031-10-26T02:30}"))
        .extracting(Scenarios::utc)
        .containsExactly(
            "2031-10-26T00:50Z", "2031-10-26T00:55Z", "2031-10-26T01:10Z", "2031-10-26T01:30Z");
  }

  @Test
  void after_a_time_that_there_is_not_no_act_goes_back() {
    assertThat(
            times(
                "{act: open-item, item: 1, at: 2031-03-30T02:30}",
                "{act: speech, by: chair, does: ADDRESSES, seconds: 3600}",
                "{act: speech, by: chair, does: ADDRESSES, seconds: 60}"))
        .extracting(Scenarios::utc)
        .containsExactly("2031-03-30T01:30Z", "2031-03-30T01:30Z", "2031-03-30T02:30Z");
  }

  @Test
  void the_seconds_of_a_speech_are_real_ones_as_summer_time_ends() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-10-26T02:30}",
            "{act: speech, by: chair, does: ADDRESSES, seconds: 3600}",
            "{act: speech, by: chair, does: ADDRESSES, seconds: 3600}");

    assertThat(moments)
        .extracting(Scenarios::utc)
        .containsExactly("2031-10-26T00:30Z", "2031-10-26T00:30Z", "2031-10-26T01:30Z");
    assertThat(moments.getLast().ends()).isEqualTo(moments.getFirst().at().plusSeconds(2 * 3600));
  }

  @Test
  void a_time_within_a_speech_is_the_first_of_two_as_summer_time_ends() {
    assertThat(
            times(
                "{act: open-item, item: 1, at: 2031-10-26T02:30}",
                "{act: speech, by: chair, does: ADDRESSES, seconds: 600}",
                "{act: speech, by: chair, does: ADDRESSES, seconds: 60, at: 2031-10-26T02:35}"))
        .extracting(Scenarios::utc)
        .containsExactly("2031-10-26T00:30Z", "2031-10-26T00:30Z", "2031-10-26T00:35Z");
  }

  @Test
  void the_hours_of_a_statement_are_real_ones_as_summer_time_ends() {
    List<Moment> moments =
        times(
            "{act: open-meeting, at: 2031-10-25T09:30}",
            "{act: close-meeting, at: 2031-10-25T12:30}",
            "{act: submit-statement, by: aaa, item: 1, text: {en: Ours.}, hours: 23.5}");

    assertThat(moments.get(2).at()).isEqualTo(moments.get(1).at().plusMinutes(23 * 60 + 30));
  }

  @Test
  void the_clock_starts_at_the_working_hours_however_they_are_written() {
    Scenario scenario =
        Scenarios.withHead(folder, "'09:30-12:30'", "'9:30-24:00'", "{act: open-session}");

    assertThat(ScenarioClock.times(scenario))
        .extracting(Scenarios::utc)
        .containsExactly("2031-03-29T08:30Z");
  }

  @Test
  void without_any_time_the_clock_starts_as_the_session_opens() {
    assertThat(times("{act: open-session}"))
        .extracting(Scenarios::utc)
        .containsExactly("2031-03-29T08:30Z");
  }

  @Test
  void a_speech_with_seconds_moves_the_clock_on() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, by: chair, does: ADDRESSES, seconds: 90}",
            "{act: close-item, item: 1}");

    assertThat(moments.get(1).ends()).isEqualTo(moments.get(1).at().plusSeconds(90));
    assertThat(moments.get(2).at()).isEqualTo(moments.get(1).ends());
  }

  @Test
  void a_speech_without_seconds_ends_when_the_next_act_begins() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, by: chair, does: ADDRESSES}",
            "{act: close-item, item: 1, at: 2031-03-31T09:42}",
            "{act: open-item, item: 2}",
            "{act: speech, by: chair, does: ADDRESSES}");

    assertThat(moments.get(1).ends()).isEqualTo(moments.get(2).at());
    assertThat(moments.getLast().ends()).isEqualTo(moments.getLast().at());
  }

  @Test
  void what_follows_a_speech_that_lasts_beyond_the_next_stated_time_is_done_by_then() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, id: s1, by: chair, does: ADDRESSES, seconds: 900}",
            "{act: precis, text: {en: Said.}, covers: [s1]}",
            "{act: adjourn-meeting, at: 2031-03-31T09:40}");

    assertThat(moments.get(1).ends()).isEqualTo(moments.get(0).at().plusMinutes(15));
    assertThat(moments.get(2).at()).isEqualTo(moments.get(3).at());
  }

  @Test
  void another_speech_begins_by_then_and_ends_the_long_one() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, by: chair, does: ADDRESSES, seconds: 900}",
            "{act: speech, by: aaa, does: COMMENTS, seconds: 60}",
            "{act: decide, item: 1, outcome: AGREED}",
            "{act: adjourn-meeting, at: 2031-03-31T09:40}");

    assertThat(hours(moments))
        .containsExactly("09:30-09:30", "09:30-09:40", "09:40-09:41", "09:40-09:40", "09:40-09:40");
  }

  @Test
  void an_act_that_states_a_time_before_the_one_before_sets_nothing_else_back() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, by: chair, does: ADDRESSES, seconds: 900}",
            "{act: decide, item: 1, outcome: AGREED}",
            "{act: precis, text: {en: Said.}, at: 2031-03-31T09:10}");

    assertThat(moments.get(2).at()).isEqualTo(moments.get(1).ends());
  }

  private static List<String> hours(List<Moment> moments) {
    return moments.stream()
        .map(moment -> moment.at().toLocalTime() + "-" + moment.ends().toLocalTime())
        .toList();
  }

  @Test
  void one_who_asks_during_a_speech_speaks_after_it() {
    assertThat(
            hours(
                times(
                    "{act: open-item, item: 1, at: 2031-03-31T10:00}",
                    "{act: speech, by: aaa, does: COMMENTS, seconds: 300}",
                    "{act: request-floor, by: ooo, item: 1, purpose: SPEAK, at: 2031-03-31T10:02}",
                    "{act: speech, by: ooo, does: COMMENTS}",
                    "{act: close-item, item: 1, at: 2031-03-31T10:07}")))
        .containsExactly("10:00-10:00", "10:00-10:05", "10:02-10:02", "10:05-10:07", "10:07-10:07");
  }

  @Test
  void a_speech_that_states_its_time_ends_the_one_before() {
    assertThat(
            hours(
                times(
                    "{act: open-item, item: 1, at: 2031-03-31T10:00}",
                    "{act: speech, by: aaa, does: COMMENTS, seconds: 300}",
                    "{act: request-floor, by: ooo, item: 1, purpose: SPEAK, at: 2031-03-31T10:02}",
                    "{act: speech, by: ooo, does: COMMENTS, seconds: 60, at: 2031-03-31T10:03}")))
        .containsExactly("10:00-10:00", "10:00-10:03", "10:02-10:02", "10:03-10:04");
  }

  @Test
  void so_does_one_before_a_time_that_is_stated_within_the_one_before() {
    assertThat(
            hours(
                times(
                    "{act: open-item, item: 1, at: 2031-03-31T10:00}",
                    "{act: speech, by: aaa, does: COMMENTS, seconds: 300}",
                    "{act: decide, item: 1, outcome: AGREED, at: 2031-03-31T10:02}",
                    "{act: speech, by: ooo, does: COMMENTS}",
                    "{act: close-item, item: 1, at: 2031-03-31T10:04}")))
        .containsExactly("10:00-10:00", "10:00-10:02", "10:02-10:02", "10:02-10:04", "10:04-10:04");
  }

  @Test
  void a_speech_that_is_refused_ends_none_and_waits_for_none() {
    assertThat(
            hours(
                times(
                    "{act: open-item, item: 1, at: 2031-03-31T10:00}",
                    "{act: speech, by: aaa, does: COMMENTS, seconds: 300}",
                    "{act: decide, item: 1, outcome: AGREED, at: 2031-03-31T10:02}",
                    "{act: speech, by: ooo, does: COMMENTS, refused: true}",
                    "{act: speech, by: ooo, does: COMMENTS, seconds: 60}")))
        .containsExactly("10:00-10:00", "10:00-10:05", "10:02-10:02", "10:02-10:02", "10:05-10:06");
  }

  @Test
  void a_refused_speech_takes_no_time() {
    List<Moment> moments =
        times(
            "{act: open-item, item: 1, at: 2031-03-31T09:30}",
            "{act: speech, by: ooo, does: COMMENTS, seconds: 90, refused: true}",
            "{act: close-item, item: 1}");

    assertThat(moments.get(2).at()).isEqualTo(moments.get(0).at());
  }

  @Test
  void a_statement_counts_its_hours_from_the_end_of_the_meeting() {
    List<Moment> moments =
        times(
            "{act: open-meeting, at: 2031-03-31T09:30}",
            "{act: close-meeting, at: 2031-03-31T12:30}",
            "{act: submit-statement, by: aaa, item: 1, text: {en: Ours.}, hours: 23.5}");

    assertThat(moments.get(2).at()).isEqualTo(moments.get(1).at().plusMinutes(23 * 60 + 30));
  }

  @Test
  void a_request_for_a_statement_counts_its_hours_too() {
    List<Moment> moments =
        times(
            "{act: open-meeting, at: 2031-03-31T09:30}",
            "{act: close-meeting, at: 2031-03-31T12:30}",
            "{act: request-insertion, by: aaa, item: 1, text: {en: Ours.}, hours: 1}");

    assertThat(moments.get(2).at()).isEqualTo(moments.get(1).at().plusHours(1));
  }
}
