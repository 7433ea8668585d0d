insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at, paused_seconds, resumed_at)
  values ('00000000-0000-4000-8000-000000000232', 'C22', 'the-rules', 'PL-1', 5, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', '', 'ORAL', '2022-03-21T09:33Z', 2,
   '2022-03-21T09:35Z', 40, '2022-03-21T09:34Z');
