package org.council.minutes.domain.record;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.council.minutes.domain.Texts;

/**
 * The record of a meeting, the same for all languages: numbers are what is cited, whatever the
 * language.
 *
 * @param divisions sections and the breaks between them, in order
 * @param signatories from left to right
 */
public record SummaryRecord(
    Masthead masthead, List<Division> divisions, List<Signatory> signatories) {

  /** What stands at the top level. */
  public sealed interface Division permits Section, Break {}

  /** What stands in a section. */
  public sealed interface Block permits Paragraph, Break {}

  /**
   * The time an item was open in this meeting.
   *
   * @param number from 1, in the order of opening; not the item's number on the agenda
   */
  public record Section(int number, Heading heading, List<Block> blocks) implements Division {}

  /**
   * @param continued whether the item was taken up again
   * @param documents the symbols of the item's documents
   */
  public record Heading(Texts title, boolean continued, List<String> documents) {

    public Availability availability() {
      return Availability.of(title);
    }
  }

  /**
   * @param section the number of its section
   * @param number from 1 in its section
   * @param passages at least one
   */
  public record Paragraph(int section, int number, List<Passage> passages) implements Block {

    public Availability availability() {
      return new Availability(
          passages.stream().flatMap(passage -> passage.needs().stream()).toList());
    }
  }

  /**
   * An adjournment with its resumption, where they happened.
   *
   * @param adjournedAt local time of the session
   * @param resumedAt empty while the meeting stands adjourned
   */
  public record Break(LocalDateTime adjournedAt, Optional<LocalDateTime> resumedAt)
      implements Division, Block {}

  /**
   * Who signs.
   *
   * @param name the person's name by language, perhaps none
   * @param capacity in which it signs
   */
  public record Signatory(Texts name, Speaker capacity) {}

  /**
   * What is printed above the record; not in its text form.
   *
   * @param place as the session gives it
   * @param number of the meeting among those of its body
   * @param inaugural whether it is called so instead of numbered
   * @param sittings in order
   * @param presided those who presided, in order
   */
  public record Masthead(
      Texts session,
      String place,
      Body body,
      int number,
      boolean inaugural,
      List<Sitting> sittings,
      List<Signatory> presided) {

    /** In which languages the session's title can be told. */
    public Availability availability() {
      return Availability.of(session);
    }
  }

  /**
   * @param until empty while it lasts
   */
  public record Sitting(LocalDateTime from, Optional<LocalDateTime> until) {

    /**
     * How its end is said; an empty text while it lasts.
     *
     * @param onAnother where it ended on another day than it began
     */
    public String end(
        Function<LocalDateTime, String> onTheSameDay, Function<LocalDateTime, String> onAnother) {
      return until.map(isOvernight() ? onAnother : onTheSameDay).orElse("");
    }

    /** Whether it ended on another day than it began. */
    public boolean isOvernight() {
      return until.filter(end -> !end.toLocalDate().equals(from.toLocalDate())).isPresent();
    }
  }
}
