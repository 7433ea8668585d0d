package org.council.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list in a stable order. Where there is a next one, {@link NextLink} says so in the
 * header too.
 *
 * @param next the cursor of the next page, absent on the last one
 * @param asOf from when a client that follows what changes asks next time; absent for others, and
 *     on later pages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
    List<T> items,
    @Schema(description = "The `cursor` of the next page; absent on the last one.") String next,
    @Schema(
            description =
                "The `modifiedSince` of the next time; on the first page of what was asked with one.")
        Instant asOf)
    implements InPages {

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
      return new Page<>(rows, null, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Page<>(shown, Cursor.after(keyOf.apply(shown.getLast())), null);
  }

  /**
   * The number of items to show for what the client asked: at least 1, at most {@link #MAX_LIMIT}.
   */
  public static int limit(Integer asked) {
    return asked == null ? DEFAULT_LIMIT : Math.clamp(asked, 1, MAX_LIMIT);
  }
}
