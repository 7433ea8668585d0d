package org.council.faults.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * A TCP connection's way, that can be cut, go silent or grow long. It listens on a loopback port
 * and passes on what comes to another.
 */
public final class Wire implements AutoCloseable {

  private static final int NOBODY = -1;

  private final ServerSocket listening;
  private final IntSupplier target;
  private final boolean toKafka;
  private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
  private final Breaks breaks = new Breaks();
  private final Set<String> cutOff = ConcurrentHashMap.newKeySet();
  private volatile boolean silent;
  private volatile Duration delay = Duration.ZERO;

  private Wire(ServerSocket listening, IntSupplier target, boolean toKafka) {
    this.listening = listening;
    this.target = target;
    this.toKafka = toKafka;
  }

  /**
   * A wire on a free port.
   *
   * @param target the port each new connection goes to; {@link #nobody()} where there is none
   */
  public static Wire to(IntSupplier target) {
    return make(target, false);
  }

  /** A wire that understands what is said on it, as clients speak with Kafka. */
  static Wire toKafka(IntSupplier target) {
    return make(target, true);
  }

  private static Wire make(IntSupplier target, boolean toKafka) {
    try {
      Wire wire =
          new Wire(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target, toKafka);
      Thread.ofVirtual().start(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int nobody() {
    return NOBODY;
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** Half open: connections stand, and nothing comes through until it is mended. */
  public void silence() {
    silent = true;
  }

  /** The same for one client of Kafka alone, by the name that it gives itself. */
  public void silenceFor(String client) {
    cutOff.add(client);
  }

  /**
   * Nothing comes through the connections that stand, for good, and neither end is told; new ones
   * are as they should be.
   */
  public void forsake() {
    passages.forEach(Passage::forsake);
  }

  /** Ends a silence: what was said meanwhile arrives, but for what was forsaken. */
  public void comesBack() {
    silent = false;
    cutOff.clear();
  }

  /** What is sent arrives so much later. */
  public void delay(Duration delay) {
    this.delay = delay;
  }

  /** At what is said on it a connection breaks. */
  public Breaks breaks() {
    return breaks;
  }

  /** As it should be: what was forsaken is closed. */
  public void mend() {
    passages.stream().filter(Passage::isForsaken).forEach(Passage::close);
    comesBack();
    delay = Duration.ZERO;
    breaks.mend();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> pass(client));
      } catch (IOException _) {
        // closed, or a client that went away at once
      }
    }
  }

  private void pass(Socket client) {
    int port = target.getAsInt();
    Socket server = new Socket();
    Passage passage = new Passage(client, server);
    try {
      if (port == NOBODY) {
        throw new IOException("nobody there");
      }
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
      passages.add(passage);
      Thread.ofVirtual().start(() -> passage.pump(server, client, true));
      passage.pump(client, server, false);
    } catch (IOException _) {
      passage.close();
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    passages.forEach(Passage::close);
  }

  /** One connection. */
  private final class Passage {

    private final Socket client;
    private final Socket server;
    private final Optional<KafkaTalk> talk =
        toKafka ? Optional.of(new KafkaTalk()) : Optional.empty();
    private volatile boolean forsaken;

    Passage(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void pump(Socket from, Socket to, boolean isAnswer) {
      byte[] buffer = new byte[16 * 1024];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          if (!isAnswer) {
            heard(buffer, read);
          }
          hold();
          if (isAnswer && breaks.at(buffer, read, server.getLocalPort(), talk)) {
            break;
          }
          out.write(buffer, 0, read);
        }
      } catch (IOException _) {
        // one end has gone, so the other goes
      } finally {
        close();
      }
    }

    private void heard(byte[] buffer, int length) {
      talk.ifPresent(kafka -> kafka.asks(buffer, length));
    }

    void forsake() {
      forsaken = true;
    }

    boolean isForsaken() {
      return forsaken;
    }

    private void hold() throws IOException {
      if (!delay.isZero()) {
        LockSupport.parkNanos(delay.toNanos());
      }
      while (silent || forsaken || isCutOff()) {
        if (client.isClosed()) {
          throw new IOException("given up");
        }
        LockSupport.parkNanos(5_000_000);
      }
    }

    private boolean isCutOff() {
      return talk.map(KafkaTalk::client).filter(cutOff::contains).isPresent();
    }

    void close() {
      passages.remove(this);
      for (Socket socket : new Socket[] {client, server}) {
        try {
          socket.close();
        } catch (IOException _) {
          // it is of no use any more in any case
        }
      }
    }
  }
}
