insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, purpose, documents, medium, given_at, sequence, ended_at,
   point_of_order, ruling, appellant, appeal_result)
  values ('00000000-0000-4000-8000-000000000206', 'C22', 'the-plan', 'PL-1', 3, 'ken', 'KEN', 'COUNCILLOR', 'RAISES_POINT_OF_ORDER', 'POINT_OF_ORDER', '', 'ORAL',
   '2022-03-21T10:32Z', 7, '2022-03-21T10:33Z', 'DECIDED', 'UPHELD', 'osk', 'OVERRULED');
