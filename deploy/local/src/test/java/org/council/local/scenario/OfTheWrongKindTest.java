package org.council.local.scenario;

import static org.council.local.scenario.Scenarios.fault;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a key and is of the wrong kind is told by the key and what it must be. */
class OfTheWrongKindTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "expect-queue, item: 1, order: ken | `order`: must be a list, not `ken`",
        "expect-queue, item: 1, order: {ken: 1} | `order`: must be a list",
        "expect-queue, item: 1, order: [[ken]] | `order[1]`: must be a text",
        "speech, by: chair, does: ASKS, documents: X1/1 | `documents`: must be a list, not `X1/1`",
        "precis, bullets: {en: one} | `bullets.en`: must be a list, not `one`",
        "precis, bullets: [one] | `bullets`: must be a map of keys",
        "take-chair, by: [vice] | `by`: must be a text",
        "open-item, item: first | `item`: must be a whole number, not `first`",
        "open-item, item: 1.5 | `item`: must be a whole number, not `1.5`",
        "open-item, item: [1] | `item`: must be a whole number",
        "speech, by: chair, does: ASKS, seconds: a minute | `seconds`: must be a whole number, not `a minute`",
        "request-insertion, by: aaa, item: 1, hours: one | `hours`: must be a number, not `one`",
        "precis, text: {en: A.}, joinPrevious: yes | `joinPrevious`: must be `true` or `false`, not `yes`",
        "open-item, item: 1, refused: maybe | `refused`: must be `true` or `false`, not `maybe`",
        "open-item, item: 1, at: [9] | `at`: must be a local time such as 2023-07-11T09:30",
        "speech, by: chair, does: [ASKS] | `does`: must be one of [INTRODUCES, OUTLINES,",
        "speech, by: chair, does: '' | `does`: `` is none of [INTRODUCES, OUTLINES,",
        "decide, item: 1, outcome: NOTED, object: X1/1 | `object`: must be a map of keys, not `X1/1`",
        "decide, item: 1, outcomes: AGREED | `outcomes`: must be a list, not `AGREED`",
        "decide, item: 1, outcomes: [AGREED] | `outcomes[1]`: must be a map of keys, not `AGREED`"
      })
  void in_an_act(String act, String told) {
    fault(
        () -> Scenarios.withActs(folder, "{act: open-item, item: 1}", "{act: %s}".formatted(act)),
        "act 2 (",
        told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "place: Nowhere | place: {en: Geneva} | `session.place`: must be a text",
        "place: Nowhere | place: [Geneva] | `session.place`: must be a text",
        "languages: [en, zh] | languages: '' | `session.languages`: must be a list, not ``",
        "languages: [en, zh] | languages: en | `session.languages`: must be a list, not `en`",
        "timeZone: Europe/Zurich | timeZone: Bern | `session.timeZone`: must be a time zone such as Europe/Zurich, not `Bern`",
        "opensOn: '2031-03-29' | opensOn: yesterday | `session.opensOn`: must be a date such as 2023-07-11, not `yesterday`",
        "documents: [X1/1]} | documents: X1/1} | `agenda[1].documents`: must be a list, not `X1/1`",
        "title: {en: One} | title: [One] | `documents[1].title`: must be a text, or texts by language",
        "number: 3, | number: third, | `meeting.number`: must be a whole number, not `third`",
        "workingHours: ['09:30-12:30'] | workingHours: 09:30-12:30 | `meeting.workingHours`: must be a list, not `09:30-12:30`",
        "kind: PLENARY | kind: [PLENARY] | `bodies[1].kind`: must be one of [PLENARY, STANDING_COMMITTEE, WORKING_GROUP]",
        "parts: [{label: Annex A, kind: REPORT}] | parts: [Annex A] | `documents[1].parts[1]`: must be a map of keys, not `Annex A`",
        "title: {en: First} | title: {en: First}, allottedMinutes: ten | `agenda[1].allottedMinutes`: must be a number, not `ten`",
        "meeting: { | meeting: { continued: {}, | `meeting.continued`: unknown key"
      })
  void in_the_head(String said, String otherwise, String told) {
    fault(() -> Scenarios.withHead(folder, said, otherwise, "{act: open-session}"), "head: ", told);
  }

  @Test
  void a_key_of_the_head_is_a_list_or_a_map_as_a_whole() {
    fault(
        () ->
            Scenarios.withHead(
                folder, "meeting: {", "signatories: chair\nmeeting: {", "{act: open-session}"),
        "head: `signatories`: must be a list, not `chair`");
    fault(
        () ->
            Scenarios.withHead(
                folder, "meeting: {", "expect: some.txt\nmeeting: {", "{act: open-session}"),
        "head: `expect`: must be a map of keys, not `some.txt`");
  }
}
