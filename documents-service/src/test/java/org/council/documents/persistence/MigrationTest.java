package org.council.documents.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.council.testkit.OldDatabase;
import org.council.testkit.OnAnOldDatabase;
import org.junit.jupiter.api.Test;

/** The migrations, on a database that was in use at each of its versions. */
@QuarkusTest
@WithTestResource(value = OldDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class MigrationTest extends OnAnOldDatabase {

  private static final String DOCUMENTS = "/v1/sessions/C23/documents";

  @Test
  void nothing_is_lost_and_all_stands_as_it_did() {
    assertThat(database.otherwise()).isEmpty();
  }

  @Test
  void the_documents_are_read() {
    get(DOCUMENTS)
        .body("items.document", contains("C23/5", "C23/DT/2"))
        .body("items.status", contains("REGISTERED", "WITHDRAWN"))
        .body("items.kind", contains("CONTRIBUTION", "TIME_MANAGEMENT_PLAN"));
    get("/v1/sessions/UN80/documents").body("items.symbol", contains("A/80/12/Rev.1"));
    given()
        .queryParam("text", "as in A/80/12/Rev.1")
        .get("/v1/citations")
        .then()
        .body("citations.document.href", contains("/v1/sessions/UN80/documents/A-80-12"));
  }

  @Test
  void all_that_was_issued_and_decided_of_one_is_read() {
    get(DOCUMENTS + "/C23-5")
        .body("current", equalTo("C23/5(Rev.1)+Corr.1"))
        .body("title.zh", equalTo("关于计划"))
        .body("parts.label", contains("Annex A"))
        .body("issues.symbol", contains("C23/5", "C23/5(Rev.1)", "C23/5(Rev.1)+Corr.1"))
        .body("issues[0].published.language", contains("en", "zh"))
        .body("issues[1].submittedBy", contains("KEN", "OSK"))
        .body("allocations.item", contains("pl-plan", "adm-plan"))
        .body("decisions.outcome", contains("REFERRED", "APPROVED"))
        .body("decisions.part", contains("Annex A", null))
        .body("decisions.to", contains("ADM", null))
        .body("decisions.flagged", contains("SUPERSEDED_EDITION", null));
  }

  @Test
  void what_stood_when_the_stamps_came_was_changed_then() {
    assertThat(
            database.column("select count(distinct modified) from document where session <> 'C25'"))
        .containsExactly("1");
  }

  @Test
  @TestTransaction
  void what_is_changed_later_is_stamped_later_whoever_changes_it() {
    String last = lastStamp();

    assertThat(
            database.column(
                """
                with changed as (update document set version = 2, modified = '2023-07-01T08:00Z'
                  where document = 'C23/99' returning modified)
                select modified > '%s' from changed
                """
                    .formatted(last)))
        .containsExactly("t");
  }

  @Test
  void what_a_replica_of_the_version_before_writes_is_taken_and_stamped() {
    String last = lastStamp();

    database.fill("of-an-older-replica.sql");

    assertThat(
            database.column(
                "select document from document where session = 'C25' and modified > '%s' order by document"
                    .formatted(last)))
        .containsExactly("C25/1", "C25/2");
    get("/v1/sessions/C25/documents").body("items.symbol", contains("C25/1"));
  }

  private String lastStamp() {
    return database.column("select max(modified) from document").getFirst();
  }
}
