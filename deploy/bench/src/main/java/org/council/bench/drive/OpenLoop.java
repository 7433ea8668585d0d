package org.council.bench.drive;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Requests that are due by the clock, whether those before them are answered or not. A request's
 * time counts from when it was due, so a server that stalls is seen by all that were due meanwhile.
 *
 * @param perSecond how many are due in a second
 */
public record OpenLoop(double perSecond) {

  /**
   * Sends for a while and waits for all answers.
   *
   * @param act sends the request of that number, from 0, on the event loop
   */
  public Tally drive(Driver driver, LongFunction<Future<Answer>> act, Duration duration) {
    Tally tally = new Tally();
    Promise<Void> end = Promise.promise();
    driver.vertx().runOnContext(_ -> new Schedule(driver, act, tally, duration, end).start());
    end.future().toCompletionStage().toCompletableFuture().join();
    return tally;
  }

  private final class Schedule {

    private static final long TICK_MILLIS = 1;

    private final Driver driver;
    private final LongFunction<Future<Answer>> act;
    private final Tally tally;
    private final long acts;
    private final Promise<Void> end;
    private final List<Future<Answer>> sent = new ArrayList<>();
    private long begun;

    Schedule(
        Driver driver,
        LongFunction<Future<Answer>> act,
        Tally tally,
        Duration duration,
        Promise<Void> end) {
      this.driver = driver;
      this.act = act;
      this.tally = tally;
      this.acts = Math.round(duration.toNanos() * perSecond / 1e9);
      this.end = end;
    }

    void start() {
      tally.begin();
      begun = System.nanoTime();
      driver.vertx().setPeriodic(TICK_MILLIS, this::sendWhatIsDue);
    }

    private void sendWhatIsDue(long timer) {
      while (sent.size() < acts && due(sent.size()) <= System.nanoTime()) {
        long due = due(sent.size());
        sent.add(
            act.apply(sent.size())
                .onSuccess(answer -> tally.answered(answer, due))
                .onFailure(failure -> tally.failed(failure.toString())));
      }
      if (sent.size() == acts) {
        driver.vertx().cancelTimer(timer);
        Future.join(sent).onComplete(_ -> tally.end()).onComplete(_ -> end.complete());
      }
    }

    private long due(long number) {
      return begun + Math.round(number * 1e9 / perSecond);
    }
  }
}
