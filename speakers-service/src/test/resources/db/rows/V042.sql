insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at, paused_seconds)
  values ('00000000-0000-4000-8000-000000000242', 'C22', 'the-date', 'PL-2', 6, 'osk', 'OSK', 'OBSERVER', 'COMMENTS', '', 'ORAL', '2022-03-22T10:01Z', 2,
   '2022-03-22T10:02Z', 9.95);
