package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.contract.LanternEvent.Brightness;
import org.council.contract.LanternEvent.LanternLit;
import org.council.contract.LanternEvent.LanternPutOut;
import org.council.contract.LanternEvent.Wick;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventContractTest {

  private static final List<EventType> EVENTS = EventType.of("lantern", LanternEvent.class);

  private static final EventType LIT = EVENTS.getFirst();

  private static final LanternLit SAMPLE =
      new LanternLit(
          "C31",
          LocalDate.parse("2031-06-02"),
          Brightness.BRIGHT,
          Map.of("en", "The lantern at the door"),
          List.of(new Wick(4)),
          null);

  @Nested
  class An_event {

    @Test
    void is_named_by_service_noun_verb_and_major_version() {
      assertThat(EVENTS)
          .extracting(EventType::type)
          .containsExactly(
              "org.council.lantern.lantern.lit.v1", "org.council.lantern.lantern.put-out.v2");
    }

    @Test
    void must_say_its_name() {
      record Nameless(String key, String subject) implements Fact {}
      assertThatThrownBy(() -> EventType.of("lantern", Nameless.class))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("@Announced");
    }

    @Test
    void must_say_what_its_fields_mean() {
      @Announced(value = "a.b", meaning = "Something happened.")
      record Unexplained(String key, String subject) implements Fact {}
      EventType event = EventType.of("lantern", Unexplained.class).getFirst();
      assertThatThrownBy(() -> SchemaOfRecord.of(event)).hasMessageContaining("@Meaning");
    }

    @Test
    void must_say_when_a_field_is_absent_that_may_be() {
      @Announced(value = "a.b", meaning = "Something happened.")
      record Vague(
          @Meaning("The key.") String key,
          @Meaning(value = "The subject.", optional = true) String subject)
          implements Fact {}
      EventType event = EventType.of("lantern", Vague.class).getFirst();
      assertThatThrownBy(() -> SchemaOfRecord.of(event))
          .hasMessageContaining("Vague.subject may be absent and must say when");
    }

    @Test
    void must_say_what_the_values_of_an_enumeration_mean() {
      enum Colour {
        RED
      }
      @Announced(value = "a.b", meaning = "Something happened.")
      record Coloured(
          @Meaning("The key.") String key,
          @Meaning("The subject.") String subject,
          @Meaning("The colour.") Colour colour)
          implements Fact {}
      EventType event = EventType.of("lantern", Coloured.class).getFirst();
      assertThatThrownBy(() -> SchemaOfRecord.of(event))
          .hasMessageContaining("Colour.RED must say its @Meaning");
    }

    @Test
    void carries_only_what_has_a_form_on_the_wire() {
      @Announced(value = "a.b", meaning = "Something happened.")
      record Formless(@Meaning("The key.") String key, @Meaning("What.") Object what)
          implements Fact {
        @Override
        public String subject() {
          return "";
        }
      }
      EventType event = EventType.of("lantern", Formless.class).getFirst();
      assertThatThrownBy(() -> SchemaOfRecord.of(event)).hasMessageContaining("no form");
    }
  }

  @Nested
  class A_schema {

    private final ObjectNode schema = SchemaOfRecord.of(LIT);

    @Test
    void is_one_of_the_dialect() {
      assertThat(Schemas.violationsOfTheDialect(schema)).isEmpty();
      assertThat(Schemas.violationsOfTheDialect(schema.deepCopy().put("required", 3))).isNotEmpty();
    }

    @Test
    void requires_what_is_not_optional() {
      assertThat(schema.get("required").valueStream().map(JsonNode::asText))
          .containsExactly("session", "on", "brightness", "name", "wicks");
    }

    @Test
    void leaves_enumerations_open_and_says_what_is_known() {
      JsonNode brightness = schema.at("/properties/brightness");
      assertThat(brightness.has("enum")).isFalse();
      assertThat(brightness.get("examples").valueStream().map(JsonNode::asText))
          .containsExactly("DIM", "BRIGHT");
      assertThat(brightness.get("description").asText())
          .isEqualTo(
              """
              How bright it is. Known values, to which others may be added:
              - DIM: Hardly to be seen.
              - BRIGHT: Seen from the gate.\
              """);
    }

    @Test
    void accepts_the_sample_and_refuses_it_broken() {
      JsonNode sample = Json.ofData(SAMPLE);
      assertThat(Schemas.violations(schema, sample)).isEmpty();
      assertThat(BrokenSamples.of(schema, sample)).hasSize(5 + 6 + 1);
      BrokenSamples.of(schema, sample)
          .forEach(
              (how, broken) -> assertThat(Schemas.violations(schema, broken)).as(how).isNotEmpty());
    }

    @Test
    void looks_at_formats_and_into_parts() {
      ObjectNode noDay = Json.ofData(SAMPLE).deepCopy();
      noDay.put("on", "the second of June");
      assertThat(Schemas.violations(schema, noDay)).isNotEmpty();
      ObjectNode noWick = Json.ofData(SAMPLE).deepCopy();
      noWick.putArray("wicks").addObject();
      assertThat(Schemas.violations(schema, noWick)).isNotEmpty();
    }
  }

  @Nested
  class A_committed_file {

    @TempDir Path directory;

    @Test
    void is_held_against_the_code() throws Exception {
      Files.writeString(directory.resolve("a.json"), "old\n");
      CommittedFiles files = new CommittedFiles(directory, false);
      files.holdAgainst("a.json", "old\n");
      assertThatThrownBy(() -> files.holdAgainst("a.json", "new\n"))
          .hasMessageContaining(CommittedFiles.UPDATE);
      assertThatThrownBy(() -> files.holdAgainst("b.json", "new\n"))
          .hasMessageContaining(CommittedFiles.UPDATE);
    }

    @Test
    void is_written_where_the_switch_is_set() {
      CommittedFiles files = new CommittedFiles(directory.resolve("contract"), true);
      files.holdAgainst("a.json", "new\n");
      assertThat(files.read("a.json")).isEqualTo("new\n");
      files.holdNames(".json", Set.of());
      assertThat(files.read("a.json")).isEmpty();
    }

    @Test
    void of_no_event_is_refused() throws Exception {
      Files.writeString(directory.resolve("a.schema.json"), "{}");
      CommittedFiles files = new CommittedFiles(directory, false);
      files.holdNames(".schema.json", Set.of("a.schema.json"));
      assertThatThrownBy(() -> files.holdNames(".schema.json", Set.of()))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class The_async_api_document {

    private final ObjectNode document =
        AsyncApiDocument.of(
            "lantern", EVENTS, event -> event == LIT ? SAMPLE : new LanternPutOut("C31"));

    @Test
    void has_one_channel_with_every_event() {
      assertThat(document.at("/channels/events/address").asText()).isEqualTo("council.lantern.v1");
      assertThat(document.at("/channels/events/messages").size()).isEqualTo(2);
    }

    @Test
    void shows_a_message_whole() {
      JsonNode example = document.at("/components/messages/lantern.lit.v1/examples/0");
      assertThat(example.at("/headers/ce_type").asText()).isEqualTo(LIT.type());
      assertThat(example.at("/headers/ce_subject").asText()).isEqualTo("sessions/C31");
      assertThat(example.at("/payload")).isEqualTo(Json.ofData(SAMPLE));
    }

    @Test
    void reads_back_from_its_text() {
      assertThat(Json.readYaml(Json.writeYaml(document))).isEqualTo(document);
    }
  }
}
