insert into intervention
  (id, session, item, meeting, number, participant, delegation, capacity, does, documents, medium, given_at, sequence, ended_at, on_behalf_of, question_to, yielded_by)
  values
  ('00000000-0000-4000-8000-000000000207', 'C22', 'the-plan', 'PL-1', 3, 'osk', 'OSK', 'OBSERVER', 'ASKS', '', 'ORAL', '2022-03-21T10:14Z', 8, '2022-03-21T10:15Z',
   'the islands', '00000000-0000-4000-8000-000000000202', null),
  ('00000000-0000-4000-8000-000000000208', 'C22', 'the-plan', 'PL-1', 3, 'osk', 'OSK', 'OBSERVER', 'COMMENTS', '', 'ORAL', '2022-03-21T10:16Z', 8, '2022-03-21T10:17Z',
   null, null, '00000000-0000-4000-8000-000000000202');
