insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, motion, documents, medium, given_at, sequence, ended_at)
  values ('00000000-0000-4000-8000-000000000209', 'C22', 'the-plan', 'PL-1', 3, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', 'FOR_THE_MOTION', 'CLOSURE_OF_THE_DEBATE',
   '', 'ORAL', '2022-03-21T10:40Z', 8, '2022-03-21T10:41Z');
