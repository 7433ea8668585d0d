insert into parked_event
  (source, subject, event_id, topic, reason, parked_at, readable, partition, message_offset, headers, value, ended_at, ended_by, ended_how, ended_reason)
  values
  ('/other', 'notes/4', 'e-4', 'council.other.v1', 'no such note', '2023-07-11T09:00Z', true, 2, 17, '[]', '\x7b7d', '2023-07-11T09:01Z', 'op', 'RELEASED', 'twice'),
  ('/other', 'notes/5', 'e-5', 'council.other.v1', 'no such note', '2023-07-11T09:00Z', true, 2, 18, '[]', null, null, null, null, null);
insert into inbox (source, event_id, type, outcome, recorded_at, handled_at) values
  ('/other', 'e-4', 'said.v1', 'RELEASED', null, '2023-07-11T09:01Z'), ('/other', 'e-5', 'said.v1', 'PARKED', null, '2023-07-11T09:00Z');
