package org.council.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in a stable order.
 *
 * @param next the cursor of the next page, absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

  /** How many items a page has where the client asks for no number. */
  public static final int DEFAULT_LIMIT = 50;

  /** How many it has at most; more is not refused but cut. */
  public static final int MAX_LIMIT = 200;

  /**
   * Cuts a page out of rows of which one more was read than the page holds.
   *
   * @param keyOf the key of the list's order; the last one shown becomes the cursor
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> keyOf) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Page<>(shown, Cursor.after(keyOf.apply(shown.getLast())));
  }

  /**
   * The number of items to show for what the client asked: at least 1, at most {@link #MAX_LIMIT}.
   */
  public static int limit(Integer asked) {
    return asked == null ? DEFAULT_LIMIT : Math.clamp(asked, 1, MAX_LIMIT);
  }
}
