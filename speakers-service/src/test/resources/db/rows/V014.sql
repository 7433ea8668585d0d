-- C22 again: an item that knows which meeting took it up last, and one that another meeting goes on with.
insert into list_of_speakers (session, item, rules, status, observer_seconds, acts, version, moment, taken_up_in) values
  ('C22', 'the-budget', 'itu-council', 'OPEN', null, 4, 5, '2022-03-22T09:20Z', 'PL-2'),
  ('C22', 'the-staff', 'itu-council', 'CLOSED', null, 2, 3, '2022-03-22T09:30Z', 'PL-2');
insert into item_on_agenda (session, meeting, number, item) values ('C22', 'PL-1', 4, 'the-budget'), ('C22', 'PL-2', 4, 'the-budget'), ('C22', 'PL-2', 5, 'the-staff');
insert into time_allotted (session, item, ordinal, meeting, seconds) values ('C22', 'the-budget', 0, 'PL-1', 600), ('C22', 'the-budget', 1, 'PL-2', null);
insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at)
  values
  ('00000000-0000-4000-8000-000000000221', 'C22', 'the-budget', 'PL-1', 4, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'ORAL', '2022-03-21T11:00Z', 1, '2022-03-21T11:01Z'),
  ('00000000-0000-4000-8000-000000000222', 'C22', 'the-budget', 'PL-2', 4, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'ORAL', '2022-03-22T09:21Z', 2, '2022-03-22T09:22Z');
