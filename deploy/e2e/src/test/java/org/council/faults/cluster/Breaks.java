package org.council.faults.cluster;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * At what a server says a connection breaks: it has done what it says, and the client never hears.
 */
public final class Breaks {

  /** How a service answers that an act is done. */
  private static final Pattern DONE =
      Pattern.compile("^HTTP/1\\.1 2.*\r\nevent-id: \\S+/(\\S+)\r\n", CASE_INSENSITIVE | DOTALL);

  private final AtomicInteger answersToDrop = new AtomicInteger();
  private final AtomicInteger acknowledgementsToDrop = new AtomicInteger();
  private volatile LastWords lastWords;
  private volatile String lostEvent;

  /**
   * What a server says before a connection breaks.
   *
   * @param client the port from which the server sees the connection come
   */
  private record LastWords(int client, String words) {}

  /**
   * Breaks a connection when the server is about to say this. Once.
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

  /** Breaks the next connection on which a service answers that an act is done. */
  public void dropAnAnswer() {
    lostEvent = null;
    answersToDrop.set(1);
  }

  /** The event that the answer named which was lost; nothing until one is. */
  public Optional<String> lostEvent() {
    return Optional.ofNullable(lostEvent);
  }

  /** Breaks the next connections to Kafka, so many, at the answer that acknowledges messages. */
  public void dropAcknowledgements(int count) {
    acknowledgementsToDrop.set(count);
  }

  /** How many of these are still to break. */
  public int acknowledgementsToDrop() {
    return acknowledgementsToDrop.get();
  }

  /** Nothing breaks any more. */
  void mend() {
    lastWords = null;
    answersToDrop.set(0);
    acknowledgementsToDrop.set(0);
  }

  /**
   * Whether a connection breaks at a piece of an answer.
   *
   * @param client the port from which the server sees the connection come
   * @param talk what was said on it, where it is one to Kafka
   */
  boolean at(byte[] piece, int length, int client, Optional<KafkaTalk> talk) {
    boolean acknowledges = talk.filter(kafka -> kafka.acknowledges(piece, length)).isPresent();
    return acknowledges && isNext(acknowledgementsToDrop)
        || losesAnAct(piece, length)
        || areTheLastWords(piece, length, client);
  }

  /** Only what names an event was done: one who came too early asks again in any case. */
  private boolean losesAnAct(byte[] piece, int length) {
    if (answersToDrop.get() <= 0) {
      return false;
    }
    Matcher done = DONE.matcher(text(piece, length));
    if (!done.find() || !isNext(answersToDrop)) {
      return false;
    }
    lostEvent = done.group(1);
    return true;
  }

  private static boolean isNext(AtomicInteger toDrop) {
    return toDrop.get() > 0 && toDrop.getAndDecrement() > 0;
  }

  private boolean areTheLastWords(byte[] piece, int length, int client) {
    LastWords last = lastWords;
    if (last != null && last.client() == client && text(piece, length).contains(last.words())) {
      lastWords = null;
      return true;
    }
    return false;
  }

  private static String text(byte[] piece, int length) {
    return new String(piece, 0, length, StandardCharsets.ISO_8859_1);
  }
}
