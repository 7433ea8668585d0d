insert into speaker_request
  (id, session, item, participant, delegation, capacity, attendance, purpose, on_behalf_of, requested_at, sequence, status)
  values ('00000000-0000-4000-8000-000000000028', 'C22', 'the-plan', 'osk', 'OSK', 'OBSERVER', 'IN_PERSON', 'SPEAK', 'the islands', '2022-03-22T09:08Z', 15, 'WAITING');
