package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class BackingServicesTest {

  private static final String OPENED = "org.council.agenda.session.opened.v1";

  private final Map<String, String> configuration = new BackingServices().start();

  @Test
  void every_run_has_a_database_of_its_own_on_one_server() throws Exception {
    var other = new BackingServices().start();

    assertThat(server(other)).isEqualTo(server(configuration));
    assertThat(other.get("quarkus.datasource.jdbc.url"))
        .isNotEqualTo(configuration.get("quarkus.datasource.jdbc.url"));
    try (var connection =
        DriverManager.getConnection(
            configuration.get("quarkus.datasource.jdbc.url"),
            configuration.get("quarkus.datasource.username"),
            configuration.get("quarkus.datasource.password"))) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void a_message_is_awaited_from_the_beginning_of_the_topic() {
    send("C23", "{\"session\":\"C23\"}");

    var message = Topic.of("council.agenda.v1").await(Message.ofType(OPENED));

    assertThat(message.key()).isEqualTo("C23");
    assertThat(Message.data(message)).contains("C23");
  }

  @Test
  void a_run_does_not_hear_another_one() {
    send("C23", "{}");
    var own = Topic.of("council.agenda.v1");
    new BackingServices().start();
    var others = Topic.of("council.agenda.v1");

    own.await(Message.ofType(OPENED));
    assertThat(others.all()).isEmpty();
  }

  private static String server(Map<String, String> configuration) {
    var url = configuration.get("quarkus.datasource.jdbc.url");
    return url.substring(0, url.lastIndexOf('/'));
  }

  private void send(String session, String data) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", configuration.get("kafka.bootstrap.servers")),
            new StringSerializer(),
            new StringSerializer())) {
      var topic = configuration.get("council.topics.prefix") + "council.agenda.v1";
      producer.send(
          new ProducerRecord<>(
              topic, null, session, data, List.of(new RecordHeader("ce_type", OPENED.getBytes()))));
    }
  }
}
