package org.council.speakers.domain;

import static org.council.speakers.domain.SpeakersRule.RULING_IS_APPEALED_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.council.platform.procedure.Refusal;

/**
 * The last ruling on a point of order in a meeting, on whatever item, and with what the meeting
 * went on: until then it may be appealed, and then no more (spk-30). All of it is judged by when it
 * happened in the room, and what happened at one instant by the order in which it was entered.
 *
 * @param pointOfOrder the intervention with which the point of order was raised
 * @param ruledAt when the Chair ruled
 * @param goneOnWith the first that was done after it; null while nothing was
 * @param goneOnAt when that was done; null while nothing was
 */
@Embeddable
public record LastRuling(
    @Column(name = "ruled_on") UUID pointOfOrder,
    @Column(name = "ruled_at") Instant ruledAt,
    @Enumerated(EnumType.STRING) @Column(name = "gone_on_with") Business goneOnWith,
    @Column(name = "gone_on_at") Instant goneOnAt) {

  static LastRuling on(Intervention raised, Instant at) {
    return new LastRuling(raised.id(), at, null, null);
  }

  /** Whether another was made before it; of one instant the one that was entered later is later. */
  boolean comesAfter(LastRuling another) {
    return another == null || !ruledAt.isBefore(another.ruledAt);
  }

  /** That instant, or when the Chair ruled where that is later. */
  Instant notBeforeIt(Instant instant) {
    return instant.isAfter(ruledAt) ? instant : ruledAt;
  }

  /** The meeting went on; that counts from the earliest with which it did after the ruling. */
  LastRuling goneOn(Business with, Instant at) {
    boolean first = goneOnAt == null || at.isBefore(goneOnAt);
    return first && !at.isBefore(ruledAt) ? new LastRuling(pointOfOrder, ruledAt, with, at) : this;
  }

  /**
   * Refuses an appeal that does not come at once. One that is told late is judged by when it was
   * made; where that was before another ruling, nothing else is known of what came between. Nor is
   * anything known of a ruling on what was raised after this one: it was not kept.
   *
   * @param ruled with which the point of order was raised whose ruling is appealed: this one, or
   *     one before
   * @throws Refusal when something else was done by then (spk-30)
   */
  void mustBeTheLastThingDone(Intervention ruled, Instant at) {
    boolean isThisOne = pointOfOrder.equals(ruled.id());
    RULING_IS_APPEALED_ONCE.unless(
        !isThisOne || goneOnAt == null || goneOnAt.isAfter(at),
        "since the ruling, at %s, %s",
        goneOnAt,
        goneOnWith);
    RULING_IS_APPEALED_ONCE.unless(
        isThisOne || ruledAt.isAfter(at) || ruled.clock().givenAt().isAfter(ruledAt),
        "since the ruling, at %s, the Chair ruled on another point of order",
        ruledAt);
  }
}
