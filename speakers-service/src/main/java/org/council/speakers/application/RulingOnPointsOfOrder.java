package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.AppealResult;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.Ruling;
import org.council.speakers.domain.Speaker;
import org.council.speakers.persistence.FloorLogEntry;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/**
 * The Chair rules on a point of order, a delegation appeals, the meeting's decision is recorded.
 */
@ApplicationScoped
public class RulingOnPointsOfOrder {

  private interface OnTheList {
    void act(ListOfSpeakers list, Intervention pointOfOrder, Instant at);
  }

  private final Lists items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Speakers speakers;
  private final Authority authority;

  @Inject
  RulingOnPointsOfOrder(
      Lists items,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      Speakers speakers,
      Authority authority) {
    this.items = items;
    this.lists = lists;
    this.floors = floors;
    this.speakers = speakers;
    this.authority = authority;
  }

  /**
   * The Chair rules.
   *
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when it was ruled on, or the meeting does not sit
   */
  @Transactional
  public Given rule(UUID pointOfOrder, Ruling ruling, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(pointOfOrder);
    MeetingFloor floor = presidedBy(actor, entry);
    return on(entry, pointOfOrder, at, actor, (list, i, when) -> list.rule(floor, i, ruling, when));
  }

  /**
   * A delegation appeals.
   *
   * @param by the id of the participant in the roster
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when there is no ruling to appeal against, or not for it, or the meeting does
   *     not sit
   */
  @Transactional
  public Given appeal(UUID pointOfOrder, String by, OffsetDateTime at, Actor actor) {
    authority.toActFor(by, actor);
    FloorLogEntry entry = lists.knownIntervention(pointOfOrder);
    Speaker speaker = speakers.asking(entry.session(), by);
    MeetingFloor floor = floors.knownForChange(entry.meetingId());
    return on(
        entry, pointOfOrder, at, actor, (list, i, when) -> list.appeal(floor, i, speaker, when));
  }

  /**
   * Records what the meeting decided on the appeal.
   *
   * @throws NoSuch when there is no such point of order
   * @throws Refusal when there is no appeal to decide, or the meeting does not sit
   */
  @Transactional
  public Given decide(UUID pointOfOrder, AppealResult result, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry = lists.knownIntervention(pointOfOrder);
    MeetingFloor floor = presidedBy(actor, entry);
    return on(
        entry, pointOfOrder, at, actor, (list, i, when) -> list.decide(floor, i, result, when));
  }

  private MeetingFloor presidedBy(Actor actor, FloorLogEntry entry) {
    MeetingFloor floor = floors.knownForChange(entry.meetingId());
    authority.toPreside(floor, actor);
    return floor;
  }

  private Given on(
      FloorLogEntry entry, UUID pointOfOrder, OffsetDateTime at, Actor actor, OnTheList act) {
    Instant instant = items.happened(entry.session(), at, actor);
    ListOfSpeakers list = items.forChange(entry.list());
    Intervention intervention = list.log().intervention(pointOfOrder);
    act.act(list, intervention, instant);
    lists.save(list);
    return new Given(list, intervention);
  }
}
