package org.council.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.council.backing.Topics;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.journal.RelayProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says on the real topic what agenda-service would say. Each event answers the {@code After-Event}
 * that waits for it.
 */
@ApplicationScoped
class Agenda {

  static final Instant NOON = Instant.parse("2024-06-04T10:00:00Z");

  private final Producer<String, byte[]> producer;
  private final String topic;

  @Inject
  Agenda(RelayProducer producers, @ConfigProperty(name = "council.topics.prefix") String prefix) {
    this.producer = producers.open();
    this.topic = prefix + Topics.of("agenda");
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  String sessionConvened(String session, boolean enteredAfterTheFact) {
    return sessionConvened(session, enteredAfterTheFact, "itu-council");
  }

  String sessionConvened(String session, boolean enteredAfterTheFact, String rules) {
    return say(
        session,
        "session.convened",
        "sessions/" + session,
        """
        {"session": "%s", "rules": "%s", "languages": ["en", "zh"],
         "closesOn": "2023-07-21", "enteredAfterTheFact": %s, "place": "not read here"}\
        """
            .formatted(session, rules, enteredAfterTheFact));
  }

  String delegationRegistered(String session, String code, String category) {
    return say(
        session,
        "delegation.registered",
        "sessions/%s/delegations/%s".formatted(session, code),
        """
        {"session": "%s", "delegation": "%s", "category": "%s"}\
        """
            .formatted(session, code, category));
  }

  String itemAdded(String session, String item, String... documents) {
    return say(
        session,
        "item.added",
        "sessions/%s/meetings/PL-1/items/8".formatted(session),
        """
        {"session": "%s", "meeting": "PL-1", "body": "PL", "number": 8, "item": "%s",
         "documents": ["%s"], "continued": false}\
        """
            .formatted(session, item, String.join("\", \"", documents)));
  }

  String decisionTaken(String session, String outcome, String document) {
    return say(decision(session, outcome, document));
  }

  CloudEvent decision(String session, String outcome, String document) {
    return event(
        session,
        "decision.taken",
        "sessions/%s/meetings/PL-1/items/8".formatted(session),
        """
        {"session": "%s", "meeting": "PL-1", "number": 8, "item": "item-8",
         "decision": "PL-1/8/1", "outcomes": [{"outcome": "%s", "document": "%s"}]}\
        """
            .formatted(session, outcome, document));
  }

  String say(CloudEvent event) {
    try {
      producer.send(KafkaBinding.write(event, topic)).get();
      return "agenda-service/" + event.id();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private String say(String session, String what, String subject, String data) {
    return say(event(session, what, subject, data));
  }

  private static CloudEvent event(String session, String what, String subject, String data) {
    return new CloudEvent(
        UUID.randomUUID().toString(),
        "/agenda-service",
        "org.council.agenda." + what + ".v1",
        subject,
        NOON,
        "application/json",
        null,
        Map.of(
            CloudEvent.PARTITION_KEY,
            session,
            CloudEvent.RECORDED_AT,
            NOON.toString(),
            CloudEvent.LAMPORT,
            "1"),
        data.getBytes(UTF_8));
  }
}
