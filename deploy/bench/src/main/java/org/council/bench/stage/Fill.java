package org.council.bench.stage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Fills the databases with the data of past sessions, as the services would have left them: lists
 * with their requests, journals that were relayed, inboxes, facts and kept answers. One session is
 * {@value #ACTS_OF_A_SESSION} acts. It is written by SQL, since so many acts would take hours.
 */
public final class Fill {

  /** How many acts one session leaves behind. */
  public static final int ACTS_OF_A_SESSION = 2_000;

  private static final int REQUESTS_ON_A_LIST = 20;

  private static final List<String> SPEAKERS =
      List.of(
          """
          insert into list_of_speakers (session, item, rules, status, acts, version)
          select 'P' || s, 'I' || i, 'itu-council', 'CLOSED', %2$d, %2$d
          from generate_series(%3$d, %4$d) s, generate_series(1, %1$d / %2$d) i
          """,
          """
          insert into speaker_request (id, session, item, participant, delegation, capacity,
            attendance, purpose, requested_at, sequence, status)
          select gen_random_uuid(), 'P' || s, 'I' || i, 'd' || r, 'D' || r, 'COUNCILLOR',
            'IN_PERSON', 'SPEAK', now() - interval '1 year', r, 'WITHDRAWN'
          from generate_series(%3$d, %4$d) s, generate_series(1, %1$d / %2$d) i,
            generate_series(1, %2$d) r
          """,
          """
          insert into participant (session, participant, delegation, attendance)
          select 'P' || s, 'd' || p, 'D' || p, 'IN_PERSON'
          from generate_series(%3$d, %4$d) s, generate_series(1, 500) p
          """,
          """
          insert into idempotency_key (caller, key, request_hash, status, headers, body, answered_at)
          select 'd' || a, 'P' || s || '-' || a, repeat('0', 64), 201, '{}', repeat('x', 300)::bytea,
            now() - interval '1 hour'
          from generate_series(%3$d, %4$d) s, generate_series(1, %1$d) a
          """,
          """
          with past as (
            insert into journal (position, id, type, subject, key, happened_at, recorded_at,
              aggregate_version, data_schema, data)
            select (select coalesce(max(position), 0) from journal) + row_number() over (),
              gen_random_uuid(), 'org.council.speakers.request.submitted.v1', '/v1/past', 'P' || s,
              now() - interval '1 year', now() - interval '1 year', a,
              'urn:council:schema:speakers:request.submitted.v1', '{"past": "' || repeat('x', 200) || '"}'
            from generate_series(%3$d, %4$d) s, generate_series(1, %1$d) a
            returning position)
          update relay_progress set acknowledged = (select max(position) from past)
          """);

  private static final List<String> FOLLOWERS =
      List.of(
          """
          insert into inbox (source, event_id, type, outcome, recorded_at, handled_at)
          select '/speakers-service', gen_random_uuid()::text, 'org.council.speakers.request.submitted.v1',
            'SKIPPED', now() - interval '1 year', now() - interval '1 year'
          from generate_series(%3$d, %4$d) s, generate_series(1, %1$d) a
          """);

  private static final List<String> MINUTES =
      List.of(
          """
          insert into followed_fact (id, type, session, meeting, happened_at, lamport, data)
          select gen_random_uuid()::text, 'org.council.speakers.floor.given.v1', 'P' || s, 'PL-1',
            now() - interval '1 year', a, '{"past": "' || repeat('x', 200) || '"}'
          from generate_series(%3$d, %4$d) s, generate_series(1, %1$d) a
          """);

  private static final List<String> AGENDA =
      List.of(
          """
          insert into session (symbol, version, rules, title, place, time_zone, opens_on, closes_on,
            languages, entered_after_the_fact, status, convened_at)
          select 'P' || s, 0, 'itu-council', '{"en": "Past"}', 'Geneva', 'Europe/Zurich',
            '2025-01-01', '2025-12-31', array['en'], false, 'CLOSED', now() - interval '1 year'
          from generate_series(%3$d, %4$d) s
          """,
          """
          insert into participant (id, version, session, code, listed, office, attendance, forms)
          select 'P' || s || '/g' || p, 0, 'P' || s, 'g' || p, p, 'GUEST', 'IN_PERSON', '{}'
          from generate_series(%3$d, %4$d) s, generate_series(1, 500) p
          """);

  private final BenchSuite suite;
  private int sessions;

  public Fill(BenchSuite suite) {
    this.suite = suite;
  }

  /** Sees that the data of so many past sessions stand. */
  public void upTo(int wanted) throws SQLException {
    if (wanted > sessions) {
      fill("speakers", SPEAKERS, wanted);
      for (String follower : List.of("agenda", "documents", "minutes")) {
        fill(follower, FOLLOWERS, wanted);
      }
      fill("minutes", MINUTES, wanted);
      fill("agenda", AGENDA, wanted);
      sessions = wanted;
    }
  }

  private void fill(String service, List<String> statements, int wanted) throws SQLException {
    try (Connection connection = suite.connect(service);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(
            sql.formatted(ACTS_OF_A_SESSION, REQUESTS_ON_A_LIST, sessions + 1, wanted));
      }
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("vacuum analyze");
    }
  }
}
