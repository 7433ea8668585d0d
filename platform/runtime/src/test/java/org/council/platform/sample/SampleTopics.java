package org.council.platform.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.council.platform.journal.Naming;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Declares the topics of the notebook and of the service it follows, before anything uses them. */
@ApplicationScoped
class SampleTopics {

  private static final short ONE_REPLICA = 1;

  void declare(
      @Observes @Priority(1) StartupEvent event,
      Naming naming,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "sample.topic.others") String others,
      @ConfigProperty(name = "sample.topic.neighbours") String neighbours)
      throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      // As operators declare them; what is said on the neighbours' topic has no dead letters.
      NewTopic letters =
          topic(others + ".dlq.notebook-service").configs(Map.of("max.message.bytes", "2097152"));
      admin
          .createTopics(List.of(topic(naming.topic()), topic(others), topic(neighbours), letters))
          .all()
          .get();
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, 3, ONE_REPLICA);
  }
}
