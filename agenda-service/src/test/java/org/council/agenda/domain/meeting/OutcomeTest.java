package org.council.agenda.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.agenda.domain.Council.text;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

  private static final DecidedObject REPORT =
      new DecidedObject(DocumentSymbol.of("document", "C23/35"), null, null);

  @ParameterizedTest
  @EnumSource(names = {"APPROVED", "NOTED", "ADOPTED", "ENDORSED"})
  void an_approval_and_its_like_say_of_what(OutcomeKind kind) {
    assertWrong("o.object", () -> of(kind, DecidedObject.NOTHING, null, null));
    assertThat(of(kind, REPORT, null, null).document()).isEqualTo(REPORT.document());
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "CARRIED_OVER", "DEFERRED", "WITHDRAWN"})
  void agreement_needs_no_object(OutcomeKind kind) {
    assertThat(of(kind, DecidedObject.NOTHING, null, null).document()).isNull();
  }

  @Test
  void a_part_needs_its_document() {
    var part = new DecidedObject(null, "Annex A", text("the resolution"));

    assertWrong("o.object.document", () -> of(OutcomeKind.ADOPTED, part, null, null));
  }

  @Test
  void a_referral_needs_the_body_that_continues() {
    assertWrong("o.to", () -> of(OutcomeKind.REFERRED, REPORT, null, null));
    assertThat(of(OutcomeKind.REFERRED, REPORT, "ADM", null).to()).isEqualTo("ADM");
  }

  @Test
  void what_is_carried_over_goes_to_the_next_meeting_and_what_is_deferred_to_the_next_session() {
    assertThat(of(OutcomeKind.CARRIED_OVER, DecidedObject.NOTHING, null, null).to())
        .isEqualTo(Outcome.NEXT_MEETING);
    assertThat(of(OutcomeKind.DEFERRED, DecidedObject.NOTHING, null, null).to())
        .isEqualTo(Outcome.NEXT_SESSION);
    assertWrong(
        "o.to",
        () -> of(OutcomeKind.CARRIED_OVER, DecidedObject.NOTHING, Outcome.NEXT_SESSION, null));
  }

  @Test
  void an_approval_goes_nowhere() {
    assertWrong("o.to", () -> of(OutcomeKind.APPROVED, REPORT, "ADM", null));
  }

  @Test
  void an_election_names_the_person_and_the_office() {
    var person = new DecidedObject(null, null, text("Ms Ida VALE"));

    assertWrong("o.office", () -> of(OutcomeKind.ELECTED, person, null, null));
    assertWrong(
        "o.object.text", () -> of(OutcomeKind.ELECTED, REPORT, null, text("Chair of the Council")));
    assertThat(of(OutcomeKind.ELECTED, person, null, text("Chair of the Council")).text())
        .isEqualTo(text("Ms Ida VALE"));
  }

  @Test
  void nobody_gets_an_office_by_approval() {
    assertWrong("o.office", () -> of(OutcomeKind.APPROVED, REPORT, null, text("Chair")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:30-12:30-14:30",
        "09:30",
        "",
        "24:00-02:00",
        "9.30-12.30",
        "09:30-09:30",
        "09:30-24:30",
        "x-y"
      })
  void working_hours_have_a_beginning_and_another_end(String hours) {
    assertWrong("hours", () -> WorkingHours.of("hours", hours));
  }

  @Test
  void working_hours_read_as_they_are_written() {
    assertThat(WorkingHours.of("hours", "09:30-12:30")).hasToString("09:30-12:30");
    assertThat(WorkingHours.of("hours", "9:30-12:30")).hasToString("09:30-12:30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20:00-24:00", "00:00-24:00", "22:00-02:00"})
  void working_hours_may_last_until_midnight_and_beyond(String hours) {
    assertThat(WorkingHours.of("hours", hours)).hasToString(hours);
  }

  private static Outcome of(OutcomeKind kind, DecidedObject object, String to, Text office) {
    return Outcome.of("o", kind, object, to, office);
  }

  private static void assertWrong(String field, ThrowingCallable act) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(act)
        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo(field));
  }
}
