package org.council.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.council.platform.identity.Roles;
import org.council.platform.procedure.Actor;
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

  private final Moments moments = new Moments(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void an_act_without_a_time_happens_now() {
    assertThat(moments.happened(null, false, DELEGATE)).isEqualTo(NOW);
  }

  @Test
  void an_age_is_never_negative() {
    assertThat(moments.ageOf(NOW.minusMillis(1500))).isEqualTo(1.5);
    assertThat(moments.ageOf(NOW.plusSeconds(3600))).isZero();
    assertThat(moments.ageOf(null)).isZero();
  }

  @Test
  void the_secretariat_may_enter_an_act_after_the_fact() {
    assertThat(moments.happened(EARLIER, false, SECRETARIAT)).isEqualTo("2026-03-02T08:30:00Z");
  }

  @Test
  void nobody_else_may_back_date() {
    assertThatThrownBy(() -> moments.happened(EARLIER, false, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @Test
  void what_is_entered_after_the_fact_is_dated_by_everybody() {
    assertThat(moments.happened(EARLIER, true, DELEGATE)).isEqualTo("2026-03-02T08:30:00Z");
    assertThatThrownBy(() -> moments.happened(null, true, SECRETARIAT))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_system_states_when_it_noticed_something_within_the_last_hour() {
    assertThat(moments.noticed(null, false, ROOM)).isEqualTo(NOW);
    OffsetDateTime anHourAgo = NOW.minusSeconds(3600).atOffset(ZoneOffset.UTC);
    assertThat(moments.noticed(anHourAgo, false, ROOM)).isEqualTo(anHourAgo.toInstant());
    OffsetDateTime before = anHourAgo.minusSeconds(1);
    assertThatThrownBy(() -> moments.noticed(before, false, ROOM))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
    OffsetDateTime future = NOW.plusSeconds(120).atOffset(ZoneOffset.UTC);
    assertThatThrownBy(() -> moments.noticed(future, false, ROOM))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @Test
  void and_whenever_it_was_where_all_is_entered_after_the_fact_or_by_the_secretariat() {
    assertThat(moments.noticed(EARLIER, true, ROOM)).isEqualTo("2026-03-02T08:30:00Z");
    assertThat(moments.noticed(EARLIER, false, SECRETARIAT)).isEqualTo("2026-03-02T08:30:00Z");
    assertThatThrownBy(() -> moments.noticed(null, true, ROOM)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void nothing_happens_in_the_future() {
    OffsetDateTime future = NOW.plusSeconds(120).atOffset(ZoneOffset.UTC);
    assertThatThrownBy(() -> moments.happened(future, false, SECRETARIAT))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void but_a_rehearsal_plays_a_day_to_come() {
    OffsetDateTime nextYear = NOW.atOffset(ZoneOffset.UTC).plusYears(1);
    assertThat(moments.happened(nextYear, true, DELEGATE)).isEqualTo(nextYear.toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "+10000-01-01T00:00:00Z"})
  void but_not_in_a_year_that_nobody_writes(String beyond) {
    OffsetDateTime stated = OffsetDateTime.parse(beyond);
    assertThatThrownBy(() -> moments.happened(stated, true, DELEGATE))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("at"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
  void the_first_and_the_last_of_the_others_are_instants_as_well(String stated) {
    assertThat(moments.happened(OffsetDateTime.parse(stated), true, DELEGATE)).isEqualTo(stated);
  }
}
