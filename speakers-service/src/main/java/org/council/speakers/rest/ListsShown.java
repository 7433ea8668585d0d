package org.council.speakers.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.council.platform.rest.OneForAll;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;

/**
 * The lists that clients asked for last, as they were shown. Each serves until the list has come
 * further, whoever changed it and on whichever replica. Where many ask for it then, it is put
 * together once for all of them.
 */
@ApplicationScoped
class ListsShown {

  private static final int MOST = 64;

  /** How long a client waits for the list that is put together for another. */
  private static final Duration TOGETHER_AT_MOST = Duration.ofSeconds(2);

  private final WatchingTheFloor watching;
  private final ObjectMapper json;
  private final Map<ItemNumber, ListShown> lists = Collections.synchronizedMap(new Latest());
  private final OneForAll<Seen, ListShown> oneForAll = new OneForAll<>(TOGETHER_AT_MOST);

  @Inject
  ListsShown(WatchingTheFloor watching, ObjectMapper json) {
    this.watching = watching;
    this.json = json;
  }

  /**
   * A list as it was shown.
   *
   * @param json of a {@link ListOfSpeakersView}
   */
  record ListShown(Stand stand, byte[] json) {}

  /**
   * What clients ask for who saw an item under one stand: what is put together for one of them
   * serves the others.
   */
  private record Seen(ItemNumber item, Stand stand) {}

  /** The list of an item that has come so far, or further meanwhile. */
  ListShown show(ItemNumber item, Stand stand) {
    Seen seen = new Seen(item, stand);
    return remembered(seen).orElseGet(() -> putTogetherForAll(seen));
  }

  /** Looks once more, for another may have put it together meanwhile. */
  private ListShown putTogetherForAll(Seen seen) {
    return oneForAll.get(seen, () -> remembered(seen).orElseGet(() -> putTogether(seen.item())));
  }

  private Optional<ListShown> remembered(Seen seen) {
    return Optional.ofNullable(lists.get(seen.item()))
        .filter(shown -> shown.stand().equals(seen.stand()));
  }

  private ListShown putTogether(ItemNumber item) {
    ListShown now = watching.look(item, listed -> written(ListOfSpeakersView.of(listed)));
    lists.put(item, now);
    return now;
  }

  private ListShown written(ListOfSpeakersView list) {
    try {
      return new ListShown(list.stand(), json.writeValueAsBytes(list));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Latest extends LinkedHashMap<ItemNumber, ListShown> {

    private static final long serialVersionUID = 1;

    Latest() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ItemNumber, ListShown> eldest) {
      return size() > MOST;
    }
  }
}
