package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.ANNEX_A;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.MORNING;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.SIX;
import static org.council.documents.domain.Documents.decided;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.named;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;
import static org.council.documents.domain.Documents.text;

import java.util.List;
import java.util.Map;
import org.council.documents.domain.DocumentStatus.Act;
import org.council.documents.domain.DocumentsEvent.DecisionAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAllocated;
import org.council.documents.domain.DocumentsEvent.DocumentApproved;
import org.council.documents.domain.DocumentsEvent.DocumentCorrected;
import org.council.documents.domain.DocumentsEvent.DocumentExtended;
import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentRevised;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.documents.domain.DocumentsEvent.PartOfText;
import org.council.documents.domain.DocumentsEvent.ResolutionAdopted;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.NoSuch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {

  private static final Map<String, String> TITLE = Map.of("en", "Report");

  @Nested
  class Registering {

    @Test
    void the_first_edition_known_is_the_current_one_even_if_it_is_a_second_revision() {
      Document document = named("C24/1(Rev.2)");

      document.register(text("C24/1(Rev.2)"), ITU_COUNCIL, MORNING);

      assertThat(document.current()).isEqualTo(symbol("C24/1(Rev.2)"));
      assertThat(facts(document))
          .containsExactly(
              new DocumentRegistered(
                  "C24",
                  "C24/1",
                  "C24/1(Rev.2)",
                  DocumentKind.AGENDA,
                  TITLE,
                  List.of(),
                  List.of()));
    }

    @Test
    void parts_are_announced_with_their_letter() {
      Document document = named("C24/28");

      document.register(text("C24/28", ANNEX_A), ITU_COUNCIL, MORNING);

      assertThat(facts(document))
          .singleElement()
          .extracting("parts")
          .isEqualTo(List.of(new PartOfText("Annex A", "A", PartKind.DRAFT_RESOLUTION)));
    }

    @Test
    void a_higher_revision_replaces_the_current_edition() {
      Document document = registered("C24/5");

      document.register(text("C24/5(Rev.1)"), ITU_COUNCIL, NOON);

      assertThat(document.isSuperseded(symbol("C24/5"))).isTrue();
      assertThat(facts(document))
          .containsExactly(
              new DocumentRevised(
                  "C24", "C24/5", "C24/5(Rev.1)", 1, TITLE, List.of(), List.of(), "C24/5(Rev.1)"));
    }

    @Test
    void an_earlier_edition_that_comes_late_does_not_become_current() {
      Document document = registered("C24/5(Rev.2)");

      document.register(text("C24/5"), ITU_COUNCIL, NOON);

      assertThat(document.current()).isEqualTo(symbol("C24/5(Rev.2)"));
      assertThat(facts(document)).singleElement().extracting("current").isEqualTo("C24/5(Rev.2)");
    }

    @Test
    void a_corrigendum_makes_the_current_text_with_its_edition() {
      Document document = registered("C24/72(Rev.1)");

      document.register(text("C24/72(Rev.1)+Corr.1"), ITU_COUNCIL, NOON);

      assertThat(document.current()).isEqualTo(symbol("C24/72(Rev.1)+Corr.1"));
      assertThat(facts(document))
          .containsExactly(
              new DocumentCorrected(
                  "C24", "C24/72", "C24/72(Rev.1)+Corr.1", 1, TITLE, List.of(), List.of()));
    }

    @Test
    void a_second_corrigendum_may_be_named_with_the_first() {
      Document document = registered("C24/72", "C24/72+Corr.1");

      document.register(text("C24/72+Corr.1+Corr.2"), ITU_COUNCIL, NOON);

      assertThat(facts(document))
          .containsExactly(
              new DocumentCorrected(
                  "C24", "C24/72", "C24/72+Corr.1+Corr.2", 2, TITLE, List.of(), List.of()));
    }

    @Test
    void corrigenda_that_stand_one_by_one_are_not_registered_together_again() {
      Document document = registered("C24/72", "C24/72+Corr.1", "C24/72+Corr.2");

      assertThatExceptionOfType(AlreadyStands.class)
          .isThrownBy(() -> document.register(text("C24/72+Corr.1+Corr.2"), ITU_COUNCIL, NOON));
    }

    @Test
    void an_addendum_extends_the_edition() {
      Document document = registered("C24/35");

      document.register(text("C24/35+Add.1"), ITU_COUNCIL, NOON);

      assertThat(facts(document))
          .containsExactly(
              new DocumentExtended(
                  "C24", "C24/35", "C24/35+Add.1", 1, TITLE, List.of(), List.of()));
    }

    @Test
    void a_text_known_only_as_corrected_is_registered_and_its_edition_may_follow() {
      Document document = named("C24/72+Corr.1");

      document.register(text("C24/72+Corr.1"), ITU_COUNCIL, MORNING);
      document.register(text("C24/72"), ITU_COUNCIL, NOON);

      assertThat(facts(document))
          .hasExactlyElementsOfTypes(
              DocumentRegistered.class, DocumentCorrected.class, DocumentRevised.class);
      assertThat(document.current()).isEqualTo(symbol("C24/72+Corr.1"));
    }
  }

  @Nested
  class Addressing {

    private final Document document =
        registered("C24/72(Rev.1)", "C24/72(Rev.1)+Corr.1", "C24/72(Rev.2)");

    @Test
    void a_symbol_names_the_text_issued_under_it() {
      assertThat(document.text(symbol("C24/72(Rev.1)+Corr.1")).symbol())
          .isEqualTo(symbol("C24/72(Rev.1)+Corr.1"));
      assertThat(document.text(symbol("C24/72(Rev.1)")).symbol())
          .isEqualTo(symbol("C24/72(Rev.1)"));
    }

    @Test
    void the_document_alone_is_its_current_edition_where_no_text_has_that_symbol() {
      assertThat(document.text(symbol("C24/72")).symbol()).isEqualTo(symbol("C24/72(Rev.2)"));
    }

    @Test
    void corrigenda_registered_one_by_one_may_be_named_together() {
      Document corrected = registered("C24/72", "C24/72+Corr.1", "C24/72+Corr.2");

      assertThat(corrected.text(symbol("C24/72+Corr.1+Corr.2")).symbol())
          .isEqualTo(symbol("C24/72"));
    }

    @Test
    void what_is_not_registered_is_not_found() {
      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> document.text(symbol("C24/72(Rev.3)")));
      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> document.text(symbol("C24/72(Rev.2)+Corr.1")));
    }
  }

  @Nested
  class Publishing {

    @Test
    void the_symbol_of_the_document_alone_means_the_current_text() {
      Document document = registered("C24/5(Rev.1)");

      document.publish(symbol("C24/5"), "fr", SIX, NOON);

      assertThat(facts(document))
          .containsExactly(new DocumentPublished("C24", "C24/5", "C24/5(Rev.1)", "fr"));
    }

    @Test
    void the_document_alone_means_the_current_edition_without_what_amends_it() {
      Document document = registered("C24/5(Rev.1)", "C24/5(Rev.1)+Corr.1");

      document.publish(symbol("C24/5"), "fr", SIX, NOON);

      assertThat(document.languageVersionsOf(symbol("C24/5(Rev.1)"))).hasSize(1);
    }

    @Test
    void an_edition_that_is_known_only_as_corrected_is_published_so() {
      Document document = registered("C24/5(Rev.1)+Corr.1");

      document.publish(symbol("C24/5(Rev.1)"), "fr", SIX, NOON);

      assertThat(facts(document))
          .containsExactly(new DocumentPublished("C24", "C24/5", "C24/5(Rev.1)+Corr.1", "fr"));
    }

    @Test
    void what_was_not_issued_together_is_not_published_together() {
      Document document = registered("C24/5", "C24/5+Corr.1", "C24/5+Corr.2");

      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> document.publish(symbol("C24/5+Corr.1+Corr.2"), "fr", SIX, NOON));
    }

    @Test
    void an_edition_that_is_not_registered_cannot_be_published() {
      Document document = registered("C24/5");

      assertThatExceptionOfType(NoSuch.class)
          .isThrownBy(() -> document.publish(symbol("C24/5(Rev.3)"), "fr", SIX, NOON))
          .withMessageContaining("C24/5(Rev.3)");
    }
  }

  @Nested
  class Allocating {

    private final Allocation toPlenary = new Allocation(symbol("C24/35"), "PL", "item-8");
    private final Fact announced = new DocumentAllocated("C24", "C24/35", "C24/35", "PL", "item-8");

    @Test
    void a_registered_document_is_announced_at_once() {
      Document document = registered("C24/35");

      document.allocate(toPlenary, NOON);

      assertThat(facts(document)).containsExactly(announced);
    }

    @Test
    void a_document_registered_later_is_announced_when_it_is() {
      Document document = named("C24/35");

      document.allocate(toPlenary, MORNING);
      assertThat(facts(document)).isEmpty();

      document.register(text("C24/35"), ITU_COUNCIL, NOON);
      assertThat(facts(document)).last().isEqualTo(announced);
    }

    @Test
    void the_same_allocation_again_changes_nothing() {
      Document document = registered("C24/35");

      document.allocate(toPlenary, MORNING);
      document.allocate(toPlenary, NOON);

      assertThat(document.allocations()).hasSize(1);
      assertThat(facts(document)).containsExactly(announced);
    }

    @Test
    void one_document_may_stand_under_several_items() {
      Document document = registered("C24/35");

      document.allocate(toPlenary, MORNING);
      document.allocate(new Allocation(symbol("C24/35"), "ADM", "item-3"), NOON);

      assertThat(document.allocations()).hasSize(2);
    }
  }

  @Nested
  class Deciding {

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

      assertThat(document.disposals()).singleElement().extracting(Disposal::flag).isNull();
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

      assertThat(document.disposals())
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
    void a_part_that_is_withdrawn_leaves_the_document() {
      Document document =
          registered(text("C24/28", new Part("Annex A", PartKind.DRAFT_RESOLUTION)));

      document.decide(decided(Outcome.WITHDRAWN, "C24/28", "A"));

      assertThat(document.status()).isEqualTo(DocumentStatus.REGISTERED);
      assertThat(facts(document))
          .containsExactly(
              new DocumentWithdrawn(
                  "C24", "C24/28", "C24/28", "decision-1", "PL-1", 8, "item-8", "Annex A", null));
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
      assertThat(document.disposals()).last().extracting(Disposal::flag).isEqualTo(flag);
    }
  }

  @Nested
  class Its_status {

    @Test
    void named_registered_and_withdrawn_follow_each_other() {
      Document document = named("C24/35");
      assertThat(document.status()).isEqualTo(DocumentStatus.NAMED);

      document.register(text("C24/35"), ITU_COUNCIL, MORNING);
      assertThat(document.status()).isEqualTo(DocumentStatus.REGISTERED);

      document.withdraw(NOON);
      assertThat(document.status()).isEqualTo(DocumentStatus.WITHDRAWN);
      assertThat(facts(document)).last().isInstanceOf(DocumentWithdrawn.class);
    }

    @Test
    void a_document_that_is_only_named_cannot_be_withdrawn_by_its_author() {
      assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> named("C24/35").withdraw(NOON));
    }

    @ParameterizedTest
    @EnumSource
    void decisions_and_allocations_are_taken_in_every_status(DocumentStatus status) {
      assertThat(status.takes(Act.DECIDE)).isTrue();
      assertThat(status.takes(Act.ALLOCATE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTER", "PUBLISH", "WITHDRAW"})
    void a_withdrawn_document_takes_nothing_of_the_secretariat(Act act) {
      assertThat(DocumentStatus.REGISTERED.takes(act)).isTrue();
      assertThat(DocumentStatus.WITHDRAWN.takes(act)).isFalse();
    }
  }

  @Test
  void its_events_are_about_its_path_and_ordered_by_session() {
    Fact fact = new DocumentPublished("C24", "C24/DT/1", "C24/DT/1(Rev.1)", "en");

    assertThat(fact.subject()).isEqualTo("sessions/C24/documents/C24-DT-1");
    assertThat(fact.key()).isEqualTo("C24");
  }
}
