package org.council.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

  @Test
  void declared_topics_have_six_partitions_and_keep_their_events(@TempDir Path log)
      throws Exception {
    try (var node = KafkaNode.start(log);
        var admin = Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()))) {
      Topics.declare(node.bootstrapServers(), "", Topics.SERVICES);
      Topics.declare(node.bootstrapServers(), "", Topics.SERVICES);

      var topic = Topics.of("speakers");
      var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
      var configuration = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);

      assertThat(partitions.partitions()).hasSize(6);
      assertThat(configuration.get("retention.ms").value()).isEqualTo("-1");
      assertThat(admin.listTopics().names().get())
          .contains("council.agenda.v1", "council.speakers.v1.dlq.minutes-service")
          .doesNotContain("council.speakers.v1.dlq.speakers-service");
    }
  }

  @Test
  void a_dead_letter_may_be_larger_than_what_was_read(@TempDir Path log) throws Exception {
    try (var node = KafkaNode.start(log);
        var admin = Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()))) {
      Topics.declare(node.bootstrapServers(), "", Topics.SERVICES);
      assertThat(limitOf(admin, "council.speakers.v1.dlq.minutes-service"))
          .isGreaterThan(limitOf(admin, "council.speakers.v1"));
    }
  }

  private static int limitOf(Admin admin, String topic) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    var configuration = admin.describeConfigs(List.of(resource)).all().get().get(resource);
    return Integer.parseInt(configuration.get("max.message.bytes").value());
  }

  @Test
  void a_killed_broker_starts_again_with_its_topics(@TempDir Path log) throws Exception {
    var port = FreePorts.next();
    var first = broker(log, port);
    Topics.declare("127.0.0.1:" + port, "", Topics.SERVICES);
    first.destroyForcibly().waitFor();

    var second = broker(log, port);
    try (var admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
      assertThat(admin.listTopics().names().get()).contains("council.minutes.v1");
    } finally {
      second.destroy();
      second.waitFor();
    }
  }

  private static Process broker(Path log, int port) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KafkaNode.class.getName(),
            log.toString(),
            String.valueOf(port),
            String.valueOf(FreePorts.next()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
