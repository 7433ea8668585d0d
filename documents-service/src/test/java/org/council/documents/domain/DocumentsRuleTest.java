package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.SIX;
import static org.council.documents.domain.Documents.decided;
import static org.council.documents.domain.Documents.delegation;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;
import static org.council.documents.domain.Documents.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.documents.persistence.RuleBooksFile;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule refuses what breaks it, and only that. */
class DocumentsRuleTest {

  private static final RuleBook ITU_CONFERENCE = RuleBooksFile.books().followed("itu-conference");
  private static final RuleBook UN_GENERAL_ASSEMBLY =
      RuleBooksFile.books().followed("un-general-assembly");
  private static final Delegation SECTOR_MEMBER =
      delegation("S01", Category.SECTOR_MEMBER_OBSERVER);
  private static final Delegation REGION =
      delegation("R01", Category.REGIONAL_ORGANIZATION_OBSERVER);

  @Nested
  class Doc_01_a_Sector_Member_observer_submits_nothing {

    @Test
    void its_contribution_is_refused() {
      assertRefused(
          DocumentsRule.SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING,
          () -> submitting(delegation("S01", Category.SECTOR_MEMBER_OBSERVER)));
    }

    @Test
    void nor_may_it_join_Member_States_that_submit() {
      assertRefused(
          DocumentsRule.SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING,
          () ->
              submitting(
                  delegation("KEN", Category.COUNCIL_MEMBER_STATE),
                  delegation("S01", Category.SECTOR_MEMBER_OBSERVER)));
    }

    @Test
    void it_is_cited_before_the_rules_that_follow_it() {
      assertRefused(
          DocumentsRule.SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING,
          () ->
              submitting(
                  delegation("R01", Category.REGIONAL_ORGANIZATION_OBSERVER),
                  delegation("S01", Category.SECTOR_MEMBER_OBSERVER)));
    }

    @Test
    void so_it_is_in_a_conference_too() {
      assertRefused(
          DocumentsRule.SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING,
          () -> submitting(ITU_CONFERENCE, SECTOR_MEMBER));
    }

    @Test
    void in_the_General_Assembly_it_submits() {
      assertThat(submitting(UN_GENERAL_ASSEMBLY, SECTOR_MEMBER).delegations())
          .containsExactly("S01");
    }
  }

  @Nested
  class Doc_02_a_regional_organization_submits_nothing {

    @Test
    void its_contribution_is_refused() {
      assertRefused(
          DocumentsRule.REGIONAL_ORGANIZATION_SUBMITS_NOTHING,
          () -> submitting(delegation("R01", Category.REGIONAL_ORGANIZATION_OBSERVER)));
    }

    @Test
    void so_it_is_in_a_conference_too() {
      assertRefused(
          DocumentsRule.REGIONAL_ORGANIZATION_SUBMITS_NOTHING,
          () -> submitting(ITU_CONFERENCE, REGION));
    }

    @Test
    void in_the_General_Assembly_it_submits_alone_and_beside_Member_States() {
      assertThat(submitting(UN_GENERAL_ASSEMBLY, REGION).delegations()).containsExactly("R01");
      assertThat(
              submitting(
                      UN_GENERAL_ASSEMBLY, delegation("KEN", Category.COUNCIL_MEMBER_STATE), REGION)
                  .delegations())
          .containsExactly("KEN", "R01");
    }
  }

  @Nested
  class Doc_03_only_known_categories_contribute {

    @ParameterizedTest
    @EnumSource(names = {"COUNCIL_MEMBER_STATE", "MEMBER_STATE_OBSERVER"})
    void a_Member_State_may_on_the_Council_or_observing(Category category) {
      assertThat(submitting(delegation("KEN", category)).delegations()).containsExactly("KEN");
    }

    @Test
    void a_category_that_no_rule_book_knows_is_refused() {
      assertRefused(
          DocumentsRule.ONLY_KNOWN_CATEGORIES_CONTRIBUTE,
          () -> submitting(delegation("X01", Category.named("ACADEMIA"))));
      assertRefused(
          DocumentsRule.ONLY_KNOWN_CATEGORIES_CONTRIBUTE,
          () -> submitting(UN_GENERAL_ASSEMBLY, delegation("X01", Category.named("ACADEMIA"))));
    }

    @Test
    void a_document_without_sponsors_is_of_the_secretariat() {
      assertThat(submitting()).isEqualTo(Sponsors.SECRETARIAT);
    }
  }

  @Nested
  class Doc_04_a_symbol_is_given_once {

    @Test
    void another_text_under_the_same_symbol_is_refused() {
      Document document = registered("C24/5");

      assertRefused(
          DocumentsRule.SYMBOL_IS_GIVEN_ONCE,
          () -> document.register(titled("C24/5", "Another report"), ITU_COUNCIL, NOON));
    }

    @Test
    void the_same_text_again_stands_already_and_breaks_no_rule() {
      Document document = registered("C24/5(Rev.1)", "C24/5(Rev.1)+Corr.1");

      assertThatExceptionOfType(AlreadyStands.class)
          .isThrownBy(() -> document.register(text("C24/5(Rev.1)+Corr.1"), ITU_COUNCIL, NOON))
          .withMessageContaining("C24/5(Rev.1)+Corr.1");
      assertThat(facts(document)).isEmpty();
    }

    @Test
    void another_text_under_a_revision_a_corrigendum_or_an_addendum_is_registered() {
      Document document = registered("C24/5", "C24/5(Rev.1)", "C24/5(Rev.1)+Corr.1", "C24/5+Add.1");

      assertThat(document.issued().inOrder()).hasSize(4);
    }
  }

  @Nested
  class Doc_05_withdrawn_stays_withdrawn {

    @Test
    void nothing_more_is_registered() {
      assertRefused(
          DocumentsRule.WITHDRAWN_STAYS_WITHDRAWN,
          () -> withdrawn().register(text("C24/5(Rev.1)"), ITU_COUNCIL, NOON));
    }

    @Test
    void nothing_more_is_published() {
      assertRefused(
          DocumentsRule.WITHDRAWN_STAYS_WITHDRAWN,
          () -> withdrawn().publish(symbol("C24/5"), "en", SIX, NOON));
    }

    @Test
    void it_is_not_withdrawn_twice() {
      assertRefused(DocumentsRule.WITHDRAWN_STAYS_WITHDRAWN, () -> withdrawn().withdraw(NOON));
    }

    @Test
    void the_Council_may_still_decide_of_it() {
      Document document = withdrawn();

      document.decide(decided(Outcome.NOTED, "C24/5"));

      assertThat(document.consideration().disposals()).hasSize(1);
    }

    private Document withdrawn() {
      Document document = registered("C24/5");
      document.withdraw(NOON);
      return document;
    }
  }

  @Nested
  class Doc_06_published_in_languages_of_the_session {

    @Test
    void another_language_is_refused() {
      assertRefused(
          DocumentsRule.PUBLISHED_IN_LANGUAGES_OF_THE_SESSION,
          () -> registered("C24/5").publish(symbol("C24/5"), "de", SIX, NOON));
    }

    @Test
    void a_language_of_the_session_is_published_once() {
      Document document = registered("C24/5");

      document.publish(symbol("C24/5"), "zh", SIX, NOON);

      assertThat(facts(document))
          .containsExactly(new DocumentPublished("C24", "C24/5", "C24/5", "zh"));
      assertThatExceptionOfType(AlreadyStands.class)
          .isThrownBy(() -> document.publish(symbol("C24/5"), "zh", SIX, NOON));
    }
  }

  @Test
  void every_rule_has_an_id_in_order_a_citation_and_a_text() {
    List<DocumentsRule> rules = List.of(DocumentsRule.values());

    for (int i = 0; i < rules.size(); i++) {
      assertThat(rules.get(i).id()).isEqualTo("doc-%02d".formatted(i + 1));
      assertThat(rules.get(i).citation()).isNotBlank();
      assertThat(rules.get(i).text()).endsWith(".");
    }
  }

  @Test
  void every_rule_has_its_nested_test() {
    List<String> nested =
        Arrays.stream(DocumentsRuleTest.class.getDeclaredClasses())
            .map(type -> type.getSimpleName().substring(0, 6).toLowerCase().replace('_', '-'))
            .toList();

    assertThat(nested)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DocumentsRule.values()).map(Rule::id).toList());
  }

  private static Sponsors submitting(Delegation... delegations) {
    return submitting(ITU_COUNCIL, delegations);
  }

  private static Sponsors submitting(RuleBook ruleBook, Delegation... delegations) {
    return Sponsors.submitting(List.of(delegations), ruleBook);
  }

  private static Registration titled(String symbol, String title) {
    return new Registration(
        symbol(symbol), new Texts(Map.of("en", title)), Sponsors.SECRETARIAT, Parts.NONE);
  }

  private static void assertRefused(Rule rule, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .extracting(Refusal::rule)
        .isEqualTo(rule);
  }
}
