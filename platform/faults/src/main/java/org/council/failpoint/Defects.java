package org.council.failpoint;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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

  private static final String FORGET =
      """
      delete from journal where lamport in (
        select lamport from journal where position is null and actor is not null
        order by lamport limit 1)
      """;

  private final Control control;

  Defects(Control control) {
    this.control = control;
  }

  Object ofArgument(Defect defect, Object self, Object argument) {
    return switch (defect) {
      case STAMPS_BY_WALL_CLOCK -> execute(STAMP_BY_WALL_CLOCK, (Connection) argument);
      case FORGETS_AN_EVENT -> execute(FORGET, (Connection) argument);
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
    call(session, "acknowledge", long.class, call(last, "position", null, null));
    return entries;
  }

  /** Once, when there is more than one: the first does not arrive, the others do. */
  private List<?> expired(Object session, List<?> entries) {
    if (entries.size() > 1) {
      control.disarm(Defect.SENDS_EXPIRE);
      call(session, "send", List.class, entries.subList(1, entries.size()));
      throw Defects.<RuntimeException>unchecked(
          new ExecutionException("expired", new IllegalStateException("expired")));
    }
    return entries;
  }

  private static Object call(Object target, String name, Class<?> parameter, Object argument) {
    try {
      Method method =
          parameter == null
              ? target.getClass().getDeclaredMethod(name)
              : target.getClass().getDeclaredMethod(name, parameter);
      method.setAccessible(true);
      return parameter == null ? method.invoke(target) : method.invoke(target, argument);
    } catch (InvocationTargetException e) {
      throw Defects.<RuntimeException>unchecked(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The woven method declares what is thrown; this one does not. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E unchecked(Throwable failure) throws E {
    throw (E) failure;
  }
}
