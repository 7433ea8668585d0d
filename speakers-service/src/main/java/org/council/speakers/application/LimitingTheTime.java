package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.Limited;

/** The Chair, with the assent of the meeting, sets how long speakers have on an item. */
@ApplicationScoped
public class LimitingTheTime {

  private final ActingOnTheFloor acting;

  @Inject
  LimitingTheTime(ActingOnTheFloor acting) {
    this.acting = acting;
  }

  /**
   * Sets a limit.
   *
   * @param seconds null to go back to the rule book
   * @throws Refusal when the rule book does not allow it, the time of observers is fixed, or the
   *     meeting does not sit
   */
  @Transactional
  public ListedItem limit(
      ItemNumber number, Limited who, Integer seconds, OffsetDateTime at, Actor actor) {
    return acting.presiding(
        number,
        at,
        actor,
        (item, floor, when) -> {
          item.list().chairsHandIn(floor, item.place()).limit(who, seconds, when);
          return item;
        });
  }
}
