package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.Speaker;
import org.council.speakers.domain.Speech;
import org.council.speakers.domain.Turn;
import org.council.speakers.persistence.FloorLogEntry;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** The Chair gives the floor, ends an intervention, closes and reopens the list. */
@ApplicationScoped
public class PresidingOverTheFloor {

  private final Lists items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final Speakers speakers;
  private final Authority authority;

  @Inject
  PresidingOverTheFloor(
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
   * Gives the floor.
   *
   * @param participant the id in the roster
   * @throws NotYetKnown when agenda has not told of the item, the participant, or that they are
   *     open
   * @throws Refusal by the rule that keeps the floor from the participant
   */
  @Transactional
  public Given giveTheFloor(
      ItemNumber number, String participant, Speech speech, OffsetDateTime at, Actor actor) {
    MeetingFloor floor = presidedBy(actor, number);
    Speaker speaker = speakers.taking(floor, participant);
    Instant instant = items.happened(number.session(), at, actor);
    ListedItem item = items.forChange(number);
    Turn turn = new Turn(item.place(), speaker, speech, instant);
    Intervention begun = item.list().giveTheFloor(floor, turn);
    lists.save(item.list());
    return new Given(item.list(), begun);
  }

  /**
   * Ends an intervention.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public Given end(UUID intervention, OffsetDateTime at, Actor actor) {
    FloorLogEntry entry =
        lists
            .ofIntervention(intervention)
            .orElseThrow(() -> new NoSuch("intervention " + intervention));
    MeetingFloor floor = floors.knownForChange(entry.meetingId());
    authority.toPreside(floor, actor);
    Instant instant = items.happened(entry.session(), at, actor);
    ListOfSpeakers list = items.forChange(entry.list());
    Intervention ended = list.log().intervention(intervention);
    list.end(ended, floor, instant);
    lists.save(list);
    return new Given(list, ended);
  }

  /**
   * Closes the list, with the meeting's assent.
   *
   * @throws Refusal when it is not open
   */
  @Transactional
  public ListedItem closeTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    item.list().close(item.place(), items.happened(number.session(), at, actor));
    lists.save(item.list());
    return item;
  }

  /**
   * Opens a closed list again.
   *
   * @throws Refusal when it is not closed
   */
  @Transactional
  public ListedItem reopenTheList(ItemNumber number, OffsetDateTime at, Actor actor) {
    presidedBy(actor, number);
    ListedItem item = items.forChange(number);
    item.list().reopen(item.place(), items.happened(number.session(), at, actor));
    lists.save(item.list());
    return item;
  }

  private MeetingFloor presidedBy(Actor actor, ItemNumber number) {
    MeetingFloor floor = floors.knownForChange(number.meetingId());
    authority.toPreside(floor, actor);
    return floor;
  }
}
