package org.council.local;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * PostgreSQL, Kafka, the issuer of tokens and the four services, started together and ended
 * together. Their data outlives them in the {@link Home}. One suite at a time works on a home.
 *
 * <p>Single programs ({@code agenda}, {@code documents}, {@code speakers}, {@code minutes}, {@code
 * kafka}) can be killed, stopped and started again while the others go on; {@code postgres} can be
 * started again where it has ended.
 */
public final class Suite implements AutoCloseable {

  private final SuiteSettings settings;
  private final Progress progress;
  private final HomeLock lock;
  private final Register register;
  private final DataServers servers;
  private final Readiness readiness = new Readiness();
  private final FirstQuestions questions = new FirstQuestions();
  private final Map<String, ServiceProcess> services = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean closing;
  private boolean closed;

  private Suite(SuiteSettings settings, Progress progress, HomeLock lock) {
    this.settings = settings;
    this.progress = progress;
    this.lock = lock;
    this.register = new Register(settings);
    this.servers = new DataServers(settings, register);
  }

  /**
   * Makes everything ready for a start: what a killed launcher left running is ended, and the ports
   * are free.
   *
   * @throws Trouble when a suite is up on this home, or a port is in use
   */
  static Suite prepare(SuiteSettings settings, Progress progress) {
    var lock = HomeLock.take(settings.home()).orElseThrow(() -> AlreadyUp.on(settings.home()));
    try {
      var left = Leftovers.end(settings.home());
      if (!left.isEmpty()) {
        progress.say("Ended what a killed launcher had left running: " + String.join(", ", left));
      }
      settings.ports().requireFree(portsNeeded(settings));
      return new Suite(settings, progress, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static List<String> portsNeeded(SuiteSettings settings) {
    return Ports.names().stream().filter(name -> !settings.except().contains(name)).toList();
  }

  /**
   * Starts a suite.
   *
   * @param progress is told what is ready
   * @throws Trouble when it cannot be started; then nothing is left running
   */
  public static Suite start(SuiteSettings settings, Progress progress) {
    var suite = prepare(settings, progress);
    try {
      suite.startEverything();
      return suite;
    } catch (RuntimeException e) {
      suite.close();
      throw e;
    }
  }

  /** Forgets all that was said and done on this home; only before anything is started. */
  void forget() {
    settings.home().empty();
  }

  /** Starts all programs, side by side as far as they do not need each other. */
  void startEverything() {
    var began = Instant.now();
    var issuer = inBackground("issuer", servers::startIssuer, began);
    var kafka = inBackground(Ports.KAFKA, servers::startKafka, began);
    var postgres = inBackground(Ports.POSTGRES, servers::startPostgres, began);
    var all =
        Stream.concat(
            Stream.of(issuer, kafka, postgres),
            settings.services().stream()
                .map(service ->
                    CompletableFuture.allOf(issuer, postgres)
                        .thenRunAsync(() -> startService(service, began), threads)
                        .thenRun(() -> questions.ask(service, address()))));
    await(all.toList());
    progress.ready("suite", began);
  }

  /** Lets other commands use this suite: it stays until it is told to end. */
  void openToOthers() {
    register.open();
  }

  private CompletableFuture<Void> inBackground(String what, Runnable start, Instant began) {
    return CompletableFuture.runAsync(start, threads).thenRun(() -> progress.ready(what, began));
  }

  /** Waits for all, or for the first that fails. */
  private static void await(List<CompletableFuture<Void>> starts) {
    var first = new CompletableFuture<Void>();
    for (var start : starts) {
      start.exceptionally(failure -> fail(first, failure));
    }
    CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new))
        .thenRun(() -> first.complete(null));
    try {
      first.join();
    } catch (CompletionException e) {
      throw troubleIn(e);
    }
  }

  private static Void fail(CompletableFuture<Void> future, Throwable failure) {
    future.completeExceptionally(failure);
    return null;
  }

  private static Trouble troubleIn(CompletionException failure) {
    var cause = failure.getCause();
    return cause instanceof Trouble trouble
        ? trouble
        : new Trouble("The suite did not start: " + cause, cause);
  }

  /** On a port that another program has taken, that one would answer in the service's place. */
  private void startService(String service, Instant began) {
    settings.ports().requireFree(List.of(service));
    var process =
        services.computeIfAbsent(
            service, name -> new Programs(settings).service(name, servers.database(name)));
    register.start(process);
    readiness.await(process, LocalAddress.of(settings.ports(), service));
    progress.ready(service, began);
  }

  /** Where the suite is reached. */
  public SuiteAddress address() {
    return LocalAddress.of(settings.home(), settings.ports());
  }

  /** Kills a program ({@code kill -9}). */
  public void kill(String program) {
    process(program).kill();
  }

  /** Stops a program in good order. */
  public void stop(String program) {
    process(program).stop();
  }

  /** Starts a program that was killed or stopped, and waits until it is ready. */
  public void start(String program) {
    switch (program) {
      case Ports.KAFKA -> servers.startKafka();
      case Ports.POSTGRES -> servers.startPostgres();
      default -> startService(program, Instant.now());
    }
  }

  /** The names of all that can be started again. */
  Set<String> programs() {
    return Stream.concat(Stream.of(Ports.KAFKA, Ports.POSTGRES), services.keySet().stream())
        .collect(toSet());
  }

  /** Completes when a program ends, as it was started last. */
  CompletableFuture<?> end(String program) {
    return program.equals(Ports.POSTGRES) ? servers.endOfPostgres() : process(program).end();
  }

  /** The processes that run now, by the name of the program; PostgreSQL's is its postmaster. */
  public Map<String, ProcessHandle> handles() {
    return register.running();
  }

  private ServiceProcess process(String program) {
    var process = program.equals(Ports.KAFKA) ? servers.kafka() : services.get(program);
    if (process == null) {
      throw new IllegalArgumentException("No such program in this suite: " + program);
    }
    return process;
  }

  /** The services that were left out, each with the environment it is to be started in. */
  Map<String, Map<String, String>> leftOut() {
    var programs = new Programs(settings);
    return settings.except().stream()
        .collect(
            toMap(
                service -> service,
                service -> programs.environment(service, servers.database(service))));
  }

  /** Whether the suite ends or has ended. */
  boolean closing() {
    return closing;
  }

  /** Ends everything in good order: services, then what they stand on. The data stays. */
  @Override
  public void close() {
    closing = true;
    register.refuseMore();
    closeOnce();
  }

  private synchronized void closeOnce() {
    if (closed) {
      return;
    }
    closed = true;
    inParallel(services.values().stream().<Runnable>map(service -> service::stop));
    inParallel(Stream.of(servers.kafka()::stop, servers::stopPostgres));
    servers.stopIssuer();
    register.close();
    lock.close();
    threads.shutdown();
  }

  private void inParallel(Stream<Runnable> steps) {
    CompletableFuture.allOf(
            steps
                .map(step -> CompletableFuture.runAsync(step, threads))
                .toArray(CompletableFuture<?>[]::new))
        .join();
  }
}
