package org.council.platform.follow;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.CloudEvent;

/**
 * An event that waits for an operator, or has waited.
 *
 * @param id its number here, in the order of parking
 * @param queue whose later events wait behind it
 * @param eventId its id; of what is no event, the place where it was read
 * @param readable whether it is an event; what is none can only be released
 * @param reason why it waits: what failed the last time it was tried
 * @param position its place among those of its queue that wait, from 1; 0 when it waits no longer
 * @param ending how its waiting ended, or null while it waits
 * @param message the message as it was read
 */
public record ParkedEvent(
    long id,
    Queue queue,
    String eventId,
    boolean readable,
    String reason,
    Instant parkedAt,
    long position,
    Ending ending,
    ConsumerRecord<String, byte[]> message) {

  /**
   * Events that wait one behind the other.
   *
   * @param source who said them
   * @param subject the resource they are about; of what is no event, the place where it was read
   */
  public record Queue(String source, String subject) {

    /** That of an event, which may be about nothing in particular. */
    static Queue of(CloudEvent event) {
      return new Queue(event.source(), event.subject() == null ? "" : event.subject());
    }
  }

  /**
   * How the waiting ended.
   *
   * @param how it was replayed or released
   * @param by the id of the operator
   * @param reason what the operator said, or null
   */
  public record Ending(How how, String by, Instant at, String reason) {

    /** The two ways out. */
    public enum How {
      REPLAYED,
      RELEASED
    }
  }

  /** Where it was read: topic, partition and offset. */
  public String place() {
    return placeOf(message);
  }

  /** The event, or nothing where the message is none. */
  public Optional<CloudEvent> event() {
    return readable ? Optional.of(EventReader.read(message)) : Optional.empty();
  }

  static String placeOf(ConsumerRecord<String, byte[]> message) {
    return "%s/%d/%d".formatted(message.topic(), message.partition(), message.offset());
  }
}
