package org.council.speakers.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;

/**
 * One case of the conformance kit: what is given, and the acts in order, those that look at the
 * list among them.
 *
 * @param notices what observers told in advance, each as an act
 */
record ConformanceCase(
    String name,
    String ruleBook,
    Integer allottedSeconds,
    Map<String, String> roster,
    List<Map<String, Object>> notices,
    List<Map<String, Object>> acts) {

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
      if (!Stream.of("case", "notices", "acts").toList().containsAll(written.keySet())) {
        throw new IllegalArgumentException("a case has other keys: " + written.keySet());
      }
      return new ConformanceCase(
          (String) written.get("case"),
          ruleBook,
          allottedSeconds,
          roster,
          written.containsKey("notices") ? acts(written.get("notices")) : notices,
          acts(written.get("acts")));
    }

    private static List<Map<String, Object>> acts(Object written) {
      return YAML.convertValue(written, new TypeReference<List<Map<String, Object>>>() {});
    }
  }

  /** Acts as they are written in a file. */
  static List<Map<String, Object>> acts(String written) {
    try {
      return YAML.readValue(written, new TypeReference<List<Map<String, Object>>>() {});
    } catch (IOException e) {
      throw new IllegalArgumentException(written + " is not understood", e);
    }
  }

  /** All cases of a file. */
  static List<ConformanceCase> in(Path file) {
    try {
      Kit kit = YAML.readValue(Files.readString(file), Kit.class);
      return kit.cases().stream().map(kit::read).toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " is not understood", e);
    }
  }

  /** One of the roster, by its code. */
  Speaker speaker(String code) {
    String id = code.toLowerCase(Locale.ROOT);
    String is = roster.get(code);
    return switch (is) {
      case "secretariat" -> Speaker.inOffice(id, Capacity.SECRETARIAT, Attendance.IN_PERSON);
      case "remote councillor" ->
          Speaker.of(id, code, Category.COUNCIL_MEMBER_STATE, Attendance.REMOTE);
      case "councillor" -> inTheRoom(code, Category.COUNCIL_MEMBER_STATE);
      case "Member State observer" -> inTheRoom(code, Category.MEMBER_STATE_OBSERVER);
      case "Sector Member observer" -> inTheRoom(code, Category.SECTOR_MEMBER_OBSERVER);
      case "regional organization" -> inTheRoom(code, Category.REGIONAL_ORGANIZATION_OBSERVER);
      case null, default -> throw new IllegalArgumentException(code + " is " + is);
    };
  }

  private static Speaker inTheRoom(String code, Category category) {
    return ItemUnderway.observer(code, category);
  }
}
