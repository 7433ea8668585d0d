package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.rest.Preconditions;
import org.council.speakers.domain.FloorNow;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.MeetingFloor;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.persistence.ItemsOnAgendas;
import org.council.speakers.persistence.ListsOfSpeakers;
import org.council.speakers.persistence.MeetingFloors;

/** Finds the list that an act is about, or that is looked at. */
@ApplicationScoped
class ListedItems {

  private final ItemsOnAgendas items;
  private final ListsOfSpeakers lists;
  private final MeetingFloors floors;
  private final TimeInTheRoom time;
  private final Preconditions preconditions;

  @Inject
  ListedItems(
      ItemsOnAgendas items,
      ListsOfSpeakers lists,
      MeetingFloors floors,
      TimeInTheRoom time,
      Preconditions preconditions) {
    this.items = items;
    this.lists = lists;
    this.floors = floors;
    this.time = time;
    this.preconditions = preconditions;
  }

  /**
   * A list for change, under a lock; the act stops here when the client expects another version.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  ListedItem forChange(ItemNumber number) {
    ListOfSpeakers list = expected(lists.knownForChange(number));
    String item = list.id().item();
    return new ListedItem(
        new Place(number.session(), number.meeting(), number.number(), item), list);
  }

  /** As {@link #forChange(ItemNumber)}, by the list's own id. */
  ListOfSpeakers forChange(ListId id) {
    return expected(lists.knownForChange(id));
  }

  private ListOfSpeakers expected(ListOfSpeakers list) {
    preconditions.expect(Stand.of(list).tag());
    return list;
  }

  /**
   * Stops who moves the floor and says nothing of what it expects.
   *
   * @param expected the id of the request that is seen as the next, or null
   */
  void mustBeExpected(UUID expected) {
    preconditions.demand("expected", expected);
  }

  /** A list to look at. */
  ListedItem toShow(ItemNumber number) {
    Place place = items.addressed(number);
    return new ListedItem(
        place,
        lists.findByIdOptional(place.list()).orElseThrow(() -> new NotYetKnown(number.toString())));
  }

  /** How far the list of an item has come. */
  Stand stand(ItemNumber number) {
    return items.stand(number);
  }

  /** How far the lists of items have come, of those that are known. */
  Map<ItemNumber, Stand> stands(Set<ItemNumber> numbers) {
    return items.stands(numbers);
  }

  /** The floor of the meeting of an item, now. */
  FloorNow floorNow(ItemNumber number) {
    Optional<MeetingFloor> meeting = floors.findByIdOptional(number.meetingId());
    List<Intervention> speaking =
        meeting.stream()
            .flatMap(MeetingFloor::underWay)
            .map(this::given)
            .map(Given::intervention)
            .toList();
    return new FloorNow(meeting, speaking, time.now(number.session()));
  }

  /**
   * An intervention to look at.
   *
   * @throws NoSuch when there is none of that id
   */
  Given given(UUID id) {
    ListOfSpeakers list = lists.findById(lists.knownIntervention(id).list());
    return new Given(list, list.log().intervention(id));
  }
}
