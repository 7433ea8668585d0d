package org.council.faults.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.council.backing.Topics;
import org.council.e2e.WholeTopic;
import org.council.faults.check.Evidence.Told;

/** What stands on the topics now. */
final class TopicLog {

  private final String bootstrapServers;

  TopicLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  List<Told> of(String service) {
    List<Told> told = new ArrayList<>();
    WholeTopic.read(bootstrapServers, Topics.of(service), message -> told.add(told(message)));
    return told;
  }

  private static Told told(ConsumerRecord<String, byte[]> message) {
    Header id = message.headers().lastHeader("ce_id");
    int digest = Arrays.hashCode(message.value());
    for (Header header : message.headers()) {
      // In whatever order the headers stand.
      digest += Objects.hash(header.key(), Arrays.hashCode(header.value()));
    }
    return new Told(
        message.partition(),
        message.offset(),
        id == null ? "none" : new String(id.value(), StandardCharsets.UTF_8),
        message.key(),
        digest);
  }
}
