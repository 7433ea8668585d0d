-- C22: an item that one meeting debated and another goes on with, requests in each way of standing, and an item to come.
insert into council_session (session, rules, entered_after_the_fact) values ('C22', 'itu-council', false);
insert into body (session, body, rules) values ('C22', 'PL', 'itu-council');
insert into delegation (session, delegation, category) values ('C22', 'KEN', 'COUNCIL_MEMBER_STATE'), ('C22', 'OSK', 'MEMBER_STATE_OBSERVER');
insert into participant (session, participant, office, delegation, attendance) values
  ('C22', 'chair', 'CHAIR', null, 'IN_PERSON'), ('C22', 'ken', null, 'KEN', 'REMOTE'), ('C22', 'osk', null, 'OSK', 'IN_PERSON');
insert into item_on_agenda (session, meeting, number, item) values
  ('C22', 'PL-1', 3, 'the-plan'), ('C22', 'PL-2', 1, 'the-plan'), ('C22', 'PL-2', 2, 'the-seat');

insert into meeting_floor (session, meeting, body, status, status_since, presiding, speaking, point_of_order) values
  ('C22', 'PL-1', 'PL', 'CLOSED', '2022-03-21T12:00Z', 'chair', null, null),
  ('C22', 'PL-2', 'PL', 'IN_PROGRESS', '2022-03-22T09:00Z', 'chair', '00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000204'),
  ('C22', 'PL-3', 'PL', 'SCHEDULED', '2022-03-01T09:00Z', null, null, null);

insert into list_of_speakers (session, item, rules, status, allotted_seconds, observer_seconds, acts, version) values
  ('C22', 'the-plan', 'itu-council', 'OPEN', 900, 60, 20, 22), ('C22', 'the-seat', 'itu-council', 'PLANNED', null, null, 0, 1);

insert into speaker_request
  (id, session, item, participant, delegation, capacity, attendance, purpose, document, requested_at, sequence, status, intervention)
  values
  ('00000000-0000-4000-8000-000000000021', 'C22', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'REMOTE', 'SPEAK', null, '2022-03-21T10:00Z', 1, 'CONCLUDED', '00000000-0000-4000-8000-000000000202'),
  ('00000000-0000-4000-8000-000000000022', 'C22', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'REMOTE', 'INTRODUCE', 'C22/3', '2022-03-21T10:01Z', 2, 'RIGHT_RESERVED', null),
  ('00000000-0000-4000-8000-000000000023', 'C22', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'REMOTE', 'SPEAK', null, '2022-03-22T09:03Z', 9, 'SPEAKING', '00000000-0000-4000-8000-000000000203'),
  ('00000000-0000-4000-8000-000000000024', 'C22', 'the-plan', 'osk', 'OSK', 'OBSERVER', 'IN_PERSON', 'SPEAK', null, '2022-03-22T09:04Z', 10, 'WAITING', null),
  ('00000000-0000-4000-8000-000000000025', 'C22', 'the-plan', 'osk', 'OSK', 'OBSERVER', 'IN_PERSON', 'INTRODUCE', 'C22/9', '2022-03-22T09:04Z', 11, 'WAITING', null),
  ('00000000-0000-4000-8000-000000000026', 'C22', 'the-plan', 'osk', 'OSK', 'OBSERVER', 'IN_PERSON', 'SPEAK', null, '2022-03-21T09:04Z', 3, 'PASSED_OVER', null);

insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, speaking_time_seconds,
   given_at, sequence, ended_at, meeting_adjourned_at)
  values
  ('00000000-0000-4000-8000-000000000201', 'C22', 'the-plan', 'PL-1', 3, 'chair', null, 'CHAIR', 'OUTLINES', E'C22/3\nC22/4', 'ORAL', null,
   '2022-03-21T10:10Z', 4, '2022-03-21T10:12Z', null),
  ('00000000-0000-4000-8000-000000000202', 'C22', 'the-plan', 'PL-1', 3, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'VIDEO', 180,
   '2022-03-21T10:13Z', 5, '2022-03-21T12:00Z', '2022-03-21T10:14Z'),
  ('00000000-0000-4000-8000-000000000203', 'C22', 'the-plan', 'PL-2', 1, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'ORAL', 180,
   '2022-03-22T09:05Z', 12, null, null),
  ('00000000-0000-4000-8000-000000000204', 'C22', 'the-plan', 'PL-2', 1, 'osk', 'OSK', 'OBSERVER', 'RAISES_POINT_OF_ORDER', '', 'ORAL', null,
   '2022-03-22T09:06Z', 13, null, null);

insert into advance_notification (session, item, ordinal, participant, delegation, purpose, document, notified_at) values
  ('C22', 'the-plan', 0, 'osk', 'OSK', 'SPEAK', null, '2022-03-20T08:00Z'), ('C22', 'the-plan', 1, 'osk', 'OSK', 'INTRODUCE', 'C22/9', '2022-03-20T08:01Z');
insert into reserved_right (session, item, ordinal, participant, delegation, document, reserved_at) values
  ('C22', 'the-plan', 0, 'ken', 'KEN', 'C22/3', '2022-03-21T10:02Z'), ('C22', 'the-plan', 1, 'osk', 'OSK', null, '2022-03-21T10:03Z');

insert into journal (position, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema, data) values
  (1, '00000000-0000-7000-8000-000000000021', 'org.council.speakers.list.opened.v1', 'sessions/C22/meetings/PL-1/items/3', 'C22',
   '2022-03-21T09:30Z', '2022-03-21T09:30Z', 2, '/contract/list.opened.v1.schema.json', '{"session":"C22","meeting":"PL-1","number":3,"item":"the-plan"}'),
  (2, '00000000-0000-7000-8000-000000000022', 'org.council.speakers.list.opened.v1', 'sessions/C22/meetings/PL-2/items/1', 'C22',
   '2022-03-22T09:02Z', '2022-03-22T09:02Z', 15, '/contract/list.opened.v1.schema.json', '{"session":"C22","meeting":"PL-2","number":1,"item":"the-plan"}'),
  (3, '00000000-0000-7000-8000-000000000023', 'org.council.speakers.intervention.started.v1', 'sessions/C22/meetings/PL-2/items/1', 'C22',
   '2022-03-22T09:06Z', '2022-03-22T09:06Z', 22, '/contract/intervention.started.v1.schema.json', '{"session":"C22","meeting":"PL-2","number":1,"item":"the-plan"}');
