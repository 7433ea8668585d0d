package org.council.speakers.domain.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * With what a meeting went on after a ruling on a point of order (spk-30).
 *
 * @param with what was done
 * @param at when, in the room
 * @param turn the intervention for which the floor was given; null where something else was done,
 *     and where that was not kept
 */
@Embeddable
public record GoneOn(
    @Enumerated(EnumType.STRING) @Column(name = "gone_on_with") Business with,
    @Column(name = "gone_on_at") Instant at,
    @Column(name = "gone_on_turn") UUID turn) {

  public static GoneOn with(Business done, Instant at) {
    return new GoneOn(done, at, null);
  }

  public static GoneOn withTheTurnOf(Intervention begun) {
    return new GoneOn(Business.FLOOR_GIVEN, begun.clock().givenAt(), begun.id());
  }

  /** Whether it came before another; of one instant what is entered first came first. */
  boolean comesBefore(GoneOn another) {
    return another == null || at.isBefore(another.at);
  }

  /** Whether it is nothing but that somebody was given the floor with that intervention. */
  boolean isTheTurnOf(Intervention called) {
    return with == Business.FLOOR_GIVEN && called.id().equals(turn);
  }

  /** The same, unless it was not kept, or was done before that instant. */
  static GoneOn since(Instant instant, GoneOn kept) {
    return kept == null || kept.at == null || kept.at.isBefore(instant) ? null : kept;
  }
}
