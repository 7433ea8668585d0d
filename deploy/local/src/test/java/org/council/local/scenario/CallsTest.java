package org.council.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsTest {

  @TempDir private Path folder;

  private Call last(String... acts) {
    return CallsMade.of(Scenarios.withActs(folder, acts)).getLast();
  }

  @Test
  void the_chair_opens_an_item_under_its_own_token() {
    Call call = last("{act: open-item, item: 2, at: 2031-03-31T09:30}");

    assertThat(call.service()).isEqualTo(Service.AGENDA);
    assertThat(call.path()).isEqualTo("/v1/sessions/X1/meetings/PL-3/items/2/openings");
    assertThat(call.caller()).isEqualTo(Call.Caller.delegate("chair"));
    assertThat(call.body()).hasToString("{\"at\":\"2031-03-31T09:30:00+02:00\"}");
  }

  @Test
  void whoever_presides_by_the_service_does_the_chairs_acts() {
    assertThat(last("{act: take-chair, by: vice}", "{act: open-item, item: 2}").caller())
        .isEqualTo(Call.Caller.delegate("vice"));
  }

  @Test
  void an_officer_takes_the_chair_itself_and_a_councillor_is_named_by_whoever_presides() {
    assertThat(last("{act: take-chair, by: vice}").caller())
        .isEqualTo(Call.Caller.delegate("vice"));

    Call named = last("{act: take-chair, by: vice}", "{act: take-chair, by: aaa}");
    assertThat(named.caller()).isEqualTo(Call.Caller.delegate("vice"));
    assertThat(named.body().path("by").asText()).isEqualTo("aaa");
  }

  @Test
  void the_session_is_closed_by_its_chair_whoever_presides_over_the_meeting() {
    assertThat(last("{act: take-chair, by: vice}", "{act: close-session}").caller())
        .isEqualTo(Call.Caller.delegate("chair"));
  }

  @Test
  void where_there_is_no_chair_a_vice_chair_leads_the_session() {
    Scenario scenario =
        Scenarios.withHead(
            folder, "- {id: chair, office: CHAIR, name: A. CHAIR}\n", "", "{act: open-session}");

    assertThat(CallsMade.of(scenario).getLast().caller()).isEqualTo(Call.Caller.delegate("vice"));
  }

  @Test
  void where_a_group_meets_alone_the_secretariat_leads_the_session_and_its_chair_the_meeting() {
    Scenario scenario =
        Scenarios.ofAGroupAlone(
            folder,
            "GROUP_CHAIR",
            "{act: open-session}",
            "{act: open-meeting}",
            "{act: close-session}");

    assertThat(CallsMade.of(scenario))
        .extracting(Call::caller)
        .containsExactly(
            Call.Caller.SECRETARIAT, Call.Caller.delegate("group"), Call.Caller.SECRETARIAT);
  }

  @Test
  void a_delegate_asks_for_the_floor_under_its_own_token() {
    Call call =
        last(
            "{act: request-floor, by: aaa, item: 1, purpose: INTRODUCE, document: X1/1, at: 2031-03-31T09:30}");

    assertThat(call.service()).isEqualTo(Service.SPEAKERS);
    assertThat(call.caller()).isEqualTo(Call.Caller.delegate("aaa"));
    assertThat(call.path()).endsWith("/items/1/requests");
    assertThat(call.body())
        .hasToString(
            "{\"at\":\"2031-03-31T09:30:00+02:00\",\"by\":\"aaa\",\"purpose\":\"INTRODUCE\",\"document\":\"X1/1\"}");
  }

  @Test
  void who_gives_the_floor_looks_at_the_list_of_that_item() {
    Scenario scenario = Scenarios.withActs(folder, "{act: open-item, item: 2}");
    Room room = new Room(scenario);
    room.remember(new Act.OpenItem(2), new Answer(200, new byte[0]));

    assertThat(room.itemsBeforeTheMeeting()).containsExactly(2);
    assertThat(new Calls(room).list(2).path()).endsWith("/items/2/list-of-speakers");
  }

  @Test
  void what_is_introduced_on_an_item_with_one_document_is_that() {
    assertThat(
            last("{act: request-floor, by: aaa, item: 1, purpose: INTRODUCE}")
                .body()
                .path("document")
                .asText())
        .isEqualTo("X1/1");
    assertThat(
            last("{act: request-floor, by: aaa, item: 1, purpose: SPEAK}").body().has("document"))
        .isFalse();
  }

  @Test
  void what_is_introduced_is_the_one_document_of_the_item_where_nothing_is_said() {
    assertThat(
            last("{act: open-item, item: 1}", "{act: speech, by: chair, does: INTRODUCES}")
                .body()
                .path("documents"))
        .hasToString("[\"X1/1\"]");
  }

  @Test
  void it_is_the_edition_that_the_agenda_names_last() {
    Scenario scenario =
        Scenarios.withHead(
            folder,
            "documents: []}",
            "documents: [X1/2, X1/2(Rev.1)]}",
            "{act: open-item, item: 2}",
            "{act: speech, by: chair, does: INTRODUCES}");
    assertThat(CallsMade.of(scenario).getLast().body().path("documents"))
        .hasToString("[\"X1/2(Rev.1)\"]");
  }

  @Test
  void an_election_says_the_office_every_other_outcome_where_it_goes() {
    assertThat(
            last("{act: decide, item: 1, at: 2031-03-31T09:30, outcomes: [{outcome: ELECTED, object: {text: {en: P}}, to: {en: Chair}}, {outcome: REFERRED, to: WG}]}")
                .body()
                .path("outcomes"))
        .hasToString(
            "[{\"outcome\":\"ELECTED\",\"object\":{\"text\":{\"en\":\"P\"}},\"office\":{\"en\":\"Chair\"}},"
                + "{\"outcome\":\"REFERRED\",\"to\":\"WG\"}]");
  }

  @Test
  void forms_of_an_office_may_stand_beside_it_and_are_not_sent() {
    assertThat(
            last("{act: decide, item: 1, outcome: ELECTED, object: {text: {en: P}}, to: {en: Chair, forms: {fr: {nominative: la Présidente}}}}")
                .body()
                .path("outcomes")
                .path(0)
                .path("office"))
        .hasToString("{\"en\":\"Chair\"}");
  }
}
