package org.council.platform.follow;

import java.util.Locale;
import org.council.platform.follow.ParkedEvent.Ending;

/** What an operator asked for a parked event cannot be done. A client sees {@code 409}. */
public final class CannotEnd extends RuntimeException {

  /** What stands in the way. */
  public enum Why {
    /** Earlier events of its subject wait before it. */
    NOT_NEXT,
    /** It was replayed or released already. */
    WAITS_NO_LONGER,
    /** It is no event: it can only be released. */
    UNREADABLE
  }

  private final Why why;

  private CannotEnd(Why why, String message) {
    super(message);
    this.why = why;
  }

  static CannotEnd notNext(ParkedEvent event, ParkedEvent next) {
    return new CannotEnd(
        Why.NOT_NEXT,
        "Parked event %d waits behind %d, which is next.".formatted(event.id(), next.id()));
  }

  static CannotEnd waitsNoLonger(ParkedEvent event) {
    Ending ending = event.ending();
    return new CannotEnd(
        Why.WAITS_NO_LONGER,
        "Parked event %d was %s at %s by %s."
            .formatted(
                event.id(),
                ending.how().name().toLowerCase(Locale.ROOT),
                ending.at(),
                ending.by()));
  }

  static CannotEnd unreadable(ParkedEvent event) {
    return new CannotEnd(
        Why.UNREADABLE, "Parked event %d is no event: release it.".formatted(event.id()));
  }

  public Why why() {
    return why;
  }
}
