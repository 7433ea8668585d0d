-- A meeting that broke off with two items open, the first of which another has taken up since, and one that had closed
-- that item last.
insert into meeting_floor (session, meeting, body, status, status_since, opened_at, presiding, ruled_on, ruled_at, gone_on_with, gone_on_at) values
  ('C22', 'PL-5', 'PL', 'ADJOURNED', '2022-03-22T08:50Z', '2022-03-22T08:00Z', 'chair', '00000000-0000-4000-8000-000000000102', '2022-03-22T08:40Z',
   'FLOOR_GIVEN', '2022-03-22T08:41Z');
insert into meeting_floor (session, meeting, body, status, status_since, opened_at, presiding, closed_last, closed_last_number) values
  ('C22', 'PL-6', 'PL', 'ADJOURNED', '2022-03-22T07:50Z', '2022-03-22T07:00Z', 'chair', 'the-date', 6);
insert into list_of_speakers (session, item, rules, status, acts, version, moment, taken_up_in, presiding)
  values ('C22', 'the-hall', 'itu-council', 'OPEN', 1, 1, '2022-03-22T08:10Z', 'PL-5', 'chair');
insert into item_before_meeting (session, meeting, ordinal, number, item) values
  ('C22', 'PL-5', 0, 6, 'the-date'), ('C22', 'PL-5', 1, 7, 'the-hall');
