package org.council.agenda.rest;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.rest.Cursor;
import org.council.platform.rest.Page;

/** Pages of the lists of a session, in the order of their places. */
final class Places {

  /** A view with its place in the list. */
  record Placed<V>(int place, V view) {}

  /** Reads at most one entry more than a page has. */
  interface Reading<T, V> {
    List<Placed<V>> read(int after, int limit, Function<T, Placed<V>> show);
  }

  private Places() {}

  /**
   * A page after a cursor.
   *
   * @param cursor null for the first page
   * @param limit null for the usual number of entries
   */
  static <T, V> Page<V> page(
      String cursor,
      Integer limit,
      Reading<T, V> reading,
      ToIntFunction<T> place,
      Function<T, V> view) {
    int shown = Page.limit(limit);
    List<Placed<V>> rows =
        reading.read(
            after(cursor),
            shown,
            entry -> new Placed<>(place.applyAsInt(entry), view.apply(entry)));
    Page<Placed<V>> page = Page.of(rows, shown, row -> Integer.toString(row.place()));
    return new Page<>(page.items().stream().map(Placed::view).toList(), page.next());
  }

  private static int after(String cursor) {
    String key = Cursor.key(cursor);
    try {
      return key.isEmpty() ? 0 : Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new InvalidInput("cursor", "This is no cursor of this list.");
    }
  }
}
