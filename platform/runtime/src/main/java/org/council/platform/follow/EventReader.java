package org.council.platform.follow;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.cloudevents.MalformedEvent;
import org.council.platform.follow.ParkedEvent.Queue;

/** Reads the events that can be heard. */
final class EventReader {

  /** What the indexes of the inbox can hold, whatever the characters are; metrics tell the type. */
  private static final int LONGEST_ID = 200;

  private static final int LONGEST_SUBJECT = 600;

  private EventReader() {}

  /**
   * The event of a message.
   *
   * @throws MalformedEvent when it is none, or none that the inbox could hold
   */
  static CloudEvent read(ConsumerRecord<String, byte[]> message) {
    CloudEvent event = KafkaBinding.read(message);
    Queue queue = Queue.of(event);
    atMost(LONGEST_ID, "id", event.id());
    atMost(LONGEST_ID, "source", queue.source());
    atMost(LONGEST_ID, "type", event.type());
    atMost(LONGEST_SUBJECT, "subject", queue.subject());
    event.partitionKey().ifPresent(key -> atMost(LONGEST_ID, CloudEvent.PARTITION_KEY, key));
    return event;
  }

  private static void atMost(int longest, String attribute, String value) {
    if (value.length() > longest) {
      throw new MalformedEvent(
          "the attribute %s has %d characters; %d are the limit"
              .formatted(attribute, value.length(), longest));
    }
  }
}
