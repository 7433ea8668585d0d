package org.council.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.MinutesRule.AWAITED_STATEMENTS;
import static org.council.minutes.domain.MinutesRule.ISSUED_AFTER_THE_MEETING;
import static org.council.minutes.domain.MinutesRule.ISSUED_RECORD_STANDS;

import java.time.Duration;
import java.util.List;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.RecordStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about issuing the record: each refuses what breaks it, and only that. */
class IssuingRulesTest extends RecordInDraft {

  @Nested
  class Min_06_issued_after_the_meeting {

    @Test
    void the_record_of_a_meeting_in_progress_is_not_issued() {
      assertRefusedOnceHeard(
          ISSUED_AFTER_THE_MEETING, "agenda-service", () -> draft.issue(story.facts(), END));
    }

    @Test
    void after_the_meeting_it_is() {
      draft.issue(closed().facts(), END);

      assertThat(draft.status()).isEqualTo(RecordStatus.ISSUED);
    }
  }

  @Nested
  class Min_07_awaited_statements {

    @Test
    void a_record_waits_for_a_statement_that_may_still_come() {
      request("ken");

      assertRefused(AWAITED_STATEMENTS, () -> draft.issue(closed().facts(), END));
    }

    @Test
    void it_waits_no_longer_when_the_statement_came_or_the_time_is_up() {
      request("ken");

      draft.issue(closed().facts(), END.plus(Duration.ofHours(25)));

      assertThat(draft.status()).isEqualTo(RecordStatus.ISSUED);
    }
  }

  @Nested
  class Min_08_issued_record_stands {

    private final MinutesRule rule = ISSUED_RECORD_STANDS;

    private void issue() {
      draft.issue(closed().facts(), END);
    }

    @Test
    void nothing_is_added_to_it() {
      issue();

      assertRefused(rule, () -> draft(2));
      assertRefused(rule, () -> request("ken"));
      assertRefused(rule, () -> draft.nameSignatories(List.of("chair"), story.facts(), END));
      assertRefused(rule, () -> draft.issue(story.facts(), END));
    }

    @Test
    void a_draft_is_open_to_all_of_it() {
      assertThat(draft(2, "k1")).isEqualTo("PL-1/1");
      assertThat(draft.draft(new DraftParagraph(2, TEXT, List.of(), true), story.facts(), END))
          .isEqualTo("PL-1/2");
      draft.nameSignatories(List.of("secretary", "chair"), story.facts(), END);

      assertThat(draft.recorded()).hasSize(3);
    }
  }
}
