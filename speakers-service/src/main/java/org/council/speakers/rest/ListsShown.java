package org.council.speakers.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.council.speakers.application.WatchingTheFloor;
import org.council.speakers.domain.ItemNumber;
import org.council.speakers.domain.Stand;

/**
 * The lists that clients asked for last, as they were shown. Each serves until the list has come
 * further, whoever changed it and on whichever replica.
 */
@ApplicationScoped
class ListsShown {

  private static final int MOST = 64;

  private final WatchingTheFloor watching;
  private final ObjectMapper json;
  private final Map<ItemNumber, ListShown> lists = Collections.synchronizedMap(new Latest());

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

  /** The list of an item that has come so far, or further meanwhile. */
  ListShown show(ItemNumber item, Stand stand) {
    ListShown before = lists.get(item);
    if (before != null && before.stand().equals(stand)) {
      return before;
    }
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
