package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Scenario files made up for a test. */
final class Scenarios {

  private static final String HEAD =
      """
      session:
        symbol: X1
        rules: itu-council
        title: Invented session
        place: Nowhere
        timeZone: Europe/Zurich
        opensOn: '2031-03-29'
        closesOn: '2031-04-04'
        languages: [en, zh]
      bodies:
      - {code: PL, kind: PLENARY, name: {en: plenary}}
      - {code: WG, kind: WORKING_GROUP, name: {en: working group}}
      delegations:
      - {code: AAA, category: COUNCIL_MEMBER_STATE, name: {en: Aland}}
      - {code: OOO, category: MEMBER_STATE_OBSERVER, name: {en: Oland}}
      participants:
      - {id: chair, office: CHAIR, name: A. CHAIR}
      - {id: vice, office: VICE_CHAIR}
      - {id: aaa, delegation: AAA, attendance: IN_PERSON}
      - {id: ooo, delegation: OOO, attendance: REMOTE}
      documents:
      - {symbol: X1/1, title: {en: One}, submittedBy: secretariat, parts: [{label: Annex A, kind: REPORT}]}
      - {symbol: X1/2(Rev.1), title: {en: Two}, submittedBy: [AAA]}
      meeting: {body: PL, number: 3, workingHours: ['09:30-12:30']}
      agenda:
      - {number: 1, title: {en: First}, documents: [X1/1]}
      - {number: 2, title: {en: Second}, documents: []}
      """;

  private static final String OFFICERS =
      "- {id: chair, office: CHAIR, name: A. CHAIR}\n- {id: vice, office: VICE_CHAIR}\n";

  private Scenarios() {}

  /** Reads the head above with these acts (YAML, one list element each). */
  static Scenario withActs(Path folder, String... acts) {
    return ScenarioReader.read(file(folder, HEAD, acts));
  }

  /** The same with something in the head said otherwise. */
  static Scenario withHead(Path folder, String said, String otherwise, String... acts) {
    if (!HEAD.contains(said)) {
      throw new IllegalArgumentException(said);
    }
    return ScenarioReader.read(file(folder, HEAD.replace(said, otherwise), acts));
  }

  /** The same with a meeting of the group {@code WG}, where only {@code group} has an office. */
  static Scenario ofAGroupAlone(Path folder, String office, String... acts) {
    String head =
        HEAD.replace("meeting: {body: PL", "meeting: {body: WG")
            .replace(OFFICERS, "- {id: group, office: %s}\n".formatted(office));
    return ScenarioReader.read(file(folder, head, acts));
  }

  static int linesOfHead() {
    return (int) HEAD.lines().count();
  }

  private static Path file(Path folder, String head, String... acts) {
    try {
      String text = head + "acts:\n- " + String.join("\n- ", acts) + "\n";
      return Files.writeString(folder.resolve("made-up.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String utc(Moment moment) {
    return moment.at().withOffsetSameInstant(ZoneOffset.UTC).toString();
  }

  /** Reading it ends in a fault of the file that says all these words. */
  static void fault(ThrowingCallable reading, String... words) {
    assertThatExceptionOfType(ScenarioFault.class)
        .isThrownBy(reading)
        .withMessageStartingWith("made-up.yaml: ")
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }
}
