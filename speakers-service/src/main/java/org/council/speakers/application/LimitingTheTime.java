package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.Limited;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** The Chair, with the assent of the meeting, sets how long speakers have on an item. */
@ApplicationScoped
public class LimitingTheTime {

  private final Lists items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Authority authority;

  @Inject
  LimitingTheTime(Lists items, ListsOfSpeakers lists, MeetingFloors floors, Authority authority) {
    this.items = items;
    this.lists = lists;
    this.floors = floors;
    this.authority = authority;
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
    MeetingFloor floor = floors.knownForChange(number.meetingId());
    authority.toPreside(floor, actor);
    ListedItem item = items.forChange(number);
    Instant instant = items.happened(number.session(), at, actor);
    item.list().limit(floor, item.place(), who, seconds, instant);
    lists.save(item.list());
    return item;
  }
}
