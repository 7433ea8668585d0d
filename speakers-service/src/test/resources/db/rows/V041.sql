insert into list_of_speakers (session, item, rules, status, acts, version, moment, taken_up_in, presiding, closed_after)
  values ('C22', 'the-date', 'itu-council', 'CLOSED', 3, 4, '2022-03-22T10:00Z', 'PL-2', 'chair', 3);
insert into taken_up_before (session, item, ordinal, meeting) values ('C22', 'the-date', 0, 'PL-1');
insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at, paused_seconds, passed_over, closed_since)
  values ('00000000-0000-4000-8000-000000000241', 'C22', 'the-date', 'PL-2', 6, 'osk', 'OSK', 'OBSERVER', 'COMMENTS', '', 'ORAL', '2022-03-22T10:00Z', 1,
   '2022-03-22T10:00Z', 7, true, '2022-03-22T09:59Z');
