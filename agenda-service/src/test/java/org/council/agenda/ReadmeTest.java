package org.council.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.council.agenda.domain.AgendaEvent;
import org.council.agenda.domain.AgendaRule;
import org.council.agenda.rest.BodiesResource;
import org.council.agenda.rest.DelegationsResource;
import org.council.agenda.rest.ItemsResource;
import org.council.agenda.rest.MeetingsResource;
import org.council.agenda.rest.ParticipantsResource;
import org.council.agenda.rest.SessionsResource;
import org.council.platform.procedure.Announced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service's page lists is what the service has. */
class ReadmeTest {

  private String page;

  static Stream<String> events() {
    return Arrays.stream(AgendaEvent.class.getPermittedSubclasses())
        .flatMap(kind ->
            kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()) : Stream.of(kind))
        .map(event -> event.getAnnotation(Announced.class).value());
  }

  static Stream<String> last_steps_of_commands() {
    return Stream.of(
            SessionsResource.class,
            BodiesResource.class,
            DelegationsResource.class,
            ParticipantsResource.class,
            MeetingsResource.class,
            ItemsResource.class)
        .flatMap(resource ->
            Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(POST.class))
                .map(method -> lastStep(resource, method)));
  }

  private static String lastStep(Class<?> resource, Method method) {
    var path =
        method.isAnnotationPresent(Path.class)
            ? method.getAnnotation(Path.class).value()
            : resource.getAnnotation(Path.class).value();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(java.nio.file.Path.of("README.md"));
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_stands_there_with_its_source(AgendaRule rule) {
    assertThat(page)
        .contains("| `%s` | %s | %s |".formatted(rule.id(), rule.text(), rule.citation()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_stands_there(String event) {
    assertThat(page).contains("`" + event + "`");
  }

  @ParameterizedTest
  @MethodSource("last_steps_of_commands")
  void every_command_stands_there(String step) {
    assertThat(page).contains("/" + step + "`");
  }
}
