-- Another item that a meeting opened and closed, while one that was not found is open there.
update meeting_floor set closed_last = 'the-seat', closed_last_number = 2 where session = 'C22' and meeting = 'PL-4';
-- A meeting that broke off.
insert into meeting_floor (session, meeting, body, status, status_since, opened_at, presiding) values
  ('C22', 'PL-7', 'PL', 'ADJOURNED', '2022-03-22T06:50Z', '2022-03-22T06:00Z', 'chair');
