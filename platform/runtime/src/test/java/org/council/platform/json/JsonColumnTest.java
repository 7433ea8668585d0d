package org.council.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonColumnTest {

  private static final Crew CREW = new Crew(List.of(new Sailor("Ann", null)));

  private final JsonColumn<Crew> whole = new JsonColumn<>(Crew.class) {};
  private final JsonColumn<Crew> content =
      new JsonColumn<>(new TypeReference<List<Sailor>>() {}, Crew::sailors, Crew::new) {};

  private record Crew(List<Sailor> sailors) {}

  private record Sailor(String name, String rank) {}

  @Test
  void a_record_is_kept_as_an_object() {
    isKeptAs("{\"sailors\":[{\"name\":\"Ann\",\"rank\":null}]}", whole);
  }

  @Test
  void what_a_record_holds_is_kept_without_it() {
    isKeptAs("[{\"name\":\"Ann\",\"rank\":null}]", content);
  }

  @Test
  void nothing_is_kept_as_nothing() {
    assertThat(content.convertToDatabaseColumn(null)).isNull();
    assertThat(content.convertToEntityAttribute(null)).isNull();
  }

  @Test
  void what_cannot_be_read_is_told() {
    assertThatIllegalStateException()
        .isThrownBy(() -> whole.convertToEntityAttribute("[]"))
        .withMessageEndingWith("cannot read []");
  }

  private static void isKeptAs(String json, JsonColumn<Crew> column) {
    assertThat(column.convertToDatabaseColumn(CREW)).isEqualTo(json);
    assertThat(column.convertToEntityAttribute(json)).isEqualTo(CREW);
  }
}
