insert into speaker_request
  (id, session, item, participant, delegation, capacity, attendance, purpose, document, motion, requested_at, sequence, status, intervention)
  values ('00000000-0000-4000-8000-000000000027', 'C22', 'the-plan', 'ken', 'KEN', 'COUNCILLOR', 'REMOTE', 'PROCEDURAL_MOTION', null, 'CLOSURE_OF_THE_DEBATE',
   '2022-03-22T09:07Z', 14, 'WAITING', null);
insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, documents, medium, given_at, sequence, ended_at)
  values ('00000000-0000-4000-8000-000000000205', 'C22', 'the-plan', 'PL-1', 3, 'ken', 'KEN', 'COUNCILLOR', 'COMMENTS', 'PROCEDURAL_MOTION', '', 'ORAL',
   '2022-03-21T10:30Z', 6, '2022-03-21T10:31Z');
