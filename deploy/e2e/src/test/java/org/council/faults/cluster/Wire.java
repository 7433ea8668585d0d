package org.council.faults.cluster;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TCP connection's way, that can be cut, go silent or grow long. It listens on a loopback port
 * and passes on what comes to another.
 */
public final class Wire implements AutoCloseable {

  private static final int NOBODY = -1;

  /** How a service answers that an act is done. */
  private static final Pattern DONE =
      Pattern.compile("^HTTP/1\\.1 2.*\r\nevent-id: \\S+/(\\S+)\r\n", CASE_INSENSITIVE | DOTALL);

  private final ServerSocket listening;
  private final IntSupplier target;
  private final boolean toKafka;
  private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
  private final AtomicInteger answersToDrop = new AtomicInteger();
  private final AtomicInteger acknowledgementsToDrop = new AtomicInteger();
  private volatile boolean silent;
  private volatile Duration delay = Duration.ZERO;
  private volatile LastWords lastWords;
  private volatile String lostEvent;

  private Wire(ServerSocket listening, IntSupplier target, boolean toKafka) {
    this.listening = listening;
    this.target = target;
    this.toKafka = toKafka;
  }

  /**
   * What a server says before a connection breaks.
   *
   * @param client the port from which the server sees the connection come
   */
  private record LastWords(int client, String words) {}

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
  }

  /** What is sent arrives so much later. */
  public void delay(Duration delay) {
    this.delay = delay;
  }

  /**
   * Breaks a connection when the server is about to say this: it has done it, and the client never
   * hears. Once.
   *
   * @param client the port from which the server sees the connection come
   */
  public void cutAtTheWords(int client, String words) {
    lastWords = new LastWords(client, words);
  }

  /** Whether the words that a connection is to be cut at were not said yet. */
  public boolean waitsForItsWords() {
    return lastWords != null;
  }

  /**
   * Breaks the next connection on which a service answers that an act is done, before it hears so.
   */
  public void dropAnAnswer() {
    lostEvent = null;
    answersToDrop.set(1);
  }

  /** The event that the answer named which was lost; nothing until one is. */
  public Optional<String> lostEvent() {
    return Optional.ofNullable(lostEvent);
  }

  /**
   * Breaks the next connections to Kafka, so many, at the answer that acknowledges messages: Kafka
   * has them.
   */
  public void dropAcknowledgements(int count) {
    acknowledgementsToDrop.set(count);
  }

  public int acknowledgementsToDrop() {
    return acknowledgementsToDrop.get();
  }

  /** As it should be: what was forsaken is closed. */
  public void mend() {
    passages.stream().filter(Passage::isForsaken).forEach(Passage::close);
    silent = false;
    delay = Duration.ZERO;
    lastWords = null;
    answersToDrop.set(0);
    acknowledgementsToDrop.set(0);
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
    private final KafkaTalk talk = toKafka ? new KafkaTalk() : null;
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
          hold();
          if (isAnswer && breaksAt(buffer, read)) {
            break;
          }
          if (!isAnswer && toKafka) {
            talk.asks(buffer, read);
          }
          out.write(buffer, 0, read);
        }
      } catch (IOException _) {
        // one end has gone, so the other goes
      } finally {
        close();
      }
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
      while (silent || forsaken) {
        if (client.isClosed()) {
          throw new IOException("given up");
        }
        LockSupport.parkNanos(5_000_000);
      }
    }

    private boolean breaksAt(byte[] buffer, int length) {
      return toKafka && talk.acknowledges(buffer, length) && isNext(acknowledgementsToDrop)
          || losesAnAct(buffer, length)
          || areTheLastWords(buffer, length);
    }

    /** Only what names an event was done: one who came too early asks again in any case. */
    private boolean losesAnAct(byte[] buffer, int length) {
      if (answersToDrop.get() <= 0) {
        return false;
      }
      Matcher done = DONE.matcher(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
      if (!done.find() || !isNext(answersToDrop)) {
        return false;
      }
      lostEvent = done.group(1);
      return true;
    }

    private static boolean isNext(AtomicInteger toDrop) {
      return toDrop.get() > 0 && toDrop.getAndDecrement() > 0;
    }

    private boolean areTheLastWords(byte[] buffer, int length) {
      LastWords last = lastWords;
      if (last != null
          && last.client() == server.getLocalPort()
          && new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(last.words())) {
        lastWords = null;
        return true;
      }
      return false;
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
