insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, motion, motion_result, motion_end, documents, medium, given_at, sequence, ended_at)
  values ('00000000-0000-4000-8000-000000000233', 'C22', 'the-rules', 'PL-1', 5, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', 'PROCEDURAL_MOTION', 'ADJOURNMENT_OF_THE_DEBATE',
   'WITHDRAWN', 2, '', 'ORAL', '2022-03-21T09:31Z', 0, '2022-03-21T09:31:30Z');
