package org.council.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.council.bench.drive.ClosedLoop;
import org.council.bench.drive.Sending;
import org.council.bench.drive.Server;
import org.council.bench.drive.Tally;
import org.council.bench.report.Figures;
import org.council.bench.stage.Meeting;
import org.council.bench.stage.Session;

/**
 * Two reads beside bare selects of as many rows, in turn: an entry of the roster, another each
 * time, beside one row, and a list of speakers on which some wait beside that many rows; each as a
 * client asks for the first time, and as one asks that knows the version ({@code If-None-Match},
 * answered {@code 304}).
 */
public final class Reads implements Measure {

  private static final int WAITING = 20;

  private final Server agenda;
  private final Server speakers;
  private final Server bare;
  private final Effort effort;
  private final List<Sending> entries;
  private final List<Sending> list;
  private final List<Sending> oneRow;
  private final List<Sending> rows;

  /**
   * Opens a meeting with a list on which some wait, and inserts as many rows.
   *
   * @param token of anybody, for the bare service
   */
  public Reads(
      Session session, Server agenda, Server speakers, Server bare, String token, Effort effort) {
    this.agenda = agenda;
    this.speakers = speakers;
    this.bare = bare;
    this.effort = effort.halved();
    this.entries =
        IntStream.range(0, session.size()).mapToObj(session::rosterPath).map(Sending::get).toList();
    this.list = List.of(listOf(session.meet(1)));
    String wishes = "/v1/lists/" + UUID.randomUUID() + "/wishes";
    this.rows = List.of(Sending.get(wishes));
    this.oneRow = List.of(Sending.get(rowsOf(wishes, token)));
  }

  private Sending listOf(Meeting meeting) {
    IntStream.range(0, WAITING).forEach(delegate -> speakers.done(meeting.ask(delegate, 1)));
    return meeting.list(1);
  }

  /** The path of the last. */
  private String rowsOf(String path, String token) {
    Sending insert = Sending.post(path, token, "{\"by\":\"d001\",\"purpose\":\"SPEAK\"}");
    return IntStream.range(0, WAITING)
        .mapToObj(_ -> bare.done(insert).location())
        .reduce((_, last) -> last)
        .orElseThrow();
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
    loop.drive(agenda, inTurn(entries), effort.warmUp());
    loop.drive(speakers, inTurn(list), effort.warmUp());
    loop.drive(bare, inTurn(oneRow), forBare);
    loop.drive(bare, inTurn(rows), forBare);
  }

  @Override
  public void round(Figures figures, int scale) {
    beside(figures, scale, "bare select", drive(bare, oneRow), "roster entry", agenda, entries);
    beside(figures, scale, "bare select of 20", drive(bare, rows), "list of 20", speakers, list);
  }

  private void beside(
      Figures figures,
      int scale,
      String bareName,
      Tally select,
      String name,
      Server server,
      List<Sending> reads) {
    Noting.throughput(figures, bareName, scale, select);
    compared(figures, scale, bareName, select, name, drive(server, reads));
    compared(
        figures,
        scale,
        bareName,
        select,
        name + ", known",
        drive(server, reads.stream().map(read -> knowing(server, read)).toList()));
  }

  private static void compared(
      Figures figures, int scale, String bareName, Tally select, String name, Tally read) {
    Noting.throughput(figures, name, scale, read);
    figures.note(
        name + " : " + bareName,
        "throughput",
        "ratio",
        scale,
        read.perSecond() / select.perSecond());
  }

  private Tally drive(Server server, List<Sending> reads) {
    return new ClosedLoop(effort.clients())
        .drive(server, inTurn(reads), effort.each())
        .withoutErrors();
  }

  /** One after the other, and then from the first again. */
  private static Supplier<Sending> inTurn(List<Sending> reads) {
    return Stream.generate(() -> reads).flatMap(List::stream).iterator()::next;
  }

  /** The read of a client that knows what it asks for. */
  private static Sending knowing(Server server, Sending read) {
    return read.with("If-None-Match", server.done(read).headers().get("ETag"));
  }
}
