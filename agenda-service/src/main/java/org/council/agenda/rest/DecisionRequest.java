package org.council.agenda.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.meeting.DecidedObject;
import org.council.agenda.domain.meeting.Outcome;
import org.council.agenda.domain.meeting.OutcomeKind;
import org.council.agenda.domain.meeting.Outcomes;
import org.council.platform.rest.NotBlankWhereGiven;

/** A decision on an item. */
public record DecisionRequest(
    @NotEmpty List<@NotNull @Valid OutcomeRequest> outcomes, OffsetDateTime at) {

  /**
   * One outcome.
   *
   * @param to where the item goes: a body's code, NEXT_MEETING or NEXT_SESSION
   * @param office the office somebody was elected to, by language
   */
  public record OutcomeRequest(
      @NotNull OutcomeKind outcome,
      @Valid ObjectRequest object,
      String to,
      Map<String, String> office) {

    private Outcome read(String field) {
      return Outcome.of(
          field,
          outcome,
          object == null ? DecidedObject.NOTHING : object.read(field + ".object"),
          to,
          Text.ofNullable(field + ".office", office));
    }
  }

  /**
   * What an outcome is about.
   *
   * @param document the symbol of the edition
   * @param part the part of that document, Annex A
   * @param text in words, or the person elected, by language
   */
  public record ObjectRequest(
      String document,
      @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
          String part,
      Map<String, String> text) {

    private DecidedObject read(String field) {
      return new DecidedObject(
          document == null ? null : DocumentSymbol.of(field + ".document", document),
          part,
          Text.ofNullable(field + ".text", text));
    }
  }

  Outcomes read() {
    return new Outcomes(
        IntStream.range(0, outcomes.size())
            .mapToObj(i -> outcomes.get(i).read("outcomes[" + i + "]"))
            .toList());
  }
}
