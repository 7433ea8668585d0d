package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.council.platform.rulebook.RuleBookFault;
import org.council.platform.rulebook.RuleBooks;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.agenda.ItemOnAgenda;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.roster.Body;
import org.council.speakers.domain.roster.BodyId;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.persistence.Bodies;
import org.council.speakers.persistence.ItemsOnAgendas;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;
import org.council.speakers.persistence.Sessions;

/**
 * Follows the course of meetings. Nothing is refused here: agenda tells what happened, and what
 * conflicts with the floor is kept beside it.
 */
@ApplicationScoped
public class FollowingTheMeeting {

  private final MeetingFloors floors;
  private final ItemsOnAgendas items;
  private final ListsOfSpeakers lists;
  private final Bodies bodies;
  private final Sessions sessions;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  FollowingTheMeeting(
      MeetingFloors floors,
      ItemsOnAgendas items,
      ListsOfSpeakers lists,
      Bodies bodies,
      Sessions sessions,
      RuleBooks<RuleBook> ruleBooks) {
    this.floors = floors;
    this.items = items;
    this.lists = lists;
    this.bodies = bodies;
    this.sessions = sessions;
    this.ruleBooks = ruleBooks;
  }

  /** A meeting was scheduled. */
  @Transactional
  public void scheduled(MeetingId meeting, String body, Instant at) {
    floors.persist(new MeetingFloor(meeting, body, at));
  }

  /** A meeting was called to order. */
  @Transactional
  public void opened(MeetingId meeting, String presiding, Instant at) {
    MeetingFloor floor = floors.knownForChange(meeting);
    floor.meetingIs(MeetingStatus.IN_PROGRESS, at);
    floor.isPresidedBy(presiding);
  }

  /** A meeting broke off; who speaks all the same is marked, and its clock stands. */
  @Transactional
  public void adjourned(MeetingId meeting, Instant at) {
    MeetingFloor floor = floors.knownForChange(meeting);
    floor.meetingIs(MeetingStatus.ADJOURNED, at);
    lists
        .spokenOnIn(meeting)
        .forEach(id -> change(id, list -> list.told().meetingAdjourned(floor, at)));
  }

  /** A meeting goes on. */
  @Transactional
  public void resumed(MeetingId meeting, Instant at) {
    floors.knownForChange(meeting).meetingIs(MeetingStatus.IN_PROGRESS, at);
  }

  /** A meeting rose; who still speaks has ended, and nobody is called over for presiding. */
  @Transactional
  public void closed(MeetingId meeting, Instant at) {
    MeetingFloor floor = floors.knownForChange(meeting);
    floor.meetingIs(MeetingStatus.CLOSED, at);
    lists
        .takenUpOrSpokenOnIn(meeting)
        .forEach(id -> {
          Optional<Place> place = items.placeIn(meeting, id.item());
          change(id, list -> list.told().meetingClosed(floor, place, at));
        });
  }

  /** Another officer presides; while it waits itself, others are called over it. */
  @Transactional
  public void chairTaken(MeetingId meeting, String participant, Instant at) {
    floors.knownForChange(meeting).isPresidedBy(participant);
    lists
        .takenUpIn(meeting)
        .forEach(id -> change(id, list -> list.told().chairTaken(participant, at)));
  }

  /**
   * An item was put on an agenda, or changed there.
   *
   * @param allottedSeconds or null
   * @param at when the agenda was issued
   * @throws RuleBookFault when the rule book that its body follows is missing
   */
  @Transactional
  public void added(Place place, String body, Integer allottedSeconds, Instant at) {
    items
        .findByIdOptional(ItemNumber.of(place))
        .ifPresentOrElse(
            known -> known.is(place.item()), () -> items.persist(new ItemOnAgenda(place)));
    Optional<ListOfSpeakers> known = lists.forChange(place.list());
    ListOfSpeakers list = known.orElseGet(() -> newList(place, body));
    list.told().allotted(place.meeting(), allottedSeconds, inTheRoom(place.session(), at));
    known.ifPresentOrElse(lists::save, () -> lists.add(list));
  }

  /** Empty where all is entered after the fact: there nobody states when an agenda was issued. */
  private Optional<Instant> inTheRoom(String session, Instant issued) {
    return Optional.of(issued).filter(_ -> !sessions.known(session).entering().afterTheFact());
  }

  private ListOfSpeakers newList(Place place, String body) {
    return new ListOfSpeakers(place.list(), ruleBooks.followed(rulesOf(place.session(), body)));
  }

  /**
   * An item was opened, for the first time or again; the one before it is left, and a meeting that
   * had it until now has it no more.
   */
  @Transactional
  public void itemOpened(Place place, Instant at) {
    MeetingFloor floor = floors.knownForChange(ItemNumber.of(place).meetingId());
    Optional<MeetingFloor> hadIt = floorThatHas(place);
    floor.itemLeftFor(place).ifPresent(left -> leave(left, at));
    change(
        place.list(),
        list -> {
          hadIt.ifPresent(before -> list.told().isTakenFrom(before, at));
          list.told().itemOpened(floor, place, at);
        });
  }

  /**
   * The floor of another meeting that took the item up last. It is taken before the list, as
   * always; which one it is changes only here, and agenda tells of a session in one order.
   */
  private Optional<MeetingFloor> floorThatHas(Place place) {
    return lists
        .takenUpLastIn(place.list())
        .filter(meeting -> !meeting.equals(ItemNumber.of(place).meetingId()))
        .flatMap(floors::forChange);
  }

  /** An item is closed or carried over, and no longer before the meeting; who speaks has ended. */
  @Transactional
  public void itemClosed(Place place, Instant at) {
    MeetingFloor floor = floors.knownForChange(ItemNumber.of(place).meetingId());
    change(place.list(), list -> list.told().itemClosed(floor, at));
  }

  /** Where nothing waited that waits no more, the list stands as it did. */
  private void leave(Place left, Instant at) {
    ListOfSpeakers list = lists.knownForChange(left.list());
    list.told().isLeft(left, at);
    if (!list.recorded().isEmpty()) {
      lists.save(list);
    }
  }

  private void change(ListId id, Consumer<ListOfSpeakers> change) {
    ListOfSpeakers list = lists.knownForChange(id);
    change.accept(list);
    lists.save(list);
  }

  private String rulesOf(String session, String body) {
    return bodies
        .findByIdOptional(new BodyId(session, body))
        .map(Body::rules)
        .orElseGet(() -> sessions.known(session).rules());
  }
}
