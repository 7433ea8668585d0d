package org.council.failpoint;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** What each defect does. It knows the platform's classes by reflection only. */
final class Defects {

  private static final String STAMP_BY_WALL_CLOCK =
      """
      update journal set position = stamped.place from (
        select lamport, row_number() over (order by recorded_at)
          + (select coalesce(max(position), 0) from journal) as place
        from journal where position is null) stamped
      where journal.lamport = stamped.lamport
      """;

  private static final String SKIP_A_PLACE =
      """
      update journal set position = (select coalesce(max(position), 0) + 2 from journal)
      where lamport = (select min(lamport) from journal where position is null)
      """;

  private static final String FORGET =
      """
      delete from journal where lamport in (
        select lamport from journal where position is null and actor is not null
        order by lamport limit 1)
      """;

  private final Control control;
  private final Swaps swaps;

  Defects(Control control) {
    this.control = control;
    this.swaps = new Swaps(control);
  }

  Object ofArgument(Defect defect, Object self, Object argument, Object second) {
    return switch (defect) {
      case STAMPS_BY_WALL_CLOCK -> execute(STAMP_BY_WALL_CLOCK, (Connection) argument);
      case FORGETS_AN_EVENT -> execute(FORGET, (Connection) argument);
      case SKIPS_A_PLACE -> skipped((Connection) argument);
      case HEARS_OUT_OF_ORDER -> swaps.exchange(self, argument, second);
      case MARKS_BEFORE_SENDING -> marked(self, (List<?>) argument);
      case SENDS_IN_REVERSE -> ((List<?>) argument).reversed();
      case DROPS_AN_EVENT -> withoutTheFirst((List<?>) argument);
      case SENDS_EXPIRE -> expired(self, (List<?>) argument);
      default -> argument;
    };
  }

  Object ofResult(Defect defect, Object result, String detail) {
    return switch (defect) {
      case SWALLOWS_EFFECTS -> ((Optional<?>) result).map(_ -> (Runnable) () -> {});
      case REACTIONS_FAIL -> ((Optional<?>) result).map(_ -> (Runnable) Defects::fail);
      case FORGETS_ANSWERS -> Optional.empty();
      case CLOCK_IS_WRONG -> ((Instant) result).plusSeconds(Long.parseLong(detail));
      default -> result;
    };
  }

  /** Once there is something to stamp. */
  private Connection skipped(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      if (statement.executeUpdate(SKIP_A_PLACE) > 0) {
        control.disarm(Defect.SKIPS_A_PLACE);
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail() {
    throw new IllegalStateException("made to fail");
  }

  private static Connection execute(String sql, Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Once: an event is gone for good when its successors are marked. */
  private List<?> withoutTheFirst(List<?> entries) {
    control.disarm(Defect.DROPS_AN_EVENT);
    return entries.subList(1, entries.size());
  }

  private static List<?> marked(Object session, List<?> entries) {
    Object last = entries.getLast();
    Reflection.call(session, "acknowledge", Reflection.call(last, "position"));
    return entries;
  }

  /** Once, when there is more than one: the first does not arrive, the others do. */
  private List<?> expired(Object session, List<?> entries) {
    if (entries.size() > 1) {
      control.disarm(Defect.SENDS_EXPIRE);
      Reflection.call(session, "send", entries.subList(1, entries.size()));
      throw Reflection.<RuntimeException>unchecked(
          new ExecutionException("expired", new IllegalStateException("expired")));
    }
    return entries;
  }
}
