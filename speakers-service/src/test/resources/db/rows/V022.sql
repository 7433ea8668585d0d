insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, motion, motion_result, documents, medium, given_at, sequence, ended_at)
  values ('00000000-0000-4000-8000-000000000231', 'C22', 'the-rules', 'PL-1', 5, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', 'PROCEDURAL_MOTION', 'CLOSURE_OF_THE_DEBATE',
   'CARRIED', '', 'ORAL', '2022-03-21T09:32Z', 1, '2022-03-21T09:33Z');
