package org.council.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.council.backing.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FirstQuestionsTest {

  @SuppressWarnings("unused")
  private static final Iterable<String> SERVICES = Topics.SERVICES;

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_service_is_asked_what_its_contract_knows(String service) throws IOException {
    var paths = contract(service).get("paths");

    assertThat(FirstQuestions.of(service))
        .isNotEmpty()
        .allMatch(question -> knows(paths, question), "is in the contract");
  }

  private static boolean knows(JsonNode paths, FirstQuestions.Question question) {
    return paths
        .propertyStream()
        .filter(path -> question.path().matches(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
        .anyMatch(path -> path.getValue().has(question.method().toLowerCase(Locale.ROOT)));
  }

  private static JsonNode contract(String service) throws IOException {
    var file =
        "../../%s-service/src/main/resources/META-INF/resources/contract/openapi.yaml"
            .formatted(service);
    return new YAMLMapper().readTree(Path.of(file).toFile());
  }
}
