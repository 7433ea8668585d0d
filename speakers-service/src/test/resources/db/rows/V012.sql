-- C22 again: an item that is open in a meeting of its own; which meeting took it up was not kept yet.
insert into meeting_floor (session, meeting, body, status, status_since, presiding)
  values ('C22', 'PL-4', 'PL', 'IN_PROGRESS', '2022-03-23T09:00Z', 'ken');
insert into item_on_agenda (session, meeting, number, item) values ('C22', 'PL-4', 1, 'the-oath');
insert into list_of_speakers (session, item, rules, status, acts, version, moment)
  values ('C22', 'the-oath', 'itu-council', 'OPEN', 1, 2, '2022-03-23T09:01Z');
insert into journal (position, id, type, subject, key, happened_at, recorded_at, aggregate_version, data_schema, data) values
  (6, '00000000-0000-7000-8000-000000000012', 'org.council.speakers.list.opened.v1', 'sessions/C22/meetings/PL-4/items/1', 'C22',
   '2022-03-23T09:01Z', '2022-03-23T09:01Z', 2, '/contract/list.opened.v1.schema.json', '{"session":"C22","meeting":"PL-4","number":1,"item":"the-oath"}');
