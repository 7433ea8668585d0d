package org.council.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.domain.Told;
import org.council.minutes.persistence.FactTypes;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.platform.journal.RelayProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands for the three services that this one follows: says on their topics what they would say.
 */
@ApplicationScoped
public class Upstream {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Producer<String, byte[]> producer;
  private final String prefix;

  @Inject
  Upstream(RelayProducer producers, @ConfigProperty(name = "council.topics.prefix") String prefix) {
    this.producer = producers.open();
    this.prefix = prefix;
  }

  @PreDestroy
  void close() {
    producer.close();
  }

  /**
   * Says these facts.
   *
   * @return what {@code After-Event} takes to wait for all of them
   */
  public String say(Collection<Told> facts) {
    return facts.stream().map(this::say).collect(Collectors.joining(","));
  }

  private String say(Told told) {
    String type = typeOf(told.fact());
    String service = type.split("\\.")[2];
    CloudEvent event =
        new CloudEvent(
            UUID.randomUUID().toString(),
            "/" + service + "-service",
            type,
            "sessions/" + told.fact().session(),
            told.time(),
            "application/json",
            null,
            Map.of(
                CloudEvent.PARTITION_KEY,
                told.fact().session(),
                CloudEvent.RECORDED_AT,
                told.time().toString(),
                CloudEvent.LAMPORT,
                Long.toString(told.lamport())),
            json(told.fact()));
    try {
      producer.send(KafkaBinding.write(event, prefix + "council." + service + ".v1")).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return service + "-service/" + event.id();
  }

  private static String typeOf(RecordFact fact) {
    return Stream.of(FactTypes.ofAgenda(), FactTypes.ofDocuments(), FactTypes.ofSpeakers())
        .flatMap(types -> types.entrySet().stream())
        .filter(type -> type.getValue().equals(fact.getClass()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] json(RecordFact fact) {
    try {
      return JSON.writeValueAsString(fact).getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
