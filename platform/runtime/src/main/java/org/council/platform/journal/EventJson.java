package org.council.platform.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.stream.Frame;

/** The events of the journal as those see them who have no Kafka: in batches and in the stream. */
@ApplicationScoped
class EventJson {

  private final Naming naming;

  @Inject
  EventJson(Naming naming) {
    this.naming = naming;
  }

  /** The CloudEvent, with its position as an extension. */
  ObjectNode of(JournalEntry entry) {
    return JsonFormat.write(entry.toCloudEvent(naming.source()))
        .put("position", Long.toString(entry.position()));
  }

  Frame frame(JournalEntry entry) {
    return Frame.of(entry.position(), entry.type(), of(entry).toString());
  }
}
