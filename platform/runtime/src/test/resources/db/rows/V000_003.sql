insert into inbox (source, event_id, key, type, outcome, recorded_at, handled_at) values ('/other', 'e-6', 'N', 'said.v1', 'APPLIED', null, '2023-07-11T10:00Z');
