package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.SeenByTheClient;
import org.council.platform.time.Moments;
import org.council.speakers.domain.FloorNow;
import org.council.speakers.domain.Prospect;
import org.council.speakers.domain.Prospect.Waiting;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.persistence.OneState;

/** Shows lists of speakers. What is shown is made within the transaction, from one state. */
@ApplicationScoped
public class WatchingTheFloor {

  private final ListedItems items;
  private final Speakers speakers;
  private final TimeInTheRoom time;
  private final Moments moments;
  private final OneState state;
  private final SeenByTheClient seen;

  @Inject
  WatchingTheFloor(
      ListedItems items,
      Speakers speakers,
      TimeInTheRoom time,
      Moments moments,
      OneState state,
      SeenByTheClient seen) {
    this.items = items;
    this.speakers = speakers;
    this.time = time;
    this.moments = moments;
    this.state = state;
    this.seen = seen;
  }

  /**
   * Shows the list of an item.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  @Transactional
  public <V> V look(ItemNumber number, Function<ListedItem, V> show) {
    state.begin();
    return show.apply(items.toShow(number));
  }

  /**
   * Shows an intervention.
   *
   * @throws NoSuch when there is none of that id
   */
  @Transactional
  public <V> V look(UUID intervention, Function<Given, V> show) {
    state.begin();
    return show.apply(items.given(intervention));
  }

  /**
   * Shows the list of an item as it is at this instant: now, in the room; empty where nobody knows
   * it there, for all is entered after the fact.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  @Transactional
  public <V> V lookNow(ItemNumber number, BiFunction<ListedItem, Optional<Instant>, V> show) {
    state.begin();
    return show.apply(items.toShow(number), time.now(number.session()));
  }

  /**
   * How far the list of an item has come. One select, which needs no transaction around it.
   *
   * @throws NotYetKnown when agenda has not told of the item
   */
  public Stand stand(ItemNumber number) {
    return items.stand(number);
  }

  /**
   * The item that a client wants to watch.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  @Transactional
  public ItemNumber known(ItemNumber number) {
    return ItemNumber.of(items.toShow(number).place());
  }

  /**
   * How far the lists of items have come, by which it is seen that one has changed, whatever
   * changed it and on whichever replica, or that another stands there.
   */
  @Transactional
  public Map<ItemNumber, Stand> stands(Set<ItemNumber> numbers) {
    return items.stands(numbers);
  }

  /**
   * Tells what would become of a request, were it made now.
   *
   * @throws NotYetKnown when agenda has not told of the participant, or of the item as opened
   * @throws InvalidInput for one who is given the floor without asking
   */
  @Transactional
  public Prospect whatIf(ItemNumber number, Wish wish) {
    state.begin();
    Speaker speaker = speakers.asking(number.session(), wish.by());
    Asking asking = wish.askedAt(moments.now());
    ListedItem item = items.toShow(number);
    FloorNow floor = items.floorNow(number);
    Supplier<Waiting> look = () -> Waiting.on(item.list(), item.place(), speaker, asking, floor);
    return Prospect.of(() -> item.list().ruleBook().citing(() -> seen.decide(look)));
  }

  /**
   * Tells when the turn of a request may come that waits.
   *
   * @throws NotYetKnown when agenda has not told of the item
   * @throws NoSuch when there is no such request on the item
   * @throws Refusal when it does not wait any more
   */
  @Transactional
  public Waiting turn(ItemNumber number, UUID request) {
    state.begin();
    ListedItem item = items.toShow(number);
    return Waiting.on(item.list(), item.place(), request, items.floorNow(number));
  }
}
