package org.council.speakers.conformance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One case of the conformance kit: what is given, and the acts in order, those that look at the
 * list among them.
 *
 * @param notices what observers told in advance, each as an act
 * @param opened whether the item is opened before the first act
 */
public record ConformanceCase(
    String name,
    String ruleBook,
    Integer allottedSeconds,
    Map<String, String> roster,
    List<Map<String, Object>> notices,
    boolean opened,
    List<Map<String, Object>> acts) {

  /** How to read and run them. */
  private static final Path PAGE = Path.of("README.md");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** A file of the kit, as it is written. */
  private record Kit(
      String ruleBook,
      Integer allottedSeconds,
      Map<String, String> roster,
      List<Map<String, Object>> notices,
      List<Map<String, Object>> cases) {

    private ConformanceCase read(Map<String, Object> written) {
      if (!Stream.of("case", "notices", "opened", "acts").toList().containsAll(written.keySet())) {
        throw new IllegalArgumentException("a case has other keys: " + written.keySet());
      }
      return new ConformanceCase(
          (String) written.get("case"),
          ruleBook,
          allottedSeconds,
          roster,
          written.containsKey("notices") ? acts(written.get("notices")) : notices,
          !Boolean.FALSE.equals(written.get("opened")),
          acts(written.get("acts")));
    }

    private static List<Map<String, Object>> acts(Object written) {
      return YAML.convertValue(written, new TypeReference<List<Map<String, Object>>>() {});
    }
  }

  /** Acts as they are written in a file. */
  public static List<Map<String, Object>> acts(String written) {
    try {
      return YAML.readValue(written, new TypeReference<List<Map<String, Object>>>() {});
    } catch (IOException e) {
      throw new IllegalArgumentException(written + " is not understood", e);
    }
  }

  /** All cases of all files of a directory but its page, in the order of the files' names. */
  public static List<ConformanceCase> allIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(PAGE))
          .sorted()
          .flatMap(file -> in(file).stream())
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(directory + " is not understood", e);
    }
  }

  /** All cases of a file. */
  public static List<ConformanceCase> in(Path file) {
    try {
      Kit kit = YAML.readValue(Files.readString(file), Kit.class);
      return kit.cases().stream().map(kit::read).toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " is not understood", e);
    }
  }
}
