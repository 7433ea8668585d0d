insert into time_limit (session, item, ordinal, who, seconds, set_by, set_at) values
  ('C22', 'the-budget', 0, 'OBSERVER', 120, 'chair', '2022-03-22T09:20Z'), ('C22', 'the-budget', 1, 'COUNCILLOR', 180, null, '2022-03-22T09:20:10Z');
