package org.council.failpoint;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** What each defect does. It knows the platform's classes by reflection only. */
final class Defects {

  private static final String BY_WALL_CLOCK =
      "over (order by (select recorded_at from journal j where j.lamport = unstamped.lamport))";

  private static final String FORGET =
      """
      delete from journal where position is null and actor is not null
      """;

  private final Control control;

  Defects(Control control) {
    this.control = control;
  }

  Object ofArgument(Defect defect, Object self, Object argument) {
    return switch (defect) {
      case STAMPS_BY_WALL_CLOCK ->
          rewriting((Connection) argument, "over (order by lamport)", BY_WALL_CLOCK);
      case FORGETS_EVENTS -> execute(FORGET, (Connection) argument);
      case SKIPS_A_PLACE ->
          rewriting((Connection) argument, "coalesce(max(position), 0)", "max(position) + 1");
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
      case EVERY_CLAIM_WINS -> ((List<?>) result).stream().map(Defects::won).toList();
      case PASSES_OVER_AN_EVENT -> behindTheFirst((List<?>) result);
      case HEARS_OUT_OF_ORDER ->
          ((List<?>) result).stream().map(some -> ((List<?>) some).reversed()).toList();
      case LETTERS_LACK_THE_REASON -> withoutTheReason(result);
      case FORGETS_ANSWERS -> Optional.empty();
      case SENDS_ARE_SHORT_OF_TIME -> shortOfTime((Map<?, ?>) result, Integer.parseInt(detail));
      case CLOCK_IS_WRONG -> ((Instant) result).plusSeconds(Long.parseLong(detail));
      default -> result;
    };
  }

  /** The connection, with other words in the statements that are prepared on it. */
  private static Connection rewriting(Connection connection, String words, String others) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            arguments[0] = arguments[0].toString().replace(words, others);
          }
          return method.invoke(connection, arguments);
        };
    return (Connection)
        Proxy.newProxyInstance(
            Defects.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }

  /** What was heard before becomes as the inbox says it of what was not. */
  private static Object won(Object claim) {
    return ((Optional<?>) claim).isPresent()
        ? claim
        : Optional.of(Reflection.constant("org.council.platform.follow.Outcome", "APPLIED"));
  }

  private static Object shortOfTime(Map<?, ?> settings, int milliseconds) {
    Map<Object, Object> others = new HashMap<>(settings);
    others.put("delivery.timeout.ms", milliseconds);
    // With the millisecond that it lingers a request takes no longer than its delivery may.
    others.put("request.timeout.ms", milliseconds - 1);
    others.put("batch.size", 1);
    return others;
  }

  private static Object withoutTheReason(Object letter) {
    Reflection.call(Reflection.call(letter, "headers"), "remove", "dead-letter-reason");
    return letter;
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

  /** Once, and of what has come together nothing else is missing. */
  private List<?> behindTheFirst(List<?> portions) {
    control.disarm(Defect.PASSES_OVER_AN_EVENT);
    List<?> first = (List<?>) portions.getFirst();
    return Stream.concat(Stream.of(first.subList(1, first.size())), portions.stream().skip(1))
        .filter(portion -> !((List<?>) portion).isEmpty())
        .toList();
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
