-- C24, an item in the midst of its debate: one speaks and was paused, three wait, one of them placed by the Chair; the
-- secretariat has introduced, a point of order was ruled on, one request was withdrawn. The service goes on with it.
insert into council_session values ('C24', 'itu-council', true);
insert into body values ('C24', 'PL', 'itu-council');
insert into delegation values
  ('C24', 'KEN', 'COUNCIL_MEMBER_STATE'), ('C24', 'TUR', 'COUNCIL_MEMBER_STATE'),
  ('C24', 'BRA', 'COUNCIL_MEMBER_STATE'), ('C24', 'OSK', 'MEMBER_STATE_OBSERVER'),
  ('C24', 'PEL', 'MEMBER_STATE_OBSERVER');
insert into participant values
  ('C24', 'chair', 'CHAIR', null, 'IN_PERSON'), ('C24', 'sg', 'SECRETARY_GENERAL', null, 'IN_PERSON'),
  ('C24', 'ken', null, 'KEN', 'IN_PERSON'), ('C24', 'tur', null, 'TUR', 'IN_PERSON'),
  ('C24', 'bra', null, 'BRA', 'REMOTE'), ('C24', 'osk', null, 'OSK', 'IN_PERSON'), ('C24', 'pel', null, 'PEL', 'IN_PERSON');
insert into item_on_agenda values ('C24', 'PL-1', 8, 'the-plan');
insert into meeting_floor values
  ('C24', 'PL-1', 'PL', 'IN_PROGRESS', '2024-06-04T08:00Z', 'chair', '00000000-0000-4000-8000-000000000103', null);
insert into list_of_speakers (session, item, rules, status, allotted_seconds, observer_seconds, acts, version)
  values ('C24', 'the-plan', 'itu-council', 'OPEN', 600, null, 17, 21);

insert into speaker_request
  (id, session, item, participant, delegation, capacity, attendance, purpose, document, requested_at, sequence, status, intervention)
  values
  ('00000000-0000-4000-8000-000000000001', 'C24', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'IN_PERSON', 'INTRODUCE', 'C24/3', '2024-06-04T09:00Z', 2, 'WITHDRAWN', null),
  ('00000000-0000-4000-8000-000000000002', 'C24', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'IN_PERSON', 'SPEAK', null, '2024-06-04T09:01Z', 4, 'SPEAKING', '00000000-0000-4000-8000-000000000103'),
  ('00000000-0000-4000-8000-000000000003', 'C24', 'the-plan', 'tur', 'TUR', 'COUNCILLOR', 'IN_PERSON', 'SPEAK', null, '2024-06-04T09:02Z', 5, 'WAITING', null),
  ('00000000-0000-4000-8000-000000000004', 'C24', 'the-plan', 'bra', 'BRA', 'COUNCILLOR', 'REMOTE', 'SPEAK', null, '2024-06-04T09:03Z', 6, 'WAITING', null),
  ('00000000-0000-4000-8000-000000000005', 'C24', 'the-plan', 'osk', 'OSK', 'OBSERVER', 'IN_PERSON', 'INTRODUCE', 'C24/7', '2024-06-04T09:04Z', 7, 'WAITING', null);
insert into request_placing values
  ('C24', 'the-plan', 0, '00000000-0000-4000-8000-000000000004', 'BEFORE', '00000000-0000-4000-8000-000000000003', 'The line is bad', '2024-06-04T09:05Z');

insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, purpose, speaking_time_seconds,
   given_at, sequence, ended_at, paused_at, paused_seconds, point_of_order, ruling)
  values
  ('00000000-0000-4000-8000-000000000101', 'C24', 'the-plan', 'PL-1', 8, 'sg', null, 'SECRETARIAT', 'INTRODUCES', E'C24/35\nC24/36', 'ORAL', null, null,
   '2024-06-04T09:06Z', 9, '2024-06-04T09:08:20Z', null, 20, null, null),
  ('00000000-0000-4000-8000-000000000102', 'C24', 'the-plan', 'PL-1', 8, 'tur', 'TUR', 'COUNCILLOR', 'RAISES_POINT_OF_ORDER', '', 'ORAL', 'POINT_OF_ORDER', null,
   '2024-06-04T09:09Z', 12, '2024-06-04T09:09:15Z', null, 0, 'RULED', 'NOT_UPHELD'),
  ('00000000-0000-4000-8000-000000000103', 'C24', 'the-plan', 'PL-1', 8, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'ORAL', 'SPEAK', null,
   '2024-06-04T09:10Z', 15, null, '2024-06-04T09:11Z', 0, null, null);

insert into advance_notification values
  ('C24', 'the-plan', 0, 'osk', 'OSK', 'INTRODUCE', 'C24/7', '2024-06-03T09:00Z'),
  ('C24', 'the-plan', 1, 'pel', 'PEL', 'INTRODUCE', 'C24/9', '2024-06-03T09:30Z');
insert into reserved_right values ('C24', 'the-plan', 0, 'pel', 'PEL', 'C24/9', '2024-06-04T09:05:30Z');

-- The last that was said of it.
insert into journal (position, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema, data) values
  (4, '00000000-0000-7000-8000-000000000001', 'org.council.speakers.intervention.paused.v1', 'sessions/C24/meetings/PL-1/items/8', 'C24',
   '2024-06-04T09:11Z', '2024-06-04T09:11Z', 21, '/contract/intervention.paused.v1.schema.json',
   '{"session":"C24","meeting":"PL-1","number":8,"item":"the-plan","intervention":"00000000-0000-4000-8000-000000000103","participant":"ken"}');
