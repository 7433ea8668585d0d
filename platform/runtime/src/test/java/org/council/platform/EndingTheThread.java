package org.council.platform;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** An error that ends the thread of one producer, when that hears from Kafka for the first time. */
public final class EndingTheThread implements ProducerInterceptor<String, byte[]> {

  private enum State {
    ASKED_FOR,
    DONE
  }

  private static final AtomicReference<State> STATE = new AtomicReference<>();

  /** Lets it happen to the next producer that hears. */
  public static void once() {
    STATE.set(State.ASKED_FOR);
  }

  public static boolean isDone() {
    return STATE.get() == State.DONE;
  }

  @Override
  public void onAcknowledgement(RecordMetadata place, Exception refused) {
    if (STATE.compareAndSet(State.ASKED_FOR, State.DONE)) {
      throw new LinkageError("broken");
    }
  }

  @Override
  public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> event) {
    return event;
  }

  @Override
  public void configure(Map<String, ?> settings) {}

  @Override
  public void close() {}
}
