package org.council.minutes.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.council.minutes.domain.RecordFact;
import org.council.platform.journal.FactJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What this service reads is what its authors say: their committed schemas and examples are read
 * here.
 */
class FollowedContractTest {

  @TestFactory
  Stream<DynamicTest> agenda_says_all_that_is_read_of_it() {
    return tests("agenda", FactTypes.ofAgenda());
  }

  @TestFactory
  Stream<DynamicTest> documents_says_all_that_is_read_of_it() {
    return tests("documents", FactTypes.ofDocuments());
  }

  @TestFactory
  Stream<DynamicTest> speakers_says_all_that_is_read_of_it() {
    return tests("speakers", FactTypes.ofSpeakers());
  }

  private static Stream<DynamicTest> tests(
      String service, Map<String, ? extends Class<? extends RecordFact>> types) {
    Path contract =
        Path.of(
            "..",
            service + "-service",
            "src",
            "main",
            "resources",
            "META-INF",
            "resources",
            "contract");
    return types.entrySet().stream()
        .map(type ->
            dynamicTest(
                type.getKey(),
                () ->
                    check(
                        contract.resolve(type.getKey().replace("org.council." + service + ".", "")),
                        type.getValue())));
  }

  private static void check(Path event, Class<? extends RecordFact> fact) throws IOException {
    JsonNode schema =
        new ObjectMapper()
            .readTree(event.resolveSibling(event.getFileName() + ".schema.json").toFile());
    byte[] example =
        Files.readAllBytes(event.resolveSibling(event.getFileName() + ".example.json"));

    assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
        .containsAll(
            Arrays.stream(fact.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(FactJson.read(example, fact).session()).isNotBlank();
  }
}
