-- A journal that was sent in part, events in each way of being heard, and what waits for an operator.
insert into journal (position, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema, traceparent, actor, data) values
  (1, '00000000-0000-7000-8000-000000000001', 'note.written.v1', 'notes/1', 'N', '2023-07-11T08:00Z', '2023-07-11T08:00:01Z', 1, '/contract/n.json', '00-a-b-01', 'w', '{"text":"one"}'),
  (null, '00000000-0000-7000-8000-000000000002', 'note.written.v1', 'notes/2', 'N', '2023-07-11T08:01Z', '2023-07-11T08:01:01Z', 1, '/contract/n.json', null, null, '{"text":"two"}');
update relay_progress set acknowledged = 1;

insert into inbox (source, event_id, type, outcome, recorded_at, handled_at) values
  ('/other', 'e-1', 'said.v1', 'APPLIED', '2023-07-11T08:00Z', '2023-07-11T08:00:02Z'),
  ('/other', 'e-2', 'sung.v1', 'SKIPPED', null, '2023-07-11T08:00:03Z'),
  ('/other', 'e-3', 'said.v1', 'PARKED', null, '2023-07-11T08:00:04Z');

insert into parked_event (source, subject, event_id, topic, reason, parked_at, event) values
  ('/other', 'notes/3', 'e-3', 'council.other.v1', 'no such note', '2023-07-11T08:00:04Z', '{"specversion":"1.0","id":"e-3","data":{"text":"é"}}'),
  ('unreadable', 'council.other.v1/0/7', 'council.other.v1/0/7', 'council.other.v1', 'no event', '2023-07-11T08:00:05Z', 'rubbish');

insert into idempotency_key (caller, key, request_hash, status, headers, body, answered_at)
  values ('w', 'k-1', 'abc', 201, '{}', '\x7b7d', '2023-07-11T08:00:06Z');
