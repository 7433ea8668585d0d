package org.council.speakers.domain.request;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;

/**
 * One who waits for the floor: all that the order is computed from.
 *
 * @param request the id of the request; null for one who is called without having asked
 * @param asking what it asks for, and when it did
 * @param sequence which of two requests of the same instant was entered first
 * @param placed where the Chair put it; null where the rules alone say where it stands
 */
public record WaitingEntry(
    UUID request,
    String participant,
    String delegation,
    Capacity capacity,
    Attendance attendance,
    Asking asking,
    long sequence,
    Placed placed) {

  private static final Map<Enum<?>, String> WORDS =
      Stream.of(Capacity.values(), Attendance.values(), Purpose.values(), Motion.values())
          .<Enum<?>>flatMap(Arrays::stream)
          .collect(
              Collectors.toUnmodifiableMap(
                  value -> value,
                  value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ')));

  /**
   * One who waits from now on.
   *
   * @param request its id; null for one who is called without having asked
   */
  public static WaitingEntry of(UUID request, Speaker speaker, Asking asking, long sequence) {
    return new WaitingEntry(
        request,
        speaker.participant(),
        speaker.delegation(),
        speaker.capacity(),
        speaker.attendance(),
        asking,
        sequence,
        null);
  }

  /** The same where the Chair put it. */
  public WaitingEntry put(Placed where) {
    return new WaitingEntry(
        request, participant, delegation, capacity, attendance, asking, sequence, where);
  }

  public boolean isPlaced() {
    return placed != null;
  }

  /** The one in whose place it stands, by the rules. */
  public WaitingEntry root() {
    return isPlaced() ? placed.root() : this;
  }

  /** How it stands to that one: below zero before, above zero after, zero where it is that one. */
  public int steps() {
    return isPlaced() ? placed.steps() : 0;
  }

  public Purpose purpose() {
    return asking.purpose();
  }

  /** The name of a procedural motion, or null. */
  public Motion motion() {
    return asking.motion();
  }

  /** When it was asked for in the room. */
  public Instant requestedAt() {
    return asking.at();
  }

  /** All that the order is computed from, for a reader. */
  public String inWords() {
    return participant
        + " ("
        + inWords(capacity)
        + ", "
        + inWords(attendance)
        + ", "
        + inWords(purpose())
        + (motion() == null ? "" : ": " + inWords(motion()))
        + ", asked at "
        + requestedAt()
        + (isPlaced() ? ", put there by the Chair" + placed.inWords() : "")
        + ")";
  }

  private static String inWords(Enum<?> value) {
    return WORDS.get(value);
  }

  /** Whether it waited at that instant already. */
  public boolean wasAskedForBy(Instant at) {
    return !requestedAt().isAfter(at);
  }

  public boolean asksFor(Purpose wanted) {
    return purpose() == wanted;
  }

  public boolean isObserver() {
    return capacity == Capacity.OBSERVER;
  }
}
