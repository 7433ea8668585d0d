package org.council.platform.stream;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far something that is watched has come.
 *
 * @param of names the thing, where another may come to stand in its place; empty where none can
 * @param number its version, growing; what another thing comes to in its place is newer whatever
 *     its number
 */
public record Mark(String of, long number) {

  /** That of a client that has nothing. */
  public static final Mark NONE = at(-1);

  private static final Pattern ID = Pattern.compile("(?:(.+)-)?(\\d{1,18})");

  /** That of a thing in whose place no other comes. */
  public static Mark at(long number) {
    return new Mark("", number);
  }

  /** The mark of that id; empty where it is none. */
  public static Optional<Mark> named(String id) {
    Matcher parts = ID.matcher(id);
    return parts.matches()
        ? Optional.of(
            new Mark(
                Objects.requireNonNullElse(parts.group(1), ""), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  /** The id with which a watcher goes on behind it: {@code 7}, or {@code 5d41402a-7}. */
  public String id() {
    return of.isEmpty() ? Long.toString(number) : of + '-' + number;
  }

  /** Whether this is news to one who has seen the other. */
  boolean isNewsAfter(Mark seen) {
    return !of.equals(seen.of) || number > seen.number;
  }

  /**
   * Whether one who has seen the same thing in this state cannot have seen it in the history that
   * stands: the database was restored from before.
   *
   * @param stands how far the thing has come now
   */
  boolean isAheadOf(Mark stands) {
    return of.equals(stands.of) && number > stands.number;
  }
}
