package org.council.bench.measure;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.council.bench.drive.ClosedLoop;
import org.council.bench.drive.Sending;
import org.council.bench.drive.Server;
import org.council.bench.report.Figures;
import org.council.bench.stage.Meeting;
import org.council.bench.stage.Session;

/** All delegates ask for the floor on one item at once: one row that everybody waits for. */
public final class HotList implements Measure {

  private final Session session;
  private final Server speakers;
  private final Effort effort;

  public HotList(Session session, Server speakers, Effort effort) {
    this.session = session;
    this.speakers = speakers;
    this.effort = effort;
  }

  @Override
  public void round(Figures figures, int scale) {
    Meeting meeting = session.meet(1);
    List<Sending> asks =
        IntStream.range(0, session.size()).mapToObj(delegate -> meeting.ask(delegate, 1)).toList();
    Iterator<Sending> each = asks.iterator();
    Noting.throughput(
        figures,
        "act on one list",
        scale,
        new ClosedLoop(effort.clients()).drive(speakers, each).withoutErrors());
  }
}
