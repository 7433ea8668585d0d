package org.council.speakers.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Capacity;
import org.council.speakers.persistence.RuleBooksFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to put all who wait in order, with the reasons for every place. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpeakingOrderBenchmark {

  private static final Instant NINE = Instant.parse("2024-06-04T09:00:00Z");
  private static final Purpose[] PURPOSES = Purpose.values();
  private static final Attendance[] ATTENDANCES = Attendance.values();

  @Param({"500", "2000", "8000"})
  private int waiting;

  /** How many the Chair has put somewhere else; half of those who wait. */
  @Param({"0", "200", "half"})
  private String placed;

  private final SpeakingOrder order =
      SpeakingOrder.by(RuleBooksFile.books().followed("itu-council"));
  private List<WaitingEntry> entries;

  /** All purposes, both capacities and attendances, asked for within an hour. */
  @Setup
  public void ask() {
    Random random = new Random(waiting);
    List<SpeakerRequest> requests =
        IntStream.range(0, waiting).mapToObj(n -> request(n, random)).toList();
    Placings places = new Placings(placings(requests, random), requests);
    entries = requests.stream().map(request -> places.of(request.entry())).toList();
  }

  private static SpeakerRequest request(int number, Random random) {
    return new SpeakerRequest(
        new WaitingEntry(
            id(number),
            "participant-" + number,
            "D" + number,
            random.nextBoolean() ? Capacity.COUNCILLOR : Capacity.OBSERVER,
            ATTENDANCES[random.nextInt(ATTENDANCES.length)],
            new Asking(
                PURPOSES[random.nextInt(PURPOSES.length)],
                null,
                NINE.plusSeconds(random.nextInt(3600))),
            number,
            null));
  }

  /** Each of the first goes before any other, as that one stands then; points of order keep their places. */
  private List<Placing> placings(List<SpeakerRequest> requests, Random random) {
    List<UUID> movable =
        requests.stream()
            .filter(request -> request.purpose() != Purpose.POINT_OF_ORDER)
            .map(SpeakerRequest::id)
            .toList();
    int elsewhere = "half".equals(placed) ? waiting / 2 : Integer.parseInt(placed);
    return IntStream.range(0, elsewhere)
        .mapToObj(n -> before(movable.get(n), another(n, movable, random)))
        .toList();
  }

  private static UUID another(int than, List<UUID> movable, Random random) {
    int further = random.nextInt(1, movable.size());
    return movable.get((than + further) % movable.size());
  }

  private static Placing before(UUID request, UUID beside) {
    return new Placing(request, Side.BEFORE, beside, "by agreement", NINE);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  /** The whole list, as it is shown. */
  @Benchmark
  public List<OrderedEntry> explained() {
    return order.of(entries);
  }
}
