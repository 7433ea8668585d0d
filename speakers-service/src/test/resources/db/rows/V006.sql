-- C24 again: an item whose history was kept from its first version on, as JSON of that time.
insert into item_on_agenda (session, meeting, number, item) values ('C24', 'PL-1', 9, 'the-budget');
insert into list_of_speakers (session, item, rules, status, allotted_seconds, observer_seconds, acts, version, moment)
  values ('C24', 'the-budget', 'itu-council', 'OPEN', 1200, null, 3, 2, '2024-06-05T09:02Z');
insert into speaker_request
  (id, session, item, participant, delegation, capacity, attendance, purpose, requested_at, sequence, status, intervention)
  values ('00000000-0000-4000-8000-000000000051', 'C24', 'the-budget', 'tur', 'TUR', 'COUNCILLOR', 'IN_PERSON', 'SPEAK', '2024-06-05T09:01Z', 1, 'WAITING', null);
insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, documents, medium, given_at, sequence, ended_at)
  values ('00000000-0000-4000-8000-000000000151', 'C24', 'the-budget', 'PL-1', 9, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', 'SPEAK', '', 'ORAL', '2024-06-05T09:02Z', 2, null);
insert into list_part (session, item, version, kind, id, moment, state) values
  ('C24', 'the-budget', 0, 'LIST', '', '2024-06-05T09:00Z',
   '{"version":0,"id":{"session":"C24","item":"the-budget"},"ruleBook":"itu-council","status":"PLANNED","acts":0,"moment":"2024-06-05T09:00:00Z","notices":{"notifications":[],"reservedRights":[]},"waiting":{"placings":[]},"log":{"allottedSeconds":1200,"observerSeconds":null}}'),
  ('C24', 'the-budget', 1, 'LIST', '', '2024-06-05T09:01Z',
   '{"version":1,"id":{"session":"C24","item":"the-budget"},"ruleBook":"itu-council","status":"OPEN","acts":2,"moment":"2024-06-05T09:01:00Z","notices":{"notifications":[],"reservedRights":[{"participant":"pel","delegation":"PEL","document":"C24/9","reservedAt":"2024-06-05T09:00:30Z"}]},"waiting":{"placings":[]},"log":{"allottedSeconds":1200,"observerSeconds":null}}'),
  ('C24', 'the-budget', 1, 'REQUEST', '00000000-0000-4000-8000-000000000051', '2024-06-05T09:01Z',
   '{"id":"00000000-0000-4000-8000-000000000051","participant":"tur","delegation":"TUR","capacity":"COUNCILLOR","attendance":"IN_PERSON","purpose":"SPEAK","motion":null,"document":null,"requestedAt":"2024-06-05T09:01:00Z","sequence":1,"status":"WAITING","intervention":null}'),
  ('C24', 'the-budget', 2, 'LIST', '', '2024-06-05T09:02Z',
   '{"version":2,"id":{"session":"C24","item":"the-budget"},"ruleBook":"itu-council","status":"OPEN","acts":3,"moment":"2024-06-05T09:02:00Z","notices":{"notifications":[],"reservedRights":[{"participant":"pel","delegation":"PEL","document":"C24/9","reservedAt":"2024-06-05T09:00:30Z"}]},"waiting":{"placings":[]},"log":{"allottedSeconds":1200,"observerSeconds":null}}'),
  ('C24', 'the-budget', 2, 'INTERVENTION', '00000000-0000-4000-8000-000000000151', '2024-06-05T09:02Z',
   '{"id":"00000000-0000-4000-8000-000000000151","meeting":"PL-1","number":9,"participant":"ken","delegation":"KEN","capacity":"COUNCILLOR","does":"COMMENTS","purpose":"SPEAK","pointOfOrder":null,"documents":{"symbols":[]},"medium":"ORAL","clock":{"limitSeconds":300,"givenAt":"2024-06-05T09:02:00Z","endedAt":null,"pausedAt":null,"pausedSeconds":0},"sequence":2,"meetingAdjournedAt":null}');
insert into journal (position, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema, data) values
  (5, '00000000-0000-7000-8000-000000000005', 'org.council.speakers.intervention.started.v1', 'sessions/C24/meetings/PL-1/items/9', 'C24',
   '2024-06-05T09:02Z', '2024-06-05T09:02Z', 2, '/contract/intervention.started.v1.schema.json', '{"session":"C24","meeting":"PL-1","number":9,"item":"the-budget"}');
