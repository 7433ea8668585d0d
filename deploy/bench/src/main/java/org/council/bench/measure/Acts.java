package org.council.bench.measure;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.council.bench.drive.ClosedLoop;
import org.council.bench.drive.Sending;
import org.council.bench.drive.Server;
import org.council.bench.drive.Tally;
import org.council.bench.report.Figures;
import org.council.bench.stage.Session;

/**
 * A request for the floor beside one bare insert, in turn. Each round has a meeting of its own, so
 * that the lists are equally short in all of them: some dozens of those who wait on each.
 */
public final class Acts implements Measure {

  private static final int ITEMS = 100;

  /**
   * An act runs many times the code of an insert, each part of it seldomer: the JVM's compilers
   * need so many times as long for it.
   */
  private static final int WARMED_UP_FOR_AS_MANY = 4;

  private final Session session;
  private final Server speakers;
  private final Server bare;
  private final String token;
  private final Supplier<Map<String, ProcessHandle>> programs;
  private final Effort effort;

  /**
   * @param token of anybody, for the bare service
   * @param programs whose use of the processors is noted
   */
  public Acts(
      Session session,
      Server speakers,
      Server bare,
      String token,
      Supplier<Map<String, ProcessHandle>> programs,
      Effort effort) {
    this.programs = programs;
    this.session = session;
    this.speakers = speakers;
    this.bare = bare;
    this.token = token;
    this.effort = effort;
  }

  @Override
  public void warmUp() {
    warmUp(effort.warmUp());
  }

  /** The bare service stays; only its connections are made anew. */
  @Override
  public void warmUpAgain() {
    warmUp(effort.each());
  }

  private void warmUp(Duration forBare) {
    var loop = new ClosedLoop(effort.clients());
    for (int time = 1; time <= WARMED_UP_FOR_AS_MANY; time++) {
      loop.drive(speakers, session.meet(ITEMS).asks(), effort.warmUp());
    }
    loop.drive(bare, inserts(), forBare);
  }

  @Override
  public void round(Figures figures, int scale) {
    var loop = new ClosedLoop(effort.clients());
    Supplier<Sending> asks = session.meet(ITEMS).asks();
    Tally act = costed(figures, scale, "act", () -> loop.drive(speakers, asks, effort.each()));
    Tally insert =
        costed(figures, scale, "bare insert", () -> loop.drive(bare, inserts(), effort.each()));
    Noting.throughput(figures, "act", scale, act);
    Noting.throughput(figures, "bare insert", scale, insert);
    figures.note(
        "act : bare insert", "throughput", "ratio", scale, act.perSecond() / insert.perSecond());
  }

  /** Drives, and notes what one costs each program. */
  private Tally costed(Figures figures, int scale, String of, Supplier<Tally> driving) {
    Cpu before = Cpu.now(programs.get());
    Tally tally = driving.get().withoutErrors();
    Cpu.now(programs.get())
        .each(before, tally.done())
        .forEach((program, millis) -> figures.note(of, "CPU of " + program, "ms", scale, millis));
    return tally;
  }

  private Supplier<Sending> inserts() {
    String path = "/v1/lists/" + UUID.randomUUID() + "/wishes";
    String json = "{\"by\":\"d001\",\"purpose\":\"SPEAK\"}";
    return () -> Sending.post(path, token, json);
  }
}
