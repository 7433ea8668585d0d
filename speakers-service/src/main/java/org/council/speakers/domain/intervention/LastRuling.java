package org.council.speakers.domain.intervention;

import static org.council.speakers.domain.rules.SpeakersRule.RULING_IS_APPEALED_ONCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
 * @param first the first that was done after it; null while nothing was
 * @param then the first that was done after that: it counts where the first was the turn of one who
 *     was absent; null while nothing was
 */
@Embeddable
public record LastRuling(
    @Column(name = "ruled_on") UUID pointOfOrder,
    @Column(name = "ruled_at") Instant ruledAt,
    @Embedded GoneOn first,
    @Embedded
        @AttributeOverride(name = "with", column = @Column(name = "gone_on_then_with"))
        @AttributeOverride(name = "at", column = @Column(name = "gone_on_then_at"))
        @AttributeOverride(name = "turn", column = @Column(name = "gone_on_then_turn"))
        GoneOn then) {

  /**
   * An older replica keeps a ruling and the first that was done after it, and leaves the rest as it
   * stood after the ruling before.
   */
  public LastRuling {
    first = GoneOn.since(ruledAt, first);
    then = first == null ? null : GoneOn.since(first.at(), then);
  }

  public static LastRuling on(Intervention raised, Instant at) {
    return new LastRuling(raised.id(), at, null, null);
  }

  /** Whether another was made before it; of one instant the one that was entered later is later. */
  public boolean comesAfter(LastRuling another) {
    return another == null || !ruledAt.isBefore(another.ruledAt);
  }

  /** That instant, or when the Chair ruled where that is later. */
  public Instant notBeforeIt(Instant instant) {
    return instant.isAfter(ruledAt) ? instant : ruledAt;
  }

  /** The meeting went on; that counts from the earliest with which it did after the ruling. */
  public LastRuling goneOn(GoneOn another) {
    if (another.at().isBefore(ruledAt)) {
      return this;
    }
    if (another.comesBefore(first)) {
      return new LastRuling(pointOfOrder, ruledAt, another, first);
    }
    return another.comesBefore(then) ? new LastRuling(pointOfOrder, ruledAt, first, another) : this;
  }

  /** Nobody spoke with that turn: with it the meeting did not go on. */
  public LastRuling without(Intervention absent) {
    if (first != null && first.isTheTurnOf(absent)) {
      return new LastRuling(pointOfOrder, ruledAt, then, null);
    }
    return then != null && then.isTheTurnOf(absent)
        ? new LastRuling(pointOfOrder, ruledAt, first, null)
        : this;
  }

  /**
   * Refuses an appeal that does not come at once. One that is told late is judged by when it was
   * made. A ruling that another followed is appealed no more, whenever the appeal is told to have
   * been made: what came between the two is not kept. Nor is anything known of a ruling on what was
   * raised after this one: it was not kept.
   *
   * @param ruled with which the point of order was raised whose ruling is appealed: this one, or
   *     one before
   * @throws Refusal when something else was done by then (spk-30)
   */
  public void mustBeTheLastThingDone(Intervention ruled, Instant at) {
    boolean isThisOne = pointOfOrder.equals(ruled.id());
    RULING_IS_APPEALED_ONCE.unless(
        isThisOne || ruled.clock().givenAt().isAfter(ruledAt),
        "since the ruling, at %s, the Chair ruled on another point of order: only the last is appealed",
        ruledAt);
    RULING_IS_APPEALED_ONCE.unless(
        !isThisOne || first == null || first.at().isAfter(at),
        "since the ruling, at %s, %s",
        first == null ? null : first.at(),
        first == null ? null : first.with());
  }
}
