package org.council.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.council.backing.Databases;
import org.council.backing.FreePorts;
import org.council.backing.IssuerEndpoint;
import org.council.local.Ports;
import org.council.local.ServiceProcess;
import org.council.local.Suite;
import org.council.local.SuiteSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a Kafka that asks who comes, and allows each service what the page of operators says and
 * nothing else.
 */
@ExtendWith(OneSuite.class)
class SecuredKafkaIT {

  private static final String SESSION =
      """
      {"symbol": "SEC1", "rules": "itu-council", "title": {"en": "A session"}, "place": "Geneva",
       "timeZone": "Europe/Zurich", "opensOn": "2026-07-06", "closesOn": "2026-07-17", "languages": ["en"]}
      """;
  private static final String DOCUMENT =
      """
      {"symbol": "SEC1/1", "title": {"en": "A document"}, "submittedBy": []}
      """;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private static final int agenda = FreePorts.next();
  private static final int documents = FreePorts.next();
  private static final GuardedPrograms programs = new GuardedPrograms();
  private static SecuredKafka kafka;
  private static ServiceProcess follower;
  private static String secretary;

  @BeforeAll
  static void start(Suite suite, SuiteSettings settings) {
    secretary = suite.address().token("secretary", "secretariat", "operator");
    kafka = SecuredKafka.start(folder.resolve("kafka"));
    start("agenda", agenda, Map.of(), settings);
    Map<String, String> inAGroupOfTheBrokers = Map.of("COUNCIL_KAFKA_GROUP_PROTOCOL", "consumer");
    follower = start("documents", documents, inAGroupOfTheBrokers, settings);
  }

  private static ServiceProcess start(
      String service, int port, Map<String, String> more, SuiteSettings settings) {
    kafka.letIn(service);
    Map<String, String> environment = new HashMap<>(kafka.environmentOf(service));
    environment.putAll(more);
    environment.put(
        "COUNCIL_OIDC_ISSUER",
        IssuerEndpoint.address(settings.ports().of(Ports.ISSUER)).toString());
    environment.put("COUNCIL_REHEARSAL_ROUNDS", "0");
    ServiceProcess program =
        OneMoreService.of(
            service,
            port,
            new Databases("127.0.0.1", settings.ports().of(Ports.POSTGRES), "postgres", "postgres")
                .of(service + "_on_a_secured_kafka"),
            environment,
            folder);
    programs.start(program);
    programs.awaitReady(program, address(port, "/q/health/ready"));
    return program;
  }

  @AfterAll
  static void end() {
    programs.close();
    if (kafka != null) {
      kafka.close();
    }
  }

  @Test
  void what_one_service_says_the_other_follows() {
    HttpResponse<String> convened = Web.post(address(agenda, "/v1/sessions"), secretary, SESSION);
    assertThat(convened.statusCode()).as(convened.body()).isEqualTo(201);

    Await.until("a document is taken", LONGEST, SecuredKafkaIT::takesADocument);
  }

  @Test
  void what_cannot_be_read_becomes_a_dead_letter() {
    sayAsTheOperator("no event");

    Await.until("the letter is there", LONGEST, () -> letters().contains("no event"));
  }

  /**
   * In a group of the brokers one that was refused is never heard of again, and looks as if it
   * lived. A new start is what an orchestrator gives it.
   */
  @Test
  void who_may_follow_no_longer_lives_no_longer_and_does_again_when_started() {
    kafka.shutOutOfItsGroup("documents");
    Await.until("it says so", LONGEST, () -> live().statusCode() == 503);
    assertThat(live().body()).contains("GroupAuthorizationException");

    kafka.letIn("documents");
    follower.stop();
    programs.start(follower);
    programs.awaitReady(follower, address(documents, "/q/health/ready"));
    assertThat(live().statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> live() {
    return Web.get(address(documents, "/q/health/live"));
  }

  /** A document is registered only in a session that agenda has told of. */
  private static boolean takesADocument() {
    HttpResponse<String> answer =
        Web.post(address(documents, "/v1/sessions/SEC1/documents"), secretary, DOCUMENT);
    return answer.statusCode() == 201;
  }

  private static void sayAsTheOperator(String nonsense) {
    try (var producer =
        new KafkaProducer<>(
            kafka.settingsOfTheOperator(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>("council.agenda.v1", nonsense.getBytes(UTF_8)));
    }
  }

  private static List<String> letters() {
    List<String> letters = new ArrayList<>();
    WholeTopic.read(
        kafka.settingsOfTheOperator(),
        "council.agenda.v1.dlq.documents-service",
        letter -> letters.add(new String(letter.value(), UTF_8)));
    return letters;
  }

  private static URI address(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
