package org.council.documents.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.council.documents.domain.Disposal;
import org.council.documents.domain.Outcome;
import org.council.platform.journal.FactJson;
import org.junit.jupiter.api.Test;

/** What agenda publishes as its examples is understood here. */
class AgendaExamplesTest {

  private static final Path CONTRACT =
      Path.of("../agenda-service/src/main/resources/META-INF/resources/contract");

  @Test
  void a_session_is_read_with_its_rules_and_languages() throws IOException {
    SessionConvened convened = example("session.convened", SessionConvened.class);

    assertThat(convened.session()).isEqualTo("C23");
    assertThat(convened.rules()).isEqualTo("itu-council");
    assertThat(convened.languages()).contains("zh", "en");
    assertThat(convened.entering().lastDay()).isNotNull();
  }

  @Test
  void a_delegation_is_read_with_its_category() throws IOException {
    assertThat(example("delegation.registered", DelegationRegistered.class).category())
        .isEqualTo("COUNCIL_MEMBER_STATE");
  }

  @Test
  void an_item_is_read_with_its_body_and_documents() throws IOException {
    ItemAdded added = example("item.added", ItemAdded.class);

    assertThat(added.body()).isEqualTo("PL");
    assertThat(added.item()).isNotBlank();
    assertThat(added.documents()).isNotEmpty();
  }

  @Test
  void a_decision_is_read_as_what_it_says_of_documents() throws IOException {
    DecisionTaken taken = example("decision.taken", DecisionTaken.class);

    assertThat(taken.decision()).isNotBlank();
    assertThat(taken.outcomes().stream().flatMap(o -> o.ofDocument(taken, Instant.EPOCH).stream()))
        .extracting(Disposal::outcome)
        .contains(Outcome.ADOPTED);
  }

  private static <T> T example(String event, Class<T> wanted) throws IOException {
    return FactJson.read(Files.readAllBytes(CONTRACT.resolve(event + ".v1.example.json")), wanted);
  }
}
