insert into request_placing (session, item, ordinal, request, side, beside, reason, placed_at)
  values ('C22', 'the-plan', 0, '00000000-0000-4000-8000-000000000025', 'BEFORE', '00000000-0000-4000-8000-000000000024', 'It introduces', '2022-03-22T09:04:30Z');
