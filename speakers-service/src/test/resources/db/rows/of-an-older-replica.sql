-- What a replica writes that stands at V042: nothing of rulings in the floor of a meeting.
insert into meeting_floor (session, meeting, body, status, status_since, opened_at, presiding, speaking, point_of_order, unsettled, unsettled_raised_by, unsettled_status)
  values ('C22', 'PL-9', 'PL', 'SCHEDULED', '2022-03-30T09:00Z', null, null, null, null, null, null, null);
