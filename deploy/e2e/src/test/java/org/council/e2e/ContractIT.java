package org.council.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.backing.Topics;
import org.council.contract.TopicContract;
import org.council.local.Suite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the topics, and what the services serve, is what they have committed to. */
@ExtendWith(OneSuite.class)
class ContractIT {

  @TestFactory
  Stream<DynamicTest> every_message_is_as_the_contract_says(Suite suite, @TempDir Path folder)
      throws IOException {
    Path meeting = Path.of("../scenarios/valleys-plenary-1.yaml");
    Playing.asExpected(Retold.with("K", meeting, folder), suite.address());
    return Topics.SERVICES.stream()
        .map(service -> DynamicTest.dynamicTest(service, () -> holdTopicOf(service, suite)));
  }

  @TestFactory
  Stream<DynamicTest> every_service_serves_its_contract(Suite suite) {
    return Topics.SERVICES.stream()
        .map(service -> DynamicTest.dynamicTest(service, () -> holdServedBy(service, suite)));
  }

  /** What the framework would end without a word, also where it runs as it is packaged. */
  @TestFactory
  Stream<DynamicTest> every_service_tells_what_is_no_address(Suite suite) {
    return Topics.SERVICES.stream()
        .map(service ->
            DynamicTest.dynamicTest(service, () -> whatIsNoAddressIsToldBy(service, suite)));
  }

  private static void holdTopicOf(String service, Suite suite) {
    TopicContract contract = TopicContract.of(moduleOf(service));
    List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
    WholeTopic.read(suite.address().kafka(), contract.topic(), messages::add);
    assertThat(messages).as("messages on %s", contract.topic()).isNotEmpty();
    messages.forEach(contract::hold);
  }

  private static void holdServedBy(String service, Suite suite)
      throws IOException, InterruptedException {
    Path committed = moduleOf(service).resolve("src/main/resources/META-INF/resources/contract");
    try (HttpClient client = HttpClient.newHttpClient();
        Stream<Path> files = Files.list(committed)) {
      for (Path file : files.toList()) {
        URI served =
            URI.create(
                suite.address().byService().get(service) + "/contract/" + file.getFileName());
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(served).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(served.toString()).isEqualTo(200);
        assertThat(answer.body()).as(served.toString()).isEqualTo(Files.readString(file));
      }
    }
  }

  private static void whatIsNoAddressIsToldBy(String service, Suite suite) throws IOException {
    URI address = suite.address().byService().get(service);
    assertThat(Web.answer(address, "GET /v1/problems/%zz"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  private static Path moduleOf(String service) {
    return Path.of("../..", service + "-service");
  }
}
