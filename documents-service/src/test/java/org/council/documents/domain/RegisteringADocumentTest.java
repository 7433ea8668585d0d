package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.council.documents.domain.Documents.ANNEX_A;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.MORNING;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.by;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.named;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;
import static org.council.documents.domain.Documents.text;

import java.util.List;
import java.util.Map;
import org.council.documents.domain.DocumentsEvent.DocumentCorrected;
import org.council.documents.domain.DocumentsEvent.DocumentExtended;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentRevised;
import org.council.documents.domain.DocumentsEvent.PartOfText;
import org.council.platform.procedure.AlreadyStands;
import org.junit.jupiter.api.Test;

/** What becomes current, and what is said, when a text is registered. */
class RegisteringADocumentTest {

  private static final Map<String, String> TITLE = Map.of("en", "Report");

  @Test
  void the_first_edition_known_is_the_current_one_even_if_it_is_a_second_revision() {
    Document document = named("C24/1(Rev.2)");

    document.register(text("C24/1(Rev.2)"), ITU_COUNCIL, MORNING);

    assertThat(document.current()).isEqualTo(symbol("C24/1(Rev.2)"));
    assertThat(facts(document))
        .containsExactly(
            new DocumentRegistered(
                "C24", "C24/1", "C24/1(Rev.2)", DocumentKind.AGENDA, TITLE, List.of(), List.of()));
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

    assertThat(document.issued().supersede(symbol("C24/5"))).isTrue();
    assertThat(facts(document))
        .containsExactly(
            new DocumentRevised(
                "C24",
                "C24/5",
                "C24/5(Rev.1)",
                1,
                TITLE,
                List.of(),
                List.of(),
                "C24/5(Rev.1)",
                DocumentKind.DOCUMENT));
  }

  @Test
  void who_submits_a_later_edition_says_what_it_is_now() {
    Document document = registered(by("C24/72", "KEN"));
    assertThat(document.kind()).isEqualTo(DocumentKind.CONTRIBUTION);

    document.register(by("C24/72(Rev.1)", "KEN", "NOR"), ITU_COUNCIL, NOON);
    assertThat(document.kind()).isEqualTo(DocumentKind.MULTI_COUNTRY_CONTRIBUTION);
    assertThat(facts(document))
        .last()
        .extracting("kind")
        .isEqualTo(DocumentKind.MULTI_COUNTRY_CONTRIBUTION);

    document.register(text("C24/72(Rev.2)"), ITU_COUNCIL, NOON);
    assertThat(document.kind()).isEqualTo(DocumentKind.MULTI_COUNTRY_CONTRIBUTION);
  }

  @Test
  void a_corrigendum_that_comes_first_does_not_say_what_the_document_is() {
    Document document = registered("C24/72+Corr.1");

    document.register(by("C24/72", "KEN"), ITU_COUNCIL, NOON);

    assertThat(document.kind()).isEqualTo(DocumentKind.CONTRIBUTION);
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
            new DocumentExtended("C24", "C24/35", "C24/35+Add.1", 1, TITLE, List.of(), List.of()));
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

  @Test
  void a_corrigendum_to_an_addendum_is_another_than_one_to_the_edition() {
    Document document = registered("A/80/12", "A/80/12/Add.1", "A/80/12/Add.1/Corr.1");

    document.register(text("A/80/12/Corr.1"), ITU_COUNCIL, NOON);

    assertThat(document.current()).isEqualTo(symbol("A/80/12/Corr.1/Add.1/Corr.1"));
    assertThat(facts(document))
        .containsExactly(
            new DocumentCorrected(
                "C24", "A/80/12", "A/80/12/Corr.1", 1, TITLE, List.of(), List.of()));
  }

  @Test
  void a_corrigendum_to_an_addendum_may_become_known_before_it() {
    Document document = registered("A/80/12", "A/80/12/Add.1/Corr.1");

    document.register(text("A/80/12/Add.1"), ITU_COUNCIL, NOON);

    assertThat(facts(document))
        .containsExactly(
            new DocumentExtended(
                "C24", "A/80/12", "A/80/12/Add.1", 1, TITLE, List.of(), List.of()));
  }
}
