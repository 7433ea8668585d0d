package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.documents.domain.Documents.ANNEX_A;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.MORNING;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.decided;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.named;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;
import static org.council.documents.domain.Documents.text;

import org.council.documents.domain.DocumentsEvent.DecisionAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentApproved;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.documents.domain.DocumentsEvent.ResolutionAdopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the decisions of the Council make of a document. */
class DecidingOnADocumentTest {

  @Test
  void an_approval_is_announced_with_the_edition_it_pins() {
    Document document = registered("C24/35(Rev.1)");

    document.decide(decided(Outcome.APPROVED, "C24/35(Rev.1)"));

    assertThat(facts(document)).containsExactly(approved("C24/35", "C24/35(Rev.1)", null));
  }

  @Test
  void an_edition_is_known_also_where_the_decision_does_not_name_its_corrigendum() {
    Document document = registered("C24/72", "C24/72+Corr.1");

    document.decide(decided(Outcome.APPROVED, "C24/72"));

    assertThat(document.consideration().disposals())
        .singleElement()
        .extracting(Disposal::flag)
        .isNull();
  }

  @Test
  void a_draft_resolution_in_a_part_is_adopted_as_a_resolution() {
    Document document = registered(text("C24/28", ANNEX_A));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "annex a"));

    assertThat(facts(document))
        .containsExactly(
            new ResolutionAdopted(
                "C24", "C24/28", "C24/28", "Annex A", "decision-1", "PL-1", 8, "item-8", null));
  }

  @Test
  void a_draft_decision_in_a_part_is_adopted_as_a_decision() {
    Document document = registered(text("C24/28", new Part("Annex 2", PartKind.DRAFT_DECISION)));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "2"));

    assertThat(facts(document)).hasExactlyElementsOfTypes(DecisionAdopted.class);
  }

  @Test
  void a_part_of_an_edition_is_found_where_a_corrigendum_is_named_with_it() {
    Document document = registered(text("C24/28", ANNEX_A));
    document.register(text("C24/28+Corr.1"), ITU_COUNCIL, MORNING);
    document.takeRecorded();

    document.decide(decided(Outcome.ADOPTED, "C24/28+Corr.1", "Annex A"));

    assertThat(facts(document)).hasExactlyElementsOfTypes(ResolutionAdopted.class);
  }

  @Test
  void a_part_that_is_not_known_is_adopted_and_flagged() {
    Document document = registered(text("C24/28", ANNEX_A));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "Annex B"));

    assertThat(facts(document)).hasExactlyElementsOfTypes(DocumentAdopted.class);
    assertFlagged(document, Flag.UNKNOWN_PART);
  }

  @Test
  void a_part_that_only_another_edition_has_is_adopted_for_what_it_is_and_flagged() {
    Document document = registered(text("C24/28", ANNEX_A));
    document.register(text("C24/28(Rev.1)"), ITU_COUNCIL, MORNING);
    document.takeRecorded();

    document.decide(decided(Outcome.ADOPTED, "C24/28(Rev.1)", "Annex A"));

    assertThat(facts(document)).hasExactlyElementsOfTypes(ResolutionAdopted.class);
    assertFlagged(document, Flag.UNKNOWN_PART);
  }

  @Test
  void a_part_of_an_addendum_is_found() {
    Document document = registered("C24/28");
    document.register(text("C24/28+Add.1", ANNEX_A), ITU_COUNCIL, MORNING);
    document.takeRecorded();

    document.decide(decided(Outcome.ADOPTED, "C24/28+Add.1", "Annex A"));

    assertThat(facts(document)).hasExactlyElementsOfTypes(ResolutionAdopted.class);
  }

  @Test
  void a_document_not_registered_is_decided_announced_at_once_and_flagged() {
    Document document = named("C24/35");

    document.decide(decided(Outcome.APPROVED, "C24/35"));

    assertThat(facts(document))
        .containsExactly(approved("C24/35", "C24/35", Flag.UNREGISTERED_DOCUMENT));
  }

  @Test
  void registered_later_it_keeps_what_was_decided_of_it() {
    Document document = named("C24/35");
    document.decide(decided(Outcome.APPROVED, "C24/35"));

    document.register(text("C24/35"), ITU_COUNCIL, NOON);

    assertThat(facts(document))
        .hasExactlyElementsOfTypes(DocumentApproved.class, DocumentRegistered.class);
    assertFlagged(document, Flag.UNREGISTERED_DOCUMENT);
  }

  @Test
  void a_superseded_edition_is_decided_and_flagged() {
    Document document = registered("C24/35", "C24/35(Rev.1)");

    document.decide(decided(Outcome.APPROVED, "C24/35"));

    assertThat(facts(document))
        .containsExactly(approved("C24/35", "C24/35", Flag.SUPERSEDED_EDITION));
  }

  @Test
  void an_edition_or_corrigendum_that_is_not_registered_is_decided_and_flagged() {
    Document document = registered("C24/35");

    document.decide(decided(Outcome.APPROVED, "C24/35(Rev.4)"));
    document.decide(decided(Outcome.NOTED, "C24/35+Corr.1"));

    assertThat(document.consideration().disposals())
        .extracting(Disposal::flag)
        .containsExactly(Flag.UNKNOWN_EDITION, Flag.UNKNOWN_EDITION);
  }

  @Test
  void a_withdrawn_document_is_decided_and_flagged() {
    Document document = registered("C24/35");
    document.withdraw(MORNING);

    document.decide(decided(Outcome.APPROVED, "C24/35"));

    assertFlagged(document, Flag.WITHDRAWN_DOCUMENT);
  }

  @Test
  void a_decision_may_withdraw_it() {
    Document document = registered("C24/35");

    document.decide(decided(Outcome.WITHDRAWN, "C24/35"));

    assertThat(document.status()).isEqualTo(DocumentStatus.WITHDRAWN);
    assertThat(document.withdrawnAt()).contains(NOON);
    assertThat(facts(document))
        .containsExactly(
            new DocumentWithdrawn(
                "C24", "C24/35", "C24/35", "decision-1", "PL-1", 8, "item-8", null, null));
  }

  @Test
  void a_part_that_is_withdrawn_leaves_the_rest_of_the_document_standing() {
    Document document = registered(text("C24/28", ANNEX_A));

    document.decide(decided(Outcome.WITHDRAWN, "C24/28", "A"));

    assertThat(document.status()).isEqualTo(DocumentStatus.REGISTERED);
    assertThat(facts(document))
        .containsExactly(
            new DocumentWithdrawn(
                "C24", "C24/28", "C24/28", "decision-1", "PL-1", 8, "item-8", "Annex A", null));
  }

  @Test
  void a_part_that_was_withdrawn_is_decided_and_flagged_however_it_is_named() {
    Document document = registered(text("C24/28", ANNEX_A));
    document.decide(decided(Outcome.WITHDRAWN, "C24/28", "A"));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "annex a"));

    assertFlagged(document, Flag.WITHDRAWN_DOCUMENT);
  }

  @Test
  void a_part_that_is_not_known_is_the_same_by_its_label() {
    Document document = registered("C24/28");
    document.decide(decided(Outcome.WITHDRAWN, "C24/28", "Annex B"));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "ANNEX B"));

    assertFlagged(document, Flag.WITHDRAWN_DOCUMENT);
  }

  @Test
  void beside_a_part_that_was_withdrawn_the_others_and_the_whole_are_decided_unflagged() {
    Document document =
        registered(text("C24/28", ANNEX_A, new Part("Annex B", PartKind.DRAFT_DECISION)));
    document.decide(decided(Outcome.NOTED, "C24/28", "Annex B"));
    document.decide(decided(Outcome.WITHDRAWN, "C24/28", "Annex A"));

    document.decide(decided(Outcome.ADOPTED, "C24/28", "Annex B"));
    document.decide(decided(Outcome.APPROVED, "C24/28"));

    assertThat(document.consideration().disposals()).extracting(Disposal::flag).containsOnlyNulls();
  }

  @ParameterizedTest
  @EnumSource
  void every_outcome_is_announced_of_a_registered_document(Outcome outcome) {
    Document document = registered("C24/35");

    document.decide(decided(outcome, "C24/35"));

    assertThat(facts(document)).singleElement().extracting("symbol").isEqualTo("C24/35");
  }

  private DocumentApproved approved(String document, String symbol, Flag flag) {
    return new DocumentApproved(
        "C24", document, symbol, "decision-1", "PL-1", 8, "item-8", null, flag);
  }

  private void assertFlagged(Document document, Flag flag) {
    assertThat(document.consideration().disposals())
        .last()
        .extracting(Disposal::flag)
        .isEqualTo(flag);
  }
}
