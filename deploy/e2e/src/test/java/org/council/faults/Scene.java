package org.council.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.council.e2e.Await;
import org.council.failpoint.Action;
import org.council.failpoint.FailPoint;
import org.council.faults.check.Books;
import org.council.faults.check.Finding;
import org.council.faults.check.InTime;
import org.council.faults.check.Noticed;
import org.council.faults.check.Witness;
import org.council.faults.cluster.Cluster;
import org.council.faults.cluster.ClusteredService;
import org.council.faults.cluster.Replica;
import org.council.faults.cluster.Servers;
import org.council.faults.load.Crowd;
import org.council.faults.load.Failures;

/** Where a row is played: the cluster, the crowd, and what was seen of it. */
final class Scene {

  /**
   * Within this each sending is answered: an act waits for what it names for five seconds, then its
   * client is told to ask again, and pauses for a second.
   */
  private static final Duration ANSWERED = Duration.ofSeconds(8);

  /** What must happen happens within this, however busy the machine. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration WAIT_AT_ONE = Duration.ofSeconds(3);

  /** Threads of their own: what waits here must not wait for what waits elsewhere. */
  static final Executor BESIDE = Thread::startVirtualThread;

  private final Cluster cluster;
  private final Crowd crowd;
  private final Witness witness;
  private final Meetings meetings;
  private final boolean thorough;
  private final Timings timings = new Timings();
  private final Recovery recovery;
  private final List<Finding> findings = new ArrayList<>();
  private final List<CompletableFuture<Void>> restarts = new ArrayList<>();
  private int faults;
  private String remark = "";

  /**
   * @param thorough whether this is the long form
   */
  Scene(Cluster cluster, Crowd crowd, Witness witness, Meetings meetings, boolean thorough) {
    this.cluster = cluster;
    this.crowd = crowd;
    this.witness = witness;
    this.meetings = meetings;
    this.thorough = thorough;
    this.recovery = new Recovery(crowd, witness.books(), timings);
  }

  Cluster cluster() {
    return cluster;
  }

  Crowd crowd() {
    return crowd;
  }

  Servers servers() {
    return cluster.servers();
  }

  Books books() {
    return witness.books();
  }

  /** How services come back. */
  Recovery recovery() {
    return recovery;
  }

  Timings timings() {
    return timings;
  }

  List<Finding> findings() {
    return findings;
  }

  int faults() {
    return faults;
  }

  /** The service whose turn it is. */
  ClusteredService turnOf(int number) {
    List<ClusteredService> services = List.copyOf(cluster.services().values());
    return services.get(number % services.size());
  }

  /** Something broke. */
  void fault() {
    faults++;
  }

  /** Something is not as it must be. */
  void find(Finding finding) {
    findings.add(finding);
  }

  /**
   * Something is away that acts do not need: none fails, and each sending is answered in time.
   *
   * @param away what it is
   */
  void expectUnnoticed(String away, Failures meanwhile) {
    Noticed.ofBeingAway(away, meanwhile).forEach(this::find);
    expectWithin(ANSWERED, meanwhile.slowest(), "while %s was away an answer came".formatted(away));
  }

  /** In the long form: who follows slower than that does not catch up. */
  void expectToCatchUp(double come, double followed) {
    if (thorough) {
      InTime.caughtUp(come, followed).forEach(this::find);
    }
  }

  /** In the long form: what takes longer than it may is a finding. */
  void expectWithin(Duration limit, Duration took, String what) {
    if (thorough) {
      InTime.within(limit, took, what).forEach(this::find);
    }
  }

  /** A figure of this row alone. */
  void remark(String remark, Object... values) {
    this.remark = remark.formatted(values);
  }

  String remark() {
    return remark;
  }

  /** Short in the short form. */
  Duration lasting(int briefly, int thoroughly) {
    return Duration.ofSeconds(thorough ? thoroughly : briefly);
  }

  /** So few in the short form. */
  int count(int briefly, int thoroughly) {
    return thorough ? thoroughly : briefly;
  }

  /**
   * Something happens to a replica of a service at a fail point, and that is a fault.
   *
   * @return the replica at which the action happened
   */
  Replica waylay(ClusteredService service, FailPoint point, Action action) {
    Replica replica = meet(service, point, action);
    fault();
    return replica;
  }

  /**
   * Waits for a replica of a service to come by a fail point. Only one is armed at a time: at some
   * points both would come by at once.
   *
   * @return the replica at which the action happened
   */
  Replica meet(ClusteredService service, FailPoint point, Action action) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    for (int turn = faults; System.nanoTime() < until; turn++) {
      Replica replica = service.replicas().get(turn % service.replicas().size());
      replica.control().arm(point, action);
      if (Await.within(WAIT_AT_ONE, () -> replica.control().reached(point))
          || !replica.control().withdraw(point)) {
        return replica;
      }
    }
    throw new AssertionError("No replica of %s came by %s".formatted(service.name(), point));
  }

  /** Starts a replica again and goes on; {@link #end} waits for it. */
  void restart(Replica replica) {
    long began = System.nanoTime();
    replica.start();
    restarts.add(
        CompletableFuture.runAsync(
            () -> {
              replica.awaitReady(PATIENCE);
              timings.back(since(began));
            },
            BESIDE));
  }

  /** Waits until everything is relayed and heard. */
  void awaitQuiet() {
    witness.awaitQuiet();
  }

  /** Waits until both replicas of a service are ready. */
  void awaitAll(ClusteredService service) {
    service.awaitReady(PATIENCE);
  }

  /** A whole meeting is played from now on, until it is through or the scene ends. */
  void beginMeeting() {
    meetings.begin();
  }

  /** Waits until everybody is ready again, and until the meetings are through. */
  void end() {
    List<CompletableFuture<Void>> underWay = List.copyOf(restarts);
    restarts.clear();
    underWay.forEach(CompletableFuture::join);
    cluster.awaitEverybody();
    findings.addAll(meetings.end());
  }

  /** Lets the crowd act for a while, whatever else holds: how long a fault lasts. */
  void letPass(Duration duration) {
    long until = System.nanoTime() + duration.toNanos();
    Await.until("time", duration.plus(PATIENCE), () -> System.nanoTime() > until);
  }

  static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
