package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.procedure.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The contract of the events of one service. A subclass names the service, the sealed interface of
 * its events and one sample of each record:
 *
 * <pre>{@code
 * class EventContractTest extends EventContract {
 *   EventContractTest() {
 *     super("agenda", AgendaEvent.class, new SessionOpened("C23"), ...);
 *   }
 * }
 * }</pre>
 *
 * <p>From these it makes a JSON Schema and an example per event and one AsyncAPI document, and
 * fails where the committed files differ.
 */
public abstract class EventContract {

  private static final String ASYNC_API = "asyncapi.yaml";

  private final CommittedFiles committed = CommittedFiles.ofThisModule();
  private final String service;
  private final List<EventType> events;
  private final Map<Class<?>, Fact> samples = new LinkedHashMap<>();

  /**
   * @param service the short name of the service, {@code agenda}
   * @param announced the sealed interface of its events
   * @param samples one of each of its records, in the words of a meeting that may have been held:
   *     they become the published examples
   */
  protected EventContract(String service, Class<? extends Fact> announced, Fact... samples) {
    this.service = service;
    this.events = EventType.of(service, announced);
    Arrays.stream(samples).forEach(sample -> this.samples.put(sample.getClass(), sample));
  }

  @Test
  void there_is_one_sample_of_every_event_and_of_nothing_else() {
    Set<Class<?>> announced = events.stream().map(EventType::fact).collect(Collectors.toSet());
    assertThat(samples.keySet()).isEqualTo(announced);
  }

  @TestFactory
  Stream<DynamicTest> the_committed_schema_is_what_the_record_says() {
    return forEachEvent(event -> {
      ObjectNode schema = SchemaOfRecord.of(event);
      assertThat(Schemas.violationsOfTheDialect(schema)).isEmpty();
      committed.holdAgainst(event.schemaFile(), Json.write(schema));
    });
  }

  @TestFactory
  Stream<DynamicTest> the_committed_example_is_the_sample_and_keeps_the_schema() {
    return forEachEvent(event -> {
      JsonNode sample = sampleOf(event);
      committed.holdAgainst(event.exampleFile(), Json.write(sample));
      JsonNode example = Json.read(committed.read(event.exampleFile()));
      assertThat(Schemas.violations(SchemaOfRecord.of(event), example)).isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> the_schema_refuses_a_broken_sample() {
    return forEachEvent(event -> {
      ObjectNode schema = SchemaOfRecord.of(event);
      BrokenSamples.of(schema, sampleOf(event))
          .forEach(
              (how, broken) -> assertThat(Schemas.violations(schema, broken)).as(how).isNotEmpty());
    });
  }

  @TestFactory
  Stream<DynamicTest> who_follows_may_meet_a_property_that_is_not_known_yet() {
    return forEachEvent(event -> {
      ObjectNode grown = sampleOf(event).deepCopy();
      grown.put("addedInALaterRelease", true);
      assertThat(Schemas.violations(SchemaOfRecord.of(event), grown)).isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> the_key_is_the_session_and_the_subject_a_path_below_it() {
    return forEachEvent(event -> {
      Fact sample = factOf(event);
      assertThat(sample.key()).isEqualTo(sampleOf(event).path("session").asText());
      assertThat(sample.subject()).startsWith("sessions/" + sample.key());
    });
  }

  @Test
  void the_async_api_document_is_what_the_events_say() {
    ObjectNode document = AsyncApiDocument.of(service, events, this::factOf);
    committed.holdAgainst(ASYNC_API, Json.writeYaml(document));
  }

  @TestFactory
  Stream<DynamicTest> the_example_of_a_message_has_the_headers_that_every_message_has() {
    JsonNode common = Envelope.trait(service).get("headers");
    return forEachEvent(event -> {
      JsonNode example = Envelope.example(event, factOf(event));
      assertThat(Schemas.violations(common, example)).isEmpty();
      assertThat(Schemas.violations(Envelope.headersOf(event), example)).isEmpty();
    });
  }

  @Test
  void the_async_api_document_names_every_event_and_nothing_else() {
    JsonNode document = Json.readYaml(committed.read(ASYNC_API));
    assertThat(namesOf(document.at("/components/messages"))).isEqualTo(each(EventType::name));
    assertThat(namesOf(document.at("/channels/events/messages"))).isEqualTo(each(EventType::name));
    Set<String> types =
        document
            .at("/components/messages")
            .valueStream()
            .map(message -> message.at("/headers/properties/ce_type/const").asText())
            .collect(Collectors.toSet());
    assertThat(types).isEqualTo(each(EventType::type));
  }

  @Test
  void no_schema_or_example_is_committed_that_no_event_has() {
    committed.holdNames(".schema.json", each(EventType::schemaFile));
    committed.holdNames(".example.json", each(EventType::exampleFile));
  }

  private Stream<DynamicTest> forEachEvent(Consumer<EventType> proves) {
    return events.stream()
        .map(event -> DynamicTest.dynamicTest(event.name(), () -> proves.accept(event)));
  }

  private JsonNode sampleOf(EventType event) {
    return Example.of(event, factOf(event));
  }

  private Fact factOf(EventType event) {
    Fact sample = samples.get(event.fact());
    assertThat(sample).as("a sample of %s", event.fact().getSimpleName()).isNotNull();
    return sample;
  }

  private Set<String> each(Function<EventType, String> name) {
    return events.stream().map(name).collect(Collectors.toSet());
  }

  private static Set<String> namesOf(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }
}
