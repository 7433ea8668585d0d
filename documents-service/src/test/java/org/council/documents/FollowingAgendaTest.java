package org.council.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.cloudevents.KafkaBinding;
import org.council.testkit.BackingServices;
import org.council.testkit.ParkedEvents;
import org.junit.jupiter.api.Test;

/** What the service hears of agenda-service on a real topic, and says on its own. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class FollowingAgendaTest extends DocumentsOverHttp {

  @Test
  void a_session_under_a_rule_book_that_is_missing_here_waits_and_an_operator_is_told_why() {
    String rivers = "R" + session;
    String heard = agenda.sessionConvened(rivers, true, "river-assembly");

    after(heard).get("/v1/sessions/" + rivers + "/documents").then().statusCode(409);
    ParkedEvents.tell("sessions/" + rivers, "river-assembly is missing");
  }

  @Test
  void an_approval_is_announced_and_shown() {
    register("%s/35", "");

    String decided = agenda.decisionTaken(session, "APPROVED", session + "/35");

    CloudEvent approved = announced("document.approved");
    assertThat(approved.time()).isEqualTo(Agenda.NOON);
    assertThat(data(approved).get("decision").asText()).isEqualTo("PL-1/8/1");
    assertThat(data(approved).has("flagged")).isFalse();
    after(decided)
        .get(path("%s-35"))
        .then()
        .body("decisions[0].outcome", equalTo("APPROVED"))
        .body("decisions[0].flagged", nullValue());
  }

  @Test
  void a_decision_that_comes_before_the_document_is_announced_flagged_and_kept() {
    String decided = agenda.decisionTaken(session, "NOTED", session + "/35");

    assertThat(data(announced("document.noted")).get("flagged").asText())
        .isEqualTo("UNREGISTERED_DOCUMENT");
    after(decided).get(path("%s-35")).then().statusCode(404);
    after(decided).get(path("")).then().body("items", empty());
    register("%s/35", "").then().statusCode(201).body("decisions[0].outcome", equalTo("NOTED"));
  }

  @Test
  void an_allocation_that_comes_before_the_document_comes_out_with_its_registration() {
    String added = agenda.itemAdded(session, "item-8", session + "/35");

    secretariat(added)
        .body(body("%s/35", "", "Report"))
        .post(path(""))
        .then()
        .statusCode(201)
        .body("allocations[0].item", equalTo("item-8"));
    assertThat(data(announced("document.allocated")).get("body").asText()).isEqualTo("PL");
  }

  @Test
  void of_two_editions_under_one_item_the_one_named_last_is_allocated() {
    String first = session + "/35";
    String revised = session + "/35(Rev.1)";
    agenda.itemAdded(session, "item-8", first);
    register("%s/35", "");
    agenda.itemAdded(session, "item-8", first, revised);
    String last = agenda.itemAdded(session, "item-8", first, revised);

    after(last).get(path("%s-35")).then().body("allocations.symbol", equalTo(List.of(revised)));
    agenda.decisionTaken(session, "WITHDRAWN", first);
    announced("document.withdrawn");
    assertThat(topic().all())
        .filteredOn(message -> session.equals(message.key()))
        .map(KafkaBinding::read)
        .filteredOn(event -> event.type().endsWith("document.allocated.v1"))
        .extracting(event -> data(event).get("symbol").asText())
        .containsExactly(first, revised);
  }

  @Test
  void the_same_event_twice_is_applied_once() {
    CloudEvent decision = agenda.decision(session, "APPROVED", session + "/35");

    agenda.say(decision);
    agenda.say(decision);
    String later = agenda.decisionTaken(session, "NOTED", session + "/35");

    register("%s/35", "", "Report", later)
        .then()
        .body("decisions.outcome", equalTo(List.of("APPROVED", "NOTED")));
  }

  @Test
  void a_text_that_is_no_symbol_and_an_outcome_that_is_new_stop_nothing() {
    agenda.itemAdded(session, "item-8", "oral report");
    agenda.decisionTaken(session, "ACCLAIMED", session + "/35");
    agenda.decisionTaken(session, "APPROVED", "the draft plan");
    String last = agenda.decisionTaken(session, "AGREED", session + "/36");

    after(last).get(path("%s-36")).then().statusCode(404);
    assertThat(announced("document.agreed")).isNotNull();
  }

  @Test
  void what_is_on_the_topic_keeps_the_contract() {
    agenda.itemAdded(session, "item-8", session + "/35");
    register("%s/35", "");
    register("%s/35(Rev.1)", "");
    register("%s/35(Rev.1)+Add.1", "");
    agenda.decisionTaken(session, "APPROVED", session + "/35");
    agenda.decisionTaken(session, "WITHDRAWN", session + "/35");
    announced("document.withdrawn");

    TopicContract contract = TopicContract.ofThisModule();
    List<ConsumerRecord<String, byte[]>> said =
        topic().all().stream().filter(record -> session.equals(record.key())).toList();

    assertThat(said).hasSizeGreaterThanOrEqualTo(5);
    said.forEach(contract::hold);
  }
}
