package org.council.bench.stage;

import io.vertx.core.Future;
import java.util.List;
import java.util.stream.IntStream;
import org.council.bench.drive.Answer;
import org.council.bench.drive.Driver;
import org.council.bench.drive.Server;
import org.council.local.SuiteAddress;

/**
 * Several sessions side by side, in each of which the Chair gives the floor and ends the
 * intervention in turn. So many acts a second are due on each that the one before has long been
 * answered.
 */
public final class Floors {

  private static final int DELEGATES = 3;
  private static final int ITEMS = 10;

  private final List<Floor> floors;

  private Floors(List<Floor> floors) {
    this.floors = floors;
  }

  /**
   * Opens the sessions.
   *
   * @param prefix what their symbols begin with
   * @param how how many sessions
   */
  public static Floors open(
      SuiteAddress suite, Driver driver, Server speakers, String prefix, int how) {
    return new Floors(
        IntStream.rangeClosed(1, how)
            .mapToObj(n -> Session.open(suite, driver, prefix + n, DELEGATES).meet(ITEMS))
            .map(meeting -> new Floor(meeting, speakers))
            .toList());
  }

  /** The act of that number: it comes round the sessions. */
  public Future<Answer> act(long number) {
    return floors.get((int) (number % floors.size())).act();
  }

  private static final class Floor {

    private final Meeting meeting;
    private final Server speakers;
    private Future<Answer> before = Future.succeededFuture();
    private int acts;

    Floor(Meeting meeting, Server speakers) {
      this.meeting = meeting;
      this.speakers = speakers;
    }

    /** Gives the floor, or ends what was begun; never before the last act was answered. */
    Future<Answer> act() {
      int number = acts++;
      before =
          before.compose(answer ->
              speakers.send(
                  number % 2 == 0
                      ? meeting.give(meeting.delegate(number % DELEGATES), 1 + number / 2 % ITEMS)
                      : meeting.end(answer.location())));
      return before;
    }
  }
}
