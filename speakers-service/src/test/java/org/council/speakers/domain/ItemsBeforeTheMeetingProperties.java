package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.KENYA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.agenda.MeetingStatus;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;

/**
 * On which items of a meeting a point of order may be asked for, in whatever order they are opened
 * and closed, and be it told more than once.
 */
class ItemsBeforeTheMeetingProperties {

  /** An item of the meeting is opened or closed. */
  record Told(int number, boolean opened) {}

  /** A meeting of three items as agenda tells of it, and who waits to raise a point of order. */
  private static final class Sitting {

    private final MeetingFloor floor = ItemSeen.floorOf("PL-1");
    private final Map<Integer, ListOfSpeakers> lists =
        Stream.of(1, 2, 3)
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    number ->
                        new ListOfSpeakers(
                            place(number).list(), ItemUnderway.planned().list.ruleBook())));

    /** Those that are open, and, where none is, that which was closed last. */
    private final List<Integer> open = new ArrayList<>();

    private Integer last;
    private Instant now = Instant.parse("2024-06-04T09:00:00Z");

    private Sitting() {
      floor.meetingIs(MeetingStatus.IN_PROGRESS, now);
    }

    private static Place place(int number) {
      return new Place("C24", "PL-1", number, "item-" + number);
    }

    private void hears(Told told) {
      now = now.plusSeconds(1);
      ListOfSpeakers list = lists.get(told.number());
      if (told.opened()) {
        floor
            .itemLeftFor(place(told.number()))
            .ifPresent(left -> lists.get(left.number()).told().isLeft(left, now));
        list.told().itemOpened(floor, place(told.number()), now);
        open.remove((Integer) told.number());
        open.add(told.number());
      } else {
        list.told().itemClosed(floor, now);
        last = open.remove((Integer) told.number()) ? (Integer) told.number() : last;
      }
    }

    private boolean takesAPointOfOrder(int number) {
      now = now.plusSeconds(1);
      Asking asking = new Asking(Purpose.POINT_OF_ORDER, null, now);
      try {
        lists.get(number).admission().toTheList(Optional.of(floor), place(number), KENYA, asking);
        return true;
      } catch (Refusal | NotYetKnown refused) {
        return false;
      }
    }

    private void asksWherever() {
      lists.forEach((number, list) -> {
        if (takesAPointOfOrder(number)) {
          Asking asking = new Asking(Purpose.POINT_OF_ORDER, null, now);
          list.inscribe(Optional.of(floor), place(number), KENYA, asking);
        }
      });
    }

    private boolean isUnderDiscussion(int number) {
      return open.isEmpty() ? Integer.valueOf(number).equals(last) : open.contains(number);
    }
  }

  @Property(tries = 500)
  void on_those_that_are_open_or_else_on_the_one_closed_last(@ForAll("tellings") List<Told> told) {
    Sitting sitting = new Sitting();
    for (Told each : told) {
      sitting.hears(each);
      assertThat(sitting.lists.keySet())
          .allSatisfy(number ->
              assertThat(sitting.takesAPointOfOrder(number))
                  .isEqualTo(sitting.isUnderDiscussion(number)));
    }
  }

  @Property(tries = 500)
  void none_waits_where_it_may_not_be_raised(@ForAll("tellings") List<Told> told) {
    Sitting sitting = new Sitting();
    for (Told each : told) {
      sitting.asksWherever();
      sitting.hears(each);
      assertThat(sitting.lists)
          .allSatisfy((number, list) -> {
            if (!sitting.isUnderDiscussion(number)) {
              assertThat(list.waiting().pointsOfOrder()).isEmpty();
            }
          });
    }
  }

  @Provide
  Arbitrary<List<Told>> tellings() {
    return Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }
}
