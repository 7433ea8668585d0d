insert into participant (session, participant, office, delegation, attendance, seat, microphone) values ('C22', 'tur', null, 'KEN', 'IN_PERSON', 'B-12', 'mic-12');
update intervention set seat = 'A-1', microphone = 'mic-1', microphone_on_since = '2022-03-22T09:05:10Z' where id = '00000000-0000-4000-8000-000000000203';
insert into microphone_signal (session, signal, meeting, microphone, switched_on, switched_at, intervention) values
  ('C22', 's-1', 'PL-2', 'mic-1', true, '2022-03-22T09:05:10Z', '00000000-0000-4000-8000-000000000203'),
  ('C22', 's-2', 'PL-2', 'mic-1', false, '2022-03-22T09:05:20Z', '00000000-0000-4000-8000-000000000203'),
  ('C22', 's-3', 'PL-2', 'mic-1', true, '2022-03-22T09:05:30Z', '00000000-0000-4000-8000-000000000203'),
  ('C22', 's-4', 'PL-2', 'mic-2', false, '2022-03-22T09:05:40Z', null);
