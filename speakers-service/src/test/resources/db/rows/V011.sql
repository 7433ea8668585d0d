insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at, point_of_order, interrupted)
  values ('00000000-0000-4000-8000-000000000211', 'C22', 'the-plan', 'PL-1', 3, 'ken', 'KEN', 'COUNCILLOR', 'RAISES_POINT_OF_ORDER', '', 'ORAL',
   '2022-03-21T10:16:30Z', 8, '2022-03-21T10:16:40Z', 'RULED', '00000000-0000-4000-8000-000000000208');
