package org.council.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.council.faults.check.Evidence.Effect;

/**
 * What speakers keeps of what agenda said, kind by kind: in agenda's journal how it must stand now,
 * and in speakers' tables how it stands, in the same words. Of what says how something is, the last
 * counts; of what happens, each.
 */
enum SaidByAgenda {
  SESSIONS(
      """
      select format('session %s: %s, entered after the fact: %s', key, d->>'rules',
          (d->>'enteredAfterTheFact')::boolean)
      from said where what = 'session.convened'
      """,
      """
      select format('session %s: %s, entered after the fact: %s', session, rules,
          entered_after_the_fact)
      from council_session
      """),

  BODIES(
      """
      select distinct on (key, d->>'body') format('body %s of %s: %s', d->>'body', key, d->>'rules')
      from said where what = 'body.established' order by key, d->>'body', lamport desc
      """,
      "select format('body %s of %s: %s', body, session, rules) from body"),

  DELEGATIONS(
      """
      select distinct on (key, d->>'delegation')
          format('delegation %s of %s: %s', d->>'delegation', key, d->>'category')
      from said where what = 'delegation.registered' order by key, d->>'delegation', lamport desc
      """,
      "select format('delegation %s of %s: %s', delegation, session, category) from delegation"),

  PARTICIPANTS(
      """
      select format('participant %s of %s: %s %s, seat %s, microphone %s, %s', who, key,
          d->>'office', d->>'delegation', d->>'seat', d->>'microphone', attendance)
      from (
          select distinct on (key, d->>'participant') key, d->>'participant' as who, d
          from said where what = 'participant.registered'
          order by key, d->>'participant', lamport desc) registered
      join (
          select distinct on (key, d->>'participant') key, d->>'participant' as who,
              coalesce(d->>'attendance', 'IN_PERSON') as attendance
          from said where what in ('participant.registered', 'attendance.changed')
          order by key, d->>'participant', lamport desc) attends using (key, who)
      """,
      """
      select format('participant %s of %s: %s %s, seat %s, microphone %s, %s', participant, session,
          office, delegation, seat, microphone, attendance)
      from participant
      """),

  ITEMS(
      """
      select distinct on (key, d->>'meeting', d->>'number')
          format('item %s of %s %s: %s', d->>'number', key, d->>'meeting', d->>'item')
      from said where what = 'item.added' order by key, d->>'meeting', d->>'number', lamport desc
      """,
      "select format('item %s of %s %s: %s', number, session, meeting, item) from item_on_agenda"),

  /** Where an agenda that is revised allots nothing, what it allotted before stands. */
  ALLOTMENTS(
      """
      select distinct on (key, d->>'item', d->>'meeting')
          format('time of %s of %s in %s: %s s', d->>'item', key, d->>'meeting',
              round((d->>'allottedMinutes')::numeric * 60)::int)
      from said where what = 'item.added'
      order by key, d->>'item', d->>'meeting', d->>'allottedMinutes' is null, lamport desc
      """,
      "select format('time of %s of %s in %s: %s s', item, session, meeting, seconds) from time_allotted"),

  FLOORS(
      """
      select format('floor of %s %s, %s: %s since %s, opened %s, presided by %s', key, meeting, body,
          case what when 'scheduled' then 'SCHEDULED' when 'adjourned' then 'ADJOURNED'
              when 'closed' then 'CLOSED' else 'IN_PROGRESS' end, since, opened, presiding)
      from (
          select distinct on (key, d->>'meeting') key, d->>'meeting' as meeting,
              substring(what from 9) as what, happened_at as since
          from said where what like 'meeting.%' order by key, d->>'meeting', lamport desc) stands
      join (
          select key, d->>'meeting' as meeting, d->>'body' as body
          from said where what = 'meeting.scheduled') scheduled using (key, meeting)
      left join (
          select key, d->>'meeting' as meeting, happened_at as opened
          from said where what = 'meeting.opened') opened using (key, meeting)
      left join (
          select distinct on (key, d->>'meeting') key, d->>'meeting' as meeting,
              coalesce(d->>'presiding', d->>'participant') as presiding
          from said where what in ('meeting.opened', 'chair.taken')
          order by key, d->>'meeting', lamport desc) chair using (key, meeting)
      """,
      """
      select format('floor of %s %s, %s: %s since %s, opened %s, presided by %s', session, meeting,
          body, status, status_since, opened_at, presiding)
      from meeting_floor
      """),

  /** Each opening is announced by speakers itself, and so twice where it is applied twice. */
  OPENINGS(
      """
      select format('list of %s of %s opened in %s at %s', d->>'item', key, d->>'meeting', happened_at)
      from said where what = 'item.opened'
      """,
      """
      select format('list of %s of %s opened in %s at %s', data::json->>'item', key,
          data::json->>'meeting', happened_at)
      from journal where type = 'org.council.speakers.list.opened.v1'
      """),

  ITEMS_BEFORE_MEETINGS(
      """
      select format('item %s before %s %s', item, key, meeting)
      from (
          select distinct on (key, d->>'meeting', d->>'item') key, d->>'meeting' as meeting,
              d->>'item' as item, what
          from said where what in ('item.opened', 'item.closed') or what = 'decision.taken'
              and exists (select from json_array_elements(d->'outcomes') o
                  where o->>'outcome' = 'CARRIED_OVER')
          order by key, d->>'meeting', d->>'item', lamport desc) moved
      where what = 'item.opened'
      """,
      "select format('item %s before %s %s', item, session, meeting) from item_before_meeting");

  private static final String SAID =
      """
      with said as (
          select lamport, key, happened_at, data::json as d,
              substring(type from '^org\\.council\\.agenda\\.(.*)\\.v1$') as what
          from journal)
      """;

  private final String said;
  private final String kept;

  SaidByAgenda(String said, String kept) {
    this.said = SAID + said;
    this.kept = kept;
  }

  /** All that speakers has to keep, and how often it does. */
  static Stream<Effect> effects(Books books) {
    return Stream.of(values()).flatMap(kind -> kind.effectsOf(books));
  }

  private Stream<Effect> effectsOf(Books books) {
    List<String> lines = books.read("speakers", kept, row -> row.getString(1));
    Map<String, Long> times = lines.stream().collect(groupingBy(Function.identity(), counting()));
    return books.read("agenda", said, row -> row.getString(1)).stream()
        .map(line -> new Effect("speakers", line, times.getOrDefault(line, 0L)));
  }
}
