package org.council.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.documents.domain.Documents.ITU_COUNCIL;
import static org.council.documents.domain.Documents.MORNING;
import static org.council.documents.domain.Documents.NOON;
import static org.council.documents.domain.Documents.facts;
import static org.council.documents.domain.Documents.named;
import static org.council.documents.domain.Documents.registered;
import static org.council.documents.domain.Documents.symbol;
import static org.council.documents.domain.Documents.text;

import org.council.documents.domain.DocumentsEvent.DocumentAllocated;
import org.council.platform.procedure.Fact;
import org.junit.jupiter.api.Test;

/** A document is allocated to a body and an item. */
class AllocatingADocumentTest {

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

    assertThat(document.consideration().allocations()).hasSize(1);
    assertThat(facts(document)).containsExactly(announced);
  }

  @Test
  void another_edition_takes_the_place_of_the_one_before() {
    Document document = registered("C24/35");
    document.allocate(toPlenary, MORNING);
    document.takeRecorded();

    document.allocate(new Allocation(symbol("C24/35(Rev.1)"), "PL", "item-8"), NOON);

    assertThat(document.consideration().allocations())
        .extracting(Allocation::symbol)
        .containsExactly(symbol("C24/35(Rev.1)"));
    assertThat(facts(document))
        .containsExactly(new DocumentAllocated("C24", "C24/35", "C24/35(Rev.1)", "PL", "item-8"));
  }

  @Test
  void one_document_may_stand_under_several_items() {
    Document document = registered("C24/35");

    document.allocate(toPlenary, MORNING);
    document.allocate(new Allocation(symbol("C24/35"), "ADM", "item-3"), NOON);

    assertThat(document.consideration().allocations()).hasSize(2);
  }
}
