package org.council.faults.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.council.e2e.Await;
import org.council.failpoint.Control;
import org.council.local.ServiceProcess;

/** One process of a service, with its fail points. */
public final class Replica {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();

  private final ServiceProcess process;
  private final int port;
  private final Control control;
  private final Consumer<ServiceProcess> starter;
  private volatile boolean wanted;
  private volatile boolean ready;

  Replica(ServiceProcess process, int port, Control control, Consumer<ServiceProcess> starter) {
    this.process = process;
    this.port = port;
    this.control = control;
    this.starter = starter;
  }

  /** Its name, {@code agenda-2}; to Kafka as well. */
  public String name() {
    return process.name();
  }

  /** Where its fail points and defects are armed. */
  public Control control() {
    return control;
  }

  int port() {
    return port;
  }

  /** Where it is reached by itself. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it, or starts it again. */
  public synchronized void start() {
    wanted = true;
    ready = false;
    starter.accept(process);
  }

  /** {@code kill -9}. */
  public void kill() {
    wanted = false;
    process.kill();
    ready = false;
  }

  /** Ends it in good order. */
  public void stop() {
    wanted = false;
    process.stop();
    ready = false;
  }

  /** Goes on after {@code kill -STOP}. */
  public void goOn() {
    signal("CONT");
  }

  /** {@code kill -STOP}: its connections stay open, nothing runs. */
  public void freeze() {
    signal("STOP");
  }

  private void signal(String signal) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.handle().pid()))
          .start()
          .waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(name() + " could not be signalled", e);
    }
  }

  public boolean alive() {
    return process.alive();
  }

  /** The last lines of its log. */
  public String lastLines() {
    return process.lastLines();
  }

  /** Whether it was ready when it was last asked. */
  public boolean ready() {
    return ready;
  }

  /**
   * Waits until it is ready. Where it ends meanwhile it is started again, as an orchestrator does.
   *
   * @throws AssertionError when it is not ready in time, with the last lines of its log
   */
  public void awaitReady(Duration atMost) {
    if (!Await.within(atMost, this::isReadyOrStartedAgain)) {
      throw new AssertionError(
          "%s is not ready within %d s. The last lines of its log:%n%s"
              .formatted(name(), atMost.toSeconds(), process.lastLines()));
    }
  }

  private boolean isReadyOrStartedAgain() {
    startAgainIfItEnded();
    return ready;
  }

  private synchronized void startAgainIfItEnded() {
    if (wanted && !process.alive()) {
      System.err.printf(
          "%s has ended and is started again. The last lines of its log:%n%s%n",
          name(), process.lastLines());
      start();
    }
  }

  /**
   * What its metrics say.
   *
   * @return the greatest of this name, 0 where there is none; empty where it does not answer
   */
  public OptionalDouble metric(String name) {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/q/metrics"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return OptionalDouble.of(
          HTTP.send(request, HttpResponse.BodyHandlers.ofLines())
              .body()
              .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
              .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
              .max()
              .orElse(0));
    } catch (IOException _) {
      return OptionalDouble.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As it should be: running, and nothing armed. */
  synchronized void mend() {
    control.disarmAll();
    if (process.alive()) {
      goOn();
    } else {
      start();
    }
  }

  /** Asks it whether it is ready. */
  void look() {
    ready = process.alive() && answersThatItIsReady();
  }

  private boolean answersThatItIsReady() {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(1))
            .build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
