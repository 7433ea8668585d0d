package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.minutes.domain.MinutesRule.ONLY_WHAT_WAS_SAID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.DraftRecord;
import org.council.minutes.domain.drafting.ParagraphText;
import org.council.minutes.domain.drafting.RecordId;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Telling;

/**
 * The draft record of a plenary in which a councillor, an observer State and a Sector Member have
 * spoken on Coffee, the second item.
 */
abstract class RecordInDraft {

  static final Instant END = Instant.parse("2023-07-11T10:00:00Z");
  static final Map<String, String> SUMMARY = Map.of("en", "Kenya grows coffee.");
  static final ParagraphText TEXT = new ParagraphText(Map.of("en", "Coffee."), Map.of());

  final Story story =
      Story.ofAPlenary()
          .state("FER", "SECTOR_MEMBER_OBSERVER", Story.bilingual("Ferries", "渡轮"))
          .delegate("fer", "FER")
          .at("2023-07-11T10:00")
          .open(2)
          .speech("k1", 2, "ken", "COMMENTS")
          .speech("n1", 2, "nor", "COMMENTS")
          .speech("f1", 2, "fer", "COMMENTS");

  final DraftRecord draft = begun("PL-1");

  static DraftRecord begun(String meeting) {
    DraftRecord begun = DraftRecord.begin(new RecordId("C30", meeting), END);
    begun.takeRecorded();
    return begun;
  }

  Story closed() {
    return story.at("2023-07-11T12:00").close();
  }

  /** Drafts a paragraph on an item that sums up these interventions. */
  String draft(int item, String... covers) {
    DraftParagraph paragraph = new DraftParagraph(item, TEXT, List.of(covers), false);
    return draft.draft(paragraph, story.facts(), END);
  }

  void request(String by) {
    draft.requestInsertion(by, 2, story.facts(), END);
  }

  void submit(String by, Instant at) {
    draft.submitStatement(by, 2, SUMMARY, story.facts(), at);
  }

  static void assertRefused(MinutesRule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }

  /** The same for what no State said (min-03). */
  static void assertNothingSaid(String teller, ThrowingCallable act) {
    assertRefusedOnceHeard(ONLY_WHAT_WAS_SAID, teller, act);
  }

  /** Refused where what the service tells of the session was heard, and else too early. */
  static void assertRefusedOnceHeard(MinutesRule rule, String teller, ThrowingCallable act) {
    assertThatExceptionOfType(NotYetKnown.class)
        .isThrownBy(act)
        .satisfies(early ->
            assertThat(early.refusalWhere(new Telling(teller, "C30")::equals).map(Refusal::rule))
                .contains(rule));
  }
}
