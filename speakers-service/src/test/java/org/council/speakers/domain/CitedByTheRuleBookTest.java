package org.council.speakers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.CONFERENCE;
import static org.council.speakers.domain.ItemUnderway.COUNCIL;

import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.rules.SpeakersRule;
import org.council.speakers.persistence.RuleBooksFile;
import org.junit.jupiter.api.Test;

/** A refusal cites what is written for the body that meets, where its rule book says it. */
class CitedByTheRuleBookTest {

  @Test
  void the_General_Assembly_limits_the_time_of_delegations_by_a_rule_of_its_own() {
    assertThat(cited(SpeakersRule.DELEGATION_HAS_ITS_TIME, ASSEMBLY).citation())
        .startsWith("un-general-assembly: Rule 72 [114], read as rule 39 of a treaty body")
        .doesNotContain("ITU");
  }

  @Test
  void what_is_from_memory_is_said_to_be() {
    assertThat(cited(SpeakersRule.MOTIONS_IN_THEIR_ORDER, ASSEMBLY).citation())
        .contains("motions among themselves: from memory")
        .doesNotContain("ITU");
    assertThat(cited(SpeakersRule.MOTION_IS_IN_FORCE, COUNCIL).citation())
        .isEqualTo(
            "itu-council: ITU Convention (Geneva, 1992), Article 32, Nos. 390-395, from memory:"
                + " off until somebody has read them");
  }

  @Test
  void it_is_the_same_rule_for_the_same_facts() {
    Refusal refusal = refusal(SpeakersRule.DELEGATION_HAS_ITS_TIME, ASSEMBLY);

    assertThat(refusal.rule().id()).isEqualTo("spk-36");
    assertThat(refusal.rule().text()).isEqualTo(SpeakersRule.DELEGATION_HAS_ITS_TIME.text());
    assertThat(refusal).hasMessage("KEN has used up its 60 seconds");
  }

  @Test
  void of_the_other_rules_the_citation_is_the_same_everywhere() {
    assertThat(cited(SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED, CONFERENCE))
        .isEqualTo(SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED);
  }

  @Test
  void what_is_not_refused_is_done() {
    assertThat(RuleBooksFile.books().followed(COUNCIL).citing(() -> "done")).isEqualTo("done");
  }

  private static Rule cited(SpeakersRule rule, String ruleBook) {
    return refusal(rule, ruleBook).rule();
  }

  private static Refusal refusal(SpeakersRule rule, String ruleBook) {
    return catchThrowableOfType(
        Refusal.class,
        () ->
            RuleBooksFile.books()
                .followed(ruleBook)
                .citing(() -> {
                  rule.unless(false, "%s has used up its %s seconds", "KEN", 60);
                  return null;
                }));
  }
}
