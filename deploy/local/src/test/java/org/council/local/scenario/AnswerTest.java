package org.council.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {

  private static String inShort(int status, String body) {
    return new Answer(status, body.replace('\'', '"').getBytes(UTF_8)).inShort();
  }

  @Test
  void a_refusal_is_told_by_its_rule_and_what_happened() {
    assertThat(
            inShort(
                409,
                "{'type': 'urn:council:problem:spk-05', 'title': 'A meeting sits.', 'detail': 'PL-1 does not', 'rule': 'spk-05'}"))
        .isEqualTo("409 spk-05: PL-1 does not");
  }

  @Test
  void what_somebody_may_not_do_is_told_by_who_may() {
    assertThat(
            inShort(
                403,
                "{'type': 'urn:council:problem:not-allowed', 'title': 'Not this one.', 'status': 403, 'detail': 'This is for the secretariat.', 'instance': '/v1/sessions'}"))
        .isEqualTo("403 not-allowed: This is for the secretariat.");
  }

  @Test
  void each_field_that_is_wrong_is_told_after_what_happened() {
    assertThat(
            inShort(
                400,
                "{'type': 'urn:council:problem:invalid-input', 'detail': 'The body is not valid.', 'errors':"
                    + " [{'field': 'title', 'detail': 'must not be empty'}, {'field': 'items[0].number', 'detail': 'must be there'}]}"))
        .isEqualTo(
            "400 invalid-input: The body is not valid.; title: must not be empty; items[0].number: must be there");
  }

  @Test
  void what_happened_is_told_once_where_a_field_says_the_same() {
    assertThat(
            inShort(
                400,
                "{'type': 'urn:council:problem:invalid-input', 'detail': 'X is no tag', 'errors': [{'field': 'title', 'detail': 'X is no tag'}]}"))
        .isEqualTo("400 invalid-input: title: X is no tag");
  }

  @Test
  void a_problem_of_which_nothing_more_is_said_is_told_by_its_title() {
    assertThat(inShort(404, "{'type': 'urn:council:problem:not-found', 'title': 'Not there.'}"))
        .isEqualTo("404 not-found: Not there.");
  }

  @Test
  void what_is_no_problem_document_is_told_as_it_came() {
    assertThat(inShort(502, "<html>")).isEqualTo("502 <html>");
    assertThat(inShort(200, "{'type': 'i-1'}")).isEqualTo("200 {\"type\": \"i-1\"}");
  }
}
