package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReferenceTest {

  @Test
  void an_event_is_named_by_its_service_and_its_id() {
    UUID id = UUID.randomUUID();

    assertThat(EventReference.parse("agenda-service/" + id))
        .isEqualTo(new EventReference("agenda-service", id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1-1-1-1-1", "1-1-1-1-z", ""})
  void what_is_no_id_is_said_to_be_none(String id) {
    assertThatThrownBy(() -> EventReference.parse("agenda-service/" + id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s is no id of an event", id);
  }
}
