package org.council.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Entering;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final OffsetDateTime EARLIER = OffsetDateTime.parse("2026-03-02T09:30:00+01:00");
  private static final Actor DELEGATE = new Actor("d", Set.of(Roles.DELEGATE));
  private static final Actor ROOM = new Actor("r", Set.of(Roles.INTEGRATOR));
  private static final Actor SECRETARIAT = new Actor("s", Set.of(Roles.SECRETARIAT));

  private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-05");
  private static final Entering AS_IT_HAPPENS = new Entering(false, LAST_DAY);
  private static final Entering AFTER_THE_FACT = new Entering(true, LAST_DAY);

  private final Moments moments = new Moments(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void an_act_without_a_time_happens_now() {
    assertThat(moments.happened(null, AS_IT_HAPPENS, DELEGATE)).isEqualTo(NOW);
  }

  @Test
  void an_age_is_never_negative() {
    assertThat(moments.ageOf(NOW.minusMillis(1500))).isEqualTo(1.5);
    assertThat(moments.ageOf(NOW.plusSeconds(3600))).isZero();
    assertThat(moments.ageOf(null)).isZero();
  }

  @Test
  void the_secretariat_may_enter_an_act_after_the_fact() {
    assertThat(moments.happened(EARLIER, AS_IT_HAPPENS, SECRETARIAT))
        .isEqualTo("2026-03-02T08:30:00Z");
  }

  @Test
  void nobody_else_may_back_date() {
    assertThatThrownBy(() -> moments.happened(EARLIER, AS_IT_HAPPENS, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @Test
  void what_is_entered_after_the_fact_is_dated_by_everybody() {
    assertThat(moments.happened(EARLIER, AFTER_THE_FACT, DELEGATE))
        .isEqualTo("2026-03-02T08:30:00Z");
    assertThatThrownBy(() -> moments.happened(null, AFTER_THE_FACT, SECRETARIAT))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_system_states_when_it_noticed_something_within_the_last_hour() {
    assertThat(moments.noticed(null, AS_IT_HAPPENS, ROOM)).isEqualTo(NOW);
    OffsetDateTime anHourAgo = NOW.minusSeconds(3600).atOffset(ZoneOffset.UTC);
    assertThat(moments.noticed(anHourAgo, AS_IT_HAPPENS, ROOM)).isEqualTo(anHourAgo.toInstant());
    OffsetDateTime before = anHourAgo.minusSeconds(1);
    assertThatThrownBy(() -> moments.noticed(before, AS_IT_HAPPENS, ROOM))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
    OffsetDateTime future = NOW.plusSeconds(120).atOffset(ZoneOffset.UTC);
    assertThatThrownBy(() -> moments.noticed(future, AS_IT_HAPPENS, ROOM))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @Test
  void and_whenever_it_was_where_all_is_entered_after_the_fact_or_by_the_secretariat() {
    assertThat(moments.noticed(EARLIER, AFTER_THE_FACT, ROOM)).isEqualTo("2026-03-02T08:30:00Z");
    assertThat(moments.noticed(EARLIER, AS_IT_HAPPENS, SECRETARIAT))
        .isEqualTo("2026-03-02T08:30:00Z");
    assertThatThrownBy(() -> moments.noticed(null, AFTER_THE_FACT, ROOM))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nothing_happens_in_the_future() {
    OffsetDateTime future = NOW.plusSeconds(120).atOffset(ZoneOffset.UTC);
    assertThatThrownBy(() -> moments.happened(future, AS_IT_HAPPENS, SECRETARIAT))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void but_a_rehearsal_plays_a_day_to_come() {
    OffsetDateTime nextYear = NOW.atOffset(ZoneOffset.UTC).plusYears(1);
    assertThat(moments.happened(nextYear, AFTER_THE_FACT, DELEGATE))
        .isEqualTo(nextYear.toInstant());
  }

  @Test
  void and_what_comes_later_than_planned_by_half_a_year() {
    OffsetDateTime last = LAST_DAY.plusDays(183).atTime(23, 59, 59).atOffset(ZoneOffset.UTC);
    OffsetDateTime beyond = last.plusSeconds(1);

    assertThat(moments.happened(last, AFTER_THE_FACT, DELEGATE)).isEqualTo(last.toInstant());
    assertThatThrownBy(() -> moments.happened(beyond, AFTER_THE_FACT, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"))
        .hasMessageContaining("2027-03-05");
    assertThatThrownBy(() -> moments.noticed(beyond, AFTER_THE_FACT, ROOM))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 59})
  void what_was_planned_long_ago_is_told_until_now(long ahead) {
    Entering longAgo = new Entering(true, LocalDate.parse("2023-07-21"));
    OffsetDateTime now = NOW.plusSeconds(ahead).atOffset(ZoneOffset.UTC);
    OffsetDateTime wrongYear = NOW.atOffset(ZoneOffset.UTC).plusYears(1);

    assertThat(moments.happened(now, longAgo, DELEGATE)).isEqualTo(now.toInstant());
    assertThatThrownBy(() -> moments.happened(wrongYear, longAgo, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @Test
  void where_nobody_knows_what_is_planned_any_day_may_be_played() {
    OffsetDateTime far = NOW.atOffset(ZoneOffset.UTC).plusYears(70);
    assertThat(moments.happened(far, new Entering(true, null), DELEGATE))
        .isEqualTo(far.toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "+10000-01-01T00:00:00Z"})
  void but_not_in_a_year_that_nobody_writes(String beyond) {
    OffsetDateTime stated = OffsetDateTime.parse(beyond);
    assertThatThrownBy(() -> moments.happened(stated, AFTER_THE_FACT, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
  void the_first_and_the_last_of_the_others_are_instants_as_well(String stated) {
    Entering until = new Entering(true, LocalDate.parse("9999-12-31"));
    assertThat(moments.happened(OffsetDateTime.parse(stated), until, DELEGATE)).isEqualTo(stated);
  }
}
